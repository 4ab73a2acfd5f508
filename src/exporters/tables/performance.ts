import type { ReportRecord } from '../../model/report.js';
import { valueAt } from '../../model/pointer.js';
import {
  decimal,
  defineTable,
  entriesOf,
  present,
  rate,
  text,
  wan,
  type Base,
  type ColumnPlan,
} from './table.js';

const projectsOf = (record: ReportRecord): readonly Base[] => [
  ...present(record, '/performance/department').map((base) => ({ ...base, label: '部门整体' })),
  ...entriesOf(record, '/performance/projects', '项目'),
];

const level: ColumnPlan = {
  key: 'level',
  title: '层级',
  type: 'text',
  work: (_entry, { label }) => label ?? null,
};

export const performanceProjects = defineTable(
  '绩效项目',
  'performance-projects',
  [
    level,
    text('name', '项目名称', '/name', 36),
    text('unit', '实施单位', '/unit', 28),
    text('competentDepartment', '主管部门', '/competentDepartment', 28),
    wan('initialBudget', '年初预算', '/funds/initialBudget'),
    wan('budget', '预算数', '/funds/budget'),
    wan('budgetFiscal', '预算数：财政拨款', '/funds/budgetFiscal'),
    wan('budgetOther', '预算数：其他资金', '/funds/budgetOther'),
    wan('received', '到位数', '/funds/received'),
    wan('executed', '执行数', '/funds/executed'),
    wan('executedFiscal', '执行数：财政拨款', '/funds/executedFiscal'),
    wan('executedOther', '执行数：其他资金', '/funds/executedOther'),
    rate('executionRate', '执行率', '/funds/executionRate'),
    decimal('fundsScore', '执行率得分', '/funds/score'),
    decimal('totalScore', '总分', '/totalScore'),
    text('grade', '等级', '/grade', 8),
    text('expected', '预期目标', '/goal/expected', 40),
    text('achieved', '实际完成', '/goal/actual', 40),
    wan('summaryBudget', '综述：预算数', '/summary/budget'),
    wan('summaryExecuted', '综述：执行数', '/summary/executed'),
    rate('summaryCompletion', '综述：完成率', '/summary/completionRate'),
    decimal('selfScore', '综述：自评得分', '/summary/selfScore'),
    text('effect', '综述：成效', '/summary/effect', 40),
    text('problems', '综述：问题', '/summary/problems', 40),
    text('improvements', '综述：改进措施', '/summary/improvements', 40),
  ],
  projectsOf,
);

export const performanceIndicators = defineTable(
  '绩效指标',
  'performance-indicators',
  [
    {
      key: 'project',
      title: '项目名称',
      type: 'text',
      width: 36,
      work: ({ record }, { pointer }) => {
        const name = valueAt(record, pointer.replace(/\/indicators\/\d+$/, '/name'));
        return typeof name === 'string' ? name : null;
      },
    },
    level,
    text('level1', '一级指标', '/level1', 16),
    text('level2', '二级指标', '/level2', 18),
    text('level3', '三级指标', '/level3', 30),
    text('target', '目标值', '/target', 24),
    text('adjustedTarget', '调整目标值', '/adjustedTarget', 24),
    text('actual', '完成值', '/actual', 24),
    text('comparator', '比较', '/comparator', 8),
    decimal('number', '目标数', '/number'),
    text('unit', '计量单位', '/unit', 10),
    text('attained', '达到目标', '/attained', 10),
    decimal('weight', '分值', '/weight'),
    decimal('score', '得分', '/score'),
    text('grade', '评定', '/grade', 8),
    text('deviation', '偏差原因', '/deviation', 40),
  ],
  (record) =>
    projectsOf(record).flatMap(({ pointer, label }) => entriesOf(record, `${pointer}/indicators`, label)),
);
