import { projectKey } from '../../../rules/performance/names.js';
import {
  columnRoleOf,
  isDepartmentTitle,
  isLabel,
  isTargetTitle,
  isTitle,
  labelOf,
  looksLikeLevel,
  moneyRoleOf,
  valueStart,
} from '../../../rules/performance/words.js';
import { cpuMilliseconds } from '../../support/cpu.js';

test('labels are compared without number, brackets, spaces and colon', () => {
  expect(labelOf('一、项目名称（全称）：')).toBe('项目名称');
  expect(labelOf('产出指标（５０分）')).toBe('产出指标');
  expect(isLabel('unit', '实施单位(盖章)')).toBe(true);
  expect(isLabel('unit', '实施单位情况')).toBe(false);
  expect(valueStart('name', '项目名称：甲')).toBe(5);
  expect(valueStart('name', '项目名称：')).toBeUndefined();
});

test.each([
  ['年初预算数（A）', 'initial'],
  ['全年预算数', 'adjusted'],
  ['调整后预算数', 'adjusted'],
  ['预算数:', 'budget'],
  ['预算执行数', 'executed'],
  ['全年执行数(B)', 'executed'],
  ['执行率（B/A）', 'rate'],
  ['1-7月执行数', 'other'],
  ['预算执行情况(万元)', undefined],
  ['其中：财政拨款', undefined],
])('money header %s', (text, role) => {
  expect(moneyRoleOf(text)).toBe(role);
});

test.each([
  ['预期指标值(包含数字及文字描述)', 'target'],
  ['实际完成指标值(包含数字及文字描述)', 'actual'],
  ['年度指标值（A）', 'target'],
  ['全年实际值（B）', 'actual'],
  ['完成值', 'actual'],
  ['分值', 'weight'],
  ['权重', 'weight'],
  ['自评得分', 'score'],
  ['得分计算方法', 'other'],
  ['偏差原因分析及改进措施', 'deviation'],
  ['未完成原因分析', 'deviation'],
  ['指标性质', 'operator'],
  ['计算符号', 'operator'],
  ['度量单位', 'unit'],
  ['四级指标', undefined],
  ['养护里程', undefined],
])('indicator header %s', (text, role) => {
  expect(columnRoleOf(text)).toBe(role);
});

test('titles of performance tables, of departments and of the budget side', () => {
  expect(isTitle('项目绩效目标完成情况表(2020年度)')).toBe(true);
  expect(isTitle('2021年度部门整体支出绩效自评表')).toBe(true);
  expect(isTitle('财政拨款收入支出决算总表')).toBe(false);
  expect(isTitle('绩效自评中发现问题3个。')).toBe(false);
  expect(isDepartmentTitle('单位整体支出绩效自评表')).toBe(true);
  expect(isTargetTitle('项目支出绩效目标表')).toBe(true);
  expect(isTargetTitle('县级专项资金绩效目标自评表')).toBe(false);
  expect(looksLikeLevel('效益指标（30分）')).toBe(true);
  expect(looksLikeLevel('道路养护里程')).toBe(false);
});

test('names of one project meet with and without code and 项目', () => {
  expect(projectKey('51999923T000000000001-校舍维修项目')).toBe(projectKey('校舍维修'));
  expect(projectKey('“双随机”抽查（二期）')).toBe(projectKey('双随机抽查(二期)'));
  expect(projectKey('项目')).toBe('项目');
});

test('long hostile labels take linear time', () => {
  const started = cpuMilliseconds();
  for (const text of [
    '('.repeat(100_000),
    '：'.repeat(100_000),
    '绩效自评'.repeat(50_000),
    '一'.repeat(100_000),
  ]) {
    labelOf(text);
    isTitle(text);
    columnRoleOf(text);
    moneyRoleOf(text);
    projectKey(text);
  }
  expect(cpuMilliseconds() - started).toBeLessThan(1500);
});
