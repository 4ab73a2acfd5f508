import { readDrafts } from './support.js';

const revenueTable = [
  '项目|<|<|<|本年收入合计|财政拨款收入|上级补助收入|事业收入|<|其他收入',
  '支出功能分类科目编码|<|<|科目名称|^|^|^|小计|其中：教育收费|^',
  '类|款|项|合计|1,200.50|1,000.00||200|50.5|0.50',
  '201|||一般公共服务支出|1,200.50|1,000.00|—|200|50.5|0.50',
  '201|06||财政事务|1,200.50|1,000.00||200||0.50',
  '201|06|01|行政运行|1,200.50|1,000.00||200||0.50',
];

test('revenue: codes over three columns, a first row shared with 类 款 项, sub-columns', () => {
  const { statements, messages } = readDrafts([
    '收入决算表',
    '公开02表',
    '部门：甲县财政局',
    '单位：万元',
    revenueTable,
  ]);
  expect(messages).toEqual([]);
  expect(statements).toHaveLength(1);
  const [table] = statements;
  expect(table).toMatchObject({
    id: 'revenue',
    title: '收入决算表',
    printedCode: '公开02表',
    unit: '万元',
    state: 'filled',
  });
  expect(table?.columns.map(({ key }) => key)).toEqual([
    'total',
    'fiscalAppropriation',
    'superiorSubsidy',
    'business',
    'business.educationFees',
    'other',
  ]);
  expect(table?.columns[4]?.path).toEqual(['事业收入', '其中：教育收费']);
  expect(table?.rows[0]).toEqual({
    name: '合计',
    values: {
      total: 1200.5,
      fiscalAppropriation: 1000,
      superiorSubsidy: null,
      business: 200,
      'business.educationFees': 50.5,
      other: 0.5,
    },
  });
  expect(table?.rows[3]).toMatchObject({ code: '2010601', name: '行政运行', level: 3 });
  expect(table?.rows.map(({ code }) => code)).toEqual([undefined, '201', '20106', '2010601']);
});

test('expenditure: one code column, 栏次 between head and body, title inside the grid', () => {
  const { statements } = readDrafts([
    [
      '支出决算表|<|<|<|<',
      '公开03表|<|<|<|<',
      '部门：乙局|<|<|<|金额单位：元',
      '项目|<|本年支出合计|基本支出|项目支出',
      '科目编码|科目名称|^|^|^',
      '栏次|<|1|2|3',
      '合计|<|12000.00|10000|2000',
      '2080505|机关事业单位基本养老保险缴费支出|12,000.00|10,000.00|2000.00',
    ],
  ]);
  expect(statements[0]).toMatchObject({
    id: 'expenditure',
    unit: '元',
    printedCode: '公开03表',
    title: '支出决算表',
  });
  expect(statements[0]?.rows).toEqual([
    { name: '合计', values: { total: 1.2, basic: 1, project: 0.2 } },
    {
      code: '2080505',
      level: 3,
      name: '机关事业单位基本养老保险缴费支出',
      values: { total: 1.2, basic: 1, project: 0.2 },
    },
  ]);
});

test('general public expenditure: 合计 last, a class printed once above its items', () => {
  const { statements } = readDrafts([
    '一般公共预算财政拨款支出决算表',
    '单位：万元',
    [
      '项目|<|<|<|合计|基本支出|项目支出',
      '支出功能分类科目编码|<|<|科目名称|^|^|^',
      '类|款|项|^|^|^|^',
      '205|||教育支出|8.00|6|2',
      '|02||普通教育|8.00|6|2',
      '||03|初中教育|8.00|6|2',
      '合计|<|<|<|8.00|6|2',
    ],
  ]);
  expect(statements[0]?.id).toBe('general-public-expenditure');
  expect(statements[0]?.rows.map(({ code, name }) => [code, name])).toEqual([
    ['205', '教育支出'],
    ['20502', '普通教育'],
    ['2050203', '初中教育'],
    [undefined, '合计'],
  ]);
});

test('wide general public form: opening and closing split again', () => {
  const { statements } = readDrafts([
    '六、一般公共预算财政拨款收入支出决算表',
    '单位：万元',
    [
      '科目编码|科目名称|年初结转和结余|<|<|本年收入|本年支出|<|<|<|<|年末结转和结余|<',
      '^|^|合计|基本支出结转|项目支出结转和结余|^|合计|基本支出|<|<|项目支出|合计|基本支出结转',
      '^|^|^|^|^|^|^|小计|人员经费|日常公用经费|^|^|^',
      '合计|<|1|1|0|10|10|6|4|2|4|1|1',
    ],
  ]);
  expect(statements[0]?.id).toBe('general-public-expenditure');
  expect(statements[0]?.rows[0]?.values).toEqual({
    'opening.total': 1,
    'opening.basic': 1,
    'opening.project': 0,
    revenue: 10,
    total: 10,
    basic: 6,
    'basic.personnel': 4,
    'basic.operating': 2,
    project: 4,
    'closing.total': 1,
    'closing.basic': 1,
  });
});

test('government funds: filled, and empty with its printed explanation', () => {
  const head = [
    '科目编码|科目名称|年初结转和结余|本年收入|本年支出|<|<|年末结转和结余',
    '^|^|^|^|小计|基本支出|项目支出|^',
  ];
  const { statements } = readDrafts([
    '政府性基金预算财政拨款收入支出决算表',
    '公开08表',
    '单位：万元',
    [...head, '合计|<|0.00|5|5||5|-', '2120802|土地开发支出|0.00|5|5||5|-'],
    '国有资本经营预算财政拨款支出决算表',
    '公开09表',
    '单位：万元',
    ['科目编码|科目名称|本年支出|<|<', '^|^|合计|基本支出|项目支出', '||||', '||||'],
    '注：本部门没有国有资本经营预算财政拨款支出，故本表无数据。',
  ]);
  expect(statements.map(({ id, state }) => [id, state])).toEqual([
    ['government-funds', 'filled'],
    ['state-capital', 'empty'],
  ]);
  expect(statements[0]?.rows[1]?.values).toEqual({
    opening: 0,
    revenue: 5,
    total: 5,
    basic: null,
    project: 5,
    closing: null,
  });
  expect(statements[1]).toMatchObject({
    rows: [],
    note: '注：本部门没有国有资本经营预算财政拨款支出，故本表无数据。',
  });
  expect(statements[1]?.columns.map(({ key }) => key)).toEqual(['total', 'basic', 'project']);
});

test('names wrapped around the line of code and amounts are put together', () => {
  const { statements } = readDrafts([
    '收入决算表',
    '单位：万元',
    [
      '科目编码|科目名称|本年收入合计|财政拨款收入',
      '|合计|3|3',
      '|机关事业单位基本养老保险|||',
      '2080505||1|1',
      '|缴费支出||',
      '2080506|机关事业单位职业年金缴|2|2',
      '|费支出||',
      '|||',
    ],
  ]);
  expect(statements[0]?.rows).toEqual([
    { name: '合计', values: { total: 3, fiscalAppropriation: 3 } },
    {
      code: '2080505',
      level: 3,
      name: '机关事业单位基本养老保险缴费支出',
      values: { total: 1, fiscalAppropriation: 1 },
    },
    {
      code: '2080506',
      level: 3,
      name: '机关事业单位职业年金缴费支出',
      values: { total: 2, fiscalAppropriation: 2 },
    },
  ]);
});

test('a table goes on after a page break, with its head again or without', () => {
  const head = ['科目编码|科目名称|本年支出合计|基本支出|项目支出'];
  const { statements } = readDrafts([
    '支出决算表',
    '单位：万元',
    [...head, '201|一般公共服务支出|1|1|'],
    [...head, '204|公共安全支出|2|2|'],
    ['205|教育支出|3|3|'],
    '支出决算表（续表）',
    ['206|科学技术支出|4|4|'],
  ]);
  expect(statements).toHaveLength(1);
  expect(statements[0]?.rows.map(({ code }) => code)).toEqual(['201', '204', '205', '206']);
});

test('a cell that is no amount is left out and said', () => {
  const { statements, messages } = readDrafts([
    '支出决算表',
    '单位：万元',
    [
      '科目编码|科目名称|本年支出合计|基本支出',
      '201|一般公共服务支出|1.0.2|涉密',
      '204|公共安全支出|2|12.5万元',
    ],
  ]);
  expect(statements[0]?.rows[0]?.values).toEqual({});
  expect(statements[0]?.rows[1]?.values).toEqual({ total: 2, basic: 12.5 });
  expect(messages.map((message) => [message.code, message.place?.cell])).toEqual([
    ['value-unreadable', [1, 2]],
    ['value-unreadable', [1, 3]],
  ]);
});

test('a unit that is printed nowhere is assumed aloud, and one that all others state is taken over', () => {
  const table = ['科目编码|科目名称|本年支出合计', '201|一般公共服务支出|100'];
  const alone = readDrafts(['支出决算表', table]);
  expect(alone.messages).toMatchObject([{ code: 'unit-assumed', unit: '万元', severity: 'warning' }]);
  const two = readDrafts([
    '收入决算表',
    '单位：元',
    ['科目编码|科目名称|本年收入合计', '201|一般公共服务支出|100'],
    '支出决算表',
    table,
  ]);
  expect(two.messages).toMatchObject([{ code: 'unit-assumed', unit: '元', severity: 'info' }]);
  expect(two.statements[1]?.rows[0]?.values).toEqual({ total: 0.01 });
});
