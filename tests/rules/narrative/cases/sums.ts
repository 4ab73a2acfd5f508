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
];
