import { basic, capital, detail, funds, general, structure, type Case } from '../../case.js';

/** The general public budget, its items, basic expenditure and funds as further provinces word them. */
export const cases: readonly Case[] = [
  general(
    'the share before the change, the change against both bases',
    '2022年度一般公共预算财政拨款支出1,456.30万元，占本年支出合计的98.20%，较上年决算数1,500.00万元减少43.70万元，降低2.91%，与年初预算1,400.00万元相比增加56.30万元，增长4.02%。',
    {
      total: 1456.3,
      shareOfExpenditure: 98.2,
      change: -43.7,
      changeRate: -2.91,
      budget: 1400,
      budgetChange: 56.3,
      budgetChangeRate: 4.02,
      previous: 1500,
    },
  ),
  general(
    '占当年支出合计 and 上年 behind 同比',
    '2021年一般公共预算财政拨款支出3,260,500.00元，占当年支出合计的100.00%，同比减支120,000.00元，下降3.55%，减支原因：压减项目。',
    { total: 326.05, shareOfExpenditure: 100, change: -12, changeRate: -3.55, reason: '压减项目' },
  ),
  general(
    'an increase told by 由…增加到',
    '一般公共预算财政拨款支出由2021年的900.00万元增加到2022年的960.00万元，增加60.00万元，增长6.67%。',
    { total: 960, change: 60, changeRate: 6.67, previous: 900 },
  ),
  structure(
    'classes with （类） before 支出 and 占比',
    '2022年度一般公共预算财政拨款支出960.00万元，主要用于以下方面：教育（类）支出820.00万元，占比85.42%；社会保障和就业（类）支出80.00万元，占比8.33%；卫生健康（类）支出30.00万元，占比3.13%；住房保障（类）支出30.00万元，占比3.12%。',
    {
      total: 960,
      structure: [
        { class: '教育', amount: 820, share: 85.42 },
        { class: '社会保障和就业', amount: 80, share: 8.33 },
        { class: '卫生健康', amount: 30, share: 3.13 },
        { class: '住房保障', amount: 30, share: 3.12 },
      ],
    },
  ),
  structure(
    'classes with their codes in front',
    '1.201一般公共服务支出700.00万元，占72.92%；2.208社会保障和就业支出150.00万元，占15.63%；3.221住房保障支出110.00万元，占11.45%。',
    {
      structure: [
        { class: '一般公共服务支出', amount: 700, share: 72.92 },
        { class: '社会保障和就业支出', amount: 150, share: 15.63 },
        { class: '住房保障支出', amount: 110, share: 11.45 },
      ],
    },
  ),
  structure(
    'the amount in brackets behind the share',
    '农林水支出占61.20%（587.52万元）、节能环保支出占38.80%（372.48万元）。',
    {
      structure: [
        { class: '农林水支出', share: 61.2, amount: 587.52 },
        { class: '节能环保支出', share: 38.8, amount: 372.48 },
      ],
    },
  ),
  structure(
    'classes with what they were used for in the same clause',
    '（一）公共安全支出（类）1,820.00万元，占80.53%，主要用于司法业务、人员经费；（二）住房保障支出（类）440.00万元，占19.47%，主要用于缴纳住房公积金。',
    {
      structure: [
        { class: '公共安全支出', amount: 1820, share: 80.53 },
        { class: '住房保障支出', amount: 440, share: 19.47 },
      ],
    },
  ),
  detail(
    'completed adjusted budget, printed beside the initial one',
    '1.农林水支出（类）农业农村（款）行政运行（项）。年初预算数为420.00万元，调整预算数为455.00万元，支出决算数为450.00万元，完成调整预算的98.90%。决算数与年初预算数的差异主要原因是年中追加绩效奖。',
    {
      items: [
        {
          class: '农林水支出',
          section: '农业农村',
          item: '行政运行',
          code: '2130101',
          budget: 420,
          adjustedBudget: 455,
          actual: 450,
          completionRate: 98.9,
          completionBase: 'adjusted',
          reason: '年中追加绩效奖',
        },
      ],
    },
  ),
  detail(
    '预算数 and 决算数 by turns without verbs',
    '2.社会保障和就业支出（类）行政事业单位养老支出（款）事业单位离退休（项）：预算数15.00万元，决算数14.20万元，预算执行率94.67%，未完成预算的原因是离休干部减少1人。',
    {
      items: [
        {
          class: '社会保障和就业支出',
          section: '行政事业单位养老支出',
          item: '事业单位离退休',
          code: '2080502',
          budget: 15,
          actual: 14.2,
          completionRate: 94.67,
          reason: '离休干部减少1人',
        },
      ],
    },
  ),
  detail(
    '年初未安排预算 and a sum',
    '3.卫生健康支出（类）公共卫生（款）突发公共卫生事件应急处置（项）。年初未安排预算，支出决算为26.00万元，决算数大于年初预算数的主要原因是年中下达疫情防控补助资金。',
    {
      items: [
        {
          class: '卫生健康支出',
          section: '公共卫生',
          item: '突发公共卫生事件应急处置',
          actual: 26,
          verdict: 'above',
          reason: '年中下达疫情防控补助资金',
        },
      ],
    },
  ),
  detail(
    'the change of an item against last year and its plan in one sentence',
    '住房公积金（项）：年初预算56.00万元，决算55.10万元，完成年初预算的98.39%，比上年增加1.10万元，增长2.04%，主要原因是缴费基数上调。',
    {
      items: [
        {
          item: '住房公积金',
          budget: 56,
          actual: 55.1,
          completionRate: 98.39,
          completionBase: 'initial',
          change: 1.1,
          changeRate: 2.04,
          reason: '缴费基数上调',
        },
      ],
    },
  ),
  detail(
    'rate without %',
    '1.教育支出（类）普通教育（款）小学教育（项）。年初预算为600.00万元，支出决算为618.00万元，完成年初预算的103.00。',
    {
      items: [
        {
          class: '教育支出',
          section: '普通教育',
          item: '小学教育',
          code: '2050202',
          budget: 600,
          actual: 618,
          completionRate: 103,
          completionBase: 'initial',
        },
      ],
    },
    { codes: ['unit-assumed'] },
  ),
  detail(
    'a hundred times too much is no completion',
    '1.教育支出（类）普通教育（款）小学教育（项）。年初预算为600.00万元，支出决算为618.00万元，完成年初预算的1030000。',
    {
      items: [
        {
          class: '教育支出',
          section: '普通教育',
          item: '小学教育',
          code: '2050202',
          budget: 600,
          actual: 618,
        },
      ],
    },
  ),
  detail(
    'names and codes glued in brackets',
    '（1）2010301行政运行（项）支出决算为88.00万元，年初预算为80.00万元，完成年初预算的110.00%。',
    {
      items: [
        {
          item: '行政运行',
          code: '2010301',
          actual: 88,
          budget: 80,
          completionRate: 110,
          completionBase: 'initial',
        },
      ],
    },
  ),
  detail(
    'the whole told against the adjusted plan',
    '2023年度一般公共预算财政拨款支出年初预算1,400.00万元，调整预算1,470.00万元，支出决算1,456.30万元，完成年初预算的104.02%。其中：',
    { budget: 1400, adjustedBudget: 1470, actual: 1456.3, completionRate: 104.02, completionBase: 'initial' },
  ),
  basic(
    'the two parts with their shares and lists in brackets',
    '2022年度一般公共预算财政拨款基本支出720.00万元，其中：人员经费650.00万元，占90.28%，主要包括：基本工资、津贴补贴、奖金、绩效工资、其他社会保障缴费；公用经费70.00万元，占9.72%，主要包括：办公费、水费、维修（护）费、其他商品和服务支出。',
    {
      total: 720,
      personnel: {
        amount: 650,
        share: 90.28,
        categories: ['基本工资', '津贴补贴', '奖金', '绩效工资', '其他社会保障缴费'],
      },
      operating: {
        amount: 70,
        share: 9.72,
        categories: ['办公费', '水费', '维修（护）费', '其他商品和服务支出'],
      },
    },
  ),
  basic(
    'wages and household told beside the whole of personnel',
    '人员经费650.00万元，包括工资福利支出620.00万元、对个人和家庭的补助30.00万元；公用经费70.00万元，包括商品和服务支出66.00万元、资本性支出4.00万元。',
    {
      personnel: { amount: 650, wages: 620, household: 30 },
      operating: { amount: 70, goodsAndServices: 66, capital: 4 },
    },
  ),
  basic(
    'a basic expenditure against last year with parts that changed',
    '2022年基本支出720.00万元，比上年增加12.00万元，增长1.69%，其中：人员经费增加15.00万元，公用经费减少3.00万元。',
    {
      total: 720,
      change: 12,
      changeRate: 1.69,
      personnel: { change: 15 },
      operating: { change: -3 },
    },
  ),
  funds('no money of the kind, in four words', '本单位2022年度无政府性基金预算财政拨款收支。', {
    revenue: 0,
    expenditure: 0,
  }),
  funds('nothing arranged and nothing spent', '2023年度本部门没有政府性基金预算财政拨款安排的支出。', {
    expenditure: 0,
  }),
  funds(
    'revenue, expenditure and both carried sums',
    '2022年度政府性基金预算财政拨款年初结转和结余5.00万元，本年收入120.00万元，本年支出118.00万元（其中：基本支出0万元，项目支出118.00万元），年末结转和结余7.00万元。',
    { opening: 5, revenue: 120, expenditure: 118, basic: 0, project: 118, closing: 7 },
  ),
  funds(
    'a fund with its item and change',
    '2022年度政府性基金预算财政拨款支出118.00万元，比上年减少22.00万元，下降15.71%，主要用于：国有土地使用权出让收入安排的支出（款）农村基础设施建设支出（项）118.00万元。',
    {
      expenditure: 118,
      change: -22,
      changeRate: -15.71,
      items: [{ section: '国有土地使用权出让收入安排的支出', item: '农村基础设施建设支出', actual: 118 }],
    },
  ),
  capital(
    'nothing',
    '本部门2023年度无国有资本经营预算财政拨款收入，也无使用国有资本经营预算财政拨款安排的支出。',
    { revenue: 0, expenditure: 0 },
  ),
  capital(
    'a plan and its completion',
    '2022年度国有资本经营预算财政拨款支出年初预算为30.00万元，支出决算为24.60万元，完成年初预算的82.00%。',
    { budget: 30, expenditure: 24.6, completionRate: 82, completionBase: 'initial' },
  ),
];
