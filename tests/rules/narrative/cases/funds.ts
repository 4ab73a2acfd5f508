import { capital, funds, type Case } from '../case.js';

export const cases: readonly Case[] = [
  funds(
    'a hint of the form states nothing',
    ['2022年度政府性基金预算财政拨款支出2.48万元。', '（无相关情况的，仍保留该表格式）'],
    { expenditure: 2.48 },
  ),
  funds('expenditure alone', '2022年政府性基金预算财政拨款支出66.00万元。', { expenditure: 66 }),
  funds('neither side', '2022年度本部门无政府性基金预算财政拨款收入和支出。', { revenue: 0, expenditure: 0 }),
  funds('no expenditure', '本部门2022年度没有使用政府性基金预算财政拨款安排的支出。', { expenditure: 0 }),
  funds(
    'the whole balance',
    '政府性基金预算财政拨款年初结转和结余1.00万元，本年收入10.00万元，本年支出9.00万元，其中：基本支出0万元，项目支出9.00万元，年末结转和结余2.00万元。',
    { opening: 1, revenue: 10, expenditure: 9, basic: 0, project: 9, closing: 2 },
  ),
  funds(
    'three public out of a fund says nothing of the fund',
    '2022年本单位未在政府性基金预算拨款安排“三公”经费支出。',
    undefined,
  ),
  capital('zero', '2022年国有资本经营预算拨款支出0万元。', { expenditure: 0 }),
  capital('none', '本单位无国有资本经营预算财政拨款支出。', { expenditure: 0 }),
  funds(
    'both sides with changes',
    '2022年度政府性基金预算财政拨款收入100.00万元，较上年增加5.00万元，增长5.26%；支出90.00万元，较上年减少5.00万元，下降5.26%。',
    {
      revenue: 100,
      revenueChange: 5,
      revenueChangeRate: 5.26,
      expenditure: 90,
      change: -5,
      changeRate: -5.26,
    },
  ),
  funds(
    'balance with brackets',
    '2022年度政府性基金预算财政拨款支出年初结转和结余0万元，本年收入66万元，本年支出66万元（基本支出0万元，项目支出66万元），年末结转和结余0万元。',
    { opening: 0, revenue: 66, expenditure: 66, basic: 0, project: 66, closing: 0 },
  ),
  funds(
    'neither side, in two clauses',
    '本部门2022年没有政府性基金预算财政拨款收入，也没有使用政府性基金安排的支出，故政府性基金预算财政拨款收入支出决算表为空表。',
    { revenue: 0, expenditure: 0 },
  ),
  funds(
    'a balance in clauses and an item',
    '2022年度政府性基金预算财政拨款收入166.00万元；年初结转和结余10.00万元；支出170.00万元，其中基本支出0万元，项目支出170.00万元；年末结转和结余6.00万元。具体情况如下：城乡社区支出（类）国有土地使用权出让收入安排的支出（款）农村基础设施建设支出（项）支出决算为170.00万元，主要用于农村道路。',
    {
      revenue: 166,
      opening: 10,
      expenditure: 170,
      basic: 0,
      project: 170,
      closing: 6,
      items: [
        {
          class: '城乡社区支出',
          section: '国有土地使用权出让收入安排的支出',
          item: '农村基础设施建设支出',
          actual: 170,
          purpose: '农村道路',
        },
      ],
    },
  ),
  funds('none, and flat', '本单位2022年度无政府性基金预算财政拨款支出，与上年持平。', {
    expenditure: 0,
    change: 0,
    changeRate: 0,
  }),
  funds('zero yuan', '2022年政府性基金预算支出0元。', { expenditure: 0 }),
  funds('neither happened', '本年度未发生政府性基金收支业务。', { revenue: 0, expenditure: 0 }),
  funds(
    'planned and final',
    '2022年度政府性基金预算财政拨款年初预算为100万元，支出决算为66万元，完成年初预算的66%，比上年减少34万元，下降34%。',
    {
      budget: 100,
      expenditure: 66,
      completionRate: 66,
      completionBase: 'initial',
      change: -34,
      changeRate: -34,
    },
  ),
  funds(
    'classes without markers',
    '1.城乡社区支出66万元，占政府性基金支出的66%。2.其他支出34万元，占34%。',
    undefined,
    { unread: ['66万元', '66%', '34万元', '34%'] },
  ),
  funds(
    'an item behind 主要用于：',
    '政府性基金支出66万元，主要用于：其他支出（类）彩票公益金安排的支出（款）用于社会福利的彩票公益金支出（项）66万元。',
    {
      expenditure: 66,
      items: [
        {
          class: '其他支出',
          section: '彩票公益金安排的支出',
          item: '用于社会福利的彩票公益金支出',
          actual: 66,
        },
      ],
    },
  ),
  funds('the older year first', '2021年政府性基金支出50万元，2022年政府性基金支出66万元，增加16万元。', {
    expenditure: 66,
    change: 16,
  }),
  funds(
    'both sides with reasons',
    '2022年度政府性基金预算财政拨款收入66万元，较上年减少34万元，下降34%，主要原因是债券减少；支出66万元，较上年减少34万元，下降34%，主要原因是项目完工。',
    {
      revenue: 66,
      revenueChange: -34,
      revenueChangeRate: -34,
      expenditure: 66,
      change: -34,
      changeRate: -34,
      reason: '项目完工',
    },
  ),
  funds('the budget first', '年初预算数为0万元，政府性基金支出决算为66万元。', {
    budget: 0,
    expenditure: 66,
  }),
  funds(
    'details stay unread',
    '政府性基金预算支出66万元，占本年支出的12%，主要用于征地补偿50万元、基础设施16万元。',
    { expenditure: 66 },
    { unread: ['12%', '50万元', '16万元'] },
  ),
  funds(
    "a part of a fund's plan",
    '政府性基金预算收入年初预算100万元，其中：本年收入100万元；决算66万元。',
    { revenue: 66 },
    { unread: ['100万元', '100万元'] },
  ),
];
