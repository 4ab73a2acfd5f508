import { leadingNumber, looksLikeHeading } from '../../src/text/headings.js';

test.each([
  ['第一部分部门概况', 'part', '第一部分', 1],
  ['第十二部分：附表', 'part', '第十二部分：', 12],
  ['一、收入决算', 'chinese', '一、', 1],
  ['第二节 主要职能', 'chinese', '第二节', 2],
  ['（三）具体情况', 'bracketed-chinese', '（三）', 3],
  ['(二)构成', 'bracketed-chinese', '(二)', 2],
  ['3.公务接待费', 'arabic', '3.', 3],
  ['4、年末结转', 'arabic', '4、', 4],
  ['（1）综述', 'bracketed-arabic', '（1）', 1],
  ['2）培训费', 'bracketed-arabic', '2）', 2],
  ['（２）绩效', 'bracketed-arabic', '（２）', 2],
  ['１３、住房公积金', 'arabic', '１３、', 13],
  ['６．２０２２年度', 'arabic', '６．', 6],
  ['②定点帮扶', 'circled', '②', 2],
])('%s opens with a %s number', (text, kind, printed, value) =>
  expect(leadingNumber(text)).toMatchObject({ kind, text: printed, value }),
);

test.each([
  '2020年度收入',
  '（205）313.49万元',
  '１．５万元',
  '12.5万元',
  '一般公共服务',
  '三公经费',
  '1,234.56',
])('%s opens with no number', (text) => expect(leadingNumber(text)).toBeUndefined());

test('a number before a year is the number', () =>
  expect(leadingNumber('1.2020年度')).toMatchObject({ text: '1.', length: 2 }));

test.each([
  ['一、收入支出决算总体情况说明', true],
  ['第二部分2020年度部门决算表', true],
  ['（一）机关运行经费支出情况', true],
  ['一、2020年收入100万元，支出100万元。', false],
  ['收入决算情况说明', false],
  ['1.行政运行', false],
])('%s: shaped like a heading is %s', (text, expected) => expect(looksLikeHeading(text)).toBe(expected));
