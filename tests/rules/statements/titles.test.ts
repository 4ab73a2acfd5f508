import { readTitle } from '../../../rules/statements/titles.js';
import { cpuMilliseconds } from '../../support/cpu.js';

const title = (text: string): string | undefined => {
  const found = readTitle(text);
  return found && `${found.id} ${text.slice(found.start, found.end)}`;
};

test.each([
  ['收入支出决算总表', 'revenue-expenditure-summary 收入支出决算总表'],
  ['一、部门收支决算总表', 'revenue-expenditure-summary 部门收支决算总表'],
  ['表一：收入支出决算表', 'revenue-expenditure-summary 收入支出决算表'],
  ['甲县政务服务中心2021年度收入决算表', 'revenue 收入决算表'],
  ['《收入总表》', 'revenue 收入总表'],
  ['收入决算表（分科目）', 'revenue 收入决算表（分科目）'],
  ['（三）支出决算表公开03表', 'expenditure 支出决算表'],
  ['政府采购中心支出决算公开表', 'expenditure 支出决算公开表'],
  ['财政拨款收支决算总表', 'fiscal-appropriation-summary 财政拨款收支决算总表'],
  ['一般公共预算财政拨款收入支出决算表', 'general-public-expenditure 一般公共预算财政拨款收入支出决算表'],
  ['一般公共预算财政拨款支出决算表（二）', 'general-public-basic 一般公共预算财政拨款支出决算表（二）'],
  ['一般公共预算财政拨款基本支出决算明细表', 'general-public-basic 一般公共预算财政拨款基本支出决算明细表'],
  ['一般公共预算财政拨款支出决算明细表', 'other 一般公共预算财政拨款支出决算明细表'],
  ['一般公共预算财政拨款项目支出决算表', 'other 一般公共预算财政拨款项目支出决算表'],
  ['财政拨款支出决算明细表', 'other 财政拨款支出决算明细表'],
  ['财政拨款"三公"经费支出决算表', 'three-public 财政拨款"三公"经费支出决算表'],
  [
    '十、“三公”经费、行政参公单位机关运行经费情况表',
    'three-public “三公”经费、行政参公单位机关运行经费情况表',
  ],
  [
    '一般公共预算财政拨款“三公”经费及会议费、培训费支出决算表',
    'three-public 一般公共预算财政拨款“三公”经费及会议费、培训费支出决算表',
  ],
  ['政府性基金预算财政拨款“三公”经费支出决算表', 'other 政府性基金预算财政拨款“三公”经费支出决算表'],
  ['政府性基金预算支出决算表', 'government-funds 政府性基金预算支出决算表'],
  ['国有资本经营预算财政拨款收入支出决算公开表', 'state-capital 国有资本经营预算财政拨款收入支出决算公开表'],
  ['非财政拨款收入支出决算总表', 'other 非财政拨款收入支出决算总表'],
  ['国有资产占用情况表', 'other 国有资产占用情况表'],
  ['一般公共预算财政拨款支出预算表', 'other 一般公共预算财政拨款支出预算表'],
  ['项目收入支出决算表', 'other 项目收入支出决算表'],
])('%s', (text, expected) => {
  expect(title(text)).toBe(expected);
});

test.each([
  ['国有资本经营预算政拨款支出决算表', 'state-capital 国有资本经营预算政拨款支出决算表'],
  ['一般公共预算财政款拨基本支出决算明细表', 'general-public-basic 一般公共预算财政款拨基本支出决算明细表'],
  ['财政拨款收支出决算总表', 'fiscal-appropriation-summary 财政拨款收支出决算总表'],
  ['甲市国有资本经营中心支出决算表', 'expenditure 支出决算表'],
])('%s, with a slip in typing or a name before it, is of no other statement', (text, expected) => {
  expect(title(text)).toBe(expected);
});

test.each([
  '第二部分 部门决算表',
  '项目支出绩效自评表',
  '收入决算情况说明',
  '详细数据如下。收入决算表',
  '2023年度部门决算公开表',
  '2020年部门预算表',
  '第二部分部门（单位）决算报表',
  '代表',
])('%s is no title', (text) => {
  expect(title(text)).toBeUndefined();
});

test('a title inside a sentence does not stand alone', () => {
  expect(readTitle('2023年度收入决算表')?.alone).toBe(true);
  expect(readTitle('一、收入情况，见收入决算表')?.alone).toBe(false);
});

test('hostile strings end soon', () => {
  const started = cpuMilliseconds();
  for (const piece of ['（', '单位：', '公开01表', '表', '“', '2020年', '收入支出', '的、'])
    readTitle(piece.repeat(20_000));
  for (const piece of ['（', '单位：', '表', '一', '收']) readTitle(piece.repeat(40));
  expect(cpuMilliseconds() - started).toBeLessThan(500);
});

test.each([
  ['政府基性金预算财政拨款收入支出决算表', 'government-funds'],
  ['政府性基预金算财政拨款收入支出决算表', 'government-funds'],
  ['八、政府性金预算财政拨款支出决算表', 'government-funds'],
  ['收支出决算总表', 'revenue-expenditure-summary'],
  ['入支出决算总表', 'revenue-expenditure-summary'],
  ['入收支出决算总表', 'revenue-expenditure-summary'],
  ['入收支出决算表', 'revenue-expenditure-summary'],
  ['入支出决算表', 'revenue-expenditure-summary'],
  ['某收支出决算表', 'other'],
  ['财拨政款收入支出决算总表', 'fiscal-appropriation-summary'],
  ['财政拨收款入支出决算总表', 'fiscal-appropriation-summary'],
  ['甲县水务局2021年度财政拨收入支出决算总表', 'fiscal-appropriation-summary'],
  ['公经费支出决算表', 'three-public'],
  ['支出决表', 'expenditure'],
])('%s is a title with one slip', (text, id) => {
  expect(readTitle(text)?.id).toBe(id);
});
