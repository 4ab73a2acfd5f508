import { codeForNames, codeListSchema, nameForCode } from '../../../rules/reading/classification.js';

test.each([
  [{ class: '一般公共服务', section: '商贸事务', item: '行政运行' }, '2011301'],
  [{ class: '一般公共服务支出（类）', section: '商贸事务（款）', item: '一般行政管理事务（项）' }, '2011302'],
  [
    {
      class: '社会保障和就业',
      section: '行政事业单位离退休',
      item: '机关事业单位基本养老保险缴费支出',
      year: 2020,
    },
    '2080505',
  ],
  [
    { class: '社会保障和就业支出', section: '行政事业单位养老支出', item: '机关事业单位基本养老保险缴费' },
    '2080505',
  ],
  [{ class: '资源勘探信息等支出', section: '制造业', item: '其他制造业支出' }, '2150299'],
  [{ class: '科学技术', section: '其他科学技术支出', item: '其他科学技术支出' }, '2069999'],
  [{ class: '住房保障', section: '住房改革', item: '购房补贴' }, '2210203'],
  [{ class: '卫生健康支出' }, '210'],
  [{ class: '医疗卫生与计划生育支出' }, '210'],
])('%j', (names, code) => {
  expect(codeForNames(names)?.code).toBe(code);
});

test('what it was inferred from is said', () => {
  expect(codeForNames({ class: '教育', section: '普通教育' })).toEqual({
    code: '20502',
    from: '政府收支分类科目：教育 › 普通教育',
  });
});

test.each([
  [{ item: '行政运行' }],
  [{ class: '一般公共服务', section: '商务事务', item: '行政运行' }],
  [{ class: '教育', section: '普通教育', item: '行政运行' }],
  [{ class: '农林水支出', section: '财政事务' }],
  [{}],
])('unknown or in doubt: %j gives nothing', (names) => {
  expect(codeForNames(names)).toBeUndefined();
});

test('the name of a code moves with the year', () => {
  expect(nameForCode('20805', 2019)).toBe('行政事业单位离退休');
  expect(nameForCode('20805', 2020)).toBe('行政事业单位养老支出');
  expect(nameForCode('215', 2020)).toBe('资源勘探信息等支出');
  expect(nameForCode('215', 2021)).toBe('资源勘探工业信息等支出');
  expect(nameForCode('2010602', 2024)).toBe('一般行政管理事务');
  expect(nameForCode('30311', 2017)).toBe('住房公积金');
  expect(nameForCode('30311', 2018)).toBe('代缴社会保险费');
  expect(nameForCode('2059977', 2024)).toBeUndefined();
});

test('a list with a wrong code or without the source of an entry is refused, with its place', () => {
  const list = (code: string, source: string): unknown => ({
    asOf: '2024',
    sources: { a: 'A' },
    codes: [{ code, name: '教育支出', source }],
  });
  expect(codeListSchema.safeParse(list('205', 'a')).success).toBe(true);
  expect(codeListSchema.safeParse(list('2050', 'a')).error?.issues[0]?.message).toBe(
    'a code has 3, 5 or 7 digits',
  );
  expect(codeListSchema.safeParse(list('205', 'b')).error?.issues[0]?.message).toBe(
    '205: no source “b” in the list',
  );
});
