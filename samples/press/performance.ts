import type { Cell, Part } from './report.js';

/** A project of the older Sichuan form; money in 万元. */
export interface Project {
  readonly name: string;
  readonly amount: string;
  readonly expected: string;
  readonly actual: string;
  /** Level 1, level 2, level 3, target, actual. */
  readonly indicators: readonly (readonly [string, string, string, string, string])[];
}

/** 项目绩效目标完成情况表: level cells merged downwards, no weights. */
export function completionTable(
  body: string,
  year: number,
  { name, amount, expected, actual, indicators }: Project,
): Part {
  const cell = (text: string): Cell => ({ text });
  const wide = (text: string, columnSpan: number, rowSpan = 1): Cell => ({ text, columnSpan, rowSpan });
  const money = (label: string, value: string): Cell[] => [
    cell(label),
    cell(value),
    cell(label),
    cell(value),
  ];
  const rows = indicators.map(([level1, ...rest], at) => {
    const height = indicators.filter((other) => other[0] === level1).length;
    const opens = indicators[at - 1]?.[0] !== level1;
    return [...(opens ? [wide(level1, 1, height)] : []), ...rest.map(cell)];
  });
  const heads = [
    '一级指标',
    '二级指标',
    '三级指标',
    '预期指标值(包含数字及文字描述)',
    '实际完成指标值(包含数字及文字描述)',
  ];
  return {
    kind: 'table',
    rows: [
      [wide(`项目绩效目标完成情况表(${String(year)}年度)`, 6)],
      [wide('项目名称', 2), wide(name, 4)],
      [wide('预算单位', 2), wide(body, 4)],
      [wide('预算执行情况(万元)', 2, 3), ...['预算数:', amount, '执行数:', amount].map(cell)],
      money('其中-财政拨款:', amount),
      money('其它资金:', '0'),
      [wide('年度目标完成情况', 2, 2), wide('预期目标', 2), wide('实际完成目标', 2)],
      [wide(expected, 2), wide(actual, 2)],
      [wide('绩效指标完成情况', 1, indicators.length + 1), ...heads.map(cell)],
      ...rows,
    ],
  };
}
