import { valueAt } from '../../model/pointer.js';
import type { ReportRecord } from '../../model/report.js';
import { defineTable, rate, text, wan, whole, type ColumnPlan, type Entry } from './table.js';

const scopes = { consolidated: '汇总', own: '本级' } as const;
const states = { complete: '完整', partial: '部分', rejected: '拒收', failed: '失败' } as const;
const finals = '/finalAccounts';

const lengthOf = (key: string, title: string, pointer: string): ColumnPlan => ({
  key,
  title,
  type: 'integer',
  work: ({ record }) => {
    const list = valueAt(record, pointer);
    return Array.isArray(list) ? list.length : 0;
  },
});

const severe = ({ record }: Entry): number =>
  record.diagnostics.filter(({ severity }) => severity !== 'info').length;

const checked =
  (status: 'failed' | 'rounding' | 'not-checkable'): ((entry: Entry) => number) =>
  ({ record }) =>
    record.checks.filter((check) => check.status === status).reduce((sum, { count = 1 }) => sum + count, 0);

const indicators = (record: ReportRecord): number =>
  (record.performance?.projects ?? []).reduce((sum, { indicators: list }) => sum + (list?.length ?? 0), 0);

/** One row a report: what it is, and its key figures side by side. */
export const overview = defineTable(
  '报告',
  'reports',
  [
    {
      key: 'scope',
      title: '口径',
      type: 'text',
      work: ({ record: { identity } }) => (identity.scope === undefined ? null : scopes[identity.scope]),
    },
    text('province', '省', '/identity/region/province', 10),
    text('city', '市', '/identity/region/city', 10),
    text('county', '县（区）', '/identity/region/county', 10),
    text('regionCode', '区划代码', '/identity/region/code', 10),
    { key: 'status', title: '读取结果', type: 'text', width: 10, work: ({ status }) => states[status] },
    wan('overallTotal', '收支总计', `${finals}/overall/total`),
    wan('revenueTotal', '收入总计', `${finals}/overall/revenueTotal`),
    wan('expenditureTotal', '支出总计', `${finals}/overall/expenditureTotal`),
    wan('overallChange', '总计增减', `${finals}/overall/change`),
    rate('overallChangeRate', '总计增减率', `${finals}/overall/changeRate`),
    wan('revenue', '本年收入合计', `${finals}/revenue/total`),
    wan('expenditure', '本年支出合计', `${finals}/expenditure/total`),
    wan('fiscalAppropriation', '财政拨款收支总计', `${finals}/fiscalAppropriation/total`),
    wan('generalPublic', '一般公共预算财政拨款支出', `${finals}/generalPublicBudget/total`),
    rate('generalPublicShare', '占本年支出', `${finals}/generalPublicBudget/shareOfExpenditure`),
    wan('generalPublicChange', '一般公共预算支出增减', `${finals}/generalPublicBudget/change`),
    rate('generalPublicChangeRate', '一般公共预算支出增减率', `${finals}/generalPublicBudget/changeRate`),
    rate('generalPublicCompletion', '一般公共预算完成率', `${finals}/generalPublicBudget/completionRate`),
    wan('basic', '基本支出', `${finals}/basicExpenditure/total`),
    wan('personnel', '人员经费', `${finals}/basicExpenditure/personnel/amount`),
    wan('operating', '公用经费', `${finals}/basicExpenditure/operating/amount`),
    wan('threePublicBudget', '“三公”经费预算', `${finals}/threePublic/budget`),
    wan('threePublicActual', '“三公”经费决算', `${finals}/threePublic/actual`),
    wan('governmentFunds', '政府性基金支出', `${finals}/governmentFunds/expenditure`),
    wan('stateCapital', '国有资本经营支出', `${finals}/stateCapital/expenditure`),
    wan('agencyOperation', '机关运行经费', `${finals}/agencyOperation/total`),
    wan('procurement', '政府采购', `${finals}/procurement/total`),
    whole('vehicles', '车辆（辆）', `${finals}/stateAssets/vehicles/total`),
    lengthOf('projects', '绩效项目（个）', '/performance/projects'),
    { key: 'indicators', title: '绩效指标（个）', type: 'integer', work: ({ record }) => indicators(record) },
    lengthOf('statements', '决算报表（张）', '/statements'),
    { key: 'checksFailed', title: '勾稽不符（项）', type: 'integer', work: checked('failed') },
    { key: 'checksRounding', title: '勾稽尾差（项）', type: 'integer', work: checked('rounding') },
    { key: 'checksOpen', title: '勾稽无法检查（项）', type: 'integer', work: checked('not-checkable') },
    { key: 'diagnostics', title: '诊断（条）', type: 'integer', work: severe },
  ],
  () => [{ pointer: '' }],
);
