import { positionOf } from '../../src/tables/grid.js';
import { persons } from '../../rules/reading/personal.js';
import { holdsTelephone } from '../../src/tables/personal.js';
import type { Table } from '../../src/model/document.js';
import { cpuMilliseconds } from '../support/cpu.js';

const tableOf = (...rows: string[][]): Table => ({ kind: 'table', place: { block: 0 }, rows, spans: [] });

test.each([
  '负责人',
  '项目负责人及电话',
  '联系电话：',
  '财务负责人：某某',
  '填报人(签字)',
  '负责人及联系方式',
  '手机号码',
])('%s labels a person', (text) => {
  expect(persons.isLabel(text)).toBe(true);
});

test.each([
  '热线电话接通率',
  '主管部门',
  '联系群众次数',
  '项目负责单位',
  '培训负责人员数量',
  '电话线路维护',
  '',
])('%s does not', (text) => {
  expect(persons.isLabel(text)).toBe(false);
});

test('the cell beside a label is personal, the one behind it is not', () => {
  const found = persons.positions(
    tableOf(
      ['名称', '甲', '负责人及电话', '李某某 13900000000'],
      ['负责人', '', '李某某', '主管部门', '乙局'],
    ),
  );
  expect([...found]).toEqual(
    [
      [0, 2],
      [0, 3],
      [1, 0],
      [1, 1],
      [1, 2],
    ].map(([row = 0, column = 0]) => positionOf(row, column)),
  );
});

test('a label behind a label is none of its values', () => {
  expect([...persons.positions(tableOf(['联系人', '', '主管部门', '乙局']))]).toEqual([
    positionOf(0, 0),
    positionOf(0, 1),
  ]);
});

test('telephone numbers', () => {
  expect(['13900000000', '0838-0000000', '１３９００００００００'].map(holdsTelephone)).toEqual([
    true,
    true,
    true,
  ]);
  expect(['20210301', '51000021R000000019951', '15万元'].map(holdsTelephone)).toEqual([false, false, false]);
});

test('long hostile texts take linear time', () => {
  const started = cpuMilliseconds();
  for (const text of ['负责人'.repeat(60_000), '1'.repeat(200_000), '0'.repeat(200_000)]) {
    persons.isLabel(text);
    holdsTelephone(text);
  }
  expect(cpuMilliseconds() - started).toBeLessThan(1000);
});
