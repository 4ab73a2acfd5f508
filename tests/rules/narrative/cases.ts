/** Sentences as reports print them, with invented names and figures, and what they state (money in 万元). */
export interface Case {
  readonly name: string;
  readonly rule: string;
  readonly sections: Readonly<Record<string, readonly string[]>>;
  readonly expected: unknown;
  /** Codes of the messages; none unless said. */
  readonly codes?: readonly string[];
  /** Figures that are left to the list of what was not read; none unless said. */
  readonly unread?: readonly string[];
}

const one =
  (rule: string, section: string) =>
  (name: string, text: string | readonly string[], expected: unknown, more: Partial<Case> = {}): Case => ({
    name,
    rule,
    sections: { [section]: typeof text === 'string' ? [text] : text },
    expected,
    ...more,
  });

const overall = one('overall', 'overall');
const revenue = one('revenue', 'revenue');
const expenditure = one('expenditure', 'expenditure');
const fiscal = one('fiscal-appropriation', 'fiscalAppropriation');
const general = one('general-public-budget', 'generalPublicBudget');
const detail = one('general-public-budget', 'generalPublicDetail');
const structure = one('general-public-budget', 'generalPublicStructure');
const basic = one('basic-expenditure', 'basicExpenditure');
const threePublic = one('three-public', 'threePublic');
const funds = one('government-funds', 'governmentFunds');
const capital = one('state-capital', 'stateCapital');
const agency = one('agency-operation', 'agencyOperation');
const procurement = one('procurement', 'procurement');
const assets = one('state-assets', 'stateAssets');
const gatherings = one('meetings-and-training', 'meetingsAndTraining');

export const cases: readonly Case[] = [
  overall(
    'one sum for both sides, changed on both',
    '2022年度收、支总计1250.50万元。与2021年相比，收、支总计各减少49.50万元，下降3.81%。主要变动原因是项目结束。',
    { total: 1250.5, change: -49.5, changeRate: -3.81, previousYear: 2021, reason: '项目结束' },
  ),
  overall(
    'sums for each side',
    '2021年度收入总计320.10万元，支出总计320.10万元。收支较上年决算数增加20.00万元、增长6.66%，主要原因是人员增加。',
    { revenueTotal: 320.1, expenditureTotal: 320.1, change: 20, changeRate: 6.66, reason: '人员增加' },
  ),
  overall('both sides spelled out with one sum', '收入支出总计均为5,432.10万元。', { total: 5432.1 }),
  overall(
    '两边 each with its own change',
    '2023年度收入总计100.00万元，较上年增加10万元，增长11.11%；支出总计98.00万元，较上年减少2万元，下降2%。',
    {
      revenueTotal: 100,
      revenueChange: 10,
      revenueChangeRate: 11.11,
      expenditureTotal: 98,
      expenditureChange: -2,
      expenditureChangeRate: -2,
    },
  ),
  overall('two values behind 各是', '2022年度收入总计和支出总计各是1234.56,1230.00万元。', {
    revenueTotal: 1234.56,
    expenditureTotal: 1230,
  }),
  overall('two values behind 分别为', '收入、支出总计分别为88.10万元、87.00万元。', {
    revenueTotal: 88.1,
    expenditureTotal: 87,
  }),
  overall(
    'carried amounts belong here, year totals elsewhere',
    '收入总计100.00万元，其中：本年收入合计90.00万元，使用非财政拨款结余5万元，年初结转和结余5万元。支出总计100.00万元，其中：本年支出合计95万元，结余分配1万元，年末结转和结余4.00万元。',
    {
      revenueTotal: 100,
      surplusUsed: 5,
      opening: 5,
      expenditureTotal: 100,
      surplusDistributed: 1,
      closing: 4,
    },
    { unread: ['90.00万元', '95万元'] },
  ),
  overall('no change', '2022年收支总计66.00万元，与上年持平。', { total: 66, change: 0, changeRate: 0 }),
  overall(
    'a printed zero change is 0, never −0',
    '2022年度收、支总计10.00万元。与2021年度相比，收、支总计各减少0.00万元，下降0.00%。',
    { total: 10, change: 0, changeRate: 0, previousYear: 2021 },
  ),
  overall(
    'last year beside its change is no value of this year',
    '收、支总计60.00万元，较上年52.10万元增加7.90万元，增长15.16%。',
    { total: 60, change: 7.9, changeRate: 15.16 },
  ),
  overall(
    'a change against the plan is none against last year',
    '收、支总计60.00万元，比年初预算增加10.00万元，增长20%。',
    { total: 60 },
  ),
  overall(
    'thousands, full-width digits and sign',
    '２０２２年度收、支总计１，２３４．５０万元。',
    { total: 1234.5 },
    { unread: [] },
  ),
  overall(
    'yuan',
    '2022年度收、支总计12,345,678.90元。与2021年相比，收、支总计各增加345,678.90元，增长2.88%。',
    { total: 1234.56789, change: 34.56789, changeRate: 2.88, previousYear: 2021 },
  ),
  overall('hundreds of millions', '2022年度收、支总计1.25亿元。', { total: 12500 }),
  overall(
    'a template left standing',
    '2022年度收、支总计10.00万元。与2021年相比，收、支总计各增加（减少）0.50万元，增长（下降）5%。',
    { total: 10 },
    { codes: ['placeholder', 'placeholder', 'placeholder', 'placeholder'] },
  ),
  overall('placeholders', '2022年度收、支总计XX万元。', undefined, { codes: ['placeholder'] }),
  overall('the body named as the subject', '青岚区水利局2022年度收、支总计77.70万元。', { total: 77.7 }),
  overall(
    '上年 with 度',
    '与上年度相比，收、支总计各增加3.00万元，上升1.20%，主要是：一是人员增加；二是项目增加。',
    { change: 3, changeRate: 1.2, reason: '一是人员增加；二是项目增加' },
  ),

  revenue(
    'sources with shares',
    '2022年本年收入合计200.00万元，其中：一般公共预算财政拨款收入180.00万元，占90.00%；其他收入20.00万元，占10.00%。',
    {
      total: 200,
      items: [
        { source: '一般公共预算财政拨款收入', amount: 180, share: 90 },
        { source: '其他收入', amount: 20, share: 10 },
      ],
    },
  ),
  revenue(
    'a change before the sources',
    '本年收入合计200.00万元，较上年决算数增加20.00万元，增长11.11%，主要原因是项目增加。其中：财政拨款收入200.00万元，占100%。',
    {
      total: 200,
      change: 20,
      changeRate: 11.11,
      reason: '项目增加',
      items: [{ source: '财政拨款收入', amount: 200, share: 100 }],
    },
  ),
  revenue(
    'no % behind a share',
    '本年收入合计10.00万元，其中：事业收入10.00万元，占100。',
    { total: 10, items: [{ source: '事业收入', amount: 10, share: 100 }] },
    { codes: ['unit-assumed'] },
  ),
  revenue(
    'a stray comma inside a share',
    '本年收入合计10.00万元，其中：事业收入2.00万元，占,20%；其他收入8.00万元，占80%。',
    {
      total: 10,
      items: [
        { source: '事业收入', amount: 2, share: 20 },
        { source: '其他收入', amount: 8, share: 80 },
      ],
    },
  ),
  revenue(
    'a source with parts of its own',
    '本年收入合计100.00万元，其中：财政拨款收入90.00万元，占90%，其中：一般公共预算财政拨款收入80.00万元，政府性基金预算财政拨款收入10.00万元；其他收入10.00万元，占10%。',
    {
      total: 100,
      items: [
        { source: '财政拨款收入', amount: 90, share: 90 },
        { source: '一般公共预算财政拨款收入', within: '财政拨款收入', amount: 80 },
        { source: '政府性基金预算财政拨款收入', within: '财政拨款收入', amount: 10 },
        { source: '其他收入', amount: 10, share: 10 },
      ],
    },
  ),
  revenue(
    'share base in words',
    '2021年度本年收入合计50.00万元，其中：财政拨款收入50.00万元，占本年收入合计的100.00%。',
    { total: 50, items: [{ source: '财政拨款收入', amount: 50, share: 100 }] },
  ),

  expenditure(
    'kinds with zeros printed',
    '2022年本年支出合计120.00万元，其中：基本支出100.00万元，占83.33%；项目支出20.00万元，占16.67%；经营支出0.00万元，占0%。',
    {
      total: 120,
      items: [
        { kind: '基本支出', amount: 100, share: 83.33 },
        { kind: '项目支出', amount: 20, share: 16.67 },
        { kind: '经营支出', amount: 0, share: 0 },
      ],
    },
  ),
  expenditure(
    'one kind a paragraph',
    [
      '本年支出合计120.00万元，其中：',
      '1.基本支出100.00万元，占本年支出合计的83.33%，比上年增加5.00万元，增长5.26%。',
      '2.项目支出20.00万元，占本年支出合计的16.67%，与上年相比减少1.00万元，降低4.76%，主要是压减支出。',
    ],
    {
      total: 120,
      items: [
        { kind: '基本支出', amount: 100, share: 83.33, change: 5, changeRate: 5.26 },
        { kind: '项目支出', amount: 20, share: 16.67, change: -1, changeRate: -4.76, reason: '压减支出' },
      ],
    },
  ),

  fiscal(
    'total and change',
    '2022年财政拨款收、支总计88.00万元。与2021年相比，财政拨款收、支总计各增加8.00万元，增长10.00%。主要变动原因是调资。',
    { total: 88, change: 8, changeRate: 10, previousYear: 2021, reason: '调资' },
  ),
  fiscal(
    'two sides',
    '2022年度财政拨款收入总计88.00万元，支出总计88.00万元。与2021年度相比，财政拨款收入总计减少2.00万元，下降2.22%；支出总计减少2.00万元，下降2.22%。',
    {
      revenueTotal: 88,
      expenditureTotal: 88,
      revenueChange: -2,
      revenueChangeRate: -2.22,
      expenditureChange: -2,
      expenditureChangeRate: -2.22,
      previousYear: 2021,
    },
  ),

  general(
    'total with its share',
    '2022年一般公共预算财政拨款支出80.00万元，占本年支出合计的66.67%。与2021年相比，一般公共预算财政拨款支出增加5.00万元，增长6.67%。主要变动原因是人员增加。',
    {
      total: 80,
      shareOfExpenditure: 66.67,
      change: 5,
      changeRate: 6.67,
      previousYear: 2021,
      reason: '人员增加',
    },
  ),
  structure(
    'classes in every wording',
    '2022年一般公共预算财政拨款支出80.00万元，主要用于以下方面：一般公共服务（类）支出40.00万元，占50.00%；教育支出（类）20.00万元，占25.00%；卫生健康支出10.00万元，占12.50%；住房保障支出支出10.00万元，占12.50%。',
    {
      total: 80,
      structure: [
        { class: '一般公共服务', amount: 40, share: 50 },
        { class: '教育支出', amount: 20, share: 25 },
        { class: '卫生健康支出', amount: 10, share: 12.5 },
        { class: '住房保障支出', amount: 10, share: 12.5 },
      ],
    },
  ),
  structure(
    'classes in paragraphs of their own',
    [
      '财政拨款支出主要用于以下方面：',
      '1.一般公共服务（类）支出40.00万元，占80.00%；',
      '2.社会保障和就业（类）支出10.00万元，占20.00%。',
    ],
    {
      structure: [
        { class: '一般公共服务', amount: 40, share: 80 },
        { class: '社会保障和就业', amount: 10, share: 20 },
      ],
    },
  ),
  detail(
    'the opening sentence without a unit',
    '2022年一般公共预算支出决算数为80.50，完成预算100%。其中：',
    { actual: 80.5, completionRate: 100 },
    { codes: ['unit-assumed'] },
  ),
  detail(
    'the opening sentence against the initial budget',
    '2022年度财政拨款支出年初预算为90.00万元，支出决算为80.00万元，完成年初预算的88.89%。其中：',
    { budget: 90, actual: 80, completionRate: 88.89, completionBase: 'initial' },
  ),
  detail(
    'an item of the Sichuan form',
    '1.一般公共服务（类）财政事务（款）行政运行（项）: 支出决算为57.35万元，完成预算100%，决算数等于预算数。',
    {
      items: [
        {
          class: '一般公共服务',
          section: '财政事务',
          item: '行政运行',
          code: '2010601',
          actual: 57.35,
          completionRate: 100,
        },
      ],
    },
  ),
  detail(
    'an item of the national form',
    '1、一般公共服务支出（类）财政事务（款）行政运行（项）。主要用于：保障机关运行。年初预算为60.00万元，支出决算为57.35万元，完成年初预算的95.58%，决算数小于年初预算数的主要原因是：厉行节约；人员减少。',
    {
      items: [
        {
          class: '一般公共服务支出',
          section: '财政事务',
          item: '行政运行',
          code: '2010601',
          purpose: '保障机关运行',
          budget: 60,
          actual: 57.35,
          completionRate: 95.58,
          completionBase: 'initial',
          reason: '厉行节约；人员减少',
        },
      ],
    },
  ),
  detail(
    'several items in one paragraph',
    '其中：一般公共服务支出（类）财政事务（款）行政运行（项）支出决算为50.00万元，完成预算的100%；教育支出（类）进修及培训（款）培训支出（项）支出决算为1.00万元，完成预算的50%。',
    {
      items: [
        {
          class: '一般公共服务支出',
          section: '财政事务',
          item: '行政运行',
          code: '2010601',
          actual: 50,
          completionRate: 100,
        },
        {
          class: '教育支出',
          section: '进修及培训',
          item: '培训支出',
          code: '2050803',
          actual: 1,
          completionRate: 50,
        },
      ],
    },
  ),
  detail(
    'an adjusted budget',
    '3.住房保障支出（类）住房改革支出（款）住房公积金（项）。年初预算为10.00万元，全年预算为12.00万元，支出决算为11.00万元，完成全年预算的91.67%。',
    {
      items: [
        {
          class: '住房保障支出',
          section: '住房改革支出',
          item: '住房公积金',
          code: '2210201',
          budget: 10,
          adjustedBudget: 12,
          actual: 11,
          completionRate: 91.67,
          completionBase: 'adjusted',
        },
      ],
    },
  ),
  detail(
    'a class alone',
    '1.一般公共服务支出（类）年初预算为60.00万元，支出决算为57.00万元，完成年初预算的95%。',
    {
      items: [
        {
          class: '一般公共服务支出',
          code: '201',
          budget: 60,
          actual: 57,
          completionRate: 95,
          completionBase: 'initial',
        },
      ],
    },
  ),
  detail(
    'half-width brackets and a printed code',
    '2.2010601一般公共服务支出(类)财政事务(款)行政运行(项)支出决算为3.00万元，完成预算100%。',
    {
      items: [
        {
          class: '一般公共服务支出',
          section: '财政事务',
          item: '行政运行',
          code: '2010601',
          actual: 3,
          completionRate: 100,
        },
      ],
    },
    { unread: [] },
  ),
  detail(
    'no budget at the beginning of the year',
    '4.科学技术支出（类）其他科学技术支出（款）其他科学技术支出（项）。年初未安排预算，支出决算为5.00万元，主要原因是上级追加。',
    {
      items: [
        {
          class: '科学技术支出',
          section: '其他科学技术支出',
          item: '其他科学技术支出',
          code: '2069999',
          actual: 5,
          reason: '上级追加',
        },
      ],
    },
  ),

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

  threePublic(
    'total and parts',
    [
      '2022年“三公”经费财政拨款支出预算为13.00万元，支出决算为12.00万元，完成预算92.31%，决算数小于预算数的主要原因是厉行节约。',
      '2022年“三公”经费财政拨款支出决算中，因公出国（境）费支出决算0万元，占0%；公务用车购置及运行维护费支出决算8.00万元，占66.67%；公务接待费支出决算4.00万元，占33.33%。',
    ],
    {
      budget: 13,
      actual: 12,
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

  agency(
    'total, change and reason',
    '2022年，机关运行经费支出48.00万元，比2021年减少2.00万元，下降4.00%。主要原因是厉行节约。',
    { total: 48, change: -2, changeRate: -4, previousYear: 2021, reason: '厉行节约' },
  ),
  agency('flat', '2022年，机关运行经费支出48.00万元，与2021年持平。', {
    total: 48,
    change: 0,
    changeRate: 0,
    previousYear: 2021,
  }),
  agency(
    'two bases in one sentence',
    '2022年机关运行经费支出48.00万元，比年初预算数减少1.00万元，降低2.04%；比上年增加2.00万元，增长4.35%。',
    { total: 48, change: 2, changeRate: 4.35 },
  ),
  agency('none', '本单位为事业单位，没有机关运行经费支出。', { total: 0 }),

  procurement(
    'three kinds and small enterprises',
    '2022年，政府采购支出总额30.00万元，其中：政府采购货物支出10.00万元、政府采购工程支出5.00万元、政府采购服务支出15.00万元。授予中小企业合同金额20.00万元，占政府采购支出总额的66.67%，其中：授予小微企业合同金额12.00万元，占政府采购支出总额的40.00%。',
    {
      total: 30,
      goods: 10,
      works: 5,
      services: 15,
      smallAndMedium: 20,
      smallAndMediumShare: 66.67,
      smallAndMicro: 12,
      smallAndMicroShare: 40,
    },
  ),
  procurement(
    'contract sums and reserved budgets',
    '2022年度政府采购金额（以合同签订为准）为30.00万元，其中：货物采购金额10.00万元，工程采购金额5.00万元，服务采购金额15.00万元。面向中小企业预留采购预算项目预算金额20.00万元，其中：预留给小微企业12.00万元。',
    { total: 30, goods: 10, works: 5, services: 15, reserved: { smallAndMedium: 20, smallAndMicro: 12 } },
  ),

  assets(
    'vehicles by type and equipment',
    '截至2022年12月31日，本单位共有车辆5辆，其中：机要通信用车1辆、应急保障用车3辆、其他用车1辆，单价50万元以上通用设备2台（套），单价100万元以上专用设备1台（套）。',
    {
      asOf: '2022-12-31',
      vehicles: {
        total: 5,
        types: [
          { type: '机要通信用车', count: 1 },
          { type: '应急保障用车', count: 3 },
          { type: '其他用车', count: 1 },
        ],
      },
      equipment: [
        { threshold: 50, category: '通用设备', count: 2 },
        { threshold: 100, category: '专用设备', count: 1 },
      ],
    },
  ),
  assets(
    'equipment without a category',
    '截至2023年12月31日，共有车辆2辆；单价100万元（含）以上设备（不含车辆）0台（套）。',
    { asOf: '2023-12-31', vehicles: { total: 2 }, equipment: [{ threshold: 100, count: 0 }] },
  ),

  gatherings(
    'meetings and training',
    [
      '2022年会议费支出决算为2.00万元，比上年减少1.00万元，下降33.33%，共召开会议3次，参会80人次。',
      '培训费支出决算为1.50万元，与上年持平。',
    ],
    {
      meetings: { actual: 2, change: -1, changeRate: -33.33, count: 3, persons: 80 },
      training: { actual: 1.5, change: 0, changeRate: 0 },
    },
  ),

  fiscal(
    'a reason in a paragraph of its own',
    [
      '2023年度财政拨款收入支出总计45.00万元。与2022年度相比，财政拨款收入支出总计持平。主要原因：',
      '项目支出与人员经费此增彼减。',
    ],
    { total: 45, change: 0, changeRate: 0, previousYear: 2022, reason: '项目支出与人员经费此增彼减' },
  ),
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
  procurement(
    'reserved budgets and awards',
    '2023年度本部门面向中小企业预留政府采购项目预算金额20.00万元，面向小微企业预留政府采购项目预算金额5.00万元。在面向中小企业预留的政府采购项目中，由中小企业供应商中标或成交的，采购金额18.00万元。',
    { reserved: { smallAndMedium: 20, smallAndMicro: 5 } },
    { unread: ['18.00万元'] },
  ),
  procurement('none', '本单位2023年度无政府采购支出。', { total: 0 }),
  overall(
    'two changes told in turn',
    '与上年相比，收入、支出分别增加10.00万元、12.00万元，分别增长5%、6%。',
    { revenueChange: 10, revenueChangeRate: 5, expenditureChange: 12, expenditureChangeRate: 6 },
  ),
  overall(
    'final figures of each side',
    '2023年度收入决算123.40万元，支出决算120.00万元，年末结转结余3.40万元。',
    { revenueTotal: 123.4, expenditureTotal: 120, closing: 3.4 },
  ),
  overall(
    'last year in words of its own',
    '收入总计为88.00万元，比2020年度的80.00万元增加8.00万元，增幅10%。',
    { revenueTotal: 88, revenueChange: 8, revenueChangeRate: 10, previousYear: 2020 },
  ),
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
  expenditure(
    'a head in its own sentence names the part',
    '（一）基本支出情况。2021年度用于保障本单位正常运转的支出60.00万元，占总支出的60%。',
    { items: [{ kind: '基本支出', amount: 60, share: 60 }] },
  ),
  assets(
    'types behind a comma, with a threshold word inside a name',
    '截至2022年12月31日，本部门共有车辆3辆，其中，副部（省）级及以上领导用车0辆、其他用车3辆，其他用车主要是业务用车。',
    {
      asOf: '2022-12-31',
      vehicles: {
        total: 3,
        types: [
          { type: '副部（省）级及以上领导用车', count: 0 },
          { type: '其他用车', count: 3 },
        ],
      },
    },
  ),

  expenditure(
    'a change behind the list is said of the total',
    '本年支出合计120.00万元，其中：基本支出100.00万元，占83.33%；项目支出20.00万元，占16.67%。与上年相比，支出合计增加10.00万元，增长9.09%，主要原因是项目增加。',
    {
      total: 120,
      change: 10,
      changeRate: 9.09,
      reason: '项目增加',
      items: [
        { kind: '基本支出', amount: 100, share: 83.33 },
        { kind: '项目支出', amount: 20, share: 16.67 },
      ],
    },
  ),
  revenue(
    'an unnamed change behind the list is said of the total too',
    '本年收入合计120.00万元，其中：财政拨款收入100.00万元，占83.33%；其他收入20.00万元，占16.67%。比上年增加10.00万元，增长9.09%。',
    {
      total: 120,
      change: 10,
      changeRate: 9.09,
      items: [
        { source: '财政拨款收入', amount: 100, share: 83.33 },
        { source: '其他收入', amount: 20, share: 16.67 },
      ],
    },
  ),
  expenditure(
    'an unnamed change behind one part is said of the part',
    '1.基本支出100.00万元，占83.33%。比上年增加10.00万元，增长11.11%。',
    { items: [{ kind: '基本支出', amount: 100, share: 83.33, change: 10, changeRate: 11.11 }] },
  ),
  overall(
    'an unnamed change behind both sides is said of both',
    '2022年度收入总计100.00万元，支出总计100.00万元。与上年相比，增加20.00万元，增长25%。',
    { revenueTotal: 100, expenditureTotal: 100, change: 20, changeRate: 25 },
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
