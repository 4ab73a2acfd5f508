import type { Cell, Part } from './report.js';

/** A project of the national form; money as printed, in 万元. */
export interface EvaluatedProject {
  readonly name: string;
  readonly department: string;
  readonly unit: string;
  /** 年初预算数, 全年预算数, 全年执行数, 分值, 执行率, 得分 of a money row. */
  readonly money: readonly (readonly [label: string, ...figures: string[]])[];
  readonly expected: string;
  readonly actual: string;
  /** Level 1 with its points, level 2, level 3, target, actual, weight, score, deviation. */
  readonly indicators: readonly (readonly [string, string, string, string, string, string, string, string])[];
  readonly total: string;
}

/** 项目支出绩效自评表 of 2019 and later: level cells merged downwards, weights and scores. */
export function evaluationTable(project: EvaluatedProject, year: number): Part {
  const cell = (text: string): Cell => ({ text });
  const wide = (text: string, columnSpan: number, rowSpan = 1): Cell => ({ text, columnSpan, rowSpan });
  const money = project.money.map(([label, ...figures]) => [cell(label), ...figures.map(cell)]);
  const indicators = project.indicators.map(([level1, level2, ...rest], at) => {
    const before = project.indicators[at - 1];
    const sameFirst = project.indicators.filter((one) => one[0] === level1);
    const sameSecond = sameFirst.filter((one) => one[1] === level2);
    const opensFirst = before?.[0] !== level1;
    const opensSecond = opensFirst || before?.[1] !== level2;
    return [
      ...(opensFirst ? [wide(level1, 1, sameFirst.length)] : []),
      ...(opensSecond ? [wide(level2, 1, sameSecond.length)] : []),
      ...rest.map(cell),
    ];
  });
  const heads = [
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    '实际完成值',
    '分值',
    '得分',
    '偏差原因分析及改进措施',
  ];
  return {
    kind: 'table',
    rows: [
      [wide(`项目支出绩效自评表（${String(year)}年度）`, 9)],
      [wide('项目名称', 2), wide(project.name, 7)],
      [wide('主管部门', 2), wide(project.department, 3), wide('实施单位', 2), wide(project.unit, 2)],
      [
        wide('项目资金（万元）', 2, money.length + 1),
        ...['', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'].map(cell),
      ],
      ...money,
      [wide('年度总体目标', 2, 2), wide('预期目标', 3), wide('实际完成情况', 4)],
      [wide(project.expected, 3), wide(project.actual, 4)],
      [wide('绩效指标', 1, indicators.length + 1), ...heads.map(cell)],
      ...indicators,
      [wide('总分', 6), cell('100'), cell(project.total), cell('')],
    ],
  };
}
