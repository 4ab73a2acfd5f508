import { readDrafts } from './support.js';

const row = {
  'budget.total': 12,
  'budget.abroad': 0,
  'budget.vehicles': 8,
  'budget.purchase': null,
  'budget.running': 8,
  'budget.reception': 4,
  'actual.total': 9.5,
  'actual.abroad': null,
  'actual.vehicles': 7,
  'actual.purchase': null,
  'actual.running': 7,
  'actual.reception': 2.5,
};

test('two letters of 运行维护费 that changed places make no purchase of the vehicles', () => {
  const items = '合计|因公出国（境）费|公务用车购置及运维行护费|<|<|公务接待费';
  const { statements } = readDrafts([
    '财政拨款“三公”经费支出决算表',
    '单位：万元',
    [
      '预算数|<|<|<|<|<|决算数|<|<|<|<|<',
      `${items}|${items}`,
      '^|^|小计|公务用车购置费|公务用车运行维护费|^|^|^|小计|公务用车购置费|公务用车运行维护费|^',
      '12.00|0.00|8|—|8|4|9.50||7||7|2.5',
    ],
  ]);
  expect(statements[0]?.rows).toEqual([{ name: null, values: row }]);
});

test('horizontal: budget, then final', () => {
  const items = '合计|因公出国（境）费|公务用车购置及运行维护费|<|<|公务接待费';
  const { statements, messages } = readDrafts([
    '财政拨款“三公”经费支出决算表',
    '公开09表',
    '单位：万元',
    [
      '预算数|<|<|<|<|<|决算数|<|<|<|<|<',
      `${items}|${items}`,
      '^|^|小计|公务用车购置费|公务用车运行维护费|^|^|^|小计|公务用车购置费|公务用车运行维护费|^',
      '1|2|3|4|5|6|7|8|9|10|11|12',
      '12.00|0.00|8|—|8|4|9.50||7||7|2.5',
    ],
    '注：预算数为年初预算数，决算数包括当年财政拨款预算和以前年度结转资金安排的实际支出。',
  ]);
  expect(messages).toEqual([]);
  expect(statements[0]).toMatchObject({
    id: 'three-public',
    title: '财政拨款“三公”经费支出决算表',
    state: 'filled',
  });
  expect(statements[0]?.note).toBeUndefined();
  expect(statements[0]?.rows).toEqual([{ name: null, values: row }]);
});

test('the items twice without a word of budget or final: neither set is taken for the final one', () => {
  const { statements } = readDrafts([
    '财政拨款“三公”经费支出决算表',
    '单位：万元',
    [
      '合计|因公出国（境）费|公务用车购置及运行维护费|<|<|公务接待费|合计|因公出国（境）费|公务用车购置及运行维护费|<|<|公务接待费',
      '^|^|小计|公务用车购置费|公务用车运行维护费|^|^|^|小计|公务用车购置费|公务用车运行维护费|^',
      '12.00|0.00|8|0|8|4|9.50|0|7|0|7|2.5',
    ],
  ]);
  const keys = Object.keys(statements[0]?.rows[0]?.values ?? {});
  expect(keys).toHaveLength(12);
  expect(keys.filter((key) => /^(?:actual|budget)/.test(key))).toEqual([]);
});

test('interleaved: each item with its budget and final', () => {
  const pair = '预算数|决算数';
  const { statements } = readDrafts([
    '七、一般公共预算财政拨款三公经费支出决算表',
    '单位：万元',
    [
      '合计|<|因公出国（境）费用|<|公务用车购置及运行费|<|<|<|<|<|公务接待费|<',
      '^|<|^|<|小计|<|公务用车购置费|<|公务用车运行费|<|^|<',
      [pair, pair, pair, pair, pair, pair].join('|'),
      '12|9.5|0|-|8|7|||8|7|4|2.5',
    ],
  ]);
  expect(statements[0]?.rows).toEqual([{ name: null, values: row }]);
});

test('vertical: one row all the same', () => {
  const { statements, messages } = readDrafts([
    '“三公”经费支出决算表',
    '单位：万元',
    [
      '项目|预算数|决算数',
      '合计|12|9.5',
      '1、因公出国（境）费用|0.00|',
      '2、公务用车购置及运行维护费|8|7',
      '其中：（1）公务用车购置费|/|-',
      '（2）公务用车运行维护费|8|7',
      '3、公务接待费|4|2.5',
    ],
  ]);
  expect(messages).toEqual([]);
  expect(statements[0]?.rows).toEqual([{ name: null, values: row }]);
  expect(statements[0]?.columns[0]).toEqual({ key: 'budget.total', path: ['预算数', '合计'] });
});

test('wide form: counts beside amounts are no money', () => {
  const { statements } = readDrafts([
    '“三公”经费、行政参公单位机关运行经费情况表',
    '单位：万元',
    [
      '“三公”经费决算数合计|因公出国（境）费|因公出国（境）团组数（个）|公务用车保有量（辆）|国内公务接待批次（个）|公务接待费|机关运行经费',
      '3|0|0|4|12|3|20.5',
    ],
  ]);
  expect(statements[0]?.rows[0]?.values).toEqual({
    'actual.total': 3,
    'actual.abroad': 0,
    'abroad.groups': 0,
    'vehicles.fleet': 4,
    'reception.batches': 12,
    'actual.reception': 3,
    'actual.agencyOperation': 20.5,
  });
});

test('an empty form keeps its columns and no row', () => {
  const { statements } = readDrafts([
    '财政拨款“三公”经费支出决算表',
    '单位：万元',
    ['合计|因公出国（境）费|公务接待费', '||'],
    '说明：本单位没有“三公”经费支出，故本表为空。',
  ]);
  expect(statements[0]).toMatchObject({
    state: 'empty',
    rows: [],
    note: '说明：本单位没有“三公”经费支出，故本表为空。',
  });
});
