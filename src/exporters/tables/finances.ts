import type { ReportRecord } from '../../model/report.js';
import { valueAt } from '../../model/pointer.js';
import { defineTable, entriesOf, present, rate, text, wan, whole, type ColumnPlan } from './table.js';

const changes: readonly ColumnPlan[] = [
  wan('change', '增减', '/change'),
  rate('changeRate', '增减率', '/changeRate'),
  text('reason', '原因', '/reason', 40),
];

export const revenue = defineTable(
  '收入',
  'revenue',
  [
    text('source', '收入来源', '/source', 24),
    text('within', '其中：上级项', '/within', 24),
    wan('amount', '金额', '/amount'),
    rate('share', '占比', '/share'),
    ...changes,
  ],
  (record) => entriesOf(record, '/finalAccounts/revenue/items'),
);

export const expenditure = defineTable(
  '支出',
  'expenditure',
  [
    text('type', '支出类别', '/kind', 24),
    text('within', '其中：上级项', '/within', 24),
    wan('amount', '金额', '/amount'),
    rate('share', '占比', '/share'),
    ...changes,
  ],
  (record) => entriesOf(record, '/finalAccounts/expenditure/items'),
);

const completionBases = { initial: '年初预算', adjusted: '全年（调整）预算' } as const;

/** Items of the narrative by function, and structures by class. */
export const functionalItems = defineTable(
  '功能科目',
  'functional-items',
  [
    { key: 'fund', title: '资金与口径', type: 'text', width: 22, work: (_entry, { label }) => label ?? null },
    text('code', '科目编码', '/code', 12),
    text('class', '类', '/class', 24),
    text('section', '款', '/section', 24),
    text('item', '项', '/item', 28),
    wan('budget', '年初预算', '/budget'),
    wan('adjustedBudget', '全年（调整）预算', '/adjustedBudget'),
    wan('actual', '支出决算', '/actual'),
    wan('amount', '结构金额', '/amount'),
    rate('share', '占比', '/share'),
    rate('completionRate', '完成率', '/completionRate'),
    {
      key: 'completionBase',
      title: '完成率基数',
      type: 'text',
      work: ({ record }, { pointer }) => {
        const base = valueAt(record, `${pointer}/completionBase`);
        return base === 'initial' || base === 'adjusted' ? completionBases[base] : null;
      },
    },
    wan('change', '增减', '/change'),
    rate('changeRate', '增减率', '/changeRate'),
    text('purpose', '用途', '/purpose', 40),
    text('reason', '原因', '/reason', 40),
  ],
  (record) => [
    ...entriesOf(record, '/finalAccounts/expenditure/structure', '本年支出（结构）'),
    ...entriesOf(record, '/finalAccounts/generalPublicBudget/structure', '一般公共预算（结构）'),
    ...entriesOf(record, '/finalAccounts/generalPublicBudget/items', '一般公共预算'),
    ...entriesOf(record, '/finalAccounts/governmentFunds/items', '政府性基金预算'),
    ...entriesOf(record, '/finalAccounts/stateCapital/items', '国有资本经营预算'),
  ],
);

export const basicExpenditure = defineTable(
  '基本支出',
  'basic-expenditure',
  [
    wan('total', '基本支出', '/total'),
    wan('personnel', '人员经费', '/personnel/amount'),
    wan('wages', '工资福利支出', '/personnel/wages'),
    wan('household', '对个人和家庭的补助', '/personnel/household'),
    text('personnelCategories', '人员经费范围', '/personnel/categories', 50),
    wan('operating', '公用经费', '/operating/amount'),
    text('operatingCategories', '公用经费范围', '/operating/categories', 50),
    wan('change', '增减', '/change'),
    rate('changeRate', '增减率', '/changeRate'),
    text('reason', '原因', '/reason', 40),
  ],
  (record) => present(record, '/finalAccounts/basicExpenditure'),
);

const part = (key: string, title: string): readonly ColumnPlan[] => [
  wan(`${key}.budget`, `${title}预算`, `/${key}/budget`),
  wan(`${key}.actual`, `${title}决算`, `/${key}/actual`),
  rate(`${key}.share`, `${title}占比`, `/${key}/share`),
  rate(`${key}.completionRate`, `${title}完成率`, `/${key}/completionRate`),
  wan(`${key}.change`, `${title}增减`, `/${key}/change`),
  rate(`${key}.changeRate`, `${title}增减率`, `/${key}/changeRate`),
  text(`${key}.reason`, `${title}原因`, `/${key}/reason`, 40),
];

export const threePublic = defineTable(
  '三公经费',
  'three-public',
  [
    wan('budget', '“三公”经费预算', '/budget'),
    wan('actual', '“三公”经费决算', '/actual'),
    rate('completionRate', '完成率', '/completionRate'),
    ...changes,
    ...part('abroad', '因公出国（境）'),
    whole('abroad.groups', '出国（境）团组（个）', '/abroad/groups'),
    whole('abroad.persons', '出国（境）人次', '/abroad/persons'),
    ...part('vehicles', '公务用车购置及运行维护'),
    wan('vehicles.purchase', '公务用车购置', '/vehicles/purchase'),
    whole('vehicles.purchased', '购置公务用车（辆）', '/vehicles/purchased'),
    wan('vehicles.running', '公务用车运行维护', '/vehicles/running'),
    whole('vehicles.fleet', '公务用车保有量（辆）', '/vehicles/fleet'),
    ...part('reception', '公务接待'),
    wan('reception.domestic.amount', '国内接待', '/reception/domestic/amount'),
    whole('reception.domestic.batches', '国内接待批次', '/reception/domestic/batches'),
    whole('reception.domestic.persons', '国内接待人次', '/reception/domestic/persons'),
    wan('reception.foreign.amount', '外事接待', '/reception/foreign/amount'),
    whole('reception.foreign.batches', '外事接待批次', '/reception/foreign/batches'),
    whole('reception.foreign.persons', '外事接待人次', '/reception/foreign/persons'),
  ],
  (record) => present(record, '/finalAccounts/threePublic'),
);

const joined = (
  record: ReportRecord,
  pointer: string,
  write: (entry: Readonly<Record<string, unknown>>) => string,
): string | null => {
  const list = valueAt(record, pointer);
  return Array.isArray(list) && list.length > 0 ? list.map(write).join('；') : null;
};

export const procurementAndAssets = defineTable(
  '采购与资产',
  'procurement-and-assets',
  [
    wan('agencyOperation', '机关运行经费', '/agencyOperation/total'),
    wan('agencyOperationChange', '机关运行经费增减', '/agencyOperation/change'),
    rate('agencyOperationChangeRate', '机关运行经费增减率', '/agencyOperation/changeRate'),
    text('agencyOperationReason', '机关运行经费增减原因', '/agencyOperation/reason', 40),
    wan('procurement', '政府采购', '/procurement/total'),
    wan('goods', '货物', '/procurement/goods'),
    wan('works', '工程', '/procurement/works'),
    wan('services', '服务', '/procurement/services'),
    wan('smallAndMedium', '授予中小企业', '/procurement/smallAndMedium'),
    rate('smallAndMediumShare', '授予中小企业占比', '/procurement/smallAndMediumShare'),
    wan('smallAndMicro', '授予小微企业', '/procurement/smallAndMicro'),
    rate('smallAndMicroShare', '授予小微企业占比', '/procurement/smallAndMicroShare'),
    wan(
      'reservedToSmallAndMedium',
      '预留项目由中小企业成交',
      '/procurement/awarded/reservedToSmallAndMedium',
    ),
    wan('reservedToSmallAndMicro', '预留项目由小微企业成交', '/procurement/awarded/reservedToSmallAndMicro'),
    wan('otherToSmallAndMedium', '其他项目由中小企业成交', '/procurement/awarded/otherToSmallAndMedium'),
    rate('shareOfGoods', '货物授予中小企业占比', '/procurement/smallAndMediumShareOfGoods'),
    rate('shareOfWorks', '工程授予中小企业占比', '/procurement/smallAndMediumShareOfWorks'),
    rate('shareOfServices', '服务授予中小企业占比', '/procurement/smallAndMediumShareOfServices'),
    { ...text('asOf', '资产截止日', '/stateAssets/asOf', 12), type: 'date' },
    whole('vehicles', '车辆（辆）', '/stateAssets/vehicles/total'),
    {
      key: 'vehicleTypes',
      title: '车辆构成（辆）',
      type: 'text',
      width: 40,
      work: ({ record }) =>
        joined(
          record,
          '/finalAccounts/stateAssets/vehicles/types',
          ({ type, count }) => `${type} ${count ?? '—'}`,
        ),
    },
    {
      key: 'equipment',
      title: '大型设备（台、套）',
      type: 'text',
      width: 40,
      work: ({ record }) =>
        joined(
          record,
          '/finalAccounts/stateAssets/equipment',
          ({ threshold, category, count }) => `${threshold} 万元以上${category ?? '设备'} ${count ?? '—'}`,
        ),
    },
  ],
  (record) =>
    ['agencyOperation', 'procurement', 'stateAssets'].some(
      (key) => valueAt(record, `/finalAccounts/${key}`) !== undefined,
    )
      ? [{ pointer: '/finalAccounts' }]
      : [],
);
