import { threePublic, type Case } from '../case.js';

export const cases: readonly Case[] = [
  threePublic(
    'a word typed twice before an amount',
    '国内公务接待78批次，412人次（不包括陪同人员），共计支出支出3.46万元。',
    { reception: { domestic: { batches: 78, persons: 412, amount: 3.46 } } },
  ),
  threePublic(
    'fewer guests are no change of money',
    '公务接待费1.80万元，接待25批次、180人次，批次比上年减少5批次，人次减少30人次。',
    { reception: { actual: 1.8, domestic: { batches: 25, persons: 180 } } },
    { unread: ['5批次', '30人次'] },
  ),
  threePublic(
    'guests of a part in brackets',
    '公务接待费1.80万元，国内公务接待25批次，180人次，共计支出1.80万元，具体内容包括：检查1.00万元（8批次，60人），调研0.80万元。',
    {
      reception: {
        actual: 1.8,
        domestic: {
          batches: 25,
          persons: 180,
          amount: 1.8,
          items: [
            { content: '检查', amount: 1 },
            { content: '调研', amount: 0.8 },
          ],
        },
      },
    },
  ),
  threePublic(
    'parts in brackets before the change',
    '“三公”经费决算4.8万元（其中公务用车运行费3万元，公务接待费1.8万元），比上年减少0.2万元，下降4%。',
    { actual: 4.8, change: -0.2, changeRate: -4, vehicles: { running: 3 }, reception: { actual: 1.8 } },
  ),
  threePublic(
    'numbered parts in one paragraph',
    '（一）因公出国（境）费0万元，占0%。（二）公务接待费1.8万元，占37.5%。（三）公务用车购置及运行维护费3万元，占62.5%。',
    {
      abroad: { actual: 0, share: 0 },
      reception: { actual: 1.8, share: 37.5 },
      vehicles: { actual: 3, share: 62.5 },
    },
  ),
  threePublic(
    'names before a comma',
    '因公出国（境）费用，2022年预算0万元，决算0万元；公务接待费，2022年预算2万元，决算1.8万元。',
    { abroad: { budget: 0, actual: 0 }, reception: { budget: 2, actual: 1.8 } },
  ),
  threePublic(
    'details of running costs stay unread',
    '2022年，公务用车运行维护费3万元，主要用于公务用车燃油费1.5万元、维修费1万元、保险费0.5万元。',
    { vehicles: { running: 3 } },
    { unread: ['1.5万元', '1万元', '0.5万元'] },
  ),
  threePublic(
    'guests by group stay unread',
    '公务接待费1.80万元，主要用于接待上级检查组12批次，支出1.00万元；接待兄弟单位13批次，支出0.80万元。',
    { reception: { actual: 1.8 } },
    { unread: ['12批次', '1.00万元', '13批次', '0.80万元'] },
  ),
  threePublic(
    'parts under the base of the whole',
    '与上年相比，“三公”经费减少0.20万元，其中公务接待费减少0.30万元，公务用车运行维护费增加0.10万元。',
    { change: -0.2, reception: { change: -0.3 }, vehicles: { runningChange: 0.1 } },
  ),
  threePublic(
    '节约 as a rate is a difference from the plan',
    '公务接待费预算执行率为90%，较年初预算节约10%。',
    { reception: { completionRate: 90, budgetChangeRate: -10 } },
  ),
  threePublic('为预算的 is completion', '“三公”经费支出4.8万元，为预算的87.27%。', {
    actual: 4.8,
    completionRate: 87.27,
  }),
  threePublic(
    '占预算数的 is completion',
    '“三公”经费支出4.8万元，占预算数的87.27%，其中因公出国（境）费0元。',
    { actual: 4.8, completionRate: 87.27, abroad: { actual: 0 } },
  ),
  threePublic(
    "万 for 万元, last year's too",
    '“三公”经费支出4.8万，较上年5万减少0.2万。',
    { actual: 4.8, change: -0.2, previous: 5 },
    { codes: ['unit-assumed', 'unit-assumed'] },
  ),
  threePublic('无支出 of a part', '2022年“三公”经费支出4.8万元，其中因公出国（境）费无支出。', {
    actual: 4.8,
    abroad: { actual: 0 },
  }),
  threePublic(
    'guests behind ；',
    '国内公务接待费1.5万元，主要用于接待；共接待20批次，150人次。外宾接待费0.3万元；共接待2批次，8人次。',
    {
      reception: {
        domestic: { amount: 1.5, batches: 20, persons: 150 },
        foreign: { amount: 0.3, batches: 2, persons: 8 },
      },
    },
  ),
  threePublic(
    'guests in the sentences of their kinds',
    '公务接待费1.8万元。其中：国内接待费1.5万元，接待20批次150人次。国（境）外接待费0.3万元，接待2批次8人次。',
    {
      reception: {
        actual: 1.8,
        domestic: { amount: 1.5, batches: 20, persons: 150 },
        foreign: { amount: 0.3, batches: 2, persons: 8 },
      },
    },
  ),
  threePublic(
    'a mean of vehicles',
    '公务用车购置费18万元，购置车辆1辆；公务用车运行费10万元，车辆保有量4辆，平均每辆2.5万元。',
    { vehicles: { purchase: 18, purchased: 1, running: 10, fleet: 4 } },
    { unread: ['2.5万元'] },
  ),
  threePublic('a part without its change', '与2021年相比增加1万元，增长25%，其中：公务接待费0.5万元。', {
    change: 1,
    previousYear: 2021,
    changeRate: 25,
    reception: { actual: 0.5 },
  }),
  threePublic(
    'two years in two sentences',
    '2021年度“三公”经费支出5万元。2022年度“三公”经费支出4.8万元，比2021年减少0.2万元。',
    { actual: 4.8, change: -0.2, previousYear: 2021 },
  ),
  threePublic(
    'parts of the plan, parts of the final figure',
    '2022年三公经费预算数5.5万元，其中：出国0万元，接待2万元，车辆3.5万元。2022年三公经费决算数4.8万元，其中：接待1.8万元，车辆3万元。',
    { budget: 5.5, abroad: { budget: 0 }, reception: { budget: 2, actual: 1.8 }, actual: 4.8 },
    { unread: ['3.5万元', '3万元'] },
  ),
  threePublic(
    'a final figure behind the parts of the plan',
    '2022年“三公”经费预算5.5万元，其中：公务接待费2万元，公务用车运行费3.5万元；支出决算4.8万元，其中：公务接待费1.8万元。',
    { budget: 5.5, reception: { budget: 2, actual: 1.8 }, vehicles: { runningBudget: 3.5 }, actual: 4.8 },
  ),
  threePublic(
    'a part behind a reason',
    '公务接待费比上年增加0.1万元，增加5%，增加的原因是来访增加；公务用车运行费比上年减少0.5万元，下降5%。',
    {
      reception: { change: 0.1, changeRate: 5, reason: '来访增加' },
      vehicles: { runningChange: -0.5, runningChangeRate: -5 },
    },
  ),
  threePublic(
    'purchase and running in brackets',
    '公务用车购置及运行维护费3万元（购置费0万元，运行费3万元），较上年下降10%。',
    { vehicles: { actual: 3, changeRate: -10, purchase: 0, running: 3 } },
  ),
  threePublic(
    'parts under a base without a subject',
    '较上年减少0.20万元。其中：公务接待费减少0.20万元；公务用车费持平。',
    { change: -0.2, reception: { change: -0.2 }, vehicles: { change: 0, changeRate: 0 } },
  ),
];
