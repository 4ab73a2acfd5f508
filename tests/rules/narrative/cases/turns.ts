import {
  agency,
  assets,
  basic,
  detail,
  expenditure,
  fiscal,
  funds,
  gatherings,
  overall,
  procurement,
  revenue,
  structure,
  threePublic,
  type Case,
} from '../case.js';

export const cases: readonly Case[] = [
  overall(
    'a change of a part is none of the total',
    '2022年度收入总计500万元，其中：本年收入480万元，比上年增加30万元，增长6.67%。',
    { revenueTotal: 500 },
    { unread: ['480万元', '30万元', '6.67%'] },
  ),
  overall(
    "a change in a new sentence is the total's",
    '2022年度收、支总计500万元，其中项目支出200万元。与上年相比，减少30万元，下降5.66%。',
    { total: 500, change: -30, changeRate: -5.66 },
    { unread: ['200万元'] },
  ),
  fiscal(
    'budgets of an appropriation stay unread',
    '2022年度财政拨款收、支总计500万元。其中：一般公共预算财政拨款480万元，政府性基金预算财政拨款20万元。与2021年相比，财政拨款收、支总计各减少30万元，下降5.66%。',
    { total: 500, change: -30, previousYear: 2021, changeRate: -5.66 },
    { unread: ['480万元', '20万元'] },
  ),
  fiscal(
    "the year's own appropriation on both sides",
    '2022年财政拨款本年收入480万元，本年支出470万元，年初财政拨款结转和结余20万元，年末财政拨款结转和结余30万元。',
    { revenueTotal: 480, expenditureTotal: 470, opening: 20, closing: 30 },
  ),
  revenue(
    'what a total does not hold',
    '本年收入合计300万元（不含年初结转20万元），其中财政拨款收入300万元。',
    { total: 300, items: [{ source: '财政拨款收入', amount: 300 }] },
    { unread: ['20万元'] },
  ),
  revenue(
    "a completed budget and last year's amount",
    '本年收入合计300万元，完成预算280万元的107.14%，比上年260万元增长15.38%。',
    { total: 300, changeRate: 15.38, previous: 260 },
    { unread: ['280万元', '107.14%'] },
  ),
  revenue(
    'rates of sources',
    '本年收入合计300万元，较上年增长15.38%，增加40万元；其中财政拨款收入增长10%，其他收入下降5%。',
    {
      total: 300,
      changeRate: 15.38,
      change: 40,
      items: [
        { source: '财政拨款收入', changeRate: 10 },
        { source: '其他收入', changeRate: -5 },
      ],
    },
  ),
  expenditure(
    'what a kind was used for',
    '基本支出300万元，占60%，主要用于人员工资250万元、办公50万元。项目支出200万元，占40%。',
    {
      items: [
        { kind: '基本支出', amount: 300, share: 60 },
        { kind: '项目支出', amount: 200, share: 40 },
      ],
    },
    { unread: ['250万元', '50万元'] },
  ),
  expenditure(
    'no mark before the shares',
    '本年支出500万元，其中基本支出300万元占60%，项目支出200万元占40%。',
    {
      total: 500,
      items: [
        { kind: '基本支出', amount: 300, share: 60 },
        { kind: '项目支出', amount: 200, share: 40 },
      ],
    },
  ),
  expenditure(
    'kinds with parts in brackets',
    '按支出性质分类：基本支出300万元（其中人员经费280万元、公用经费20万元），占60%；项目支出200万元，占40%。',
    {
      items: [
        { kind: '基本支出', amount: 300, share: 60 },
        { kind: '人员经费', within: '基本支出', amount: 280 },
        { kind: '公用经费', within: '基本支出', amount: 20 },
        { kind: '项目支出', amount: 200, share: 40 },
      ],
    },
  ),
  structure(
    'a class with a purpose and a change',
    '（一）一般公共服务（类）支出400万元，占83.33%，主要用于机关运行，较上年增加20万元，增长5.26%。',
    { structure: [{ class: '一般公共服务', amount: 400, share: 83.33 }] },
    { unread: ['20万元', '5.26%'] },
  ),
  structure(
    'classes with changes',
    '1.教育支出80万元，占16.67%，比上年增加5万元。2.农林水支出20万元，占4%，比上年减少1万元。',
    {
      structure: [
        { class: '教育支出', amount: 80, share: 16.67 },
        { class: '农林水支出', amount: 20, share: 4 },
      ],
    },
    { unread: ['5万元', '1万元'] },
  ),
  detail(
    'a numbered section behind its class',
    '1.教育支出（类）年初预算5万元，支出决算4.05万元，完成年初预算的81%。其中：（1）进修及培训（款）年初预算5万元，支出决算4.05万元，完成年初预算的81%。',
    {
      items: [
        {
          class: '教育支出',
          code: '205',
          budget: 5,
          actual: 4.05,
          completionRate: 81,
          completionBase: 'initial',
        },
        {
          class: '教育支出',
          section: '进修及培训',
          within: '教育支出',
          code: '20508',
          budget: 5,
          actual: 4.05,
          completionRate: 81,
          completionBase: 'initial',
        },
      ],
    },
  ),
  detail(
    'two reasons: that of the plan comes first',
    '1.教育支出（类）进修及培训（款）培训支出（项）。年初预算为5万元，支出决算为4.05万元，完成年初预算的81%。决算数小于年初预算数的主要原因是压减培训；较上年减少0.5万元，主要原因是疫情。',
    {
      items: [
        {
          class: '教育支出',
          section: '进修及培训',
          item: '培训支出',
          code: '2050803',
          budget: 5,
          actual: 4.05,
          verdict: 'below',
          completionRate: 81,
          completionBase: 'initial',
          reason: '压减培训',
          change: -0.5,
        },
      ],
    },
  ),
  detail(
    'classes behind the whole',
    '2022年度一般公共预算财政拨款支出480万元，完成预算的95%。具体情况：一般公共服务支出年初预算400万元，支出380万元；教育支出年初预算80万元，支出100万元。',
    {
      total: 480,
      completionRate: 95,
      items: [
        { class: '一般公共服务支出', code: '201', budget: 400, actual: 380 },
        { class: '教育支出', code: '205', budget: 80, actual: 100 },
      ],
    },
  ),
  detail(
    'classes against the plan',
    '一般公共服务支出（类）380万元，较年初预算减少20万元，下降5%；教育支出（类）100万元，较年初预算增加20万元，增长25%。',
    {
      items: [
        {
          class: '一般公共服务支出',
          code: '201',
          actual: 380,
          budgetChange: -20,
          budgetChangeRate: -5,
        },
        { class: '教育支出', code: '205', actual: 100, budgetChange: 20, budgetChangeRate: 25 },
      ],
    },
  ),
  detail(
    'names with purposes alone stay unread',
    '行政运行290万元，主要用于工资；培训支出4万元，主要用于培训。',
    undefined,
    { unread: ['290万元', '4万元'] },
  ),
  basic(
    'shares of economic classes',
    '工资福利支出250万元，占基本支出的83.33%；商品和服务支出20万元，占6.67%；对个人和家庭的补助30万元，占10%。',
    { personnel: { wages: 250, household: 30 }, operating: { goodsAndServices: 20 } },
    { unread: ['83.33%', '6.67%', '10%'] },
  ),
  basic(
    'economic classes in brackets',
    '人员经费280万元（其中工资福利支出250万元，对个人和家庭的补助30万元），公用经费20万元。',
    { personnel: { amount: 280, wages: 250, household: 30 }, operating: { amount: 20 } },
  ),
  basic(
    'means beside sums',
    '基本支出300万元，人均15万元。其中人员经费280万元，人均14万元。',
    { total: 300, personnel: { amount: 280 } },
    { unread: ['15万元', '14万元'] },
  ),
  threePublic(
    '同比 in every part',
    '2022年“三公”经费决算4.8万元，同比下降4%；其中公务接待费1.8万元，同比下降10%；公务用车运行维护费3万元，同比持平；因公出国（境）费0万元。',
    {
      actual: 4.8,
      changeRate: -4,
      reception: { actual: 1.8, changeRate: -10 },
      vehicles: { running: 3, runningChange: 0, runningChangeRate: 0 },
      abroad: { actual: 0 },
    },
  ),
  threePublic(
    'guests of both kinds with purposes',
    '公务接待费1.8万元，其中：外宾接待费0.3万元，主要用于外宾来访，接待2批次8人；其他国内公务接待1.5万元，接待20批次150人。',
    {
      reception: {
        actual: 1.8,
        foreign: { amount: 0.3, batches: 2, persons: 8 },
        domestic: { amount: 1.5, batches: 20, persons: 150 },
      },
    },
  ),
  threePublic(
    'a fleet behind a reason',
    '公务用车购置费0万元，当年购置公务用车0辆；公务用车运行维护费3万元，较上年增加0.1万元，主要是车辆老化，年末公务用车保有量2辆。',
    { vehicles: { purchase: 0, purchased: 0, running: 3, runningChange: 0.1, reason: '车辆老化', fleet: 2 } },
  ),
  threePublic(
    'fewer vehicles',
    '2022年公务用车保有量2辆，较上年减少1辆，公务用车运行维护费3万元。',
    { vehicles: { fleet: 2, running: 3 } },
    { unread: ['1辆'] },
  ),
  threePublic(
    '出国 alone',
    '出国团组1个5人次，支出5万元；比上年增加1个团组。',
    { abroad: { groups: 1, persons: 5, actual: 5 } },
    { unread: ['1个团组'] },
  ),
  threePublic(
    '完成 alone behind the budget',
    '因公出国（境）费预算5万元，支出决算4万元，完成80%。组团2个，累计5人次。',
    { abroad: { budget: 5, actual: 4, completionRate: 80, groups: 2, persons: 5 } },
  ),
  threePublic(
    'groups of others',
    '全年因公出国（境）团组2个，累计5人次，其中参加其他单位组团1个2人次。',
    { abroad: { groups: 2, persons: 5 } },
    { codes: ['restated-differently', 'restated-differently'] },
  ),
  threePublic(
    '节约 without a base stays unread',
    '“三公”经费预算5.5万元，决算4.8万元，节约0.7万元。',
    { budget: 5.5, actual: 4.8 },
    { unread: ['0.7万元'] },
  ),
  threePublic(
    'two bases, each with its amount and reason',
    '“三公”经费决算为4.8万元，比年初预算5.5万元减少0.7万元，主要原因是厉行节约；比上年5万元减少0.2万元，主要原因是接待减少。',
    { actual: 4.8, budget: 5.5, reason: '厉行节约', change: -0.2, budgetChange: -0.7, previous: 5 },
  ),
  agency(
    'two bases, each with its amount',
    '机关运行经费支出20.3万元，较上年决算21.5万元，减少1.2万元，下降5.58%；较年初预算25万元，减少4.7万元。',
    { total: 20.3, change: -1.2, changeRate: -5.58, budget: 25, budgetChange: -4.7, previous: 21.5 },
  ),
  agency(
    'two years back',
    '2022年机关运行经费支出20.3万元，比2021年减少1.2万元，比2020年减少3万元。',
    { total: 20.3, change: -1.2, previousYear: 2021 },
    { codes: ['restated-differently'] },
  ),
  agency(
    "last year's amount in brackets inside the base",
    '本部门2022年度机关运行经费20.3万元，比2021年度（21.5万元）减少1.2万元。',
    { total: 20.3, change: -1.2, previousYear: 2021, previous: 21.5 },
  ),
  procurement(
    'shares in a list behind the kinds',
    '政府采购支出合计30.5万元。其中：货物10.5万元、工程0万元、服务20万元，分别占34.43%、0%、65.57%。授予中小企业合同20.5万元，占比67.21%；其中小微企业10.25万元，占比50%。',
    {
      total: 30.5,
      goods: 10.5,
      works: 0,
      services: 20,
      smallAndMedium: 20.5,
      smallAndMediumShare: 67.21,
      smallAndMicro: 10.25,
      smallAndMicroShare: 50,
    },
    { unread: ['34.43%', '0%', '65.57%'] },
  ),
  procurement(
    'one sum for two kinds',
    '货物和服务采购30万元，工程采购5万元。',
    { works: 5 },
    { unread: ['30万元'] },
  ),
  assets(
    'a threshold for vehicles',
    '2022年末车辆数合计5辆，其中一般公务用车2辆，执法执勤用车3辆，价值20万元以上车辆1辆。',
    {
      vehicles: {
        total: 5,
        types: [
          { type: '一般公务用车', count: 2 },
          { type: '执法执勤用车', count: 3 },
        ],
      },
    },
    { unread: ['20万元', '1辆'] },
  ),
  assets(
    'types in brackets',
    '2022年末共有车辆5辆（其中：一般公务用车2辆，执法执勤用车3辆）、单价100万元以上设备1台（套）。',
    {
      equipment: [{ threshold: 100, count: 1 }],
      vehicles: {
        total: 5,
        types: [
          { type: '一般公务用车', count: 2 },
          { type: '执法执勤用车', count: 3 },
        ],
      },
    },
  ),
  assets(
    'values beside numbers',
    '截至2022年12月31日，本单位资产总额1200万元，其中车辆2台36万元，单价50万元以上通用设备1台60万元。',
    {
      asOf: '2022-12-31',
      equipment: [{ threshold: 50, category: '通用设备', count: 1 }],
      vehicles: { total: 2 },
    },
    { unread: ['1200万元', '36万元', '60万元'] },
  ),
  funds(
    'classes of a fund stay unread',
    '2022年政府性基金预算收入100万元，支出90万元，其中：城乡社区支出80万元，其他支出10万元。',
    { revenue: 100, expenditure: 90 },
    { unread: ['80万元', '10万元'] },
  ),
  funds(
    'a change of a carried amount is none of the expenditure',
    '年初结转结余10万元，比上年增加2万元；本年收入100万元；本年支出90万元；年末结转结余20万元。',
    { opening: 10, revenue: 100, expenditure: 90, closing: 20 },
    { unread: ['2万元'] },
  ),
  gatherings(
    'fewer meetings',
    '2022年会议费支出1.2万元，比上年减少0.3万元，召开会议3次，比上年减少1次。',
    { meetings: { actual: 1.2, change: -0.3, count: 3 } },
    { codes: ['restated-differently'] },
  ),
  gatherings(
    'a mean is no sum of training',
    '培训费2.3万元，人均0.03万元，培训3期80人次。',
    { training: { actual: 2.3, count: 3, persons: 80 } },
    { unread: ['0.03万元'] },
  ),
];
