import { threePublic, type Case } from '../case.js';

export const cases: readonly Case[] = [
  threePublic(
    'the form of Hunan: parts with budgets, two reasons',
    '2021年度“三公”经费财政拨款支出预算为5.50万元，支出决算为4.80万元，完成预算的87.27%，其中：因公出国（境）费支出预算为0万元，支出决算为0万元，完成预算的0%，决算数与预算数一致，与上年一致。公务接待费支出预算为2.00万元，支出决算为1.80万元，完成预算的90%，决算数小于预算数的主要原因是厉行节约，与上年相比减少0.20万元，减少10%，减少的主要原因是接待减少。公务用车购置费支出预算为0万元，支出决算为0万元，完成预算的0%。公务用车运行维护费支出预算为3.50万元，支出决算为3.00万元，完成预算的85.71%。',
    {
      budget: 5.5,
      actual: 4.8,
      completionRate: 87.27,
      abroad: { budget: 0, actual: 0, verdict: 'equal', completionRate: 0, change: 0, changeRate: 0 },
      reception: {
        budget: 2,
        actual: 1.8,
        verdict: 'below',
        completionRate: 90,
        reason: '厉行节约',
        change: -0.2,
        changeRate: -10,
      },
      vehicles: {
        purchaseBudget: 0,
        purchase: 0,
        purchaseCompletionRate: 0,
        runningBudget: 3.5,
        running: 3,
        runningCompletionRate: 85.71,
      },
    },
  ),
  threePublic(
    'the form of Hunan: parts in paragraphs',
    [
      '2021年度“三公”经费财政拨款支出决算中，公务接待费支出决算1.80万元，占37.50%，因公出国（境）费支出决算0万元，占0%，公务用车购置费及运行维护费支出决算3.00万元，占62.50%。其中：',
      '1、因公出国（境）费支出决算为0万元，全年安排因公出国（境）团组0个，累计0人次。',
      '2、公务接待费支出决算为1.80万元，全年共接待来访团组25个、来宾180人次，主要是上级调研发生的接待支出。',
      '3、公务用车购置费及运行维护费支出决算为3.00万元，其中：公务用车购置费0万元，更新公务用车0辆。公务用车运行维护费3.00万元，主要是燃油、维修支出，截止2021年12月31日，我单位开支财政拨款的公务用车保有量为1辆。',
    ],
    {
      reception: { actual: 1.8, share: 37.5, domestic: { batches: 25, persons: 180 } },
      abroad: { actual: 0, share: 0, groups: 0, persons: 0 },
      vehicles: { actual: 3, share: 62.5, purchase: 0, purchased: 0, running: 3, fleet: 1 },
    },
  ),
  threePublic(
    'the form of Yunnan in yuan',
    '2022年度财政拨款“三公”经费支出年初预算为55,000.00元，支出决算为48,000.00元，完成年初预算的87.27%。其中：因公出国（境）费支出年初预算为0.00元，决算为0.00元；公务用车购置费支出年初预算为0.00元，决算为0.00元；公务用车运行维护费支出年初预算为35,000.00元，决算为30,000.00元，占总支出决算的62.50%，完成年初预算的85.71%；公务接待费支出年初预算为20,000.00元，决算为18,000.00元，占37.50%，完成年初预算的90%，具体是国内接待费支出决算18,000.00元（其中：外事接待费支出决算0.00元），国（境）外接待费支出决算0.00元。',
    {
      budget: 5.5,
      actual: 4.8,
      completionRate: 87.27,
      abroad: { budget: 0, actual: 0 },
      vehicles: {
        purchaseBudget: 0,
        purchase: 0,
        runningBudget: 3.5,
        running: 3,
        runningShare: 62.5,
        runningCompletionRate: 85.71,
      },
      reception: {
        budget: 2,
        actual: 1.8,
        share: 37.5,
        completionRate: 90,
        domestic: { amount: 1.8 },
        foreign: { amount: 0 },
      },
    },
  ),
  threePublic(
    'changes in yuan',
    '2022年度财政拨款“三公”经费支出决算数比上年减少2,000.00元，下降4.00%。其中：因公出国（境）费支出决算增加0.00元，增长0.00%；公务用车购置费支出决算增加0.00元；公务用车运行维护费支出决算减少1,000.00元，下降3.23%；公务接待费支出决算减少1,000.00元，下降5.26%。',
    {
      change: -0.2,
      changeRate: -4,
      abroad: { change: 0, changeRate: 0 },
      vehicles: { purchaseChange: 0, runningChange: -0.1, runningChangeRate: -3.23 },
      reception: { change: -0.1, changeRate: -5.26 },
    },
  ),
  threePublic(
    'foreign guests in brackets',
    [
      '（1）国内公务接待费支出18,000.00元。共安排国内公务接待25批次（其中：外事接待0批次），接待人次180人（其中：外事接待人次0人）。主要用于检查调研。',
      '（2）国（境）外公务接待费支出0.00元。共安排国（境）外公务接待0批次，接待人次0人。',
    ],
    {
      reception: {
        domestic: { amount: 1.8, batches: 25, persons: 180 },
        foreign: { batches: 0, persons: 0, amount: 0 },
      },
    },
  ),
  threePublic(
    'running costs with the fleet',
    '公务用车运行维护费30,000.00元，开支一般公共预算财政拨款的公务用车保有量为2辆。主要用于下乡所需车辆燃料费、维修费、过路过桥费、保险费等。',
    { vehicles: { running: 3, fleet: 2 } },
  ),
  threePublic(
    'the form of Hebei: heads that end in 。',
    [
      '1.因公出国（境）费用。2022年决算数0万元，与年初预算数持平。2022年度组织因公出国（境）团组0个、0人次，人均因公出国（境）费用0万元。',
      '2.公务接待费。2022年决算数1.80万元，比年初预算数2万元减少0.20万元。主要原因：厉行节约。2022年公务接待费主要用于交流。公务接待25批次，公务接待180人次。',
      '3.公务用车购置及运行维护费。2022年决算数3万元，比年初预算数减少0.50万元。其中，公务用车购置费2022年决算数0万元，与年初预算数持平。2022年购置（更新）0辆，车均购置费0万元。公务用车运行维护费2022年决算数3万元，比年初预算数减少0.50万元。2022年一般公共预算财政拨款开支运行维护费的公务用车保有量1辆，车均运行维护费3万元。',
    ],
    {
      abroad: { actual: 0, verdict: 'equal', groups: 0, persons: 0 },
      reception: {
        actual: 1.8,
        budget: 2,
        budgetChange: -0.2,
        reason: '厉行节约',
        domestic: { batches: 25, persons: 180 },
      },
      vehicles: { actual: 3, budgetChange: -0.5, purchase: 0, purchased: 0, running: 3, fleet: 1 },
    },
    { unread: ['0万元', '0万元', '3万元'] },
  ),
  threePublic(
    'parts with changes of their own',
    '“三公”经费支出4.80万元，比上年减少0.20万元，其中：公务接待费1.80万元，比上年减少0.20万元；公务用车运行维护费3.00万元，与上年持平；因公出国（境）费0万元，与上年持平。',
    {
      actual: 4.8,
      change: -0.2,
      reception: { actual: 1.8, change: -0.2 },
      vehicles: { running: 3, runningChange: 0, runningChangeRate: 0 },
      abroad: { actual: 0, change: 0, changeRate: 0 },
    },
  ),
  threePublic(
    'vehicles in brackets',
    '2022年“三公”经费支出决算4.80万元，其中：因公出国（境）费0万元，公务用车购置及运行费3.00万元（其中：公务用车购置费0万元，公务用车运行费3.00万元），公务接待费1.80万元。',
    {
      actual: 4.8,
      abroad: { actual: 0 },
      vehicles: { actual: 3, purchase: 0, running: 3 },
      reception: { actual: 1.8 },
    },
  ),
  threePublic('均为 said of two', '因公出国（境）费、公务用车购置费均为0万元。', {
    abroad: { actual: 0 },
    vehicles: { purchase: 0 },
  }),
  threePublic(
    'three parts, amounts and shares in lists',
    '因公出国（境）费、公务用车购置及运行维护费、公务接待费分别为0万元、3万元、1.8万元，分别占0%、62.5%、37.5%。',
    {
      abroad: { actual: 0, share: 0 },
      vehicles: { actual: 3, share: 62.5 },
      reception: { actual: 1.8, share: 37.5 },
    },
  ),
  threePublic(
    'guests of both kinds',
    '2022年度公务接待费1.80万元，其中：国内接待费1.50万元，外事接待费0.30万元，国内公务接待20批次150人次，外事接待2批次8人次。',
    {
      reception: {
        actual: 1.8,
        domestic: { amount: 1.5, batches: 20, persons: 150 },
        foreign: { amount: 0.3, batches: 2, persons: 8 },
      },
    },
  ),
  threePublic('brackets inside measure words', '公务接待费1.8万元，接待25批（次）、180人（次）。', {
    reception: { actual: 1.8, domestic: { batches: 25, persons: 180 } },
  }),
  threePublic(
    '累计 before the guests',
    '国内公务接待累计25批次、180人次，国（境）外公务接待累计0批次、0人次。',
    { reception: { domestic: { batches: 25, persons: 180 }, foreign: { batches: 0, persons: 0 } } },
  ),
  threePublic(
    'counts in brackets',
    '公务用车购置0万元（本年度购置数0辆），公务用车运行维护费3万元（年末保有量1辆）。',
    { vehicles: { purchase: 0, purchased: 0, running: 3, fleet: 1 } },
  ),
  threePublic(
    'a mean is no total',
    '公务用车购置数为0辆，保有量1辆；公务用车运行费3万元，平均每辆3万元。',
    { vehicles: { purchased: 0, fleet: 1, running: 3 } },
    { unread: ['3万元'] },
  ),
  threePublic(
    'vehicles by type are parts of the fleet',
    '截至2022年12月31日，单位共有公务用车5辆，其中：轿车2辆、越野车2辆、载客汽车1辆。',
    { vehicles: { fleet: 5 } },
  ),
  threePublic(
    'the price of one type is not the purchase',
    '2022年更新公务用车1辆，其中：轿车1辆，金额18万元。安排用于机要。',
    { vehicles: { purchased: 1 } },
    { unread: ['18万元'] },
  ),
  threePublic(
    'two years',
    '2022年公务接待费支出1.80万元，2021年公务接待费支出2.00万元，减少0.20万元，下降10%。',
    { reception: { actual: 1.8, change: -0.2, changeRate: -10 } },
  ),
  threePublic('last year first', '上年“三公”经费支出5万元，本年4.8万元，减少0.2万元，下降4%。', {
    actual: 4.8,
    change: -0.2,
    changeRate: -4,
  }),
  threePublic("last year's amount behind 比上年的", '“三公”经费支出比上年的5.00万元减少0.20万元。', {
    change: -0.2,
    previous: 5,
  }),
  threePublic(
    "last year's amount before the new one",
    '公务接待费较2021年的2.00万元减少0.20万元，为1.80万元。',
    { reception: { previous: 2, change: -0.2, actual: 1.8 } },
  ),
  threePublic(
    '节约 against the plan',
    '公务接待费预算2万元，实际支出1.8万元，比预算节约0.2万元，下降10%，较上年减少0.1万元，下降5.26%。',
    {
      reception: {
        budget: 2,
        actual: 1.8,
        budgetChange: -0.2,
        budgetChangeRate: -10,
        change: -0.1,
        changeRate: -5.26,
      },
    },
  ),
  threePublic('a share of the plan is its completion', '公务接待费决算数1.80万元，占预算2.00万元的90%。', {
    reception: { actual: 1.8, budget: 2, completionRate: 90 },
  }),
  threePublic('a share that names its whole', '公务接待费1.80万元，占“三公”经费4.80万元的37.5%。', {
    reception: { actual: 1.8, share: 37.5 },
    actual: 4.8,
  }),
  threePublic('a rate of 0', '“三公”经费总额4.8万元，比上年增长0%。', { actual: 4.8, changeRate: 0 }),
  threePublic('nothing spent', '2022年本单位未发生“三公”经费支出。', { actual: 0 }),
  threePublic(
    'none of one part',
    '本单位2022年没有因公出国（境）支出，没有购置公务用车，公务接待费1.8万元。',
    { abroad: { actual: 0 }, reception: { actual: 1.8 } },
  ),
  threePublic(
    'colons behind the names of parts',
    '因公出国（境）费：2022年未安排。公务接待费：2022年支出0元。',
    { reception: { actual: 0 } },
  ),
  threePublic(
    'budget against budget, final figure against final figure',
    '2022年“三公”经费财政拨款支出预算5.5万元，比2021年预算减少0.5万元，下降8.33%；支出决算4.8万元，比2021年决算减少0.2万元，下降4%。',
    { budget: 5.5, actual: 4.8, change: -0.2, previousYear: 2021, changeRate: -4 },
    { unread: ['0.5万元', '8.33%'] },
  ),
  threePublic(
    'two counts of groups',
    '全年组织因公出国（境）团组1个，参加其他单位组织的因公出国（境）团组2个，全年因公出国（境）累计4人次。',
    { abroad: { groups: 1, persons: 4 } },
    { codes: ['restated-differently'] },
  ),
  threePublic('completion without a final figure', '2022年度“三公”经费支出预算5.50万元，完成预算87.27%。', {
    budget: 5.5,
    completionRate: 87.27,
  }),
  threePublic(
    'two budgets completed',
    '公务接待费支出1.80万元，完成全年预算2.00万元的90%，完成年初预算2.50万元的72%。',
    { reception: { actual: 1.8, budget: 2, completionRate: 90 } },
    { codes: ['restated-differently', 'restated-differently'] },
  ),
  threePublic(
    'a reason with amounts behind ；',
    '公务用车购置及运行费3万元，比上年增加1万元，增长50%，增加原因：一是车辆老旧，维修费增加0.6万元；二是油价上涨，增加0.4万元。',
    {
      vehicles: {
        actual: 3,
        change: 1,
        changeRate: 50,
        reason: '一是车辆老旧，维修费增加0.6万元；二是油价上涨，增加0.4万元',
      },
    },
  ),
  threePublic(
    'a reason ends where vehicles are counted',
    '公务用车运行维护费决算数为4万元，决算数较2015年减少0.5万元，下降11.11%，主要原因是车辆减少，年末公务用车保有2辆。',
    {
      vehicles: { running: 4, runningChange: -0.5, runningChangeRate: -11.11, fleet: 2, reason: '车辆减少' },
    },
  ),
  threePublic(
    'a reason may tell of fewer guests',
    '公务接待费2万元，比上年减少1万元，下降33.33%，主要原因是厉行节约，接待批次减少5批次。',
    {
      reception: {
        actual: 2,
        change: -1,
        changeRate: -33.33,
        reason: '厉行节约，接待批次减少5批次',
      },
    },
  ),
  threePublic(
    'a purpose ends where guests are counted',
    '公务接待费支出2.25万元，主要用于上级检查接待，国内公务接待30批次，累计250人次。其中：外事接待支出0万元，接待0批次，累计0人次；其他国内公务接待支出2.25万元，接待30批次，累计250人次。',
    {
      reception: {
        actual: 2.25,
        domestic: { amount: 2.25, batches: 30, persons: 250 },
        foreign: { amount: 0, batches: 0, persons: 0 },
      },
    },
  ),
  threePublic(
    'completion without 预算, and the change behind it',
    '2022年“三公”经费支出合计12.82万元，年初预算15万元，完成85.47%，比上年增加0.32万元，增长2.56%。',
    { actual: 12.82, budget: 15, completionRate: 85.47, change: 0.32, changeRate: 2.56 },
  ),
  threePublic(
    'the fleet of several bodies',
    '公务用车运行维护费支出6.30万元；2021年度，本级及所属单位开支一般公共预算财政拨款的公务用车保有量为3辆。',
    { vehicles: { running: 6.3, fleet: 3 } },
  ),
  threePublic(
    'reasons of the difference from the plan and of the change: the plan itself is not printed',
    '公务车运行维护费16.20万元，主要用于防汛抢险。费用支出较年初预算数减少1.80万元，下降10.00%，主要原因是规范公车管理。较上年支出数减少0.80万元，下降4.71%，主要原因是公车使用减少。',
    { vehicles: { running: 16.2, runningChange: -0.8, runningChangeRate: -4.71, reason: '公车使用减少' } },
  ),
  {
    name: 'numbers of a section of their own',
    rule: 'three-public',
    sections: {
      threePublicTotal: ['2021年度“三公”经费支出共计18.50万元。'],
      threePublicQuantities: [
        '2021年度本部门因公出国（境）共计0个团组，0人；公务用车购置0辆，公务车保有量为5辆；国内公务接待28批次260人，其中：国内外事接待0批次，0人；国（境）外公务接待0批次，0人。',
      ],
    },
    expected: {
      actual: 18.5,
      abroad: { groups: 0, persons: 0 },
      vehicles: { purchased: 0, fleet: 5 },
      reception: { domestic: { batches: 28, persons: 260 }, foreign: { batches: 0, persons: 0 } },
    },
  },
  threePublic(
    'a difference from the plan of the whole is no change',
    '2021年“三公”经费财政拨款决算数12.34万元，比2021年“三公”经费财政拨款年初预算20.00万元减少7.66万元。',
    { budget: 20, actual: 12.34, budgetChange: -7.66 },
  ),
  threePublic(
    'why there is no rate is no subject',
    '因公出国（境）费支出预算为0万元，支出决算为0万元，由于预算数为0万元，无法计算百分比，与上年相比持平。',
    { abroad: { budget: 0, actual: 0, change: 0, changeRate: 0 } },
  ),
  threePublic(
    'guests of the kind that the sentence before tells of',
    [
      '外宾接待支出0万元。2020年共接待来访团组0个，0人次(不包括陪同人员)。',
      '国内公务接待支出4.20万元，主要用于上级检查。2020年共接待国内来访团组52个，416人次(不包括陪同人员)。',
    ],
    {
      reception: {
        domestic: { amount: 4.2, batches: 52, persons: 416 },
        foreign: { amount: 0, batches: 0, persons: 0 },
      },
    },
  ),
  threePublic(
    'what was bought, by what the money was for',
    '公务用车购置费支出17.50万元，完成年初预算的97.2%，主要用于更新执法车1辆。截止2020年12月31日，开支财政拨款的公务用车保有量21辆。',
    { vehicles: { purchase: 17.5, purchaseCompletionRate: 97.2, purchased: 1, fleet: 21 } },
  ),
  threePublic(
    'shares of purchase and running, and guests from abroad by their coming',
    '公务用车购置费支出0万元，占0%；公务用车运行维护费支出5.00万元，占83.33%；公务接待费1.00万元，占16.67%。国（境）外接待支出0万元。2020年共接待国（境）外来访团组0个、来宾0人次。',
    {
      vehicles: { purchase: 0, purchaseShare: 0, running: 5, runningShare: 83.33 },
      reception: { actual: 1, share: 16.67, foreign: { amount: 0, batches: 0, persons: 0 } },
    },
  ),
  threePublic('as last year spent', '因公出国（境）费支出与年初预算持平，与2020年度决算支出持平。', {
    abroad: { verdict: 'equal', change: 0, changeRate: 0 },
  }),
  threePublic(
    'all guests behind those from abroad, of whom there were none',
    '公务接待费支出5.00万元，共接待国内来访团组42个，来访外宾0人次，共接待386人次，主要用于上级检查。',
    { reception: { actual: 5, domestic: { batches: 42, persons: 386 }, foreign: { persons: 0 } } },
  ),
  threePublic(
    'a purpose ends where a year’s fleet is counted',
    '公务用车运行及维护支出160.00万元，主要用于急救、疾控所需车辆，2022年公务用车保有量为86辆。',
    { vehicles: { running: 160, fleet: 86 } },
  ),
  threePublic(
    '因 of 因公 is no word of the cue',
    '“三公”经费支出决算为12.60万元；较上年增加4.20万元，增长50.0%，主要是因公出国（境）任务恢复。',
    { actual: 12.6, change: 4.2, changeRate: 50, reason: '因公出国（境）任务恢复' },
  ),
];
