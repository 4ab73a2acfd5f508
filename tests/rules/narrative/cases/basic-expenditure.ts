import { basic, type Case } from '../case.js';

export const cases: readonly Case[] = [
  basic(
    'two parts with their categories',
    [
      '2022年一般公共预算财政拨款基本支出60.00万元，其中：',
      '人员经费50.00万元，主要包括：基本工资、津贴补贴、对个人和家庭的补助等。',
      '公用经费10.00万元，主要包括：办公费、维修（护）费、因公出国（境）费用。',
    ],
    {
      total: 60,
      personnel: { amount: 50, categories: ['基本工资', '津贴补贴', '对个人和家庭的补助'] },
      operating: { amount: 10, categories: ['办公费', '维修（护）费', '因公出国（境）费用'] },
    },
  ),
  basic(
    'all in one paragraph',
    '2022年度一般公共预算财政拨款基本支出60.00万元。其中：人员经费50.00万元，较上年增加1.00万元，主要包括：基本工资、奖金等；日常公用经费10.00万元，主要包括：办公费、差旅费等。',
    {
      total: 60,
      personnel: { amount: 50, change: 1, categories: ['基本工资', '奖金'] },
      operating: { amount: 10, categories: ['办公费', '差旅费'] },
    },
    { unread: [] },
  ),
  basic(
    'classes with their parts before their sums',
    '2022年度使用一般公共预算财政拨款安排基本支出1,900.00万元，（1）工资福利支出包括基本工资、津贴补贴等，合计1,600.00万元；（2）商品和服务支出包括办公费、水费等，合计250.00万元；（3）对个人和家庭的补助支出包括退休费，共计45.00万元；（4）其他资本性支出包括办公设备购置，合计5.00万元。',
    {
      total: 1900,
      personnel: { wages: 1600, household: 45, categories: ['基本工资', '津贴补贴', '退休费'] },
      operating: { goodsAndServices: 250, capital: 5, categories: ['办公费', '水费', '办公设备购置'] },
    },
    { unread: [] },
  ),
  basic(
    'the form of Hunan',
    '2021年度一般公共预算财政拨款基本支出300.60万元，其中：人员经费280.30万元，占基本支出的93.25%,主要包括基本工资、津贴补贴、奖金、伙食补助费、绩效工资等；公用经费20.30万元，占基本支出的6.75%，主要包括办公费、印刷费、差旅费、会议费等。',
    {
      total: 300.6,
      personnel: {
        amount: 280.3,
        share: 93.25,
        categories: ['基本工资', '津贴补贴', '奖金', '伙食补助费', '绩效工资'],
      },
      operating: { amount: 20.3, share: 6.75, categories: ['办公费', '印刷费', '差旅费', '会议费'] },
    },
  ),
  basic(
    'by economic class',
    '一般公共预算财政拨款基本支出300.60万元，按经济分类：工资福利支出250.30万元，商品和服务支出20.30万元，对个人和家庭的补助30.00万元。',
    { total: 300.6, personnel: { wages: 250.3, household: 30 }, operating: { goodsAndServices: 20.3 } },
  ),
  basic(
    'economic classes within the parts',
    '基本支出中，人员经费280万元，包括工资福利支出250万元、对个人和家庭的补助30万元；公用经费20万元，其中商品和服务支出18万元、资本性支出2万元。',
    {
      personnel: { amount: 280, wages: 250, household: 30 },
      operating: { amount: 20, goodsAndServices: 18, capital: 2 },
    },
  ),
  basic(
    'what brackets hold before the amount',
    '2022年度基本支出3,006,012.36元，与上年对比增加6,012.36元，增长0.20%。其中：人员经费（包括工资福利支出和对个人和家庭的补助支出）2,800,000.00元，占93.15%；公用经费206,012.36元，占6.85%。',
    {
      total: 300.601236,
      change: 0.601236,
      changeRate: 0.2,
      personnel: { amount: 280, share: 93.15 },
      operating: { amount: 20.601236, share: 6.85 },
    },
  ),
  basic(
    'details of wages stay unread',
    '（一）人员经费280万元，主要包括：1.工资福利支出250万元，其中：基本工资100万元、津贴补贴50万元、奖金100万元。2.对个人和家庭的补助30万元，其中：退休费20万元、生活补助10万元。',
    { personnel: { amount: 280, wages: 250, household: 30 } },
    { unread: ['100万元', '50万元', '100万元', '20万元', '10万元'] },
  ),
  basic(
    'changes of both parts',
    '人员经费支出280万元，较上年增加5万元，增长1.82%，主要用于基本工资、津贴补贴等。公用经费支出20万元，较上年减少1万元，下降4.76%，主要用于办公费、水费等。',
    {
      personnel: { amount: 280, change: 5, changeRate: 1.82, categories: ['基本工资', '津贴补贴'] },
      operating: { amount: 20, change: -1, changeRate: -4.76, categories: ['办公费', '水费'] },
    },
  ),
  basic('shares told in one list', '人员经费280万元、公用经费20万元，分别占基本支出的93.33%、6.67%。', {
    personnel: { amount: 280, share: 93.33 },
    operating: { amount: 20, share: 6.67 },
  }),
  basic('both parts and both amounts in lists', '人员经费和公用经费分别为280万元和20万元。', {
    personnel: { amount: 280 },
    operating: { amount: 20 },
  }),
  basic('two years', '2022年基本支出300万元，2021年基本支出290万元，增加10万元，增长3.45%。', {
    total: 300,
    change: 10,
    changeRate: 3.45,
  }),
  basic(
    'both parts in yuan',
    '人员经费支出2,800,000.00元，占基本支出的93.33%，与上年相比增加10,000.00元，增长0.36%；公用经费支出200,000.00元，占基本支出的6.67%，与上年相比减少5,000.00元，下降2.44%。',
    {
      personnel: { amount: 280, share: 93.33, change: 1, changeRate: 0.36 },
      operating: { amount: 20, share: 6.67, change: -0.5, changeRate: -2.44 },
    },
  ),
  basic('parts in brackets', '基本支出300万元（人员经费280万元，公用经费20万元），比上年增加5万元。', {
    total: 300,
    change: 5,
    personnel: { amount: 280 },
    operating: { amount: 20 },
  }),
  basic(
    'details of wages stay unread',
    '人员经费280万元。主要包括：基本工资100万元、津贴补贴80万元、奖金100万元。',
    { personnel: { amount: 280 } },
    { unread: ['100万元', '80万元', '100万元'] },
  ),
  basic(
    'a mean is no sum',
    '2022年人均公用经费1.2万元，公用经费20万元。',
    { operating: { amount: 20 } },
    { unread: ['1.2万元'] },
  ),
  basic(
    'classes with changes of their own',
    [
      '2016年度一般公共预算财政拨款基本支出405万元，其中：',
      '（一）工资福利支出290万元，较2015年增加10万元，增长3.57%，主要原因是：调资。',
      '（二）商品和服务支出75万元，较2015年减少4.5万元，下降5.66%。',
      '（三）对个人和家庭补助支出40万元，与2015年持平。',
      '（四）其他资本性支出0万元，较2015年减少1万元，下降100%，主要原因是未购置设备。',
    ],
    {
      total: 405,
      personnel: {
        wages: 290,
        wagesChange: 10,
        wagesChangeRate: 3.57,
        wagesReason: '调资',
        household: 40,
        householdChange: 0,
        householdChangeRate: 0,
      },
      operating: {
        goodsAndServices: 75,
        goodsAndServicesChange: -4.5,
        goodsAndServicesChangeRate: -5.66,
        capital: 0,
        capitalChange: -1,
        capitalChangeRate: -100,
        capitalReason: '未购置设备',
      },
    },
  ),
  basic(
    'a change behind the list of one part, told by its rate',
    '2022年度一般公共预算财政拨款基本支出决算210万元，其中：人员经费190万元，主要包括：基本工资、津贴补贴。较上年增加5万元，增长2.70%，主要原因是：调资。公用经费20万元，主要包括：办公费。较上年减少1万元，下降4.76%，主要原因是：压减。',
    {
      total: 210,
      personnel: {
        amount: 190,
        change: 5,
        changeRate: 2.7,
        reason: '调资',
        categories: ['基本工资', '津贴补贴'],
      },
      operating: { amount: 20, change: -1, changeRate: -4.76, reason: '压减', categories: ['办公费'] },
    },
  ),
  basic(
    'categories with their amounts',
    [
      '（一）人员经费310.00万元，主要包括：基本工资120.00万元、津贴补贴90.00万元、其他工资福利支出100.00万元。',
      '（二）公用经费40.00万元，主要包括：办公费30.00万元、公务用车运行维护费10.00万元。',
    ],
    {
      personnel: {
        amount: 310,
        categories: ['基本工资', '津贴补贴', '其他工资福利支出'],
        items: [
          { category: '基本工资', amount: 120 },
          { category: '津贴补贴', amount: 90 },
          { category: '其他工资福利支出', amount: 100 },
        ],
      },
      operating: {
        amount: 40,
        categories: ['办公费', '公务用车运行维护费'],
        items: [
          { category: '办公费', amount: 30 },
          { category: '公务用车运行维护费', amount: 10 },
        ],
      },
    },
  ),
  basic(
    'the same list in two chapters',
    ['（一）人员经费35万元。主要包括：基本工资、奖金。', '（一）人员经费35万元。主要包括：基本工资、奖金。'],
    { personnel: { amount: 35, categories: ['基本工资', '奖金'] } },
  ),
];
