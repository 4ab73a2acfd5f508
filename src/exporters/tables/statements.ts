import type { ReportRecord, Statement } from '../../model/report.js';
import { readToken, valueAt, writeToken } from '../../model/pointer.js';
import {
  cellValue,
  defineTable,
  entriesOf,
  text,
  wan,
  type Base,
  type ColumnPlan,
  type TableDescription,
} from './table.js';

interface Form {
  readonly id: string;
  readonly name: string;
  readonly keys: Readonly<Record<string, string>>;
}

const byFund = {
  opening: '年初结转和结余',
  revenue: '本年收入',
  total: '本年支出',
  basic: '基本支出',
  project: '项目支出',
  closing: '年末结转和结余',
};
const visits = (side: string, title: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries({
      total: '合计',
      abroad: '因公出国（境）',
      vehicles: '公务用车小计',
      purchase: '公务用车购置',
      running: '公务用车运行',
      reception: '公务接待',
    }).map(([key, label]) => [`${side}.${key}`, `${title}：${label}`]),
  );

/** The statement kinds with a sheet of their own; names as short as a sheet's name must be. */
const forms: readonly Form[] = [
  { id: 'revenue-expenditure-summary', name: '01收入支出决算总表', keys: { amount: '金额' } },
  {
    id: 'revenue',
    name: '02收入决算表',
    keys: {
      total: '本年收入合计',
      fiscalAppropriation: '财政拨款收入',
      superiorSubsidy: '上级补助收入',
      business: '事业收入',
      operating: '经营收入',
      affiliated: '附属单位上缴收入',
      other: '其他收入',
    },
  },
  {
    id: 'expenditure',
    name: '03支出决算表',
    keys: {
      total: '本年支出合计',
      basic: '基本支出',
      project: '项目支出',
      toSuperior: '上缴上级支出',
      operating: '经营支出',
      toAffiliated: '对附属单位补助支出',
    },
  },
  {
    id: 'fiscal-appropriation-summary',
    name: '04财政拨款收支总表',
    keys: {
      amount: '金额',
      total: '合计',
      generalPublic: '一般公共预算',
      governmentFunds: '政府性基金预算',
      stateCapital: '国有资本经营预算',
    },
  },
  {
    id: 'general-public-expenditure',
    name: '05一般公共预算支出表',
    keys: { total: '小计', basic: '基本支出', project: '项目支出' },
  },
  { id: 'general-public-basic', name: '06一般公共预算基本支出表', keys: { amount: '金额' } },
  {
    id: 'three-public',
    name: '07三公经费表',
    keys: { ...visits('budget', '预算'), ...visits('actual', '决算') },
  },
  { id: 'government-funds', name: '08政府性基金表', keys: byFund },
  { id: 'state-capital', name: '09国有资本经营表', keys: byFund },
];

const own = new Set(forms.map(({ id }) => id));

const sides: Readonly<Record<string, string>> = { revenue: '收入', expenditure: '支出' };

const rowColumns: readonly ColumnPlan[] = [
  {
    key: 'side',
    title: '收支',
    type: 'text',
    work: ({ record }, { pointer }) => sides[String(valueAt(record, `${pointer}/side`))] ?? null,
  },
  text('code', '科目编码', '/code', 12),
  text('name', '名称', '/name', 36),
  { key: 'rowLevel', title: '级次', type: 'integer', at: '/level' },
];

const valuePointer = (key: string): string => `/values/${writeToken(key)}`;

function formTable({ id, name, keys }: Form): TableDescription {
  return defineTable(
    name,
    `statement-${id}`,
    [
      ...rowColumns,
      ...Object.entries(keys).map(([key, title]) => wan(`values.${key}`, title, valuePointer(key))),
      {
        key: 'more',
        title: '其他栏',
        type: 'text',
        width: 30,
        work: ({ record }, { pointer }) => further(record, pointer, keys),
      },
    ],
    (record) => rowsOf(record, (statement) => statement.id === id),
  );
}

/** Columns that a wider provincial form adds, as `名称=值`. */
function further(
  record: ReportRecord,
  pointer: string,
  keys: Readonly<Record<string, string>>,
): string | null {
  const values = (valueAt(record, `${pointer}/values`) ?? {}) as Readonly<Record<string, unknown>>;
  const extra = Object.entries(values).filter(([key, value]) => !(key in keys) && value !== null);
  return extra.length === 0
    ? null
    : extra.map(([key, value]) => `${key}=${cellValue(value) ?? ''}`).join('；');
}

function rowsOf(record: ReportRecord, chosen: (statement: Statement) => boolean): readonly Base[] {
  return record.statements.flatMap((statement, at) =>
    chosen(statement) ? entriesOf(record, `/statements/${at}/rows`, statement.title) : [],
  );
}

/** Every statement that a report prints or lists, and its state. */
const listOfStatements = defineTable(
  '报表目录',
  'statements',
  [
    text('title', '报表', '/title', 40),
    text('id', '种类', '/id', 30),
    text('printedCode', '印刷编号', '/printedCode', 14),
    text('unit', '单位', '/unit', 10),
    {
      key: 'state',
      title: '状态',
      type: 'text',
      work: ({ record }, { pointer }) =>
        ({ filled: '有数', empty: '空表', listed: '仅列标题' })[
          String(valueAt(record, `${pointer}/state`))
        ] ?? null,
    },
    text('note', '说明', '/note', 40),
    {
      key: 'rows',
      title: '行数',
      type: 'integer',
      work: ({ record }, { pointer }) => entriesOf(record, `${pointer}/rows`).length,
    },
  ],
  (record) => entriesOf(record, '/statements'),
);

/** Tables outside the known kinds, one row a figure: their columns differ from report to report. */
const otherStatements = defineTable(
  '其他报表',
  'statement-other',
  [
    { key: 'statement', title: '报表', type: 'text', width: 40, work: (_entry, { label }) => label ?? null },
    {
      key: 'code',
      title: '科目编码',
      type: 'text',
      work: ({ record }, { pointer }) =>
        cellValue(valueAt(record, pointer.replace(/\/values\/[^/]*$/, '/code'))),
    },
    {
      key: 'name',
      title: '名称',
      type: 'text',
      width: 36,
      work: ({ record }, { pointer }) =>
        cellValue(valueAt(record, pointer.replace(/\/values\/[^/]*$/, '/name'))),
    },
    {
      key: 'column',
      title: '栏目',
      type: 'text',
      width: 30,
      work: (_entry, { pointer }) => columnOf(pointer),
    },
    wan('value', '数值', ''),
  ],
  (record) =>
    rowsOf(record, ({ id }) => !own.has(id)).flatMap(({ pointer, label }) =>
      Object.keys(valueAt(record, `${pointer}/values`) as object).map((key) => ({
        pointer: pointer + valuePointer(key),
        ...(label ? { label } : {}),
      })),
    ),
);

const columnOf = (pointer: string): string => readToken(pointer.slice(pointer.lastIndexOf('/') + 1));

export const statementTables: readonly TableDescription[] = [
  listOfStatements,
  ...forms.map(formTable),
  otherStatements,
];
