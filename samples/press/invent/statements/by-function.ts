import type { Fen } from '../../../../src/model/field.js';
import type { Accounts, Item, Purse } from '../../accounts.js';
import { FISCAL, functionLines, ofPurse, received, spent, totalOf } from '../../accounts.js';
import type { Cell } from '../../report.js';
import { cell, figure, over, rowSays, type Form, type Rows, type Sheet } from './form.js';

/** A column of a table by function; columns of one `group` share a header above. */
interface Column {
  readonly key: string;
  readonly name: string;
  readonly group?: string;
  readonly amount: (item: Item) => Fen;
}

function sheetOf(items: readonly Item[], columns: readonly Column[], form: Form): Sheet {
  const width = form.codeColumns + 1;
  const line = (below: readonly Item[]) =>
    columns.map(({ key, amount }) => [key, ...figure(form, totalOf(below, amount))] as const);
  const cells = (below: readonly Item[]): Cell[] => line(below).map(([, text]) => cell(text));
  const values = (below: readonly Item[]) =>
    Object.fromEntries(line(below).map(([key, , value]) => [key, value] as const));
  const lines = functionLines(items);
  const total: Rows = [[over('合计', width), ...cells(items)]];
  const body: Rows = lines.map(({ code, name, items: below }) => [
    ...codeCells(code, form.codeColumns),
    cell(name),
    ...cells(below),
  ]);
  const totalSays = rowSays(values(items), { name: '合计' });
  const bodySays = lines.map(({ code, name, items: below }) =>
    rowSays(values(below), { code, name, level: (code.length - 1) / 2 }),
  );
  return {
    rows: [...headRows(columns, form), ...(form.totalLast ? [...body, ...total] : [...total, ...body])],
    says: form.totalLast ? [...bodySays, totalSays] : [totalSays, ...bodySays],
    empty: items.length === 0 && !form.zeros,
  };
}

function headRows(columns: readonly Column[], { codeColumns, lineNumbers }: Form): Rows {
  const width = codeColumns + 1;
  const groups: Cell[] = [];
  columns.forEach(({ name, group }, at) => {
    if (group === undefined) groups.push(over(name, 1, 2));
    else if (columns[at - 1]?.group !== group)
      groups.push(over(group, columns.filter((column) => column.group === group).length));
  });
  const grouped = columns.filter(({ group }) => group !== undefined).map(({ name }) => cell(name));
  const heads =
    codeColumns === 3
      ? [over('功能分类科目编码', 3), cell('科目名称')]
      : [cell('科目编码'), cell('科目名称')];
  return [
    [over('项目', width), ...groups],
    [...heads, ...grouped],
    ...(lineNumbers ? [[over('栏次', width), ...columns.map((_, at) => cell(String(at + 1)))]] : []),
  ];
}

const codeCells = (code: string, columns: 1 | 3): Cell[] =>
  columns === 1 ? [cell(code)] : [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)].map(cell);

const from =
  (purses: readonly Purse[], amount: (item: Item) => Fen) =>
  (item: Item): Fen =>
    purses.includes(item.purse) ? amount(item) : 0;
const none = (): Fen => 0;

/** 收入决算表. */
export const revenueSheet = ({ items }: Accounts, form: Form): Sheet =>
  sheetOf(
    items,
    [
      { key: 'total', name: '本年收入合计', amount: received },
      { key: 'fiscalAppropriation', name: '财政拨款收入', amount: from(FISCAL, received) },
      { key: 'superiorSubsidy', name: '上级补助收入', amount: none },
      { key: 'business', name: '事业收入', amount: from(['business'], received) },
      { key: 'operating', name: '经营收入', amount: none },
      { key: 'affiliated', name: '附属单位上缴收入', amount: none },
      { key: 'other', name: '其他收入', amount: from(['other'], received) },
    ],
    form,
  );

/** 支出决算表. */
export const expenditureSheet = ({ items }: Accounts, form: Form): Sheet =>
  sheetOf(
    items,
    [
      { key: 'total', name: '本年支出合计', amount: spent },
      { key: 'basic', name: '基本支出', amount: (item) => item.basic },
      { key: 'project', name: '项目支出', amount: (item) => item.project },
      { key: 'toSuperior', name: '上缴上级支出', amount: none },
      { key: 'operating', name: '经营支出', amount: none },
      { key: 'toAffiliated', name: '对附属单位补助支出', amount: none },
    ],
    form,
  );

const spentColumns = (total: string): readonly Column[] => [
  { key: 'total', name: total, group: '本年支出', amount: spent },
  { key: 'basic', name: '基本支出', group: '本年支出', amount: (item) => item.basic },
  { key: 'project', name: '项目支出', group: '本年支出', amount: (item) => item.project },
];

/** 一般公共预算财政拨款支出决算表. */
export const generalSheet = ({ items }: Accounts, form: Form): Sheet =>
  sheetOf(ofPurse(items, ['general']), spentColumns('小计'), form);

/** 政府性基金, and 国有资本经营 where it prints both sides. */
export const fundSheet = ({ items }: Accounts, purse: Purse, form: Form): Sheet =>
  sheetOf(
    ofPurse(items, [purse]),
    [
      { key: 'opening', name: '年初结转和结余', amount: (item) => item.opening ?? 0 },
      { key: 'revenue', name: '本年收入', amount: received },
      ...spentColumns('小计'),
      { key: 'closing', name: '年末结转和结余', amount: (item) => item.closing ?? 0 },
    ],
    form,
  );

/** 国有资本经营预算财政拨款支出决算表. */
export const capitalSheet = ({ items }: Accounts, form: Form): Sheet =>
  sheetOf(ofPurse(items, ['capital']), spentColumns('合计'), form);
