import { overall } from '../../../rules/narrative/overall.js';
import { revenue } from '../../../rules/narrative/revenue.js';
import { contextOf, documentOf, readRule } from '../../support/report.js';

const context = contextOf(
  documentOf(
    '二、部门决算情况说明',
    '（一）收入支出决算总体情况说明',
    '1.总体情况。2022年度收入总计520.00万元，支出总计520.00万元。收支较上年决算数增加20.00万元，增长4.00%，主要原因是新增人员。',
    '2.收入情况。2022年度收入合计500.00万元，较上年决算数减少30.00万元，下降5.66%，主要原因是项目减少。其中：财政拨款收入500.00万元，占100.00%。此外，年初结转和结余20.00万元。',
    '3.支出情况。2022年度支出合计510.00万元，较上年决算数增加12.00万元，增长2.41%，主要原因是人员增加。其中：基本支出510.00万元，占100.00%。',
    '4.结转结余情况。2022年度年末结转和结余10.00万元。',
    '（二）财政拨款收入支出决算总体情况说明',
    '2022年度财政拨款收、支总计520.00万元。',
  ),
);

describe('heads that run into their sentences', () => {
  test('part the chapters of revenue and expenditure from the total of both sides', () => {
    expect(readRule(overall, context).value).toEqual({
      revenueTotal: 520_000_000,
      expenditureTotal: 520_000_000,
      change: 20_000_000,
      changeRate: 4,
      reason: '新增人员',
      opening: 20_000_000,
      closing: 10_000_000,
    });
    expect(readRule(revenue, context).value).toEqual({
      total: 500_000_000,
      change: -30_000_000,
      changeRate: -5.66,
      reason: '项目减少',
      items: [{ source: '财政拨款收入', amount: 500_000_000, share: 100 }],
    });
  });
});
