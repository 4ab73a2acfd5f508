import { detail, general, structure, type Case } from '../case.js';

export const cases: readonly Case[] = [
  general(
    'total with its share',
    '2022年一般公共预算财政拨款支出80.00万元，占本年支出合计的66.67%。与2021年相比，一般公共预算财政拨款支出增加5.00万元，增长6.67%。主要变动原因是人员增加。',
    {
      total: 80,
      shareOfExpenditure: 66.67,
      change: 5,
      changeRate: 6.67,
      previousYear: 2021,
      reason: '人员增加',
    },
  ),
  structure(
    'classes in every wording',
    '2022年一般公共预算财政拨款支出80.00万元，主要用于以下方面：一般公共服务（类）支出40.00万元，占50.00%；教育支出（类）20.00万元，占25.00%；卫生健康支出10.00万元，占12.50%；住房保障支出支出10.00万元，占12.50%。',
    {
      total: 80,
      structure: [
        { class: '一般公共服务', amount: 40, share: 50 },
        { class: '教育支出', amount: 20, share: 25 },
        { class: '卫生健康支出', amount: 10, share: 12.5 },
        { class: '住房保障支出', amount: 10, share: 12.5 },
      ],
    },
  ),
  structure(
    'classes in paragraphs of their own',
    [
      '财政拨款支出主要用于以下方面：',
      '1.一般公共服务（类）支出40.00万元，占80.00%；',
      '2.社会保障和就业（类）支出10.00万元，占20.00%。',
    ],
    {
      structure: [
        { class: '一般公共服务', amount: 40, share: 80 },
        { class: '社会保障和就业', amount: 10, share: 20 },
      ],
    },
  ),
  detail(
    'the opening sentence without a unit',
    '2022年一般公共预算支出决算数为80.50，完成预算100%。其中：',
    { actual: 80.5, completionRate: 100 },
    { codes: ['unit-assumed'] },
  ),
  detail(
    'the opening sentence against the initial budget',
    '2022年度财政拨款支出年初预算为90.00万元，支出决算为80.00万元，完成年初预算的88.89%。其中：',
    { budget: 90, actual: 80, completionRate: 88.89, completionBase: 'initial' },
  ),
  detail(
    'an item of the Sichuan form',
    '1.一般公共服务（类）财政事务（款）行政运行（项）: 支出决算为57.35万元，完成预算100%，决算数等于预算数。',
    {
      items: [
        {
          class: '一般公共服务',
          section: '财政事务',
          item: '行政运行',
          code: '2010601',
          actual: 57.35,
          verdict: 'equal',
          completionRate: 100,
        },
      ],
    },
  ),
  detail(
    'an item of the national form',
    '1、一般公共服务支出（类）财政事务（款）行政运行（项）。主要用于：保障机关运行。年初预算为60.00万元，支出决算为57.35万元，完成年初预算的95.58%，决算数小于年初预算数的主要原因是：厉行节约；人员减少。',
    {
      items: [
        {
          class: '一般公共服务支出',
          section: '财政事务',
          item: '行政运行',
          code: '2010601',
          purpose: '保障机关运行',
          budget: 60,
          actual: 57.35,
          verdict: 'below',
          completionRate: 95.58,
          completionBase: 'initial',
          reason: '厉行节约；人员减少',
        },
      ],
    },
  ),
  detail(
    'several items in one paragraph',
    '其中：一般公共服务支出（类）财政事务（款）行政运行（项）支出决算为50.00万元，完成预算的100%；教育支出（类）进修及培训（款）培训支出（项）支出决算为1.00万元，完成预算的50%。',
    {
      items: [
        {
          class: '一般公共服务支出',
          section: '财政事务',
          item: '行政运行',
          code: '2010601',
          actual: 50,
          completionRate: 100,
        },
        {
          class: '教育支出',
          section: '进修及培训',
          item: '培训支出',
          code: '2050803',
          actual: 1,
          completionRate: 50,
        },
      ],
    },
  ),
  detail(
    'an adjusted budget',
    '3.住房保障支出（类）住房改革支出（款）住房公积金（项）。年初预算为10.00万元，全年预算为12.00万元，支出决算为11.00万元，完成全年预算的91.67%。',
    {
      items: [
        {
          class: '住房保障支出',
          section: '住房改革支出',
          item: '住房公积金',
          code: '2210201',
          budget: 10,
          adjustedBudget: 12,
          actual: 11,
          completionRate: 91.67,
          completionBase: 'adjusted',
        },
      ],
    },
  ),
  detail(
    'a class alone',
    '1.一般公共服务支出（类）年初预算为60.00万元，支出决算为57.00万元，完成年初预算的95%。',
    {
      items: [
        {
          class: '一般公共服务支出',
          code: '201',
          budget: 60,
          actual: 57,
          completionRate: 95,
          completionBase: 'initial',
        },
      ],
    },
  ),
  detail(
    'half-width brackets and a printed code',
    '2.2010601一般公共服务支出(类)财政事务(款)行政运行(项)支出决算为3.00万元，完成预算100%。',
    {
      items: [
        {
          class: '一般公共服务支出',
          section: '财政事务',
          item: '行政运行',
          code: '2010601',
          actual: 3,
          completionRate: 100,
        },
      ],
    },
    { unread: [] },
  ),
  detail(
    'no budget at the beginning of the year',
    '4.科学技术支出（类）其他科学技术支出（款）其他科学技术支出（项）。年初未安排预算，支出决算为5.00万元，主要原因是上级追加。',
    {
      items: [
        {
          class: '科学技术支出',
          section: '其他科学技术支出',
          item: '其他科学技术支出',
          code: '2069999',
          actual: 5,
          reason: '上级追加',
        },
      ],
    },
  ),
  detail(
    "a part of an item's plan",
    '1.教育支出（类）进修及培训（款）培训支出（项）年初预算5万元，其中：项目支出5万元；支出决算4万元。',
    { items: [{ class: '教育支出', section: '进修及培训', item: '培训支出', code: '2050803', budget: 5 }] },
    { unread: ['4万元'] },
  ),
  general(
    'the appropriation of the year against its plan, then classes',
    [
      '2016年度财政拨款本年支出年初预算数为90万元，决算数为98.50万元，完成年初预算的109.44%。其中：',
      '（一）教育支出年初预算数为90万元，决算数为98.50万元，完成年初预算的109.44%，主要原因是：追加考务费。',
    ],
    {
      budget: 90,
      actual: 98.5,
      completionRate: 109.44,
      completionBase: 'initial',
      items: [
        {
          class: '教育支出',
          code: '205',
          budget: 90,
          actual: 98.5,
          completionRate: 109.44,
          completionBase: 'initial',
          reason: '追加考务费',
        },
      ],
    },
  ),
  general(
    'the money that came in, the carry-over and the expenditure, each with its change',
    [
      '1.收入情况。2021年度一般公共预算财政拨款收入1,000.00万元，较上年决算数增加80.00万元，增长8.70%。主要原因是水利项目资金增加。较年初预算数增加550.00万元，增长122.22%。此外，年初财政拨款结转和结余40.00万元。',
      '2.支出情况。2021年度一般公共预算财政拨款支出1,020.00万元，较上年决算数增加110.00万元，增长12.09%。主要原因是项目支出增加。',
      '3.结转结余情况。2021年度年末一般公共预算财政拨款结转和结余20.00万元，较上年决算数减少20.00万元，下降50.00%，主要原因是支付进度加快。',
    ],
    {
      total: 1020,
      change: 110,
      changeRate: 12.09,
      reason: '项目支出增加',
      revenue: 1000,
      revenueChange: 80,
      revenueChangeRate: 8.7,
      opening: 40,
      closing: 20,
      closingChange: -20,
      closingChangeRate: -50,
    },
  ),
  general(
    'a class under another spelling of its name is the same',
    [
      '2018年度一般公共预算财政拨款支出508.00万元。主要用于以下方面：社会保障与就业支出12.00万元，占2.36%；农林水支出496.00万元，占97.64%。',
      '1．社会保障和就业支出12.00万元，较年初预算数增加1.00万元，增长9.09%，主要原因是基数调整。',
    ],
    {
      total: 508,
      structure: [
        { class: '社会保障与就业支出', amount: 12, share: 2.36 },
        { class: '农林水支出', amount: 496, share: 97.64 },
      ],
    },
  ),
  general(
    'items by their codes alone; economic codes stay unread',
    [
      '2019年度一般公共预算财政拨款支出99.00万元。按功能分类科目，其中：',
      '2080505机关事业单位基本养老保险缴费支出11.00万元；',
      '2140101行政运行88.00万元。',
      '30101基本工资40.00万元。',
    ],
    {
      total: 99,
      items: [
        { item: '机关事业单位基本养老保险缴费支出', code: '2080505', actual: 11 },
        { item: '行政运行', code: '2140101', actual: 88 },
      ],
    },
    { unread: ['40.00万元'] },
  ),
];
