import { threePublic, type Case } from '../case.js';

export const cases: readonly Case[] = [
  threePublic(
    'total and parts',
    [
      '2022年“三公”经费财政拨款支出预算为13.00万元，支出决算为12.00万元，完成预算92.31%，决算数小于预算数的主要原因是厉行节约。',
      '2022年“三公”经费财政拨款支出决算中，因公出国（境）费支出决算0万元，占0%；公务用车购置及运行维护费支出决算8.00万元，占66.67%；公务接待费支出决算4.00万元，占33.33%。',
    ],
    {
      budget: 13,
      actual: 12,
      verdict: 'below',
      completionRate: 92.31,
      reason: '厉行节约',
      abroad: { actual: 0, share: 0 },
      vehicles: { actual: 8, share: 66.67 },
      reception: { actual: 4, share: 33.33 },
    },
  ),
  threePublic(
    'abroad with groups and persons',
    '1.因公出国（境）经费支出5.00万元，完成预算100%。全年安排因公出国（境）团组2次，出国（境）5人。因公出国（境）支出决算比2021年增加1.00万元，增长25%。主要原因是团组增加。',
    {
      abroad: {
        actual: 5,
        completionRate: 100,
        groups: 2,
        persons: 5,
        change: 1,
        changeRate: 25,
        reason: '团组增加',
      },
    },
  ),
  threePublic(
    'vehicles',
    [
      '2.公务用车购置及运行维护费支出28.00万元，完成预算93.33%。公务用车购置及运行维护费支出决算比2021年减少2.00万元，下降6.67%。',
      '其中：公务用车购置支出18.00万元。全年按规定更新购置公务用车1辆。',
      '公务用车运行维护费支出10.00万元。截至2022年12月底，单位共有公务用车4辆。',
    ],
    {
      vehicles: {
        actual: 28,
        completionRate: 93.33,
        change: -2,
        changeRate: -6.67,
        purchase: 18,
        purchased: 1,
        running: 10,
        fleet: 4,
      },
    },
  ),
  threePublic(
    'reception at home and abroad',
    [
      '3.公务接待费支出4.00万元，完成预算100%，与上年持平。',
      '国内公务接待支出3.00万元，国内公务接待30批次，280人次（不包括陪同人员），共计支出3.00万元，具体内容包括：接待检查2.00万元，接待交流1.00万元。',
      '外事接待支出1.00万元，外事接待1批次，6人，共计支出1.00万元。',
    ],
    {
      reception: {
        actual: 4,
        completionRate: 100,
        change: 0,
        changeRate: 0,
        domestic: {
          amount: 3,
          batches: 30,
          persons: 280,
          items: [
            { content: '接待检查', amount: 2 },
            { content: '接待交流', amount: 1 },
          ],
        },
        foreign: { amount: 1, batches: 1, persons: 6 },
      },
    },
  ),
  threePublic(
    'the Shanghai wording of reception',
    '国内公务接待支出1.20万元（含外宾接待支出0.20万元）。公务接待10批次、85人次，其中：接待外宾1批次、5人次。',
    {
      reception: {
        domestic: { amount: 1.2, batches: 10, persons: 85 },
        foreign: { amount: 0.2, batches: 1, persons: 5 },
      },
    },
  ),
  threePublic('fleet', '公务用车购置数0辆，公务用车保有量为3辆。', { vehicles: { purchased: 0, fleet: 3 } }),
  threePublic(
    'parts that share the base of the sentence before',
    '2023年度“三公”经费财政拨款支出决算数与2022年度持平。其中：因公出国（境）费支出决算持平；公务接待费支出决算减少0.50万元，下降10%。',
    {
      change: 0,
      changeRate: 0,
      previousYear: 2022,
      abroad: { change: 0, changeRate: 0 },
      reception: { change: -0.5, changeRate: -10 },
    },
  ),
  threePublic(
    'a verdict on the whole behind the parts',
    '“三公”经费支出年初预算为1.00万元，支出决算为0.00万元，完成预算的0%，其中：公务接待费支出决算为0.00万元，完成预算的0%。2023年度“三公”经费支出决算数小于预算数的主要原因：未发生接待。',
    {
      budget: 1,
      actual: 0,
      verdict: 'below',
      completionRate: 0,
      reason: '未发生接待',
      reception: { actual: 0, completionRate: 0 },
    },
  ),
  threePublic('nothing spent', '2023年度无“三公”经费财政拨款支出。', { actual: 0 }),
  threePublic(
    'per-head figures are no totals',
    '2023年公务接待费2.00万元，国内公务接待20批次200人，人均接待费100.00元，车均维护费2.67万元。',
    { reception: { actual: 2, domestic: { batches: 20, persons: 200 } } },
    { unread: ['100.00元', '2.67万元'] },
  ),
  threePublic(
    'purchase and running with budgets of their own',
    '公务用车购置费支出预算为0万元，支出决算为0万元，公务用车运行维护费支出预算为9万元，支出决算为8万元，完成预算的88.89%。',
    {
      vehicles: {
        purchaseBudget: 0,
        purchase: 0,
        runningBudget: 9,
        running: 8,
        runningCompletionRate: 88.89,
      },
    },
  ),
  threePublic(
    'an unnamed change behind the parts is said of the whole',
    '2022年“三公”经费支出12.00万元，其中：公务用车购置及运行维护费8.00万元，公务接待费4.00万元。比上年减少1.00万元，下降7.69%。',
    { actual: 12, change: -1, changeRate: -7.69, vehicles: { actual: 8 }, reception: { actual: 4 } },
  ),
  threePublic(
    'behind purchase and running, of the vehicles',
    '公务用车购置及运行维护费28.00万元，其中：公务用车购置费18.00万元，公务用车运行维护费10.00万元。比上年减少2.00万元，下降6.67%。',
    { vehicles: { actual: 28, purchase: 18, running: 10, change: -2, changeRate: -6.67 } },
  ),
];
