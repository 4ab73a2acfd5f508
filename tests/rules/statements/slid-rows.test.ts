import { linesToBlocks } from '../../../extractors/txt/index.js';
import { readDrafts, readStatements } from './support.js';

const heads = '科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出';
const basic = [
  '科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数',
  '301 | 工资福利支出 | 20.00 | 302 | 商品和服务支出 | 5.00',
  '30101 | 基本工资 | 20.00 | 30201 | 办公费 | 5.00',
];

/** A statement as a text prints it with bars, rows without their last blanks. */
const read = (title: string, lines: readonly string[]): ReturnType<typeof readStatements> =>
  readStatements({ format: 'txt', blocks: linesToBlocks([title, '单位：万元', '', ...lines]) });

describe('a row whose label is one cell over several columns, without its merged cell', () => {
  test.each([['合计 | 12.00 | 9.00 | 3.00'], ['合计 | 12 | 9 | 3'], ['本年支出总计 | 12.00 | 9.00 | 3.00']])(
    'a total has its values below their heads: %s',
    (total) => {
      const { statements, messages } = read('支出决算表', [
        heads,
        total,
        '201 | 一般公共服务支出 | 12.00 | 9.00 | 3.00',
      ]);
      expect(messages).toEqual([]);
      expect(statements[0]?.rows[0]?.values).toEqual({ total: 12, basic: 9, project: 3 });
    },
  );

  test('a sign for nothing is a value', () => {
    const { statements } = read('政府性基金预算财政拨款收入支出决算表', [
      '科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | 年末结转和结余',
      '合计 | - | 9.00 | 9.00 | -',
      '212 | 城乡社区支出 | - | 9.00 | 9.00 | -',
    ]);
    expect(statements[0]?.rows.map(({ values }) => values)).toEqual([
      { opening: null, revenue: 9, total: 9, closing: null },
      { opening: null, revenue: 9, total: 9, closing: null },
    ]);
  });

  test('over 类 款 项 and the name, and over 款 项 and the name', () => {
    const { statements, messages } = readDrafts([
      '支出决算表',
      '单位：万元',
      [
        '科目编码|||科目名称|本年支出合计|基本支出',
        '类|款|项|||',
        '合计|12.00|9.00|||',
        '205|教育支出|12|9||',
        '205|02|普通教育|12.00|9.00|',
        '205|02|01|学前教育|12.00|9.00',
      ],
    ]);
    expect(messages).toEqual([]);
    expect(statements[0]?.rows.map(({ code, name, values }) => [code, name, values])).toEqual([
      [undefined, '合计', { total: 12, basic: 9 }],
      ['205', '教育支出', { total: 12, basic: 9 }],
      ['20502', '普通教育', { total: 12, basic: 9 }],
      ['2050201', '学前教育', { total: 12, basic: 9 }],
    ]);
  });

  test.each([
    ['without a place left', '合计 | 12.00 | 9.00 | 3.00 | 1.00'],
    ['without a label', '12.00 | 9.00 | 3.00'],
    ['with a code for its only label', '201 | 12.00 | 9.00 | 3.00'],
  ])('a row of figures in the column of names, %s, is named and not read', (_, row) => {
    const { statements, messages } = read('支出决算表', [
      heads,
      row,
      '201 | 一般公共服务支出 | 12.00 | 9.00 | 3.00',
    ]);
    expect(statements[0]?.rows.map(({ code }) => code)).toEqual(['201']);
    expect(messages).toMatchObject([{ code: 'row-not-read', quote: row, place: { cell: [1, 0] } }]);
  });

  test('a blank among its labels leaves its first value open', () => {
    const { statements, messages } = readDrafts([
      '支出决算表',
      '单位：万元',
      [
        '科目编码|||科目名称|本年支出合计|基本支出',
        '类|款|项|||',
        '合计||9.00|||',
        '205|02|01|学前教育|12.00|9.00',
      ],
    ]);
    expect(statements[0]?.rows).toHaveLength(1);
    expect(messages).toMatchObject([{ code: 'row-not-read', quote: '合计 | 9.00' }]);
  });

  test('in lanes side by side', () => {
    const { statements, messages } = read('一般公共预算财政拨款基本支出决算表', [
      ...basic,
      '人员经费合计 | 20.00 | 公用经费合计 | 5.00',
    ]);
    expect(messages).toEqual([]);
    expect(statements[0]?.rows.map(({ name, values }) => [name, values['amount']])).toEqual([
      ['工资福利支出', 20],
      ['基本工资', 20],
      ['商品和服务支出', 5],
      ['办公费', 5],
      ['人员经费合计', 20],
      ['公用经费合计', 5],
    ]);
  });

  test('a total of the last two of three lanes', () => {
    const third = ['科目编码 | 科目名称 | 决算数', '310 | 资本性支出 | 1.00', '31002 | 办公设备购置 | 1.00'];
    const { statements, messages } = read('一般公共预算财政拨款基本支出决算表', [
      ...basic.map((row, at) => `${row} | ${third[at] ?? ''}`),
      '人员经费合计 | 20.00 | 公用经费合计 | 6.00',
    ]);
    expect(messages).toEqual([]);
    expect(statements[0]?.rows.slice(-2)).toEqual([
      { name: '人员经费合计', values: { amount: 20 } },
      { name: '公用经费合计', values: { amount: 6 } },
    ]);
  });

  test.each([['人员经费合计 | 20.00 | 5.00'], ['人员经费合计 | 20.00 | 公用经费合计 | 5.00 | 1.00']])(
    'lanes that do not fit are named: %s',
    (row) => {
      const { statements, messages } = read('一般公共预算财政拨款基本支出决算表', [...basic, row]);
      expect(statements[0]?.rows).toHaveLength(4);
      expect(messages).toMatchObject([{ code: 'row-not-read', quote: row }]);
    },
  );
});

test('a sign for nothing in the first row below 类 款 项 is no head', () => {
  const { statements } = readDrafts([
    '支出决算表',
    '单位：万元',
    [
      '科目编码|<|<|科目名称|本年支出合计|基本支出|经营支出',
      '类|款|项|合计|12.00|12.00|-',
      '201|01|01|行政运行|12.00|12.00|-',
    ],
  ]);
  expect(statements[0]?.columns.map(({ key }) => key)).toEqual(['total', 'basic', 'operating']);
  expect(statements[0]?.rows[0]?.values).toEqual({ total: 12, basic: 12, operating: null });
});
