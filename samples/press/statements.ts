import type { Fen } from '../../src/model/field.js';
import type { Accounts, EconomicItem, Item, Purse, ThreePublic } from './accounts.js';
import {
  FISCAL,
  functionLines,
  isPersonnel,
  ofPurse,
  operating,
  personnel,
  received,
  spent,
  threePublicTotal,
  totalOf,
} from './accounts.js';
import type { Money } from './amounts.js';
import { sum } from './amounts.js';
import type { Cell } from './report.js';

type Rows = readonly (readonly Cell[])[];

const cell = (text: string): Cell => ({ text });
const over = (text: string, columnSpan: number, rowSpan = 1): Cell => ({ text, columnSpan, rowSpan });
const figure = (money: Money, amount: Fen): string => (amount === 0 ? '' : money.digits(amount));

/** A column of a table by function; columns of one `group` share a header above. */
interface Column {
  readonly name: string;
  readonly group?: string;
  readonly amount: (item: Item) => Fen;
}

/** How a form prints codes: in one column, or 类, 款, 项 in three. */
export interface CodeStyle {
  readonly columns: 1 | 3;
}

function functionTable(
  items: readonly Item[],
  columns: readonly Column[],
  money: Money,
  codes: CodeStyle,
): Rows {
  const values = (lines: readonly Item[]): Cell[] =>
    columns.map(({ amount }) => cell(figure(money, totalOf(lines, amount))));
  const lines = functionLines(items).map(({ code, name, items: below }) => [
    ...codeCells(code, codes),
    cell(name),
    ...values(below),
  ]);
  const width = codes.columns + 1;
  const groups: Cell[] = [];
  columns.forEach(({ name, group }, at) => {
    if (group === undefined) groups.push(over(name, 1, 2));
    else if (columns[at - 1]?.group !== group)
      groups.push(over(group, columns.filter((column) => column.group === group).length));
  });
  const grouped = columns.filter(({ group }) => group !== undefined).map(({ name }) => cell(name));
  const heads =
    codes.columns === 3
      ? [over('功能分类科目编码', 3), cell('科目名称')]
      : [cell('科目编码'), cell('科目名称')];
  return [
    [over('项目', width), ...groups],
    [...heads, ...grouped],
    [over('栏次', width), ...columns.map((_, at) => cell(String(at + 1)))],
    [over('合计', width), ...values(items)],
    ...lines,
  ];
}

const codeCells = (code: string, { columns }: CodeStyle): Cell[] =>
  columns === 1 ? [cell(code)] : [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)].map(cell);

const fromPurses =
  (purses: readonly Purse[], amount: (item: Item) => Fen) =>
  (item: Item): Fen =>
    purses.includes(item.purse) ? amount(item) : 0;

/** 收入决算表. */
export const revenueTable = ({ items }: Accounts, money: Money, codes: CodeStyle): Rows =>
  functionTable(
    items,
    [
      { name: '本年收入合计', amount: received },
      { name: '财政拨款收入', amount: fromPurses(FISCAL, received) },
      { name: '上级补助收入', amount: () => 0 },
      { name: '事业收入', amount: fromPurses(['business'], received) },
      { name: '经营收入', amount: () => 0 },
      { name: '附属单位上缴收入', amount: () => 0 },
      { name: '其他收入', amount: fromPurses(['other'], received) },
    ],
    money,
    codes,
  );

/** 支出决算表. */
export const expenditureTable = ({ items }: Accounts, money: Money, codes: CodeStyle): Rows =>
  functionTable(
    items,
    [
      { name: '本年支出合计', amount: spent },
      { name: '基本支出', amount: (item) => item.basic },
      { name: '项目支出', amount: (item) => item.project },
      { name: '上缴上级支出', amount: () => 0 },
      { name: '经营支出', amount: () => 0 },
      { name: '对附属单位补助支出', amount: () => 0 },
    ],
    money,
    codes,
  );

const SPENT: readonly Column[] = [
  { name: '小计', group: '本年支出', amount: spent },
  { name: '基本支出', group: '本年支出', amount: (item) => item.basic },
  { name: '项目支出', group: '本年支出', amount: (item) => item.project },
];

/** 一般公共预算财政拨款支出决算表. */
export const generalTable = ({ items }: Accounts, money: Money, codes: CodeStyle): Rows =>
  functionTable(ofPurse(items, ['general']), SPENT, money, codes);

/** 政府性基金 and 国有资本经营: carry-over, revenue, spending. */
export const fundTable = ({ items }: Accounts, purse: Purse, money: Money, codes: CodeStyle): Rows =>
  functionTable(
    ofPurse(items, [purse]),
    [
      { name: '年初结转和结余', amount: (item) => item.opening ?? 0 },
      { name: '本年收入', amount: received },
      ...SPENT,
      { name: '年末结转和结余', amount: (item) => item.closing ?? 0 },
    ],
    money,
    codes,
  );

/** 国有资本经营预算财政拨款支出决算表: spending alone. */
export const capitalTable = ({ items }: Accounts, money: Money, codes: CodeStyle): Rows =>
  functionTable(
    ofPurse(items, ['capital']),
    SPENT.map((column) => (column.name === '小计' ? { ...column, name: '合计' } : column)),
    money,
    codes,
  );

const GROUPS: Readonly<Record<string, string>> = {
  301: '工资福利支出',
  302: '商品和服务支出',
  303: '对个人和家庭的补助',
  310: '资本性支出',
};

/** 一般公共预算财政拨款基本支出决算（明细）表: two lanes of personnel and operating expenses. */
export function basicTable(accounts: Accounts, money: Money): Rows {
  const lane = (codes: readonly string[]): string[][] =>
    codes.flatMap((group) => {
      const items = accounts.economic.filter(({ code }) => code.startsWith(group));
      const total: EconomicItem = {
        code: group,
        name: GROUPS[group] ?? '',
        amount: sum(items.map(({ amount }) => amount)),
      };
      return items.length === 0
        ? []
        : [total, ...items].map(({ code, name, amount }) => [code, name, money.digits(amount)]);
    });
  const left = lane(['301', '303']);
  const right = lane(['302', '310']);
  const height = Math.max(left.length, right.length);
  const blank = ['', '', ''];
  return [
    [over('人员经费', 3), over('公用经费', 3)],
    ['科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数'].map(cell),
    ...Array.from({ length: height }, (_, at) => [...(left[at] ?? blank), ...(right[at] ?? blank)].map(cell)),
    [
      over('人员经费合计', 2),
      cell(money.digits(personnel(accounts))),
      over('公用经费合计', 2),
      cell(money.digits(operating(accounts))),
    ],
  ];
}

/** The names of the categories that a narrative lists. */
export const categories = ({ economic }: Accounts, of: 'personnel' | 'operating'): string =>
  economic
    .filter((item) => isPersonnel(item) === (of === 'personnel'))
    .map(({ name }) => name)
    .join('、');

/** 财政拨款“三公”经费支出决算表: budget and final side by side. */
export function threePublicTable({ threePublic }: Accounts, money: Money): Rows {
  const values = (parts: ThreePublic): Cell[] =>
    [
      threePublicTotal(parts),
      parts.abroad,
      parts.purchase + parts.running,
      parts.purchase,
      parts.running,
      parts.reception,
    ].map((amount) => cell(money.digits(amount)));
  const heads = [
    over('合计', 1, 2),
    over('因公出国（境）费', 1, 2),
    over('公务用车购置及运行维护费', 3),
    over('公务接待费', 1, 2),
  ];
  const parts = ['小计', '公务用车购置费', '公务用车运行维护费'].map(cell);
  return [
    [over('预算数', 6), over('决算数', 6)],
    [...heads, ...heads],
    [...parts, ...parts],
    Array.from({ length: 12 }, (_, at) => cell(String(at + 1))),
    [...values(threePublic.budget), ...values(threePublic.actual)],
  ];
}
