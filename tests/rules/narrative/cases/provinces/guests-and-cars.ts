import { threePublic, type Case } from '../../case.js';

/** “三公” as further provinces word them. */
export const cases: readonly Case[] = [
  threePublic(
    'budget, adjusted plan and final sum in one line',
    '2022年度“三公”经费财政拨款支出年初预算为32.00万元，全年预算为28.00万元，支出决算为26.50万元，完成全年预算的94.64%，决算数小于全年预算数的主要原因是公务接待批次减少。',
    {
      budget: 32,
      adjustedBudget: 28,
      actual: 26.5,
      verdict: 'below',
      completionRate: 94.64,
      reason: '公务接待批次减少',
    },
  ),
  threePublic(
    'both budgets of the parts; the adjusted one alone',
    '公务用车运行维护费年初预算10.00万元，调整预算9.00万元，支出决算8.10万元，完成调整预算的90.00%。公务接待费全年预算2.00万元，支出决算1.00万元，完成全年预算的50.00%。',
    {
      vehicles: { running: 8.1, runningBudget: 10, runningAdjustedBudget: 9, runningCompletionRate: 90 },
      reception: { budget: 2, actual: 1, completionRate: 50 },
    },
  ),
  threePublic(
    'the plan saved by so much',
    '2021年度本部门“三公”经费支出合计26.50万元，较年初预算32.00万元节约5.50万元，较上年决算29.00万元减少2.50万元，下降8.62%。',
    { actual: 26.5, budget: 32, change: -2.5, changeRate: -8.62, budgetChange: -5.5, previous: 29 },
  ),
  threePublic(
    'parts with 占比 in brackets',
    '其中：因公出国（境）费0万元（占0%），公务用车购置及运行维护费22.00万元（占83.02%），公务接待费4.50万元（占16.98%）。',
    {
      abroad: { actual: 0, share: 0 },
      vehicles: { actual: 22, share: 83.02 },
      reception: { actual: 4.5, share: 16.98 },
    },
  ),
  threePublic(
    'parts with three kinds of nothing',
    '因公出国（境）费无预算、无支出；公务用车购置费未安排；公务接待费支出0.00万元。',
    { reception: { actual: 0 } },
  ),
  threePublic(
    'abroad: groups told as 批, persons as 人次',
    '因公出国（境）费支出决算为12.60万元，全年支出涉及因公出国（境）团组2个，累计6人次，开支内容包括：国际旅费8.00万元、住宿费3.00万元、伙食费1.60万元。',
    { abroad: { actual: 12.6, groups: 2, persons: 6 } },
    { unread: ['8.00万元', '3.00万元', '1.60万元'] },
  ),
  threePublic(
    'abroad that did not happen',
    '因公出国（境）费支出0万元，本年度未组织因公出国（境）团组，因公出国（境）0人次。',
    { abroad: { actual: 0, persons: 0 } },
  ),
  threePublic(
    'purchase with its count in front, running with 均摊',
    '2022年新购公务用车2辆，公务用车购置费支出36.80万元；年末公务用车保有量11辆，运行维护费支出22.00万元，车均运行维护费2.00万元。',
    { vehicles: { purchased: 2, purchase: 36.8, fleet: 11, running: 22 } },
    { unread: ['2.00万元'] },
  ),
  threePublic(
    'purchase and running with changes of their own and reasons',
    '公务用车购置费18.00万元，比上年增加18.00万元，原因是报废更新执法车1辆；公务用车运行维护费22.00万元，比上年减少1.50万元，下降6.38%，原因是加强车辆管理。',
    {
      vehicles: {
        purchase: 18,
        purchaseChange: 18,
        reason: '报废更新执法车1辆',
        running: 22,
        runningChange: -1.5,
        runningChangeRate: -6.38,
      },
    },
  ),
  threePublic(
    'guests in batches and persons with 累计 and 约',
    '公务接待费4.50万元，全年国内公务接待累计62批次、约480人次，其中外事接待1批次、4人次。',
    {
      reception: {
        actual: 4.5,
        domestic: { batches: 62, persons: 480 },
        foreign: { batches: 1, persons: 4 },
      },
    },
  ),
  threePublic(
    'guests of both kinds with amounts first',
    '国内公务接待费4.30万元，接待61批次476人次；国（境）外公务接待费0.20万元，接待1批次4人次。',
    {
      reception: {
        domestic: { amount: 4.3, batches: 61, persons: 476 },
        foreign: { amount: 0.2, batches: 1, persons: 4 },
      },
    },
  ),
  threePublic(
    'numbers with thousands and in yuan for one part only',
    '2022年度“三公”经费支出265,000.00元，其中：公务用车运行维护费220,000.00元，公务接待费45,000.00元。',
    { actual: 26.5, vehicles: { running: 22 }, reception: { actual: 4.5 } },
  ),
  threePublic(
    'a rate against the plan and one against last year',
    '公务接待费支出4.50万元，完成年初预算的75.00%，同比下降10.00%。',
    { reception: { actual: 4.5, completionRate: 75, changeRate: -10 } },
  ),
  threePublic(
    'a lower plan than the final sum, explained',
    '公务用车运行维护费预算20.00万元，决算22.00万元，超预算2.00万元，主要原因是防汛任务增加。',
    { vehicles: { runningBudget: 20, running: 22, reason: '防汛任务增加' } },
  ),
  threePublic(
    'the three parts against last year in one breath',
    '与上年相比，因公出国（境）费持平，公务用车购置及运行维护费减少1.50万元，公务接待费减少1.00万元。',
    {
      abroad: { change: 0, changeRate: 0 },
      vehicles: { change: -1.5 },
      reception: { change: -1 },
    },
  ),
  threePublic(
    'both years printed for each part',
    '公务接待费2022年支出4.50万元，2021年支出5.50万元，减少1.00万元，降幅18.18%。',
    { reception: { actual: 4.5, change: -1, changeRate: -18.18 } },
  ),
  threePublic(
    'zero told by 为0',
    '因公出国（境）费预算数为0，决算数为0，公务用车购置费预算数为0，决算数为0。',
    { abroad: { budget: 0, actual: 0 }, vehicles: { purchaseBudget: 0, purchase: 0 } },
    { codes: ['unit-assumed', 'unit-assumed', 'unit-assumed', 'unit-assumed'] },
  ),
  threePublic(
    'a change in counts told beside the change in money',
    '公务接待费4.50万元，比上年减少1.00万元，接待批次比上年减少12批次，接待人数比上年减少96人。',
    { reception: { actual: 4.5, change: -1 } },
    { unread: ['12批次', '96人'] },
  ),
  threePublic(
    'vehicles: purchase tax in brackets',
    '公务用车购置支出19.80万元（含购置税1.80万元），更新购置公务用车1辆。',
    { vehicles: { purchase: 19.8, purchased: 1 } },
    { unread: ['1.80万元'] },
  ),
  threePublic(
    'a plan told by 压减 of last year’s plan',
    '2023年“三公”经费预算比上年压减5.00%，支出决算24.00万元。',
    { actual: 24 },
    { unread: ['5.00%'] },
  ),
  threePublic(
    'what XX persons ate',
    '公务接待费支出4.50万元，国内公务接待XX批次、XX人次。',
    { reception: { actual: 4.5 } },
    { codes: ['placeholder'] },
  ),
  threePublic(
    'the verdict with the years printed',
    '2022年度“三公”经费支出决算数26.50万元，2022年度预算数32.00万元，决算数小于预算数，主要原因是从严控制。',
    { actual: 26.5, verdict: 'below', budget: 32, reason: '从严控制' },
  ),
  threePublic(
    'all three in one list, with 合计 behind',
    '因公出国（境）费、公务用车购置及运行维护费、公务接待费分别支出0万元、22万元、4.5万元，合计26.5万元。',
    { abroad: { actual: 0 }, vehicles: { actual: 22 }, reception: { actual: 4.5 } },
    { unread: ['26.5万元'] },
  ),
  threePublic('an increase by 倍 is no rate', '公务接待费4.50万元，比上年增加3.00万元，增长2倍。', {
    reception: { actual: 4.5, change: 3 },
  }),
  threePublic(
    'running costs of rented cars',
    '公务用车运行维护费3.20万元，公务用车保有量0辆，主要用于公务租车。',
    { vehicles: { running: 3.2, fleet: 0 } },
  ),
  threePublic(
    'a last year without a sum is not comparable',
    '公务用车购置费18.00万元，上年无此项支出，无可比性。',
    { vehicles: { purchase: 18 } },
  ),
  threePublic(
    '开支 and 发生 as verbs',
    '全年发生因公出国（境）费用0.00万元；开支公务用车运行维护费22.00万元；发生公务接待费4.50万元。',
    { abroad: { actual: 0 }, vehicles: { running: 22 }, reception: { actual: 4.5 } },
  ),
  threePublic(
    'three public without quotation marks, with 共计',
    '2022年，全系统三公经费共计支出126.50万元，同比减少13.50万元，下降9.64%，其中公务接待费支出24.50万元，同比减少3.50万元，下降12.50%。',
    {
      actual: 126.5,
      change: -13.5,
      changeRate: -9.64,
      reception: { actual: 24.5, change: -3.5, changeRate: -12.5 },
    },
  ),
  threePublic(
    'a broken amount in one part leaves the others',
    '公务用车运行维护费22..00万元，公务接待费4.50万元。',
    { reception: { actual: 4.5 } },
    { codes: ['value-unreadable'] },
  ),
  threePublic('guests: unit in brackets', '国内公务接待62批（次）、480人（次），共支出4.30万元。', {
    reception: { domestic: { batches: 62, persons: 480, amount: 4.3 } },
  }),
  threePublic(
    'an average behind the sum',
    '公务接待费4.50万元，国内公务接待62批次480人次，人均93.75元。',
    { reception: { actual: 4.5, domestic: { batches: 62, persons: 480 } } },
    { unread: ['93.75元'] },
  ),
];
