import { readDrafts, type Draft, type Plain } from './support.js';

const rowsOf = (drafts: readonly Draft[]): Plain['rows'] | undefined =>
  readDrafts(drafts).statements[0]?.rows;

/** The table in two: at a page break, with its head again or without. */
const cut = (rows: readonly string[], head: number, at: number): readonly (readonly Draft[])[] => [
  [rows.slice(0, at), '- 3 -', rows.slice(at)],
  [rows.slice(0, at), '- 3 -', [...rows.slice(0, head), ...rows.slice(at)]],
];

const forms: readonly (readonly [string, number, readonly string[]])[] = [
  [
    '收入支出决算总表',
    2,
    [
      '收入|<|支出|<',
      '项目|决算数|项目|决算数',
      '一、财政拨款收入|9|一、教育支出|8',
      '二、事业收入|1|二、住房保障支出|1',
      '本年收入合计|10|本年支出合计|9',
      '年初结转和结余|0|年末结转和结余|1',
      '总计|10|总计|10',
    ],
  ],
  [
    '财政拨款收入支出决算总表',
    2,
    [
      '收入|<|支出|<|<',
      '项目|金额|项目|合计|一般公共预算财政拨款',
      '一、一般公共预算财政拨款|9|一、教育支出|8|8',
      '||二、住房保障支出|1|1',
      '总计|9|总计|9|9',
    ],
  ],
  [
    '一般公共预算财政拨款基本支出决算表',
    2,
    [
      '人员经费|<|<|公用经费|<|<',
      '科目编码|科目名称|决算数|科目编码|科目名称|决算数',
      '301|工资福利支出|20|302|商品和服务支出|5',
      '30101|基本工资|12|30201|办公费|2',
      '30102|津贴补贴|8|30211|差旅费|3',
      '人员经费合计|<|20|公用经费合计|<|5',
    ],
  ],
  ['“三公”经费支出决算表', 1, ['项目|预算数|决算数', '合计|12|9', '因公出国（境）费|4|2', '公务接待费|8|7']],
];

describe.each(forms)('%s, cut in two, is read as one', (title, head, rows) => {
  const whole = rowsOf([title, '单位：万元', rows]);
  const places = Array.from({ length: rows.length - head - 1 }, (_, at) => at + head + 1);

  test.each(places)('before row %i', (at) => {
    for (const tables of cut(rows, head, at)) {
      const { statements, messages } = readDrafts([title, '单位：万元', ...tables]);
      expect(messages).toEqual([]);
      expect(statements).toHaveLength(1);
      expect(statements[0]?.rows).toEqual(whole);
    }
  });
});

describe('a part with a head of its own', () => {
  const first = ['科目编码|科目名称|本年支出合计|基本支出|项目支出', '205|教育支出|12|9|3'];
  const readParts = (second: readonly string[]): ReturnType<typeof readDrafts> =>
    readDrafts(['支出决算表', '单位：万元', first, '支出决算表（续表）', second]);

  test('has its values below its own heads', () => {
    const { statements, messages } = readParts([
      '科目编码|科目名称|本年支出合计|项目支出|基本支出',
      '208|社会保障和就业支出|7|5|2',
    ]);
    expect(messages).toEqual([]);
    expect(statements[0]?.rows[1]?.values).toEqual({ total: 7, project: 5, basic: 2 });
    expect(statements[0]?.columns.map(({ key }) => key)).toEqual(['total', 'basic', 'project']);
  });

  test('may leave a column out', () => {
    const { statements } = readParts([
      '科目编码|科目名称|本年支出合计|项目支出',
      '208|社会保障和就业支出|5|5',
    ]);
    expect(statements[0]?.rows[1]?.values).toEqual({ total: 5, project: 5 });
  });

  test('and the heads of something else is named and not read', () => {
    const { statements, messages } = readParts([
      '科目编码|科目名称|本年收入合计|财政拨款收入|其他收入',
      '208|社会保障和就业支出|7|5|2',
    ]);
    expect(statements[0]?.rows).toHaveLength(1);
    expect(messages).toMatchObject([{ code: 'table-not-read', place: { block: 4 } }]);
  });

  test('and none, but another width, is named and not read', () => {
    const { statements, messages } = readParts(['208|社会保障和就业支出|5|5']);
    expect(statements[0]?.rows).toHaveLength(1);
    expect(messages).toMatchObject([{ code: 'table-not-read', place: { block: 4 } }]);
  });
});

test('a second table in the grid that lost its title is none of the first', () => {
  const { statements, messages } = readDrafts([
    [
      '收入决算表|<|<|<',
      '部门：云岫县残联|<|<|单位：万元',
      '科目编码|科目名称|本年收入合计|财政拨款收入',
      '208|社会保障和就业支出|33|33',
      '公开03表|<|<|<',
      '部门：云岫县残联|<|<|单位：万元',
      '科目编码|科目名称|本年支出合计|基本支出',
      '208|社会保障和就业支出|32|31',
    ],
  ]);
  expect(statements.map(({ rows }) => rows.length)).toEqual([1]);
  expect(messages).toMatchObject([{ code: 'table-not-read' }]);
});

test('a name that a page break cuts in two is one', () => {
  const rows = rowsOf([
    '支出决算表',
    '单位：万元',
    ['科目编码|科目名称|本年支出合计', '2080505|机关事业单位基本养老|4'],
    ['|保险缴费支出|', '221|住房保障支出|6'],
  ]);
  expect(rows?.map(({ name }) => name)).toEqual(['机关事业单位基本养老保险缴费支出', '住房保障支出']);
});

test('a part with another unit in its caption is read in that unit', () => {
  const rows = rowsOf([
    '支出决算表',
    '单位：万元',
    ['科目编码|科目名称|本年支出合计', '205|教育支出|4'],
    '支出决算表（续表）',
    '单位：元',
    ['科目编码|科目名称|本年支出合计', '221|住房保障支出|60,000.00'],
  ]);
  expect(rows?.map(({ values }) => values['total'])).toEqual([4, 6]);
});

test('a head that a page break cuts in two tells nothing of its columns', () => {
  const { statements, messages } = readDrafts([
    '支出决算表',
    '单位：万元',
    ['科目编码|科目名称|本年支出|<|<'],
    ['||合计|基本支出|项目支出', '205|教育支出|5|3|2'],
  ]);
  expect(statements).toEqual([]);
  expect(messages).toMatchObject([{ code: 'table-not-read' }]);
});

test('a column without a head that only a later part fills is named', () => {
  const { messages } = readDrafts([
    '支出决算表',
    '单位：万元',
    ['科目编码|科目名称|本年支出合计|', '205|教育支出|5|'],
    ['221|住房保障支出|6|2'],
  ]);
  expect(messages).toMatchObject([{ code: 'column-not-read', column: 4 }]);
});

test('a note in the grid may go on in the next row', () => {
  const { statements } = readDrafts([
    '支出决算表',
    '单位：万元',
    [
      '科目编码|科目名称|本年支出合计',
      '205|教育支出|5',
      '注：本表无误差。||',
      '其中教育支出含上年结转资金||',
    ],
  ]);
  expect(statements[0]?.rows.map(({ name }) => name)).toEqual(['教育支出']);
});
