import { revenue, type Case } from '../case.js';

export const cases: readonly Case[] = [
  revenue(
    'a source with full-width digits alone in its paragraph',
    '６.经营收入０.００万元，占比为０.００%。',
    {
      items: [{ source: '经营收入', amount: 0, share: 0 }],
    },
  ),
  revenue(
    'a total of both sides is no source',
    '本年收入合计150.00万元。其中：财政拨款收入150.00万元，占100.00%。财政拨款收入总计170.00万元，增长2.95%。',
    { total: 150, items: [{ source: '财政拨款收入', amount: 150, share: 100 }] },
    { unread: ['170.00万元', '2.95%'] },
  ),
  revenue(
    'the sum changes, not the one part before it',
    '本年收入合计150.00万元。其中：事业收入150.00万元，占100.00%。与上年相比，收入合计增加50.00万元，增长50.00%。',
    {
      total: 150,
      change: 50,
      changeRate: 50,
      items: [{ source: '事业收入', amount: 150, share: 100 }],
    },
  ),
  revenue(
    'a comma between what is compared with and the change',
    '2021年本年收入合计300.00万元。其中：事业收入300.00万元，占100.00%。收入合计与2020年度相比，减少20.00万元，下降6.25%。',
    {
      total: 300,
      change: -20,
      changeRate: -6.25,
      previousYear: 2020,
      items: [{ source: '事业收入', amount: 300, share: 100 }],
    },
  ),
  revenue(
    'parts of a part in brackets, and further parts behind them',
    '本年收入合计120.00万元，其中：财政拨款收入100.00万元，占83.33%（其中：一般公共预算财政拨款收入90.00万元、政府性基金预算财政拨款收入10.00万元），其他收入20.00万元，占16.67%。',
    {
      total: 120,
      items: [
        { source: '财政拨款收入', amount: 100, share: 83.33 },
        { source: '一般公共预算财政拨款收入', amount: 90, within: '财政拨款收入' },
        { source: '政府性基金预算财政拨款收入', amount: 10, within: '财政拨款收入' },
        { source: '其他收入', amount: 20, share: 16.67 },
      ],
    },
  ),
  revenue(
    'sources with zeros printed',
    '2021年度收入合计505.60万元，其中：财政拨款收入480.60万元，占95.06%；事业收入0万元，占0%；其他收入25.00万元，占4.94%。',
    {
      total: 505.6,
      items: [
        { source: '财政拨款收入', amount: 480.6, share: 95.06 },
        { source: '事业收入', amount: 0, share: 0 },
        { source: '其他收入', amount: 25, share: 4.94 },
      ],
    },
  ),
  revenue(
    'changes of the total and of its sources in a list of their own',
    '云岭县林草局2022年度收入合计5,056,012.36元。其中：财政拨款收入5,000,012.36元，占总收入的98.89%；上级补助收入0.00元，占总收入的0.00%；其他收入56,000.00元，占总收入的1.11%。与上年相比，收入合计增加256,012.36元，增长5.33%。其中：财政拨款收入增加300,012.36元，增长6.38%；其他收入减少44,000.00元，下降44.00%。主要原因是人员调资。',
    {
      total: 505.601236,
      items: [
        { source: '财政拨款收入', amount: 500.001236, share: 98.89, change: 30.001236, changeRate: 6.38 },
        { source: '上级补助收入', amount: 0, share: 0 },
        { source: '其他收入', amount: 5.6, share: 1.11, change: -4.4, changeRate: -44 },
      ],
      change: 25.601236,
      changeRate: 5.33,
      reason: '人员调资',
    },
  ),
  revenue(
    'sources in brackets, and the share behind them',
    '2020年度收入总计300万元，其中：财政拨款收入280万元（一般公共预算270万元，政府性基金10万元），占93.33%；其他收入20万元，占6.67%。',
    {
      total: 300,
      items: [
        { source: '财政拨款收入', amount: 280, share: 93.33 },
        { source: '一般公共预算', within: '财政拨款收入', amount: 270 },
        { source: '政府性基金', within: '财政拨款收入', amount: 10 },
        { source: '其他收入', amount: 20, share: 6.67 },
      ],
    },
  ),
  revenue(
    'a numbered reason with amounts',
    '本年收入合计300万元，比2020年增加20万元，增长7.14%，增加的主要原因是：一、新增项目10万元；二、调资10万元。',
    {
      total: 300,
      change: 20,
      previousYear: 2020,
      changeRate: 7.14,
      reason: '一、新增项目10万元；二、调资10万元',
    },
  ),
  revenue(
    'numbered sources in one paragraph',
    '（一）一般公共预算财政拨款收入270万元，占本年收入合计的90%，比上年增加10万元，增长3.85%。（二）政府性基金预算财政拨款收入30万元，占10%，与上年持平。',
    {
      items: [
        { source: '一般公共预算财政拨款收入', amount: 270, share: 90, change: 10, changeRate: 3.85 },
        { source: '政府性基金预算财政拨款收入', amount: 30, share: 10, change: 0, changeRate: 0 },
      ],
    },
  ),
  revenue(
    'sources in paragraphs with reasons behind a colon',
    [
      '1．财政拨款收入270万元。较2019年决算数减少10万元，下降3.57%，主要原因：压减一般性支出。',
      '2．其他收入5万元。较2019年决算数增加5万元，增长100%，主要原因：利息收入。',
    ],
    {
      items: [
        { source: '财政拨款收入', amount: 270, change: -10, changeRate: -3.57, reason: '压减一般性支出' },
        { source: '其他收入', amount: 5, change: 5, changeRate: 100, reason: '利息收入' },
      ],
    },
  ),
  revenue(
    'shares told in one list behind the amounts',
    '本年收入合计300万元，其中财政拨款收入为280万元，事业收入为15万元，其他收入为5万元，分别占93.33%、5.00%、1.67%。',
    {
      total: 300,
      items: [
        { source: '财政拨款收入', amount: 280, share: 93.33 },
        { source: '事业收入', amount: 15, share: 5 },
        { source: '其他收入', amount: 5, share: 1.67 },
      ],
    },
  ),
  revenue(
    'sources and amounts in two lists',
    '本年收入合计300万元，其中：财政拨款收入、事业收入、其他收入分别为280万元、15万元、5万元。',
    {
      total: 300,
      items: [
        { source: '财政拨款收入', amount: 280 },
        { source: '事业收入', amount: 15 },
        { source: '其他收入', amount: 5 },
      ],
    },
  ),
  revenue(
    'a carried amount behind the sources is none of them',
    '本年收入300万元。其中：当年财政拨款收入280万元，占本年收入的93.33%。年初结转和结余15万元。',
    { total: 300, items: [{ source: '财政拨款收入', amount: 280, share: 93.33 }] },
    { unread: ['15万元'] },
  ),
  revenue(
    'a remark behind a share',
    '2022年度本年收入合计300.00万元，其中：财政拨款收入300.00万元，占100.00%，为当年从同级财政取得的一般公共预算财政拨款；上级补助收入0万元。',
    {
      total: 300,
      items: [
        { source: '财政拨款收入', amount: 300, share: 100 },
        { source: '上级补助收入', amount: 0 },
      ],
    },
  ),
  revenue(
    'a share without an amount of its own',
    '本年收入合计300万元，全部为财政拨款收入，占100%。',
    { total: 300 },
    { unread: ['100%'] },
  ),
  revenue(
    'a dash in place of an amount',
    '本年收入合计300.00万元。其中财政拨款收入250.00万元，占83%；上级补助收入20.00万元，占7%；附属单位上缴收入30万元，占10%；经营收入—万元。',
    {
      total: 300,
      items: [
        { source: '财政拨款收入', amount: 250, share: 83 },
        { source: '上级补助收入', amount: 20, share: 7 },
        { source: '附属单位上缴收入', amount: 30, share: 10 },
      ],
    },
  ),
  revenue(
    'colons before the amounts',
    '收入合计：300万元。其中：一般公共预算财政拨款收入：250万元，占83.33%；非同级财政拨款收入：50万元，占16.67%。',
    {
      total: 300,
      items: [
        { source: '一般公共预算财政拨款收入', amount: 250, share: 83.33 },
        { source: '非同级财政拨款收入', amount: 50, share: 16.67 },
      ],
    },
  ),
  revenue(
    'yuan where the total is in ten thousands',
    '本年收入合计300万元，其中：财政拨款收入250元，占83.33%。',
    { total: 300, items: [{ source: '财政拨款收入', amount: 0.025, share: 83.33 }] },
  ),
  revenue('a share that names its whole', '财政拨款收入为250万元，占本年总收入300万元的83.33%。', {
    items: [{ source: '财政拨款收入', amount: 250, share: 83.33 }],
    total: 300,
  }),
  revenue(
    'a source in two years',
    '2022年财政拨款收入250万元，2021年财政拨款收入240万元，增加10万元，增长4.17%。',
    { items: [{ source: '财政拨款收入', amount: 250, change: 10, changeRate: 4.17 }] },
  ),
  revenue("last year's total first", '上年收入合计280万元，本年收入合计300万元，增加20万元，增长7.14%。', {
    total: 300,
    change: 20,
    changeRate: 7.14,
  }),
  revenue('the older year first', '2021年收入合计280万元，2022年收入合计300万元，增加20万元，增长7.14%。', {
    total: 300,
    change: 20,
    changeRate: 7.14,
  }),
  revenue(
    "last year's amount between the subject and its total",
    '2022年，我单位本年收入合计较2021年的280万元增加20万元，增长7.14%，为300万元。',
    { change: 20, previousYear: 2021, changeRate: 7.14, total: 300, previous: 280 },
  ),
  revenue('a broken group of digits', '本年收入合计100,50万元。', undefined, { codes: ['value-unreadable'] }),
  revenue('groups that do not fit', '本年收入合计1234,567.89元。', undefined, {
    codes: ['value-unreadable'],
  }),
  revenue(
    'Chinese commas between groups',
    '本年收入合计1，234.56万元，其中：财政拨款收入1，200.00万元，占97.20%。',
    { total: 1234.56, items: [{ source: '财政拨款收入', amount: 1200, share: 97.2 }] },
  ),
  revenue(
    'a number torn apart',
    '本年收入合计300.00 万元，其中：财政拨款收入250 .00万元。',
    { total: 300, items: [{ source: '财政拨款收入' }] },
    { codes: ['value-unreadable'] },
  ),
  revenue('two decimal points', '本年收入合计300.0.0万元。', undefined, { codes: ['value-unreadable'] }),
  revenue(
    'full-width digits',
    '本年收入合计３００．５０万元，其中：财政拨款收入２５０．５０万元，占８３．３６％。',
    { total: 300.5, items: [{ source: '财政拨款收入', amount: 250.5, share: 83.36 }] },
  ),
  revenue(
    '万 for 万元',
    '本年收入合计300万，其中财政拨款收入250万，占83.33%，其他收入50万，占16.67%。',
    {
      total: 300,
      items: [
        { source: '财政拨款收入', amount: 250, share: 83.33 },
        { source: '其他收入', amount: 50, share: 16.67 },
      ],
    },
    { codes: ['unit-assumed', 'unit-assumed', 'unit-assumed'] },
  ),
  revenue(
    'the reason of a difference from the plan is not that of the change',
    '本年收入合计300万元；较预算数增加50万元，增长20%，主要原因是追加项目资金；较上年决算数增加10万元，增长3.45%，主要原因是调资。',
    { total: 300, change: 10, changeRate: 3.45, reason: '调资' },
  ),
  revenue(
    'each source with its change and reason',
    '本年收入合计300万元。其中：财政拨款收入250万元，占83.33%，较上年增加5万元，增长2.04%，主要原因是新增编制3人；其他收入50万元，占16.67%，较上年减少3万元，下降5.66%，主要原因是课题减少。',
    {
      total: 300,
      items: [
        {
          source: '财政拨款收入',
          amount: 250,
          share: 83.33,
          change: 5,
          changeRate: 2.04,
          reason: '新增编制3人',
        },
        { source: '其他收入', amount: 50, share: 16.67, change: -3, changeRate: -5.66, reason: '课题减少' },
      ],
    },
  ),
  revenue(
    'a reason with ； before the next source',
    '本年收入合计300万元，其中：财政拨款收入250万元，占83.33%，较上年增加5万元，主要原因是一是新增2人；二是财政补助收入3万元；其他收入50万元，占16.67%。',
    {
      total: 300,
      items: [
        {
          source: '财政拨款收入',
          amount: 250,
          share: 83.33,
          change: 5,
          reason: '一是新增2人；二是财政补助收入3万元',
        },
        { source: '其他收入', amount: 50, share: 16.67 },
      ],
    },
  ),
  revenue(
    'what affiliated units pay in',
    '本年收入100万元，其中：附属单位缴款2万元，占2%；其他收入98万元，占98%。',
    {
      total: 100,
      items: [
        { source: '附属单位缴款', amount: 2, share: 2 },
        { source: '其他收入', amount: 98, share: 98 },
      ],
    },
  ),
  revenue(
    "a change behind the parts that fits their whole too is the whole's",
    '2022年收入合计500.00万元。其中：财政拨款收入500.00万元，占100%；其他收入0万元，占0%。与2021年度相比，收入增加100.00万元，增长25%。',
    {
      total: 500,
      items: [
        { source: '财政拨款收入', amount: 500, share: 100 },
        { source: '其他收入', amount: 0, share: 0 },
      ],
      previousYear: 2021,
      change: 100,
      changeRate: 25,
    },
  ),
  revenue(
    'a comparison with a word printed twice',
    '2023年度收入合计100.00万元，其中：财政拨款收入100.00万元，占100%。收入合计较上年决算决算数增长36.35%、增长26.66万元。',
    {
      total: 100,
      change: 26.66,
      changeRate: 36.35,
      items: [{ source: '财政拨款收入', amount: 100, share: 100 }],
    },
  ),
  revenue(
    'words of a comparison that nobody understands are no source',
    '2023年度收入合计100.00万元，其中：财政拨款收入100.00万元，占100%。收入合计较上年决蒜数增长36.35%。',
    { total: 100, items: [{ source: '财政拨款收入', amount: 100, share: 100 }] },
    { unread: ['36.35%'] },
  ),
];
