import { fiscal, overall, type Case } from '../../case.js';

/** Totals of both sides as further provinces word them. */
export const cases: readonly Case[] = [
  overall(
    'A and B behind 各是, with 和 between',
    '临川区乡村振兴局2021年度收入总计、支出总计各是1,824.36万元和1,799.02万元。',
    { revenueTotal: 1824.36, expenditureTotal: 1799.02 },
  ),
  overall(
    'the sides with 分别是 and their changes with 分别',
    '2023年度收、支总计分别是356.20万元、351.70万元，较上年分别增长12.40万元、8.10万元，增幅分别为3.61%、2.36%。',
    {
      revenueTotal: 356.2,
      expenditureTotal: 351.7,
      revenueChange: 12.4,
      expenditureChange: 8.1,
      revenueChangeRate: 3.61,
      expenditureChangeRate: 2.36,
    },
  ),
  overall(
    '同口径 and 减幅',
    '平泽县文化馆2022年度总收入为512.08万元，与上年同口径相比减少31.92万元，减幅5.87%；总支出为512.08万元，与上年同口径相比减少31.92万元，减幅5.87%。',
    {
      revenueTotal: 512.08,
      revenueChange: -31.92,
      revenueChangeRate: -5.87,
      expenditureTotal: 512.08,
      expenditureChange: -31.92,
      expenditureChangeRate: -5.87,
    },
  ),
  overall(
    'the total with the change of each side in brackets',
    '2022年度收支总计3,206.47万元（收入较上年增加206.47万元，支出较上年增加206.47万元）。',
    { total: 3206.47, revenueChange: 206.47, expenditureChange: 206.47 },
  ),
  overall(
    '比上年同期 with 多',
    '2021年度收入支出总计78.36万元，比上年同期多5.20万元，增长7.11%，主要系新进人员2名。',
    { total: 78.36, change: 5.2, changeRate: 7.11, reason: '新进人员2名' },
  ),
  overall(
    '减收 and 减支',
    '2020年度收入总计260.00万元，比上年减收40.00万元，下降13.33%；支出总计250.00万元，比上年减支45.00万元，下降15.25%。',
    {
      revenueTotal: 260,
      revenueChange: -40,
      revenueChangeRate: -13.33,
      expenditureTotal: 250,
      expenditureChange: -45,
      expenditureChangeRate: -15.25,
    },
  ),
  overall(
    'carried amounts on each side by 加 and 减',
    '2022年度总收入1,050.00万元，包括本年收入1,000.00万元、使用非财政拨款结余（含专用结余）20.00万元、年初结转和结余30.00万元；总支出1,050.00万元，包括本年支出1,010.00万元、结余分配15.00万元、年末结转和结余25.00万元。',
    {
      revenueTotal: 1050,
      surplusUsed: 20,
      opening: 30,
      expenditureTotal: 1050,
      surplusDistributed: 15,
      closing: 25,
    },
    { unread: ['1,000.00万元', '1,010.00万元'] },
  ),
  overall(
    'the year behind the subject and 与…比较',
    '本部门2023年度收、支总计均为8,641.55万元。与2022年度比较，收、支总计均减少1,207.18万元，下降12.26%，主要原因为机构改革职能划转。',
    { total: 8641.55, change: -1207.18, changeRate: -12.26, previousYear: 2022, reason: '机构改革职能划转' },
  ),
  overall(
    'rate first, amount in brackets',
    '2022年度收、支总计2,345.60万元，同比增长4.10%（增加92.38万元）。',
    { total: 2345.6, changeRate: 4.1, change: 92.38 },
  ),
  overall(
    'hundreds of millions in both sums',
    '2021年度收入总计2.36亿元，支出总计2.36亿元。与2020年度相比，收、支总计各增加0.12亿元，增长5.36%。',
    { revenueTotal: 23600, expenditureTotal: 23600, change: 1200, changeRate: 5.36, previousYear: 2020 },
  ),
  overall(
    'full-width everything',
    '２０２３年度收、支总计６，５４３．２１万元。与２０２２年度相比，收、支总计各减少２３４．５６万元，下降３．４６％。',
    { total: 6543.21, change: -234.56, changeRate: -3.46, previousYear: 2022 },
  ),
  overall(
    'the change said before the total, with 至',
    '与2021年相比，收入总计由300.00万元增加至330.00万元，增长10.00%。',
    { revenueTotal: 330, revenueChangeRate: 10, previousYear: 2021 },
  ),
  overall(
    'no comparison because the body is new',
    '本单位2022年新成立，2022年度收、支总计45.60万元，无上年数据对比。',
    { total: 45.6 },
  ),
  overall('收支平衡', '2022年度收入总计99.87万元，支出总计99.87万元，收支平衡，年末无结转结余。', {
    revenueTotal: 99.87,
    expenditureTotal: 99.87,
  }),
  overall(
    'a sum for both with 收支总额',
    '2019年度收支总额为12,345,600元，比2018年度增加1,234,500元，增长11.11%。',
    { total: 1234.56, change: 123.45, changeRate: 11.11, previousYear: 2018 },
  ),
  overall(
    'two bases for the total, plan first',
    '2022年度收、支总计4,120.30万元，较年初预算3,900.00万元增加220.30万元，增长5.65%；较上年决算4,200.00万元减少79.70万元，下降1.90%。',
    {
      total: 4120.3,
      budget: 3900,
      change: -79.7,
      changeRate: -1.9,
      budgetChange: 220.3,
      budgetChangeRate: 5.65,
      previous: 4200,
    },
  ),
  overall(
    'two bases for the total, last year first',
    '2022年度收、支总计4,120.30万元，比上年决算数减少79.70万元，下降1.90%，比年初预算数增加220.30万元，增长5.65%。',
    { total: 4120.3, change: -79.7, changeRate: -1.9, budgetChange: 220.3, budgetChangeRate: 5.65 },
  ),
  overall(
    'a loss of the unit in the change of the second side',
    '2022年度收入总计300.00万元，较上年增加20.00万元；支出总计298.00万元，较上年增加18.00。',
    { revenueTotal: 300, revenueChange: 20, expenditureTotal: 298 },
    { codes: ['value-unreadable'] },
  ),
  overall(
    'more words between the sides and the verb',
    '2022年度，全县教育系统收入、支出决算总计均为65,432.10万元，较2021年度决算数各增加3,210.98万元，增幅为5.16%。',
    { total: 65432.1, change: 3210.98, changeRate: 5.16, previousYear: 2021 },
  ),
  overall(
    'a minus sign for a decrease',
    '2022年度收、支总计180.00万元，较上年增减-20.00万元，增减率-10.00%。',
    { total: 180, change: -20, changeRate: -10 },
  ),
  overall(
    'sides told by semicolons with bare verbs',
    '2022年收入总计100.00万元，同比减5.00万元，降4.76%；支出总计100.00万元，同比减5.00万元，降4.76%。',
    {
      revenueTotal: 100,
      revenueChange: -5,
      revenueChangeRate: -4.76,
      expenditureTotal: 100,
      expenditureChange: -5,
      expenditureChangeRate: -4.76,
    },
  ),
  overall(
    'an unchanged side beside a changed one',
    '2022年度收入总计100.00万元，与上年持平；支出总计90.00万元，比上年减少10.00万元，下降10.00%。',
    {
      revenueTotal: 100,
      revenueChange: 0,
      revenueChangeRate: 0,
      expenditureTotal: 90,
      expenditureChange: -10,
      expenditureChangeRate: -10,
    },
  ),
  overall(
    '基本持平 with a small change printed behind it',
    '2022年度收、支总计500.00万元，与上年基本持平，略增0.80万元。',
    { total: 500, change: 0, changeRate: 0 },
    { codes: ['restated-differently'] },
  ),
  fiscal(
    'a fiscal total with both sides in one breath',
    '2022年度财政拨款收入总计1,500.00万元、支出总计1,500.00万元，与2021年度相比，收入、支出各减少100.00万元，下降6.25%。',
    { revenueTotal: 1500, expenditureTotal: 1500, change: -100, changeRate: -6.25, previousYear: 2021 },
  ),
  fiscal(
    'the fiscal sides by budgets behind',
    '2023年度财政拨款收、支总计2,010.00万元，其中：年初财政拨款结转和结余10.00万元，一般公共预算财政拨款1,900.00万元，政府性基金预算财政拨款100.00万元。',
    { total: 2010, opening: 10 },
    { unread: ['1,900.00万元', '100.00万元'] },
  ),
  fiscal(
    '财政拨款收支总预算 told beside the final sums',
    '2022年财政拨款收、支总计880.00万元。与2021年相比增加了30.00万元，上升3.53%，原因主要为追加公用经费。',
    { total: 880, change: 30, changeRate: 3.53, previousYear: 2021, reason: '追加公用经费' },
  ),
  fiscal(
    'a total in yuan with its change in ten thousands',
    '2022年度财政拨款收、支总计12,000,000.00元，较上年增加50.00万元，增长4.35%。',
    { total: 1200, change: 50, changeRate: 4.35 },
  ),
  fiscal(
    'the fiscal halves in two sentences',
    [
      '财政拨款收入总计905.20万元。与上年相比，财政拨款收入总计增加5.20万元，增长0.58%，主要原因是正常调资。',
      '财政拨款支出总计905.20万元。与上年相比，财政拨款支出总计增加5.20万元，增长0.58%，主要原因是正常调资。',
    ],
    {
      revenueTotal: 905.2,
      revenueChange: 5.2,
      revenueChangeRate: 0.58,
      expenditureTotal: 905.2,
      expenditureChange: 5.2,
      expenditureChangeRate: 0.58,
      reason: '正常调资',
    },
  ),
  fiscal(
    'a template that nobody decided',
    '2022年度财政拨款收、支总计66.00万元。与2021年度相比，收、支总计各增加/减少6.00万元，增长/下降10%。',
    { total: 66 },
    { codes: ['placeholder', 'placeholder', 'placeholder', 'placeholder'] },
  ),
  fiscal(
    'XXX and a change that is printed',
    '2022年度财政拨款收、支总计XXX万元，比上年增加6.00万元。',
    { change: 6 },
    { codes: ['placeholder'] },
  ),
];
