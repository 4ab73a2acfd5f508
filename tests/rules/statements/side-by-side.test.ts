import { readDrafts } from './support.js';

const summary = [
  '收入|<|<|支出|<|<',
  '项目|行次|决算数|项目（按功能分类）|行次|决算数',
  '栏次||1|栏次||2',
  '一、一般公共预算财政拨款收入|1|2,940.05|一、一般公共服务支出|9|2,106.66',
  '二、政府性基金预算财政拨款收入|2||二、外交支出|10|',
  '三国有资本经营预算财政拨款收入|3|0|三国防支出|11|-',
  '|||四、公共安全支出|12|839.59',
  '本年收入合计|4|2,940.05|本年支出合计|13|2,946.25',
  '使用非财政拨款结余（含专用结余）|5||结余分配|14|',
  '年初结转和结余|6|49.14|年末结转和结余|15|42.94',
  '总计|7|2,989.19|总计|16|2,989.19',
];

test('revenue and expenditure summary: the left lane first, then the right; 行次 and 栏次 are no values', () => {
  const { statements, messages } = readDrafts([
    '附件1',
    '2024年度收入支出决算总表',
    '公开01表',
    '部门：甲局',
    '金额单位：万元',
    summary,
  ]);
  expect(messages).toEqual([]);
  const [table] = statements;
  expect(table).toMatchObject({
    id: 'revenue-expenditure-summary',
    title: '收入支出决算总表',
    state: 'filled',
  });
  expect(table?.columns).toEqual([{ key: 'amount', path: ['收入', '决算数'] }]);
  expect(table?.rows.map(({ side, name, values }) => [side, name, values['amount']])).toEqual([
    ['revenue', '一般公共预算财政拨款收入', 2940.05],
    ['revenue', '政府性基金预算财政拨款收入', null],
    ['revenue', '国有资本经营预算财政拨款收入', 0],
    ['revenue', '本年收入合计', 2940.05],
    ['revenue', '使用非财政拨款结余（含专用结余）', null],
    ['revenue', '年初结转和结余', 49.14],
    ['revenue', '总计', 2989.19],
    ['expenditure', '一般公共服务支出', 2106.66],
    ['expenditure', '外交支出', null],
    ['expenditure', '国防支出', null],
    ['expenditure', '公共安全支出', 839.59],
    ['expenditure', '本年支出合计', 2946.25],
    ['expenditure', '结余分配', null],
    ['expenditure', '年末结转和结余', 42.94],
    ['expenditure', '总计', 2989.19],
  ]);
});

test('a lost mark after the number: 一一般公共预算', () => {
  const { statements } = readDrafts([
    '收入支出决算总表',
    '单位：万元',
    [
      '项目|决算数|项目|决算数',
      '一一般公共预算财政拨款收入|1|一一般公共服务支出|1',
      '二政府性基金预算财政拨款收入|1|二外交支出|',
    ],
  ]);
  expect(statements[0]?.rows.map(({ name }) => name)).toEqual([
    '一般公共预算财政拨款收入',
    '政府性基金预算财政拨款收入',
    '一般公共服务支出',
    '外交支出',
  ]);
});

test('fiscal appropriation summary: one amount on the left, four on the right', () => {
  const { statements } = readDrafts([
    '财政拨款收入支出决算总表',
    '单位：万元',
    [
      '收入|<|支出|<|<|<|<',
      '项目|决算数|项目|合计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款',
      '一、一般公共预算财政拨款|10.00|一、一般公共服务支出|10|10||',
      '二、政府性基金预算财政拨款||二、外交支出||||',
      '本年收入合计|10|本年支出合计|10|10||',
      '年初财政拨款结转和结余|1|年末财政拨款结转和结余|1|1||',
      '一、一般公共预算财政拨款|1|||||',
      '总计|11|总计|11|11||',
    ],
  ]);
  const [table] = statements;
  expect(table?.id).toBe('fiscal-appropriation-summary');
  expect(table?.columns.map(({ key }) => key)).toEqual([
    'amount',
    'total',
    'generalPublic',
    'governmentFunds',
    'stateCapital',
  ]);
  expect(table?.rows.filter(({ side }) => side === 'revenue').map(({ name }) => name)).toEqual([
    '一般公共预算财政拨款',
    '政府性基金预算财政拨款',
    '本年收入合计',
    '年初财政拨款结转和结余',
    '一般公共预算财政拨款',
    '总计',
  ]);
  expect(table?.rows.at(-1)).toEqual({
    side: 'expenditure',
    name: '总计',
    values: { total: 11, generalPublic: 11, governmentFunds: null, stateCapital: null },
  });
});

const basic = [
  '人员经费|<|<|公用经费|<|<|<|<|<',
  '科目编码|科目名称|决算数|科目编码|科目名称|决算数|科目编码|科目名称|决算数',
  '301|工资福利支出|20|302|商品和服务支出|5|310|资本性支出|1',
  '30101|基本工资|20|30201|办公费|5|31002|办公设备购置|1',
  '303|对个人和家庭的补助|2|30202|印刷费||||',
  '30302|退休费|2|||||<|<',
  '人员经费合计|<|22|公用经费合计|<|<|<|<|6',
];

test('basic expenditure: three triples side by side, totals of the last line last', () => {
  const { statements } = readDrafts([
    '一般公共预算财政拨款基本支出决算明细表',
    '公开06表',
    '单位：万元',
    basic,
  ]);
  const [table] = statements;
  expect(table?.id).toBe('general-public-basic');
  expect(table?.columns.map(({ key }) => key)).toEqual(['amount']);
  expect(table?.rows.map(({ code, name, level, values }) => [code, name, level, values['amount']])).toEqual([
    ['301', '工资福利支出', 1, 20],
    ['30101', '基本工资', 2, 20],
    ['303', '对个人和家庭的补助', 1, 2],
    ['30302', '退休费', 2, 2],
    ['302', '商品和服务支出', 1, 5],
    ['30201', '办公费', 2, 5],
    ['30202', '印刷费', 2, null],
    ['310', '资本性支出', 1, 1],
    ['31002', '办公设备购置', 2, 1],
    [undefined, '人员经费合计', undefined, 22],
    [undefined, '公用经费合计', undefined, 6],
  ]);
});

test('basic expenditure with codes in two columns', () => {
  const { statements } = readDrafts([
    '一般公共预算财政拨款基本支出决算表',
    '单位：元',
    [
      '经济分类科目编码|<|科目名称|决算数|经济分类科目编码|<|科目名称|决算数',
      '类|款|^|^|类|款|^|^',
      '301||工资福利支出|200.00|302||商品和服务支出|50.5',
      '301|01|基本工资|200|302|12|因公出国（境）费用|',
      '人员经费合计|<|<|200.00|公用经费合计|<|<|50.50',
    ],
  ]);
  expect(statements[0]?.rows.map(({ code, name, values }) => [code, name, values['amount']])).toEqual([
    ['301', '工资福利支出', 0.02],
    ['30101', '基本工资', 0.02],
    ['302', '商品和服务支出', 0.00505],
    ['30212', '因公出国（境）费用', null],
    [undefined, '人员经费合计', 0.02],
    [undefined, '公用经费合计', 0.00505],
  ]);
});

test('the same tables without any merged cell give the same rows', () => {
  const flat = (rows: readonly string[]): readonly string[] => rows.map((row) => row.replace(/[<^]/g, ''));
  for (const [title, rows] of [
    ['收入支出决算总表', summary],
    ['一般公共预算财政拨款基本支出决算表', basic],
  ] as const) {
    const merged = readDrafts([title, '单位：万元', rows]).statements[0];
    const unmerged = readDrafts([title, '单位：万元', flat(rows)]).statements[0];
    expect(
      unmerged?.rows.filter(({ values }) => Object.values(values).some((value) => value !== null)),
    ).toEqual(merged?.rows.filter(({ values }) => Object.values(values).some((value) => value !== null)));
  }
});
