import type { Cell } from '../report.js';
import type { Node } from './draft.js';
import { ratio, type Ink } from './ink.js';
import {
  parsed,
  pointsOf,
  projectSays,
  targetOf,
  type InventedIndicator,
  type InventedProject,
} from './performance.js';

const LEVELS = { output: '产出指标', benefit: '效益指标', satisfaction: '满意度指标' } as const;
const cell = (text: string): Cell => ({ text });
const over = (text: string, columnSpan: number, rowSpan = 1): Cell => ({ text, columnSpan, rowSpan });

/** 部门预算项目支出绩效自评表 of Sichuan from 2022, as the budget system exports it: operator, value and unit apart. */
export function systemExportNode(project: InventedProject, body: string, year: number, ink: Ink): Node {
  const { budget, executed, expected, actual, indicators } = project;
  const name = `51080023T00000${String(project.name.length)}-${project.name}`;
  const rate = ratio(executed, budget);
  const funds = Math.round(rate.value * 10) / 100;
  const weights = pointsOf(indicators);
  const total = Math.round((weights.reduce((sum, { score }) => sum + score, 0) + funds) * 100) / 100;
  const rows: Cell[][] = [
    [over(`部门预算项目支出绩效自评表（${String(year)}年度）`, 11)],
    [cell('项目名称'), over(name, 10)],
    [cell('主管部门'), over(body, 4), over('实施单位（盖章）', 2), over(body, 4)],
    [
      over('项目基本情况', 1, 3),
      over('1.项目年度目标完成情况', 1, 2),
      over('项目年度目标', 4),
      over('年度目标完成情况', 5),
    ],
    [over(expected, 4), over(actual, 5)],
    [cell('2.项目实施内容及过程概述'), over(project.expected, 9)],
    [
      over('预算执行情况（10分）', 1, 6),
      ...['年度预算数（万元）', '年初预算', '调整后预算数', '预算执行数'].map(cell),
      over('预算执行率', 2),
      cell('权重'),
      cell('得分'),
      over('原因', 2),
    ],
    moneyRow('总额', ink.digits(budget), ink.digits(executed), rate.text, '10', funds.toFixed(2)),
    moneyRow('其中：财政资金', ink.digits(budget), ink.digits(executed), rate.text, '/', '/'),
    moneyRow('财政专户管理资金', '0.00', '0.00', '0.00%', '/', '/'),
    moneyRow('单位资金', '0.00', '0.00', '0.00%', '/', '/'),
    moneyRow('其他资金', '0.00', '0.00', '0.00%', '/', '/'),
    [
      over('绩效指标（90分）', 1, indicators.length + 1),
      ...[
        '一级指标',
        '二级指标',
        '三级指标',
        '指标性质',
        '指标值',
        '度量单位',
        '完成值',
        '权重',
        '得分',
        '未完成原因分析',
      ].map(cell),
    ],
    ...indicators.map((one, at) => indicatorRow(one, weights[at]?.weight ?? 0, weights[at]?.score ?? 0)),
    [over('合计', 8), cell('100'), cell(total.toFixed(2)), cell('')],
  ];
  const [planned, spent] = [ink.value(budget), ink.value(executed)];
  return {
    kind: 'table',
    part: { kind: 'table', rows },
    says: projectSays({
      name,
      year,
      unit: body,
      competentDepartment: body,
      funds: {
        initialBudget: planned,
        budget: planned,
        budgetFiscal: planned,
        budgetOther: 0,
        executed: spent,
        executedFiscal: spent,
        executedOther: 0,
        executionRate: rate.value,
        weight: 10,
        score: funds,
        sources: [
          { source: '总额', initialBudget: planned, budget: planned, executed: spent },
          { source: '财政资金', initialBudget: planned, budget: planned, executed: spent },
          ...['财政专户管理资金', '单位资金', '其他资金'].map((source) => ({
            source,
            initialBudget: 0,
            budget: 0,
            executed: 0,
          })),
        ],
      },
      goal: { expected, actual },
      indicators: indicators.map((one, at) => ({
        level1: LEVELS[one.level1],
        level2: one.level2,
        level3: one.level3,
        target: targetOf(one),
        actual: valueOf(one),
        weight: weights[at]?.weight ?? null,
        score: weights[at]?.score ?? null,
        deviation: one.attained === false ? '设备到货较晚' : null,
        ...parsed(one),
      })),
      totalScore: total,
    }),
  };
}

const moneyRow = (
  label: string,
  budget: string,
  executed: string,
  rate: string,
  weight: string,
  score: string,
): Cell[] => [
  ...[label, budget, budget, executed].map(cell),
  over(rate, 2),
  cell(weight),
  cell(score),
  over('', 2),
];

/** The unit has a column of its own: what was reached is printed without it. */
const valueOf = ({ actual, unit }: InventedIndicator): string =>
  unit !== undefined && actual.endsWith(unit) ? actual.slice(0, -unit.length) : actual;

const indicatorRow = (one: InventedIndicator, weight: number, score: number): Cell[] =>
  [
    LEVELS[one.level1],
    one.level2,
    one.level3,
    one.comparator ?? '定性',
    one.words ?? String(one.number),
    one.unit ?? '',
    valueOf(one),
    String(weight),
    String(score),
    one.attained === false ? '设备到货较晚' : '',
  ].map(cell);
