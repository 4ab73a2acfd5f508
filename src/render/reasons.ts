import type { Why } from '../checks/judgement.js';
import type { Named } from '../model/check.js';
import type { Language } from '../render.js';

const REASONS: Readonly<Record<Why, Named>> = {
  'not-printed': { zh: '报告没有印出所需的数', en: 'the report does not print what it needs' },
  zero: { zh: '基数为零', en: 'the base is zero' },
  blank: { zh: '印了栏目而没有填数', en: 'the place is printed and left blank' },
  unreadable: { zh: '所需的数无法读取', en: 'a value that it needs cannot be read' },
  unread: { zh: '所在章节或报表没有读全', en: 'its chapter or table was not read as a whole' },
  listed: { zh: '报表只列标题，没有随文印出', en: 'the table’s title is listed, the table is not there' },
  'partial-list': { zh: '只列出部分项目', en: 'the list may leave entries out' },
  'several-sets': { zh: '报表不止一套，口径不明', en: 'several sets of tables, and none of them agrees' },
  'empty-table': { zh: '报表是空表', en: 'the table holds no figures' },
  unknown: { zh: '没有可比的标准', en: 'there is nothing to compare it with' },
};

/** Why a check says nothing. */
export const renderWhy = (why: Why, language: Language = 'zh'): string => REASONS[why][language];

export const renderPassed = (count: number, language: Language = 'zh'): string =>
  language === 'zh' ? `${count} 处相符` : `${count} agree`;
