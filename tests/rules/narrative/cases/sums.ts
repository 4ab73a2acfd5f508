import type { Case } from '../case.js';

const apart = {
  revenue: [
    '本部门2016年度收入总计68.50万元，其中年初结转和结余3.50万元；本年收入合计65万元，较2015年增加4.00万元，增长6.56%，主要原因是：报名人数增加。',
    '本年收入的具体构成为：财政拨款收入60万元，占92.31%；事业收入5万元，占7.69%。',
  ],
  expenditure: [
    '本部门2016年度支出总计68.50万元，其中本年支出合计64.00万元，较2015年减少2.00万元，下降3.03%；年末结转和结余4.50万元。',
  ],
};
const onlyOverall = {
  overall: [
    '2016年本年收入合计120.50万元，其中：一般公共预算财政拨款收入110.50万元，占91.70%；事业收入10.00万元，占8.30%。',
    '2016年本年支出合计119.00万元，其中：基本支出23.00万元，占19.33%；项目支出96.00万元，占80.67%。',
  ],
};

/** Sums with and without the carry-over, and the chapters that state them for one another. */
export const cases: readonly Case[] = [
  {
    name: 'the sum with the carry-over is not the chapter’s',
    rule: 'revenue',
    sections: apart,
    expected: {
      total: 65,
      change: 4,
      changeRate: 6.56,
      previousYear: 2015,
      reason: '报名人数增加',
      items: [
        { source: '财政拨款收入', amount: 60, share: 92.31 },
        { source: '事业收入', amount: 5, share: 7.69 },
      ],
    },
    unread: ['68.50万元', '3.50万元', '68.50万元', '64.00万元', '2.00万元', '3.03%', '4.50万元'],
  },
  {
    name: 'the same of the expenditure',
    rule: 'expenditure',
    sections: { expenditure: apart.expenditure },
    expected: { total: 64, change: -2, changeRate: -3.03, previousYear: 2015 },
    unread: ['68.50万元', '4.50万元'],
  },
  {
    name: 'they stand for 总体情况 where it is missing',
    rule: 'overall',
    sections: { revenue: [apart.revenue[0] ?? ''], expenditure: apart.expenditure },
    expected: { revenueTotal: 68.5, expenditureTotal: 68.5, opening: 3.5, closing: 4.5 },
    unread: ['65万元', '4.00万元', '6.56%', '64.00万元', '2.00万元', '3.03%'],
  },
  {
    name: 'a chapter that states one sum is none of 总体情况',
    rule: 'overall',
    sections: { revenue: ['2016年收入总计68.50万元，其中：财政拨款收入60万元，其他收入8.5万元。'] },
    expected: undefined,
  },
  {
    name: 'sources told in 总体情况',
    rule: 'revenue',
    sections: onlyOverall,
    expected: {
      total: 120.5,
      items: [
        { source: '一般公共预算财政拨款收入', amount: 110.5, share: 91.7 },
        { source: '事业收入', amount: 10, share: 8.3 },
      ],
    },
    unread: ['119.00万元', '23.00万元', '19.33%', '96.00万元', '80.67%'],
  },
  {
    name: 'kinds told in 总体情况',
    rule: 'expenditure',
    sections: onlyOverall,
    expected: {
      total: 119,
      items: [
        { kind: '基本支出', amount: 23, share: 19.33 },
        { kind: '项目支出', amount: 96, share: 80.67 },
      ],
    },
    unread: ['120.50万元', '110.50万元', '91.70%', '10.00万元', '8.30%'],
  },
  {
    name: 'the change of both sides is none of the revenue',
    rule: 'revenue',
    sections: {
      overall: [
        '2016年收入总计130万元，支出总计130万元。与上年相比，各增加10万元，增长8.33%。本年收入合计120万元。',
      ],
    },
    expected: { total: 120 },
    unread: ['130万元', '130万元', '10万元', '8.33%'],
  },
  {
    name: 'a sum of 总体情况 and its change in the sentence behind',
    rule: 'revenue',
    sections: {
      overall: [
        '1.本年收入决算合计310.00万元。与上年决算相比，减少20.00万元，下降6.06%，变动原因：项目减少。',
      ],
      revenue: ['2022年度本年收入决算合计310.00万元，其中：财政拨款收入305.00万元，占98.39%。'],
    },
    expected: {
      total: 310,
      change: -20,
      changeRate: -6.06,
      reason: '项目减少',
      items: [{ source: '财政拨款收入', amount: 305, share: 98.39 }],
    },
  },
  {
    name: 'parts of a part in a sentence of their own',
    rule: 'revenue',
    sections: {
      revenue: [
        '1.财政拨款收入154万元，占收入总计的98.2%。其中：一般公共预算财政拨款收入54万元，政府性基金预算财政拨款收入100万元。',
        '2.其他收入3万元，占收入总计的1.8%。',
      ],
    },
    expected: {
      items: [
        { source: '财政拨款收入', amount: 154, share: 98.2 },
        { source: '一般公共预算财政拨款收入', within: '财政拨款收入', amount: 54 },
        { source: '政府性基金预算财政拨款收入', within: '财政拨款收入', amount: 100 },
        { source: '其他收入', amount: 3, share: 1.8 },
      ],
    },
  },
  {
    name: 'the sum of all budgets beside that of 一般公共预算',
    rule: 'general-public-budget',
    sections: {
      generalPublicTotal: [
        '2021年度财政拨款支出1,545.00万元，其中：基本支出430.00万元，项目支出1,115.00万元。与上年相比，财政拨款支出增加118.00万元，增长8.3%，主要原因：征地补偿增加。与年初预算相比，2021年财政拨款支出完成年初预算的171.7%，其中：基本支出完成年初预算的102.4%，项目支出完成年初预算的232.3%。',
        '2021年度一般公共预算财政拨款支出545.00万元，占本年财政拨款支出的35.3%。按支出功能分类科目分，主要包括：社会保障和就业支出60.00万元，占11.0%；农林水支出485.00万元，占89.0%。',
      ],
    },
    expected: {
      total: 545,
      structure: [
        { class: '社会保障和就业支出', amount: 60, share: 11 },
        { class: '农林水支出', amount: 485, share: 89 },
      ],
    },
    unread: [
      '1,545.00万元',
      '430.00万元',
      '1,115.00万元',
      '118.00万元',
      '8.3%',
      '171.7%',
      '102.4%',
      '232.3%',
      '35.3%',
    ],
  },
  {
    name: 'it stands for the chapter of the appropriation',
    rule: 'fiscal-appropriation',
    sections: {
      generalPublicTotal: [
        '2021年度财政拨款支出1,545.00万元。与上年相比，财政拨款支出增加118.00万元，增长8.3%，主要原因：征地补偿增加。',
        '2021年度一般公共预算财政拨款支出545.00万元，占本年财政拨款支出的35.3%。',
      ],
    },
    expected: {
      expenditureTotal: 1545,
      expenditureChange: 118,
      expenditureChangeRate: 8.3,
      reason: '征地补偿增加',
    },
    unread: ['545.00万元', '35.3%'],
  },
  {
    name: 'both sides of the year, and those of one budget',
    rule: 'fiscal-appropriation',
    sections: {
      fiscalAppropriation: [
        '2021年度财政拨款本年收入339.80万元，比2020年度增加44.80万元，增长15.2%，主要是补助增加；本年支出341.80万元，增加46.00万元，增长15.6%，主要是补助增加。其中：一般公共预算财政拨款本年收入339.80万元，比上年增加44.80万元；本年支出341.80万元，比上年增加46.00万元，增长15.6%。',
      ],
    },
    expected: {
      revenueTotal: 339.8,
      expenditureTotal: 341.8,
      revenueChange: 44.8,
      revenueChangeRate: 15.2,
      expenditureChange: 46,
      expenditureChangeRate: 15.6,
      previousYear: 2020,
      reason: '补助增加',
    },
    unread: ['339.80万元', '44.80万元', '341.80万元', '46.00万元', '15.6%'],
  },
  {
    name: 'parts and classes in 总体情况, beside the chapter',
    rule: 'expenditure',
    sections: {
      overall: [
        '（二）支出总计130.00万元。包括：',
        '1.一般公共服务（类）支出30.00万元，主要用于机构运行，与上年相比增加1.00万元，增长3.45%。主要原因是人员增加。',
        '2.商业服务业等（类）支出90.00万元，与上年相比减少8.00万元，下降8.16%。',
        '3.年末结转和结余10.00万元。',
      ],
      expenditure: [
        '本年支出合计120.00万元，其中：基本支出40.00万元，占33.33%；项目支出80.00万元，占66.67%。',
      ],
    },
    expected: {
      total: 120,
      items: [
        { kind: '基本支出', amount: 40, share: 33.33 },
        { kind: '项目支出', amount: 80, share: 66.67 },
      ],
      structure: [
        { class: '一般公共服务', amount: 30, change: 1, changeRate: 3.45, reason: '人员增加' },
        { class: '商业服务业等', amount: 90, change: -8, changeRate: -8.16 },
      ],
    },
    unread: ['130.00万元', '10.00万元'],
  },
];
