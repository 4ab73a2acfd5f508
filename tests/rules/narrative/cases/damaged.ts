import {
  basic,
  capital,
  detail,
  expenditure,
  fiscal,
  funds,
  overall,
  structure,
  threePublic,
  type Case,
} from '../case.js';

/** Sentences with slips of typing and a form's signs: what is illegible is said, and what stands beside it is read right. */
export const cases: readonly Case[] = [
  structure(
    'a share with a sign of the form',
    '一般公共预算财政拨款支出112.23万元，主要用于以下几个方面：教育（类）支出96.79万元，占86.24%；卫生健康（类）支出15.44万元，占X3.76%。',
    {
      total: 112.23,
      structure: [
        { class: '教育', amount: 96.79, share: 86.24 },
        { class: '卫生健康', amount: 15.44 },
      ],
    },
    { codes: ['value-unreadable'] },
  ),
  basic(
    'an amount with a sign of the form before its categories',
    '基本支出501.10万元，其中：人员经费330.08万元。公用经费1X1.02万元，包括：办公费、印刷费。',
    {
      total: 501.1,
      personnel: { amount: 330.08 },
      operating: { categories: ['办公费', '印刷费'] },
    },
    { codes: ['value-unreadable'] },
  ),
  threePublic(
    'an amount with a sign of the form before its completion',
    '公务用车购置及运行维护费支出3万元，完成预算60%。公务接待费支出X.00万元，完成预算93.15%。',
    { vehicles: { actual: 3, completionRate: 60 }, reception: { completionRate: 93.15 } },
    { codes: ['value-unreadable'] },
  ),
  expenditure(
    'a rate with two points',
    '本年支出合计120万元，较上年增加10万元，增长9..09%。',
    { total: 120, change: 10 },
    { codes: ['value-unreadable'] },
  ),
  fiscal('a word typed twice', '2020年财政拨款收入、支出支出总计66.87万元。', { total: 66.87 }),
  funds(
    'nothing of another fund',
    ['2020年度政府性基金预算财政拨款支出为8万元。', '2020年度本部门无国有资本经营预算财政拨款收入和支出。'],
    { expenditure: 8 },
  ),
  capital(
    'amounts of another fund',
    '国有资本经营预算财政拨款支出3万元。政府性基金预算财政拨款收入8万元，政府性基金预算财政拨款支出8万元。',
    { expenditure: 3 },
    { unread: ['8万元', '8万元'] },
  ),
  funds('nothing of both funds', '本部门无政府性基金预算和国有资本经营预算财政拨款收入和支出。', {
    revenue: 0,
    expenditure: 0,
  }),
  expenditure(
    'a sum of both sides is no kind of expenditure',
    '本年支出合计120万元。2020年度财政拨款收入支出总计110万元，与上年相比，均减少5万元。',
    { total: 120 },
    { unread: ['110万元', '5万元'] },
  ),
  overall(
    'a bare 收入 behind the year’s own revenue is that one',
    [
      '2020年收入总计200万元，支出总计200万元。',
      '收入情况，2020年收入合计180万元。与2019年相比，收入增加20万元，增长12.5%。',
    ],
    { revenueTotal: 200, expenditureTotal: 200 },
    { unread: ['180万元', '20万元', '12.5%'] },
  ),
  detail(
    'markers that lost a bracket',
    [
      '1.教育支出类）普通教育（款学前教育（项）：年初预算为30万元，支出决算为36万元。',
      '2.卫生健康支出（类年初预算为8万元，支出决算数为8万元。',
    ],
    {
      items: [
        {
          class: '教育支出',
          section: '普通教育',
          item: '学前教育',
          code: '2050201',
          budget: 30,
          actual: 36,
        },
        { class: '卫生健康支出', code: '210', budget: 8, actual: 8 },
      ],
    },
  ),
  expenditure(
    'a change whose figure is covered beside a rate, and its reason',
    '本年支出合计较2020年度决算数减少XX万元减少6.5%。变动的主要原因是项目结束。',
    { changeRate: -6.5, previousYear: 2020, reason: '项目结束' },
    { codes: ['placeholder'] },
  ),
  overall(
    'a change of both sides that lost its figure, and its reason',
    '2021年度收、支总计88万元，与2020年相比各增加万元，主要是新增项目。',
    { total: 88, reason: '新增项目' },
    { codes: ['placeholder'] },
  ),
  threePublic(
    'a final figure that is covered: the parts behind it are no budgets',
    '公务用车购置及运行维护费预算为8万元，决算为XX万元，完成预算的75%。其中：公务用车购置支出0万元。',
    { vehicles: { budget: 8, completionRate: 75, purchase: 0 } },
    { codes: ['placeholder'] },
  ),
  structure(
    'a code that lost its bracket before the amount',
    '一般公共预算财政拨款支出12.00万元，其中：教育支出（205）9.00万元，占75.00%；卫生健康支出（2103.00万元，占25.00%。',
    {
      total: 12,
      structure: [
        { class: '教育支出', amount: 9, share: 75 },
        { class: '卫生健康支出', share: 25 },
      ],
    },
    { codes: ['value-unreadable'] },
  ),
  expenditure(
    'the year compared with beside a rate without its sign',
    '与2020年决算数相比，支出合计增长9.09，主要原因：新增项目。',
    { previousYear: 2020, reason: '新增项目' },
    { codes: ['value-unreadable'] },
  ),
  expenditure(
    'a rate without its sign right before the amount',
    '本年支出合计120万元，较上年增长9.09增加10万元。主要原因是新增项目。',
    { total: 120, change: 10, reason: '新增项目' },
    { codes: ['value-unreadable'] },
  ),
  structure(
    'codes in full width',
    '一般公共预算财政拨款支出１２万元，其中：教育支出（２０５）９万元，占７５％；卫生健康支出（２１０类）３万元，占２５％。',
    {
      total: 12,
      structure: [
        { class: '教育支出', amount: 9, share: 75 },
        { class: '卫生健康支出', amount: 3, share: 25 },
      ],
    },
  ),
  expenditure(
    "last year's amount that lost its figure stands beside its change and a reason",
    '支出合计较2023年决算数万元减少12.69万元。增减变动原因：人员工资调整。',
    { previousYear: 2023, change: -12.69, reason: '人员工资调整' },
    { codes: ['placeholder'] },
  ),
  fiscal(
    'a change of both sides that lost its figure beside a rate',
    '2024年财政拨款收支总计各为62.32万元。财政拨款收、支比2023年度各增加万元、增幅7.13%。主要是1名职工调出。',
    { total: 62.32, previousYear: 2023, changeRate: 7.13, reason: '1名职工调出' },
    { codes: ['placeholder'] },
  ),
  fiscal(
    'a reason in which a figure was lost',
    '财政拨款收支总计62.32万元，比上年增加2.30万元，主要原因是年中追加人员经费万元；新增项目。',
    { total: 62.32, change: 2.3 },
    { codes: ['placeholder'] },
  ),
];
