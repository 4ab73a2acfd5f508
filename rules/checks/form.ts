import { checksOf, fact } from './relations.js';

const checks = checksOf({
  group: 'form',
  severity: 'info',
  source: '财预〔2016〕143号 地方预决算公开操作规程',
});

/** What a report must print, and what a template leaves behind. */
export const form = checks(
  {
    id: 'tables-printed',
    title: { zh: '列出标题的报表都已印出', en: 'Statements whose titles are listed are printed' },
    relation: fact('tables-printed'),
    exceptions: { zh: '全部报表另行公开', en: 'all statements are published apart' },
  },
  {
    id: 'tables-required',
    title: { zh: '应公开的报表齐全', en: 'All statements that the form asks for are there' },
    relation: fact('tables-required'),
    exceptions: { zh: '报表另行公开', en: 'statements published apart' },
  },
  {
    id: 'tables-empty',
    title: { zh: '空表有说明', en: 'An empty statement is explained' },
    relation: fact('empty-tables'),
    exceptions: { zh: '正文已说明无此项收支', en: 'the text says that there is none' },
  },
  {
    id: 'sections-required',
    title: { zh: '应公开的内容齐全', en: 'All chapters that the rules ask for are there' },
    relation: fact('sections-required'),
  },
  {
    id: 'residue',
    title: { zh: '没有模板残留', en: 'Nothing is left of a template' },
    severity: 'warning',
    relation: fact('residue'),
  },
  {
    id: 'body-names',
    title: { zh: '部门（单位）、年度、类别前后一致', en: 'Body, year and kind are the same throughout' },
    severity: 'warning',
    relation: fact('body-names'),
  },
);
