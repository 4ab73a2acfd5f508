import type { Accounts } from './accounts.js';
import type { Money } from './amounts.js';
import type { Cell, Part } from './report.js';
import { section } from './report.js';
import type { CodeStyle } from './statements.js';
import {
  basicTable,
  capitalTable,
  expenditureTable,
  fundTable,
  generalTable,
  revenueTable,
  threePublicTable,
} from './statements.js';
import { fiscalSummary, overallSummary } from './summaries.js';

/** A form's own ways with the nine tables. */
export interface StatementForm extends CodeStyle {
  readonly money: Money;
  /** What stands before the body's name: 部门, 单位, 编制单位. */
  readonly bodyLabel: string;
  /** 三公 last (2022 and later) or before the funds. */
  readonly threePublicLast: boolean;
  /** Title of the table of basic expenditure: 明细表 from 2021. */
  readonly basicTitle: string;
}

type Rows = readonly (readonly Cell[])[];

/** The nine public tables, each with title, sheet code and caption lines, and the note below it. */
export function statementParts(accounts: Accounts, form: StatementForm): readonly Part[] {
  const { money } = form;
  const threePublic: [string, Rows] = ['财政拨款“三公”经费支出决算表', threePublicTable(accounts, money)];
  const tables: readonly (readonly [string, Rows])[] = [
    ['收入支出决算总表', overallSummary(accounts, money)],
    ['收入决算表', revenueTable(accounts, money, form)],
    ['支出决算表', expenditureTable(accounts, money, form)],
    ['财政拨款收入支出决算总表', fiscalSummary(accounts, money)],
    ['一般公共预算财政拨款支出决算表', generalTable(accounts, money, form)],
    [form.basicTitle, basicTable(accounts, money)],
    ...(form.threePublicLast ? [] : [threePublic]),
    ['政府性基金预算财政拨款收入支出决算表', fundTable(accounts, 'funds', money, form)],
    ['国有资本经营预算财政拨款支出决算表', capitalTable(accounts, money, form)],
    ...(form.threePublicLast ? [threePublic] : []),
  ];
  return tables.flatMap(([title, rows], at) => [
    section('', title),
    { kind: 'paragraph', text: `公开0${String(at + 1)}表`, align: 'right' },
    { kind: 'paragraph', text: `${form.bodyLabel}：${accounts.body}`, align: 'center' },
    { kind: 'paragraph', text: `金额单位：${money.unit}`, align: 'right' },
    { kind: 'table', rows, name: title },
    {
      kind: 'paragraph',
      text: `注：本表数据与${String(accounts.year)}年度决算一致，以${money.unit}为单位。`,
      align: 'center',
    },
  ]);
}
