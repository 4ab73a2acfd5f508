import {
  basic,
  capital,
  detail,
  expenditure,
  fiscal,
  funds,
  gatherings,
  general,
  assets,
  overall,
  revenue,
  structure,
  threePublic,
  type Case,
} from '../../case.js';

/** Further turns of phrase of places that have no form of their own here. */
export const cases: readonly Case[] = [
  overall(
    '总规模, both changed by 都',
    '全年收入总规模1,430.20万元，支出总规模1,430.20万元，同上年相比都增加了60.20万元，增速4.39%。',
    { revenueTotal: 1430.2, expenditureTotal: 1430.2, change: 60.2, changeRate: 4.39 },
  ),
  overall(
    'last year’s sum in brackets, and what it came to behind the change',
    '本年度收、支总计与上年度（420.00万元）相比减少20.00万元，为400.00万元，下降4.76%。',
    { total: 400, change: -20, changeRate: -4.76 },
  ),
  revenue(
    'a part in brackets before the sum of its whole',
    '2021年本单位实现收入450.00万元，其中：一般公共预算拨款420.00万元，占93.33%；事业收入（含教育收费18.00万元）30.00万元，占6.67%，同比减少1.80万元。',
    {
      total: 450,
      items: [
        { source: '一般公共预算拨款', amount: 420, share: 93.33 },
        { source: '事业收入', amount: 30, share: 6.67, change: -1.8 },
        { source: '教育收费', within: '事业收入', amount: 18 },
      ],
    },
  ),
  revenue(
    'less by 少收, parts behind 从构成看',
    '2022年度本年收入决算合计604.50万元，同比少收15.50万元，下降2.50%。从构成看：财政拨款收入600.00万元，占比99.26%；其他收入4.50万元，占比0.74%。',
    {
      total: 604.5,
      change: -15.5,
      changeRate: -2.5,
      items: [
        { source: '财政拨款收入', amount: 600, share: 99.26 },
        { source: '其他收入', amount: 4.5, share: 0.74 },
      ],
    },
  ),
  expenditure(
    '累计支出 is the sum',
    '全年累计支出450.00万元，较上年同期的500.00万元压减50.00万元，压减10.00%，主要是压减了印刷费等一般性支出。',
    { total: 450, change: -50, changeRate: -10, reason: '压减了印刷费等一般性支出', previous: 500 },
  ),
  expenditure(
    'parts in brackets before the sum of their whole, without 其中',
    '本年支出合计650.20万元，其中：基本支出（人员经费500.00万元、公用经费50.00万元）550.00万元，项目支出100.20万元。',
    {
      total: 650.2,
      items: [
        { kind: '基本支出', amount: 550 },
        { kind: '人员经费', within: '基本支出', amount: 500 },
        { kind: '公用经费', within: '基本支出', amount: 50 },
        { kind: '项目支出', amount: 100.2 },
      ],
    },
  ),
  general(
    'so much percent of the plan by 为',
    '2023年，我单位一般公共预算拨款支出完成206.00万元，为年初预算200.00万元的103.00%，比2022年多支6.00万元。',
    {
      total: 206,
      budget: 200,
      completionRate: 103,
      completionBase: 'initial',
      change: 6,
      previousYear: 2022,
    },
  ),
  structure(
    'classes behind 用于',
    '用于农林水（类）支出350.00万元，占84.28%；用于住房保障（类）支出65.30万元，占15.72%。',
    {
      structure: [
        { class: '农林水', amount: 350, share: 84.28 },
        { class: '住房保障', amount: 65.3, share: 15.72 },
      ],
    },
  ),
  structure(
    '比重 without 占, codes in the marker',
    '科学技术支出（206类）120.00万元，比重60%；卫生健康支出（210类）80.00万元，比重40%。',
    {
      structure: [
        { class: '科学技术支出', amount: 120, share: 60 },
        { class: '卫生健康支出', amount: 80, share: 40 },
      ],
    },
  ),
  detail(
    'what was added to the plan is neither plan nor final sum',
    '社会保障和就业支出（类）抚恤（款）死亡抚恤（项）：当年预算安排0万元，追加8.20万元，决算8.30万元，决算数大于预算数的原因是有退休人员去世。',
    {
      items: [
        {
          class: '社会保障和就业支出',
          section: '抚恤',
          item: '死亡抚恤',
          code: '2080801',
          budget: 0,
          actual: 8.3,
          verdict: 'above',
          reason: '有退休人员去世',
        },
      ],
    },
    { unread: ['8.20万元'] },
  ),
  basic(
    '人员方面 and 公用方面',
    '基本支出512.00万元。其中用于人员方面的经费460.00万元（占89.84%），公用方面支出52.00万元（占10.16%）。',
    { total: 512, personnel: { amount: 460, share: 89.84 }, operating: { amount: 52, share: 10.16 } },
  ),
  threePublic(
    'what is left of the plan, and last year’s sum closed by 相比',
    '“三公”经费财政拨款决算12.80万元，比预算18.00万元结余5.20万元，预算执行率71.11%；与上年14.00万元相比，下降1.20万元，下降8.57%。',
    {
      actual: 12.8,
      budget: 18,
      completionRate: 71.11,
      change: -1.2,
      changeRate: -8.57,
      budgetChange: -5.2,
      previous: 14,
    },
  ),
  threePublic(
    '运维费, 购车费 and 公务用车3台',
    '公务用车购置及运维费7.80万元，其中：购车费0万元，运维费7.80万元。年末实有公务用车3台。',
    { vehicles: { actual: 7.8, purchase: 0, running: 7.8, fleet: 3 } },
  ),
  threePublic(
    '节支 is neither plan nor final sum',
    '公务接待费：预算3.00万元，支出1.60万元，节支1.40万元，较上年减少0.40万元，降幅达20%。',
    { reception: { budget: 3, actual: 1.6, change: -0.4, changeRate: -20 } },
    { unread: ['1.40万元'] },
  ),
  threePublic(
    'a fleet that grew from one number to another',
    '本年公务用车购置数2辆，购置费支出41.20万元，公务用车保有量由上年末的12辆增至14辆。',
    { vehicles: { purchased: 2, purchase: 41.2, fleet: 14 } },
  ),
  funds(
    'nothing carried in or out',
    '2022年政府性基金预算财政拨款年初无结转结余，本年收入60.00万元，本年支出60.00万元，年末无结转结余，支出全部为项目支出。',
    { opening: 0, revenue: 60, expenditure: 60, closing: 0 },
  ),
  capital(
    'both sides nothing, told twice',
    '2023年度国有资本经营预算拨款收入、支出均为0万元，未取得此类拨款。',
    {
      revenue: 0,
      expenditure: 0,
    },
  ),
  assets(
    'cars behind 中有 and types behind a colon',
    '2022年底，本单位固定资产中有汽车7辆：机要通信车1辆、应急保障车2辆、业务用车4辆。',
    {
      vehicles: {
        total: 7,
        types: [
          { type: '机要通信车', count: 1 },
          { type: '应急保障车', count: 2 },
          { type: '业务用车', count: 4 },
        ],
      },
    },
  ),
  assets(
    '实有 alone is the number of vehicles',
    '截止2023年末，公务用车编制数5辆，实有4辆。',
    { vehicles: { total: 4 } },
    { unread: ['5辆'] },
  ),
  gatherings(
    'counts before their expense',
    '2022年度举办培训班6期，培训学员320人次，培训费支出9.60万元，较上年提高20.00%；召开各类会议3个，与会人员150人，会议费支出2.40万元，较上年持平。',
    {
      training: { count: 6, persons: 320, actual: 9.6, changeRate: 20 },
      meetings: { count: 3, persons: 150, actual: 2.4, change: 0, changeRate: 0 },
    },
  ),
  gatherings(
    'guests and travellers behind a meeting are not its',
    '会议费支出3.00万元。国内公务接待30批次，200人次。培训费支出1.00万元，因公出国2人。',
    { meetings: { actual: 3 }, training: { actual: 1 } },
    { unread: ['30批次', '200人次', '2人'] },
  ),
  revenue(
    'last year by the same measure',
    '2021年度本年收入310.00万元，较上年同口径增加10.00万元，增长3.33%。',
    { total: 310, change: 10, changeRate: 3.33 },
  ),
  threePublic(
    'a budget pressed together',
    '2021年度“三公”经费支出18.60万元，同比压降15.45%，比年初预算压缩25.60%。',
    { actual: 18.6, changeRate: -15.45, budgetChangeRate: -25.6 },
  ),
  fiscal(
    'the year’s own sums before those with what is carried',
    '财政拨款本年收入500.00万元，年初财政拨款结转和结余6.00万元，财政拨款收入总计506.00万元；财政拨款本年支出501.00万元，年末财政拨款结转和结余5.00万元，财政拨款支出总计506.00万元。',
    { opening: 6, revenueTotal: 506, closing: 5, expenditureTotal: 506 },
    { unread: ['500.00万元', '501.00万元'] },
  ),
  expenditure(
    'parts in brackets, parted by ；',
    '基本支出300.00万元（其中人员经费270.00万元，占90.00%；公用经费30.00万元，占10.00%）；项目支出100.00万元。',
    {
      items: [
        { kind: '基本支出', amount: 300 },
        { kind: '人员经费', within: '基本支出', amount: 270, share: 90 },
        { kind: '公用经费', within: '基本支出', amount: 30, share: 10 },
        { kind: '项目支出', amount: 100 },
      ],
    },
  ),
  threePublic(
    'two bases, and the rates of both behind 分别',
    '2022年度“三公”经费支出9.00万元，较预算数减少3.00万元，较上年数增加1.00万元，分别下降25.00%和上升12.50%。',
    { actual: 9, budgetChange: -3, budgetChangeRate: -25, change: 1, changeRate: 12.5 },
  ),
  threePublic(
    '国（境）外 alone behind the guests from here',
    '公务接待费2.00万元：国内公务接待2.00万元，接待20批、160人（不含陪同），国（境）外0批、0人。',
    {
      reception: {
        actual: 2,
        domestic: { amount: 2, batches: 20, persons: 160 },
        foreign: { batches: 0, persons: 0 },
      },
    },
  ),
  threePublic(
    'a vehicle that was given up is none of those left',
    '本年购置公务用车1辆18.50万元，报废1辆，年末保有3辆。',
    { vehicles: { purchased: 1, purchase: 18.5, fleet: 3 } },
    { unread: ['1辆'] },
  ),
  assets(
    'the number at the end of the year, and how many more',
    '年末车辆总数3辆（比上年增加1辆）。',
    { vehicles: { total: 3 } },
    { unread: ['1辆'] },
  ),
  gatherings(
    'a sum of both, and changes of both behind 分别',
    '全年会议费、培训费支出合计12.00万元，其中会议费2.40万元、培训费9.60万元，比上年分别减少0.60万元、增加1.60万元。',
    { meetings: { actual: 2.4, change: -0.6 }, training: { actual: 9.6, change: 1.6 } },
    { unread: ['12.00万元'] },
  ),
];
