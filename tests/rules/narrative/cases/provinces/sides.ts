import { expenditure, revenue, type Case } from '../../case.js';

/** Revenue by source and expenditure by kind as further provinces word them. */
export const cases: readonly Case[] = [
  revenue(
    '占比 with and without 为, one sign lost',
    '2022年度收入合计2,350.00万元，其中：财政拨款收入2,300.00万元，占比97.87%；事业收入40.00万元，占比为1.70；其他收入10.00万元，占比0.43%。',
    {
      total: 2350,
      items: [
        { source: '财政拨款收入', amount: 2300, share: 97.87 },
        { source: '事业收入', amount: 40, share: 1.7 },
        { source: '其他收入', amount: 10, share: 0.43 },
      ],
    },
    { codes: ['unit-assumed'] },
  ),
  revenue(
    'the share in front of the amount',
    '2022年度本年收入合计500.00万元，其中财政拨款收入占90.00%，为450.00万元；其他收入占10.00%，为50.00万元。',
    {
      total: 500,
      items: [
        { source: '财政拨款收入', share: 90, amount: 450 },
        { source: '其他收入', share: 10, amount: 50 },
      ],
    },
  ),
  revenue(
    'the share in brackets',
    '本年收入合计500.00万元，其中：一般公共预算财政拨款收入450.00万元（占本年收入的90.00%），政府性基金预算财政拨款收入30.00万元（占6.00%），其他收入20.00万元（占4.00%）。',
    {
      total: 500,
      items: [
        { source: '一般公共预算财政拨款收入', amount: 450, share: 90 },
        { source: '政府性基金预算财政拨款收入', amount: 30, share: 6 },
        { source: '其他收入', amount: 20, share: 4 },
      ],
    },
  ),
  revenue(
    'a total whose sources are said to be one',
    '2021年度本年收入合计87.30万元，均为一般公共预算财政拨款收入，占本年收入的100%。',
    { total: 87.3 },
    { unread: ['100%'] },
  ),
  revenue(
    'percent of percent',
    '其他收入占本年收入合计的比重由上年的5.00%上升到6.20%，上升1.20个百分点。',
    undefined,
    { unread: ['5.00%', '6.20%', '1.20个百分点'] },
  ),
  revenue(
    'two bases with 与…相比 and 同比',
    '2022年度总收入3,020.00万元，与年初预算2,900.00万元相比增加120.00万元，增长4.14%；同比增加20.00万元，增长0.67%。',
    { total: 3020, change: 20, changeRate: 0.67 },
    { unread: ['2,900.00万元'] },
  ),
  revenue(
    'sources numbered with circled digits',
    '2022年度本年收入合计300.00万元，其中：①财政拨款收入280.00万元，占93.33%；②事业收入20.00万元，占6.67%。',
    {
      total: 300,
      items: [
        { source: '财政拨款收入', amount: 280, share: 93.33 },
        { source: '事业收入', amount: 20, share: 6.67 },
      ],
    },
  ),
  revenue(
    'a source with its share of last year',
    '事业收入18.00万元，较上年增收3.00万元，增长20.00%，增收原因是门票收入恢复。',
    { items: [{ source: '事业收入', amount: 18, change: 3, changeRate: 20, reason: '门票收入恢复' }] },
  ),
  revenue(
    'sources in yuan without decimals',
    '2019年度收入合计8650000元，其中：财政拨款收入8500000元，占98.27%；其他收入150000元，占1.73%。',
    {
      total: 865,
      items: [
        { source: '财政拨款收入', amount: 850, share: 98.27 },
        { source: '其他收入', amount: 15, share: 1.73 },
      ],
    },
  ),
  revenue(
    'a colon behind 其中 in a new sentence',
    '2022年收入合计600.00万元。其中：财政拨款收入590.00万元，占总收入98.33%；利息收入10.00万元，占总收入1.67%。',
    {
      total: 600,
      items: [
        { source: '财政拨款收入', amount: 590, share: 98.33 },
        { source: '利息收入', amount: 10, share: 1.67 },
      ],
    },
  ),
  revenue(
    'flat behind a source, a change behind another',
    '财政拨款收入450.00万元，同比持平；经营收入12.00万元，同比下滑8.00万元，下滑40.00%，主要由于场馆闭馆改造。',
    {
      items: [
        { source: '财政拨款收入', amount: 450, change: 0, changeRate: 0 },
        { source: '经营收入', amount: 12, change: -8, changeRate: -40, reason: '场馆闭馆改造' },
      ],
    },
  ),
  revenue(
    'the total last',
    '财政拨款收入450.00万元、事业收入30.00万元、其他收入20.00万元，收入合计500.00万元。',
    {
      items: [
        { source: '财政拨款收入', amount: 450 },
        { source: '事业收入', amount: 30 },
        { source: '其他收入', amount: 20 },
      ],
      total: 500,
    },
  ),
  revenue(
    'no revenue of a kind',
    '2023年度本年收入合计120.00万元，其中：财政拨款收入120.00万元，占100%；无事业收入、经营收入和其他收入。',
    { total: 120, items: [{ source: '财政拨款收入', amount: 120, share: 100 }] },
  ),
  revenue(
    'ten thousands without 元 in the middle of a sentence',
    '2022年收入合计1,200万元，比上年增加100万，增长9.09%。',
    { total: 1200, change: 100, changeRate: 9.09 },
    { codes: ['unit-assumed'] },
  ),
  revenue(
    'unsure of the unit because of the one before it',
    '2022年收入合计12,000,000.00元，其中：财政拨款收入11,500,000.00，占95.83%。',
    { total: 1200, items: [{ source: '财政拨款收入', amount: 1150, share: 95.83 }] },
    { codes: ['unit-assumed'] },
  ),
  revenue('a space inside the number', '2022年收入合计1 200.00万元。', undefined, {
    codes: ['value-unreadable'],
  }),
  expenditure(
    'kinds with 占比 in brackets and their changes',
    '2022年度支出合计800.00万元，其中：基本支出500.00万元（占比62.50%），比上年减少10.00万元，降低1.96%；项目支出300.00万元（占比37.50%），比上年增加40.00万元，提高15.38%。',
    {
      total: 800,
      items: [
        { kind: '基本支出', amount: 500, share: 62.5, change: -10, changeRate: -1.96 },
        { kind: '项目支出', amount: 300, share: 37.5, change: 40, changeRate: 15.38 },
      ],
    },
  ),
  expenditure(
    '分别占 behind two kinds',
    '2022年本年支出800.00万元，其中基本支出500.00万元、项目支出300.00万元，分别占支出合计的62.50%和37.50%。',
    {
      total: 800,
      items: [
        { kind: '基本支出', amount: 500, share: 62.5 },
        { kind: '项目支出', amount: 300, share: 37.5 },
      ],
    },
  ),
  expenditure(
    'a reason in 系 and a further kind behind it',
    '基本支出500.00万元，较上年增加20.00万元，增长4.17%，主要系人员工资晋级晋档；项目支出300.00万元，较上年减少60.00万元，下降16.67%，主要系部分项目完工。',
    {
      items: [
        { kind: '基本支出', amount: 500, change: 20, changeRate: 4.17, reason: '人员工资晋级晋档' },
        { kind: '项目支出', amount: 300, change: -60, changeRate: -16.67, reason: '部分项目完工' },
      ],
    },
  ),
  expenditure(
    'completion of kinds has no place',
    '2022年度支出合计800.00万元，完成调整预算810.00万元的98.77%。其中：基本支出500.00万元，占62.50%。',
    { total: 800, items: [{ kind: '基本支出', amount: 500, share: 62.5 }] },
    { unread: ['810.00万元', '98.77%'] },
  ),
  expenditure(
    'kinds by economic class stay apart from the kinds',
    '2022年度本年支出合计800.00万元，按支出经济分类：工资福利支出400.00万元、商品和服务支出250.00万元、对个人和家庭的补助50.00万元、资本性支出100.00万元。',
    { total: 800 },
    { unread: ['400.00万元', '250.00万元', '50.00万元', '100.00万元'] },
  ),
  expenditure(
    'the year before in brackets behind the kind',
    '项目支出300.00万元（上年为360.00万元），下降16.67%。',
    { items: [{ kind: '项目支出', amount: 300, changeRate: -16.67 }] },
  ),
  expenditure('负增长', '2022年度本年支出合计800.00万元，同比负增长5.00%。', { total: 800, changeRate: -5 }),
  expenditure(
    '占 with a number that cannot be a share',
    '基本支出500.00万元，占用房屋3处；项目支出300.00万元，占37.50%。',
    {
      items: [
        { kind: '基本支出', amount: 500 },
        { kind: '项目支出', amount: 300, share: 37.5 },
      ],
    },
    { unread: ['3处'] },
  ),
  expenditure(
    'a rate whose base is not said stands behind the share',
    '项目支出300.00万元，占本年支出的37.50%，增长15.38%。',
    { items: [{ kind: '项目支出', amount: 300, share: 37.5, changeRate: 15.38 }] },
  ),
  expenditure(
    'both kinds flat in one word',
    '2022年度支出合计800.00万元，其中基本支出500.00万元，项目支出300.00万元，均与上年持平。',
    {
      total: 800,
      items: [
        { kind: '基本支出', amount: 500 },
        { kind: '项目支出', amount: 300, change: 0, changeRate: 0 },
      ],
    },
  ),
  expenditure(
    'a form with blanks left by a template',
    '2022年度支出合计800.00万元，其中：基本支出___万元，占___%；项目支出300.00万元，占37.50%。',
    { total: 800, items: [{ kind: '基本支出' }, { kind: '项目支出', amount: 300, share: 37.5 }] },
    { codes: ['placeholder', 'placeholder'] },
  ),
];
