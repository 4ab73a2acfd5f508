import { detail, general, structure, type Case } from '../case.js';

export const cases: readonly Case[] = [
  general(
    '财政拨款支出 as the total',
    '2021年度财政拨款支出480.60万元，占本年支出合计的95.06%，与上年相比，财政拨款支出增加30.20万元，增长6.71%，主要是因为调资。',
    { total: 480.6, shareOfExpenditure: 95.06, change: 30.2, changeRate: 6.71, reason: '调资' },
  ),
  general(
    'classes in yuan with their purposes',
    [
      '2022年度一般公共预算财政拨款支出4,806,012.36元，占本年支出合计的95.06%。与上年对比增加300,012.36元，增长6.66%，主要原因是调资。',
      '1．一般公共服务（类）支出4,000,000.00元，占一般公共预算财政拨款总支出的83.23%。主要用于机关运转；',
      '2．外交（类）支出0.00元，占一般公共预算财政拨款总支出的0.00%；',
      '3．社会保障和就业（类）支出806,012.36元，占16.77%。主要用于养老保险缴费。',
    ],
    {
      total: 480.601236,
      shareOfExpenditure: 95.06,
      change: 30.001236,
      changeRate: 6.66,
      reason: '调资',
      structure: [
        { class: '一般公共服务', amount: 400, share: 83.23 },
        { class: '外交', amount: 0, share: 0 },
        { class: '社会保障和就业', amount: 80.601236, share: 16.77 },
      ],
    },
  ),
  general(
    'two bases in turn',
    '2022年度一般公共预算财政拨款支出480万元，比年初预算数450万元增加30万元，增长6.67%；比上年决算数减少10万元，下降2.04%。',
    { total: 480, budget: 450, change: -10, changeRate: -2.04 },
  ),
  structure(
    'classes divided by commas',
    '一般公共服务支出（类）400万元，占83.33%，教育支出（类）80万元，占16.67%。',
    {
      structure: [
        { class: '一般公共服务支出', amount: 400, share: 83.33 },
        { class: '教育支出', amount: 80, share: 16.67 },
      ],
    },
  ),
  structure(
    'classes behind 主要用于以下方面',
    '按功能分类科目，一般公共预算财政拨款支出主要用于以下方面：一般公共服务支出400万元，占83.33%；教育支出80万元，占16.67%。',
    {
      structure: [
        { class: '一般公共服务支出', amount: 400, share: 83.33 },
        { class: '教育支出', amount: 80, share: 16.67 },
      ],
    },
  ),
  structure(
    'classes with zeros',
    '财政拨款支出480.60万元，主要用于以下方面：一般公共服务（类）支出400.60万元，占83.35%；社会保障和就业（类）支出50万元，占10.40%；卫生健康（类）支出30万元，占6.24%；住房保障（类）支出0万元，占0%。',
    {
      total: 480.6,
      structure: [
        { class: '一般公共服务', amount: 400.6, share: 83.35 },
        { class: '社会保障和就业', amount: 50, share: 10.4 },
        { class: '卫生健康', amount: 30, share: 6.24 },
        { class: '住房保障', amount: 0, share: 0 },
      ],
    },
  ),
  structure(
    'basic and project expenditure are no classes',
    '2022年度一般公共预算财政拨款支出480万元，其中：基本支出300万元，占62.5%；项目支出180万元，占37.5%。',
    { total: 480 },
    { unread: ['300万元', '62.5%', '180万元', '37.5%'] },
  ),
  structure(
    'classes without shares',
    '2022年度一般公共预算财政拨款支出480万元，按支出功能分类，主要用于一般公共服务支出400万元、教育支出80万元。',
    {
      total: 480,
      structure: [
        { class: '一般公共服务支出', amount: 400 },
        { class: '教育支出', amount: 80 },
      ],
    },
  ),
  structure('a path of names is no class', '科学技术支出-技术研究与开发支出400万元，占83.33%；', undefined, {
    unread: ['400万元', '83.33%'],
  }),
  detail(
    'names in one paragraph, figures in the next',
    [
      '2021年度财政拨款支出年初预算数为450.00万元，支出决算数为480.60万元，完成年初预算的106.80%，其中：',
      '1、一般公共服务支出（类）档案事务（款）行政运行（项）。',
      '年初预算为300.00万元，支出决算为320.60万元，完成年初预算的106.87%，决算数大于年初预算数的主要原因是：追加人员经费。',
      '2、一般公共服务支出（类）档案事务（款）档案馆（项）。',
      '年初预算为150.00万元，支出决算为160.00万元，完成年初预算的106.67%，决算数大于年初预算数的主要原因是：追加项目。',
    ],
    {
      budget: 450,
      actual: 480.6,
      completionRate: 106.8,
      completionBase: 'initial',
      items: [
        {
          class: '一般公共服务支出',
          section: '档案事务',
          item: '行政运行',
          code: '2012601',
          budget: 300,
          actual: 320.6,
          completionRate: 106.87,
          completionBase: 'initial',
          reason: '追加人员经费',
        },
        {
          class: '一般公共服务支出',
          section: '档案事务',
          item: '档案馆',
          budget: 150,
          actual: 160,
          completionRate: 106.67,
          completionBase: 'initial',
          reason: '追加项目',
        },
      ],
    },
  ),
  detail(
    'items of a class behind 其中',
    '1.一般公共服务支出（类）年初预算为400万元，支出决算为380万元，完成年初预算的95%。其中：行政运行（项）年初预算300万元，支出决算290万元；档案馆（项）年初预算100万元，支出决算90万元。',
    {
      items: [
        {
          class: '一般公共服务支出',
          code: '201',
          budget: 400,
          actual: 380,
          completionRate: 95,
          completionBase: 'initial',
        },
        { item: '行政运行', budget: 300, actual: 290 },
        { item: '档案馆', budget: 100, actual: 90 },
      ],
    },
  ),
  detail(
    'names in quotation marks',
    '（1）“行政运行”（项）2022年度决算300万元，比2022年年初预算增加10万元，增长3.45%。主要原因：追加人员经费。',
    { items: [{ item: '行政运行', actual: 300, reason: '追加人员经费' }] },
  ),
  detail(
    'a class and its section in one paragraph',
    '1、“一般公共服务支出”（类）2022年度决算400.60万元，比2022年年初预算减少20万元，下降4.76%。其中：“档案事务”（款）2022年度决算400.60万元，比2022年年初预算减少20万元，下降4.76%。主要原因：压减支出。',
    {
      items: [
        { class: '一般公共服务支出', code: '201', actual: 400.6 },
        { section: '档案事务', actual: 400.6, reason: '压减支出' },
      ],
    },
  ),
  detail(
    'codes in brackets in place of markers',
    '一般公共服务支出（201）档案事务（20126）行政运行（2012601）：年初预算300万元，决算290万元，完成预算的96.67%。',
    {
      items: [
        {
          class: '一般公共服务支出',
          section: '档案事务',
          item: '行政运行',
          code: '2012601',
          budget: 300,
          actual: 290,
          completionRate: 96.67,
        },
      ],
    },
  ),
  detail(
    'a code before a name without markers',
    '2012601行政运行：年初预算300万元，支出决算290万元，完成年初预算96.67%。',
    {
      items: [
        {
          item: '行政运行',
          code: '2012601',
          budget: 300,
          actual: 290,
          completionRate: 96.67,
          completionBase: 'initial',
        },
      ],
    },
  ),
  detail(
    'a code behind a name, and a purpose',
    '行政运行（2012601）支出290万元，完成年初预算的96.67%，主要用于人员工资。',
    {
      items: [
        {
          item: '行政运行',
          code: '2012601',
          actual: 290,
          completionRate: 96.67,
          completionBase: 'initial',
          purpose: '人员工资',
        },
      ],
    },
  ),
  detail(
    'a path of names before a comma',
    '1.一般公共服务支出—档案事务—行政运行，年初预算300万元，支出决算290万元，完成年初预算的96.67%。',
    {
      items: [
        {
          class: '一般公共服务支出',
          section: '档案事务',
          item: '行政运行',
          code: '2012601',
          budget: 300,
          actual: 290,
          completionRate: 96.67,
          completionBase: 'initial',
        },
      ],
    },
  ),
  detail(
    'names without markers',
    '行政运行年初预算为300万元，支出决算为290万元，完成年初预算的96.67%。培训支出年初预算为5万元，支出决算为0万元，完成年初预算的0%。',
    {
      items: [
        { item: '行政运行', budget: 300, actual: 290, completionRate: 96.67, completionBase: 'initial' },
        { item: '培训支出', budget: 5, actual: 0, completionRate: 0, completionBase: 'initial' },
      ],
    },
  ),
  detail(
    'numbered classes in one paragraph',
    '（一）一般公共服务支出年初预算数为300万元，支出决算数为290万元，完成年初预算的96.67%，主要原因是人员减少2人。（二）教育支出年初预算数为5万元，支出决算数为4万元，完成年初预算的80%。',
    {
      items: [
        {
          class: '一般公共服务支出',
          code: '201',
          budget: 300,
          actual: 290,
          completionRate: 96.67,
          completionBase: 'initial',
          reason: '人员减少2人',
        },
        {
          class: '教育支出',
          code: '205',
          budget: 5,
          actual: 4,
          completionRate: 80,
          completionBase: 'initial',
        },
      ],
    },
  ),
  detail(
    'an adjusted budget told by 调整预算',
    '1.社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）：年初预算为30万元，调整预算为28万元，支出决算为28万元，完成调整预算的100%。',
    {
      items: [
        {
          class: '社会保障和就业支出',
          section: '行政事业单位养老支出',
          item: '机关事业单位基本养老保险缴费支出',
          code: '2080505',
          budget: 30,
          adjustedBudget: 28,
          actual: 28,
          completionRate: 100,
          completionBase: 'adjusted',
        },
      ],
    },
  ),
  detail(
    'two bases of completion',
    '1.社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）。年初预算30万元，全年预算28万元，支出决算28万元，完成年初预算的93.33%，完成全年预算的100%。',
    {
      items: [
        {
          class: '社会保障和就业支出',
          section: '行政事业单位养老支出',
          item: '机关事业单位基本养老保险缴费支出',
          code: '2080505',
          budget: 30,
          adjustedBudget: 28,
          actual: 28,
          completionRate: 93.33,
          completionBase: 'initial',
        },
      ],
    },
    { codes: ['restated-differently'] },
  ),
  detail(
    'a section alone, with an item that has a sum only',
    '1.社会保障和就业（类）行政事业单位养老支出（款）：支出决算为28万元，完成预算100%，决算数等于预算数。其中：机关事业单位基本养老保险缴费支出28万元。',
    {
      items: [
        {
          class: '社会保障和就业',
          section: '行政事业单位养老支出',
          code: '20805',
          actual: 28,
          completionRate: 100,
        },
      ],
    },
    { unread: ['28万元'] },
  ),
  detail(
    'a change with its reason',
    '1.教育（类）进修及培训（款）培训支出（项）：支出决算为4.05万元，完成预算100%，较上年增加0.05万元，增长1.25%，主要原因是培训人数增加3人。',
    {
      items: [
        {
          class: '教育',
          section: '进修及培训',
          item: '培训支出',
          code: '2050803',
          actual: 4.05,
          completionRate: 100,
          change: 0.05,
          changeRate: 1.25,
          reason: '培训人数增加3人',
        },
      ],
    },
  ),
  detail(
    'a zero without a unit',
    '1.教育支出（类）进修及培训（款）培训支出（项）支出决算4.05万元，年初预算数为0，决算数大于预算数的主要原因是追加。',
    {
      items: [
        {
          class: '教育支出',
          section: '进修及培训',
          item: '培训支出',
          code: '2050803',
          actual: 4.05,
          budget: 0,
          reason: '追加',
        },
      ],
    },
    { codes: ['unit-assumed'] },
  ),
  detail(
    'a remark on a rate that cannot be',
    '1.教育支出（类）进修及培训（款）培训支出（项）年初预算0万元，支出决算4.05万元，年初预算为0无法计算完成率。',
    {
      items: [
        {
          class: '教育支出',
          section: '进修及培训',
          item: '培训支出',
          code: '2050803',
          budget: 0,
          actual: 4.05,
        },
      ],
    },
  ),
  detail(
    'an emptied final figure',
    '1.教育支出（类）进修及培训（款）培训支出（项）。年初预算为5万元，支出决算为元，完成年初预算的%。',
    { items: [{ class: '教育支出', section: '进修及培训', item: '培训支出', code: '2050803', budget: 5 }] },
    { codes: ['placeholder', 'placeholder'] },
  ),
  detail(
    'yuan beside ten thousands',
    '1.教育支出（类）进修及培训（款）培训支出（项）。年初预算为50000元，支出决算为4.05万元，完成年初预算的81%。',
    {
      items: [
        {
          class: '教育支出',
          section: '进修及培训',
          item: '培训支出',
          code: '2050803',
          budget: 5,
          actual: 4.05,
          completionRate: 81,
          completionBase: 'initial',
        },
      ],
    },
  ),
  detail(
    '大小于 and XX',
    '1.教育支出（类）进修及培训（款）培训支出（项）：支出决算为4.05万元，完成预算的81%，决算数大小于预算数的主要原因是XX。',
    {
      items: [
        {
          class: '教育支出',
          section: '进修及培训',
          item: '培训支出',
          code: '2050803',
          actual: 4.05,
          completionRate: 81,
        },
      ],
    },
    { codes: ['placeholder', 'placeholder'] },
  ),
  detail(
    'no units at all',
    '1.教育支出（类）进修及培训（款）培训支出（项）：年初预算5.00，支出决算4.05，完成年初预算的81。',
    {
      items: [
        {
          class: '教育支出',
          section: '进修及培训',
          item: '培训支出',
          code: '2050803',
          budget: 5,
          actual: 4.05,
          completionRate: 81,
          completionBase: 'initial',
        },
      ],
    },
    { codes: ['unit-assumed', 'unit-assumed', 'unit-assumed'] },
  ),
  detail(
    'a purpose, and two years',
    '教育支出（类）：主要用于干部培训。2022年支出决算4.05万元，2021年支出决算3.05万元，增加1万元，增长32.79%。',
    {
      items: [
        { class: '教育支出', code: '205', purpose: '干部培训', actual: 4.05, change: 1, changeRate: 32.79 },
      ],
    },
  ),
  detail(
    'the older year first',
    '1.教育支出（类）进修及培训（款）培训支出（项）2021年决算数为3.05万元，2022年决算数为4.05万元，比上年增加1万元。',
    {
      items: [
        {
          class: '教育支出',
          section: '进修及培训',
          item: '培训支出',
          code: '2050803',
          actual: 4.05,
          change: 1,
        },
      ],
    },
  ),
  detail(
    'reasons with figures',
    '1.教育支出（类）进修及培训（款）培训支出（项）年初预算为5万元，支出决算为4.05万元，完成年初预算的81%，决算数小于年初预算数的主要原因：一是培训班减少，比上年少办2期，节约0.5万元；二是压减支出0.45万元。',
    {
      items: [
        {
          class: '教育支出',
          section: '进修及培训',
          item: '培训支出',
          code: '2050803',
          budget: 5,
          actual: 4.05,
          completionRate: 81,
          completionBase: 'initial',
          reason: '一是培训班减少，比上年少办2期，节约0.5万元；二是压减支出0.45万元',
        },
      ],
    },
  ),
  detail(
    'an item without class behind ；',
    '2.卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）支出决算为11.05万元，完成预算的100%，主要用于：单位医疗保险缴费；公务员医疗补助（项）支出决算为2.05万元，完成预算的100%。',
    {
      items: [
        {
          class: '卫生健康支出',
          section: '行政事业单位医疗',
          item: '行政单位医疗',
          code: '2101101',
          actual: 11.05,
          completionRate: 100,
          purpose: '单位医疗保险缴费',
        },
        { item: '公务员医疗补助', actual: 2.05, completionRate: 100 },
      ],
    },
  ),
  detail(
    'a section with its purpose',
    '2.卫生健康支出（类）行政事业单位医疗（款）。主要用于医疗保险缴费。年初预算为13万元，支出决算为13.10万元，完成年初预算的100.77%。',
    {
      items: [
        {
          class: '卫生健康支出',
          section: '行政事业单位医疗',
          code: '21011',
          purpose: '医疗保险缴费',
          budget: 13,
          actual: 13.1,
          completionRate: 100.77,
          completionBase: 'initial',
        },
      ],
    },
  ),
  detail("an item's name that ends in 支出", '2.行政单位医疗支出决算为11.05万元，完成预算的100%。', {
    items: [{ item: '行政单位医疗支出', actual: 11.05, completionRate: 100 }],
  }),
  detail(
    'flat against the plan',
    '3.住房保障支出（类）住房改革支出（款）住房公积金（项）年初预算数20万元，支出决算20万元，决算数与预算数持平。',
    {
      items: [
        {
          class: '住房保障支出',
          section: '住房改革支出',
          item: '住房公积金',
          code: '2210201',
          budget: 20,
          actual: 20,
        },
      ],
    },
  ),
  detail(
    'flat against last year',
    '3.住房保障支出（类）住房改革支出（款）住房公积金（项）年初预算数20万元，支出决算20万元，决算数与上年持平。',
    {
      items: [
        {
          class: '住房保障支出',
          section: '住房改革支出',
          item: '住房公积金',
          code: '2210201',
          budget: 20,
          actual: 20,
          change: 0,
          changeRate: 0,
        },
      ],
    },
  ),
  detail(
    'a sum right behind the names',
    '3.住房保障支出（类）住房改革支出（款）住房公积金（项）20万元，较上年持平。',
    {
      items: [
        {
          class: '住房保障支出',
          section: '住房改革支出',
          item: '住房公积金',
          code: '2210201',
          actual: 20,
          change: 0,
          changeRate: 0,
        },
      ],
    },
  ),
  detail(
    'dashes between names with markers',
    '3.住房保障支出（类）-住房改革支出（款）-住房公积金（项），支出决算20万元，完成预算100%。',
    {
      items: [
        {
          class: '住房保障支出',
          section: '住房改革支出',
          item: '住房公积金',
          code: '2210201',
          actual: 20,
          completionRate: 100,
        },
      ],
    },
  ),
  detail(
    'what it was made up of',
    '住房保障支出20万元，完成年初预算的100%，主要是住房公积金15万元，购房补贴5万元。',
    {
      items: [
        {
          class: '住房保障支出',
          code: '221',
          actual: 20,
          completionRate: 100,
          completionBase: 'initial',
          reason: '住房公积金15万元，购房补贴5万元',
        },
      ],
    },
  ),
  detail(
    'two classes in one paragraph',
    '1.一般公共服务（类）支出：年初预算300万元，决算290万元。2.教育（类）支出：年初预算5万元，决算4万元。',
    {
      items: [
        { class: '一般公共服务', code: '201', budget: 300, actual: 290 },
        { class: '教育', code: '205', budget: 5, actual: 4 },
      ],
    },
  ),
  detail(
    'two budgets of the whole',
    '财政拨款支出年初预算450万元，全年预算500万元，支出决算480.60万元，完成全年预算的96.12%。',
    { budget: 450, adjustedBudget: 500, actual: 480.6, completionRate: 96.12, completionBase: 'adjusted' },
  ),
  detail(
    'two completed budgets of the whole',
    '财政拨款支出决算480.60万元，完成年初预算450.00万元的106.8%，完成调整预算500万元的96.12%。',
    { actual: 480.6, budget: 450, completionRate: 106.8, completionBase: 'initial', adjustedBudget: 500 },
    { codes: ['restated-differently'] },
  ),
  detail(
    'the whole without units',
    '2022年度一般公共预算财政拨款支出年初预算为450.00，支出决算为480.60，完成年初预算的106.80。',
    { budget: 450, actual: 480.6, completionRate: 106.8, completionBase: 'initial' },
    { codes: ['unit-assumed', 'unit-assumed', 'unit-assumed'] },
  ),
];
