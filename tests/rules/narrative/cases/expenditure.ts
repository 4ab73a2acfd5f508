import { expenditure, type Case } from '../case.js';

export const cases: readonly Case[] = [
  expenditure(
    'a word typed twice in a name',
    '本年支出合计120.00万元，其中：基本支出支出100.00万元，占83.33%；项目支出20.00万元，占16.67%。',
    {
      total: 120,
      items: [
        { kind: '基本支出', amount: 100, share: 83.33 },
        { kind: '项目支出', amount: 20, share: 16.67 },
      ],
    },
  ),
  expenditure(
    'a reason ends before an item in 元 with its share in brackets',
    '支出合计1,500,000.00元，其中：基本支出1,000,000.00元（占比为66.67%），较上年增加1,200.00元，主要原因是人员增加；项目支出500,000.00元（占比为33.33%），较上年减少300.00元，主要原因是项目减少。',
    {
      total: 150,
      items: [
        { kind: '基本支出', amount: 100, share: 66.67, change: 0.12, reason: '人员增加' },
        { kind: '项目支出', amount: 50, share: 33.33, change: -0.03, reason: '项目减少' },
      ],
    },
  ),
  expenditure(
    'five kinds with zeros',
    '2021年度支出合计500万元，其中：基本支出300万元，占60%；项目支出200万元，占40%；上缴上级支出0万元，占0%；经营支出0万元，占0%；对附属单位补助支出0万元，占0%。',
    {
      total: 500,
      items: [
        { kind: '基本支出', amount: 300, share: 60 },
        { kind: '项目支出', amount: 200, share: 40 },
        { kind: '上缴上级支出', amount: 0, share: 0 },
        { kind: '经营支出', amount: 0, share: 0 },
        { kind: '对附属单位补助支出', amount: 0, share: 0 },
      ],
    },
  ),
  expenditure(
    'parts of a part',
    '本年支出合计500万元，其中：基本支出300万元，占60%，其中：人员经费280万元，公用经费20万元；项目支出200万元，占40%。',
    {
      total: 500,
      items: [
        { kind: '基本支出', amount: 300, share: 60 },
        { kind: '人员经费', within: '基本支出', amount: 280 },
        { kind: '公用经费', within: '基本支出', amount: 20 },
        { kind: '项目支出', amount: 200, share: 40 },
      ],
    },
  ),
  expenditure(
    'three kinds with one zero',
    '基本支出3,000,000.00元，占总支出的60.00%；项目支出2,000,000.00元，占总支出的40.00%；上缴上级支出、经营支出、对附属单位补助支出共0元，占总支出的0%。',
    {
      items: [
        { kind: '基本支出', amount: 300, share: 60 },
        { kind: '项目支出', amount: 200, share: 40 },
        { kind: '上缴上级支出、经营支出、对附属单位补助支出', amount: 0, share: 0 },
      ],
    },
  ),
  expenditure(
    'the form of Yunnan in paragraphs',
    [
      '（一）基本支出情况',
      '2022年度用于保障云岭县林草局机关正常运转的日常支出3,000,000.00元。与上年对比增加100,000.00元，增长3.45%，主要原因是调资。包括基本工资、津贴补贴等人员经费支出2,800,000.00元，占基本支出的93.33%；办公费、印刷费等日常公用经费200,000.00元，占基本支出的6.67%。',
      '（二）项目支出情况',
      '2022年度用于保障专项业务的支出2,000,000.00元。与上年对比减少50,000.00元，下降2.44%。',
    ],
    {
      items: [
        { kind: '基本支出', amount: 300, change: 10, changeRate: 3.45, reason: '调资' },
        { kind: '人员经费支出', within: '基本支出', amount: 280, share: 93.33 },
        { kind: '日常公用经费', within: '基本支出', amount: 20, share: 6.67 },
        { kind: '项目支出', amount: 200, change: -5, changeRate: -2.44 },
      ],
    },
  ),
  expenditure(
    "last year's amounts without 的",
    '2022年度基本支出300万元，较2021年290万元增加10万元，增长3.45%；项目支出200万元，较2021年220万元减少20万元，下降9.09%。',
    {
      items: [
        { kind: '基本支出', amount: 300, previous: 290, change: 10, changeRate: 3.45 },
        { kind: '项目支出', amount: 200, previous: 220, change: -20, changeRate: -9.09 },
      ],
    },
  ),
  expenditure(
    'changes of kinds behind that of the total',
    '本年支出合计500万元，较上年减少10万元，下降1.96%。其中基本支出增加10万元，项目支出减少20万元。',
    {
      total: 500,
      change: -10,
      changeRate: -1.96,
      items: [
        { kind: '基本支出', change: 10 },
        { kind: '项目支出', change: -20 },
      ],
    },
  ),
  expenditure(
    'a list by function is none of kinds',
    '支出合计500万元。按支出性质分：基本支出300万元，占60%；项目支出200万元，占40%。按功能分类：一般公共服务支出400万元，教育支出100万元。',
    {
      total: 500,
      items: [
        { kind: '基本支出', amount: 300, share: 60 },
        { kind: '项目支出', amount: 200, share: 40 },
      ],
      structure: [
        { class: '一般公共服务支出', amount: 400 },
        { class: '教育支出', amount: 100 },
      ],
    },
  ),
  expenditure(
    'people, offices and projects',
    '本年支出总计500万元，其中：人员支出280万元，占56%；公用支出20万元，占4%；项目支出200万元，占40%。',
    {
      total: 500,
      items: [
        { kind: '人员支出', amount: 280, share: 56 },
        { kind: '公用支出', amount: 20, share: 4 },
        { kind: '项目支出', amount: 200, share: 40 },
      ],
    },
  ),
  expenditure(
    'a completed budget has no place',
    '年初预算480万元，本年支出合计500万元，完成年初预算的104.17%。',
    { total: 500 },
    { unread: ['480万元', '104.17%'] },
  ),
  expenditure(
    'a list by budget is none of kinds',
    '本年支出合计500万元，其中：一般公共预算支出480万元，占96%；政府性基金支出20万元，占4%。',
    { total: 500 },
    { unread: ['480万元', '96%', '20万元', '4%'] },
  ),
  expenditure(
    'shares that name their whole',
    '基本支出为300万元，占本年支出合计500万元的60%；项目支出为200万元，占本年支出合计500万元的40%。',
    {
      items: [
        { kind: '基本支出', amount: 300, share: 60 },
        { kind: '项目支出', amount: 200, share: 40 },
      ],
      total: 500,
    },
  ),
  expenditure(
    'half-width punctuation',
    '本年支出合计500.00万元，其中：基本支出300.00万元,占60.00%;项目支出200.00万元,占40.00%.',
    {
      total: 500,
      items: [
        { kind: '基本支出', amount: 300, share: 60 },
        { kind: '项目支出', amount: 200, share: 40 },
      ],
    },
  ),
  expenditure('none of a kind', '2022年度无经营支出。', undefined),
  expenditure(
    '占比为 and 所占比重为',
    '本年支出合计500万元，其中：基本支出300万元，占比为60%；项目支出200万元，所占比重为40%。',
    {
      total: 500,
      items: [
        { kind: '基本支出', amount: 300, share: 60 },
        { kind: '项目支出', amount: 200, share: 40 },
      ],
    },
  ),
  expenditure(
    'by kind and by class',
    '2022年本年支出共计558万元，按支出性质分：基本支出500万元，占总支出的89.61%；项目支出58万元，占总支出的10.39%。按功能分类：卫生健康支出538万元、占96.42%，社会保障和就业支出20万元、占3.58%。',
    {
      total: 558,
      items: [
        { kind: '基本支出', amount: 500, share: 89.61 },
        { kind: '项目支出', amount: 58, share: 10.39 },
      ],
      structure: [
        { class: '卫生健康支出', amount: 538, share: 96.42 },
        { class: '社会保障和就业支出', amount: 20, share: 3.58 },
      ],
    },
  ),
];
