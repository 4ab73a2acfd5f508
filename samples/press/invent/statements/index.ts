import { section } from '../../report.js';
import type { Node, SaysMap } from '../draft.js';
import { aligned, chapterOf, paragraph } from '../draft.js';
import type { Setting } from '../setting.js';
import { basicSheet, threePublicSheet } from './basic.js';
import { capitalSheet, expenditureSheet, fundSheet, generalSheet, revenueSheet } from './by-function.js';
import type { Form, Sheet } from './form.js';
import { fiscalSheet, overallSheet } from './summaries.js';

export interface Statement {
  readonly id: string;
  readonly title: string;
  readonly sheet: Sheet;
}

/** Titles that move between years and provinces. */
export interface Titles {
  readonly overall: string;
  readonly basic: string;
  readonly threePublic: string;
  /** Absent before 2020, when the state's capital had no table. */
  readonly capital?: string;
  readonly threePublicLast: boolean;
  readonly vertical: boolean;
}

/** The eight or nine public tables in the order of the form. */
export function statementsOf({ accounts }: Setting, form: Form, titles: Titles): readonly Statement[] {
  const threePublic: Statement = {
    id: 'three-public',
    title: titles.threePublic,
    sheet: threePublicSheet(accounts, form, titles.vertical),
  };
  const { capital } = titles;
  return [
    {
      id: 'revenue-expenditure-summary',
      title: titles.overall,
      sheet: overallSheet(accounts, form, '决算数'),
    },
    { id: 'revenue', title: '收入决算表', sheet: revenueSheet(accounts, form) },
    { id: 'expenditure', title: '支出决算表', sheet: expenditureSheet(accounts, form) },
    {
      id: 'fiscal-appropriation-summary',
      title: '财政拨款收入支出决算总表',
      sheet: fiscalSheet(accounts, form),
    },
    {
      id: 'general-public-expenditure',
      title: '一般公共预算财政拨款支出决算表',
      sheet: generalSheet(accounts, form),
    },
    { id: 'general-public-basic', title: titles.basic, sheet: basicSheet(accounts, form) },
    ...(titles.threePublicLast ? [] : [threePublic]),
    {
      id: 'government-funds',
      title: '政府性基金预算财政拨款收入支出决算表',
      sheet: fundSheet(accounts, 'funds', form),
    },
    ...(capital === undefined
      ? []
      : [
          {
            id: 'state-capital',
            title: capital,
            sheet: capital.includes('收入')
              ? fundSheet(accounts, 'capital', form)
              : capitalSheet(accounts, form),
          },
        ]),
    ...(titles.threePublicLast ? [threePublic] : []),
  ];
}

/** Each table with its title, sheet code, caption lines and note. */
export const statementNodes = (
  setting: Setting,
  form: Form,
  statements: readonly Statement[],
): readonly Node[] =>
  statements.map((statement, at) =>
    chapterOf(section('', statement.title), statementNode(setting, form, statement, at)),
  );

function statementNode(
  setting: Setting,
  form: Form,
  { id, title, sheet }: Statement,
  at: number,
): readonly Node[] {
  const { body, chance, year } = setting;
  const note = `${chance.pick(['本单位', '本部门', body])}${String(year)}年度没有此类收入和支出，故本表无数据。`;
  const code = `公开0${String(at + 1)}表`;
  const statement: SaysMap = {
    id,
    title,
    state: sheet.empty === true ? 'empty' : 'filled',
    rows: sheet.says,
    ...(form.sheetCodes ? { printedCode: code } : {}),
    unit: form.ink.unit,
  };
  return [
    ...(form.sheetCodes ? [aligned('right', code)] : []),
    aligned('center', `${form.bodyLabel}：${body}`),
    aligned('right', `${chance.pick(['金额单位：', '单位：'])}${form.ink.unit}`),
    {
      kind: 'table',
      part: { kind: 'table', rows: sheet.rows, name: title },
      says: { statements: [statement] },
    },
    ...(sheet.empty === true
      ? [paragraph(`注：${note}`)]
      : chance.yes(0.5)
        ? [paragraph('注：本表金额单位转换时可能存在尾数误差。')]
        : []),
  ];
}
