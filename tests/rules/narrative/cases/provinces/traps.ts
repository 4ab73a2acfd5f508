import {
  agency,
  detail,
  expenditure,
  fiscal,
  funds,
  overall,
  procurement,
  revenue,
  threePublic,
  type Case,
} from '../../case.js';

/** Sentences in which a figure that looks like a value is none, or another's. */
export const cases: readonly Case[] = [
  overall(
    "last year's amount in brackets inside the comparison",
    '2022年度收、支总计320.00万元，比2021年决算数（300.00万元）增加20.00万元，增长6.67%。',
    { total: 320, change: 20, changeRate: 6.67, previousYear: 2021 },
  ),
  overall(
    "last year's amount with 同期",
    '2022年度收、支总计320.00万元，上年同期300.00万元，增加20.00万元，增长6.67%。',
    { total: 320, change: 20, changeRate: 6.67 },
  ),
  overall("flat against last year's amount", '2022年度收、支总计300.00万元，与上年的300.00万元持平。', {
    total: 300,
    change: 0,
    changeRate: 0,
    previous: 300,
  }),
  overall('more than so much is no amount', '2022年度收入总计1200多万元，支出总计1200余万元。', undefined, {
    codes: ['value-unreadable', 'value-unreadable'],
  }),
  overall('nearly and above are no amounts', '2022年度收入总计近1200万元，支出总计逾1190万元。', undefined, {
    unread: ['1200万元', '1190万元'],
  }),
  overall('a range is no amount', '2022年度收、支总计1100-1200万元。', undefined, {
    codes: ['value-unreadable'],
  }),
  overall('a range with two units', '2022年度收、支总计1100万元至1200万元。', undefined, {
    codes: ['value-unreadable'],
  }),
  overall(
    'a completion has no place beside the totals',
    '2022年度收入总计1,260.00万元，完成年初预算的105.00%；支出总计1,260.00万元，完成年初预算的105.00%。',
    { revenueTotal: 1260, expenditureTotal: 1260 },
    { unread: ['105.00%', '105.00%'] },
  ),
  overall(
    'both sides changed by two figures behind 分别较上年',
    '2022年度收入、支出总计分别较上年增加10.00万元和12.00万元。',
    { revenueChange: 10, expenditureChange: 12 },
  ),
  overall(
    '略有下降 without a figure, and the rate behind it',
    '2022年度收、支总计300.00万元，较上年略有下降，降幅1.20%。',
    { total: 300, changeRate: -1.2 },
  ),
  overall('增速 as a rate', '2022年度收、支总计300.00万元，比上年增加30.00万元，增速为11.11%。', {
    total: 300,
    change: 30,
    changeRate: 11.11,
  }),
  overall(
    'a colon behind every label',
    '收入总计：300.00万元；支出总计：300.00万元；年末结转和结余：0.00万元。',
    { revenueTotal: 300, expenditureTotal: 300, closing: 0 },
  ),
  overall(
    'the plan beside the final sums',
    '2022年度收入总计预算290.00万元，决算300.00万元；支出总计预算290.00万元，决算298.00万元。',
    { revenueTotal: 300, expenditureTotal: 298 },
    { unread: ['290.00万元', '290.00万元'] },
  ),
  overall(
    'another body told in the same sentence',
    '2022年度收、支总计300.00万元（不含下属松桥县种子站120.00万元），比上年增加30.00万元。',
    { total: 300, change: 30 },
    { unread: ['120.00万元'] },
  ),
  fiscal(
    'the older year behind the newer one',
    '2022年度财政拨款收、支总计300.00万元（2021年度为270.00万元），增加30.00万元，增长11.11%。',
    { total: 300, change: 30, changeRate: 11.11 },
  ),
  fiscal(
    '增减 of one side only',
    '财政拨款收入总计300.00万元，增减变动额为+30.00万元；财政拨款支出总计290.00万元，增减变动额为-5.00万元。',
    { revenueTotal: 300, revenueChange: 30, expenditureTotal: 290, expenditureChange: -5 },
  ),
  revenue(
    'a date is no amount',
    '截至2022年12月31日，本年收入合计300.00万元，2022.12月追加12.00万元。',
    { total: 300 },
    { unread: ['12.00万元'] },
  ),
  revenue(
    'a document number is no amount',
    '按照松财〔2022〕18号文，本年收入合计300.00万元，其中财政拨款收入300.00万元，占100.00%。',
    { total: 300, items: [{ source: '财政拨款收入', amount: 300, share: 100 }] },
  ),
  revenue('a sum per head is none', '事业收入30.00万元，门票均价20元/人，接待游客1.5万人次。', {
    items: [{ source: '事业收入', amount: 30 }],
  }),
  revenue(
    'half a bracket',
    '本年收入合计300.00万元（其中：财政拨款收入280.00万元，占93.33%，其他收入20.00万元，占6.67%。',
    {
      total: 300,
      items: [
        { source: '财政拨款收入', amount: 280, share: 93.33 },
        { source: '其他收入', amount: 20, share: 6.67 },
      ],
    },
  ),
  expenditure(
    'two kinds whose amounts are one list and shares another, with 依次',
    '本年支出合计500.00万元，其中基本支出、项目支出依次为300.00万元、200.00万元，占比依次为60.00%、40.00%。',
    {
      total: 500,
      items: [
        { kind: '基本支出', amount: 300, share: 60 },
        { kind: '项目支出', amount: 200, share: 40 },
      ],
    },
  ),
  expenditure(
    'three figures for two kinds belong to nobody',
    '本年支出合计500.00万元，其中基本支出、项目支出分别为300.00万元、150.00万元、50.00万元。',
    { total: 500 },
    { unread: ['300.00万元', '150.00万元', '50.00万元'] },
  ),
  expenditure(
    'a change of the total behind the kinds, with its own subject',
    '基本支出300.00万元，项目支出200.00万元。支出总额较上年减少40.00万元，下降7.41%。',
    {
      items: [
        { kind: '基本支出', amount: 300 },
        { kind: '项目支出', amount: 200 },
      ],
      change: -40,
      changeRate: -7.41,
    },
  ),
  detail(
    'a purpose with amounts stays a list of amounts',
    '1.教育支出（类）进修及培训（款）培训支出（项）支出决算5.00万元，主要用于业务培训3.00万元、师资费2.00万元。',
    { items: [{ class: '教育支出', section: '进修及培训', item: '培训支出', code: '2050803', actual: 5 }] },
    { unread: ['3.00万元', '2.00万元'] },
  ),
  detail(
    'the final sum before the plan, and the plan of the year before',
    '1.教育支出（类）进修及培训（款）培训支出（项）支出决算5.00万元，2022年年初预算6.00万元，2021年年初预算7.00万元。',
    {
      items: [
        { class: '教育支出', section: '进修及培训', item: '培训支出', code: '2050803', actual: 5, budget: 6 },
      ],
    },
  ),
  threePublic(
    'the plan of next year is no plan of this',
    '2022年“三公”经费支出决算26.50万元，2023年预算安排25.00万元。',
    { actual: 26.5 },
  ),
  threePublic(
    'a plan told behind the parts of the final sum',
    '公务接待费支出4.50万元，其中国内接待4.30万元、外事接待0.20万元，预算6.00万元，完成75.00%。',
    {
      reception: { actual: 4.5, domestic: { amount: 4.3 }, foreign: { amount: 0.2 } },
    },
    { unread: ['6.00万元', '75.00%'] },
  ),
  threePublic('guests of last year', '公务接待费4.50万元，国内公务接待62批次480人次，上年为74批次576人次。', {
    reception: { actual: 4.5, domestic: { batches: 62, persons: 480 } },
  }),
  threePublic(
    'the fleet of last year beside this year’s',
    '2022年末公务用车保有量11辆，比2021年末的12辆减少1辆。',
    { vehicles: { fleet: 11 } },
    { unread: ['1辆'] },
  ),
  threePublic(
    'a movement in a word that nobody knows',
    '公务接待费较上年走低0.30万元，降幅4.92%。',
    { reception: { changeRate: -4.92 } },
    { unread: ['0.30万元'] },
  ),
  threePublic(
    'a limit is no amount',
    '公务接待费支出4.50万元，未超过核定限额6.00万元。',
    { reception: { actual: 4.5 } },
    { unread: ['6.00万元'] },
  ),
  funds(
    'a fund that is not this one',
    '2022年度政府性基金预算财政拨款支出118.00万元，另有专项债券资金2,000.00万元未纳入。',
    { expenditure: 118 },
    { unread: ['2,000.00万元'] },
  ),
  agency(
    'the sum of all units and the mean of each',
    '机关运行经费支出182.40万元，平均每个单位60.80万元。',
    { total: 182.4 },
    { unread: ['60.80万元'] },
  ),
  agency(
    'the public part of an institution is told apart',
    '机关运行经费支出120.00万元，事业单位公用经费支出36.00万元。',
    { total: 120 },
    { codes: ['restated-differently'] },
  ),
  procurement(
    'contracts signed and money paid',
    '政府采购合同金额420.00万元，实际支付380.00万元。',
    { total: 420 },
    { unread: ['380.00万元'] },
  ),
];
