import type { CheckGroup, CheckSeverity, CheckStatus, Named } from '../model/check.js';

/** Words for the catalogue's groups, severities and statuses. */
export const groupNames: Readonly<Record<CheckGroup, Named>> = {
  prose: { zh: '正文', en: 'text' },
  within: { zh: '表内', en: 'within tables' },
  between: { zh: '表间', en: 'between tables' },
  'text-table': { zh: '正文与附表', en: 'text and tables' },
  performance: { zh: '绩效', en: 'performance' },
  form: { zh: '形式', en: 'form' },
};

export const severityNames: Readonly<Record<CheckSeverity, Named>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '疑点', en: 'warning' },
  info: { zh: '提示', en: 'notice' },
};

export const statusNames: Readonly<Record<CheckStatus, Named>> = {
  failed: { zh: '不符', en: 'failed' },
  rounding: { zh: '尾差', en: 'rounding' },
  passed: { zh: '相符', en: 'passed' },
  'not-checkable': { zh: '无法检查', en: 'not checkable' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
};
