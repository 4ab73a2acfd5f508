import { detail, general, structure, type Case } from '../case.js';

export const cases: readonly Case[] = [
  detail(
    'the plan of an item left open by the template',
    '（2）机关事业单位职业年金缴费支出(2080506)年初预算数为XX万元，支出决算为14.35万元，完成年初预算的105.80%。',
    {
      items: [
        {
          item: '机关事业单位职业年金缴费支出',
          code: '2080506',
          actual: 14.35,
          completionRate: 105.8,
          completionBase: 'initial',
        },
      ],
    },
    { codes: ['placeholder'] },
  ),
  detail(
    'numbers and codes in full width',
    '６、住房保障支出（类）住房改革支出（款）住房公积金（项）（２２１０２０１）：支出决算为５.５０万元，完成预算１００％。',
    {
      items: [
        {
          class: '住房保障支出',
          section: '住房改革支出',
          item: '住房公积金',
          code: '2210201',
          actual: 5.5,
          completionRate: 100,
        },
      ],
    },
  ),
  structure(
    'codes in brackets behind the names of classes',
    '2021年一般公共预算财政拨款支出100.00万元，主要用于以下方面：农林水支出（213）60.00万元，占60.00%，住房保障支出（221）40.00万元，占40.00%。',
    {
      total: 100,
      structure: [
        { class: '农林水支出', amount: 60, share: 60 },
        { class: '住房保障支出', amount: 40, share: 40 },
      ],
    },
  ),
  detail(
    'a path of names that ends in a full stop or a colon',
    [
      '（1）住房保障支出—住房改革支出—住房公积金。支出决算为23.29万元，完成预算100%，决算数与预算数持平。',
      '（2）农林水支出—水利—防汛：主要用于购置物资。支出决算为5万元，完成预算100%。',
    ],
    {
      items: [
        {
          class: '住房保障支出',
          section: '住房改革支出',
          item: '住房公积金',
          code: '2210201',
          actual: 23.29,
          verdict: 'equal',
          completionRate: 100,
        },
        {
          class: '农林水支出',
          section: '水利',
          item: '防汛',
          purpose: '购置物资',
          actual: 5,
          completionRate: 100,
        },
      ],
    },
  ),
  detail(
    'a code behind the last marker, and a purpose behind it',
    '6、住房保障支出（类）住房改革支出（款）住房公积金（项）（2210201）：主要用于缴纳公积金。支出决算为555003.44元，完成预算100%。',
    {
      items: [
        {
          class: '住房保障支出',
          section: '住房改革支出',
          item: '住房公积金',
          code: '2210201',
          purpose: '缴纳公积金',
          actual: 55.500344,
          completionRate: 100,
        },
      ],
    },
  ),
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
    { total: 480, budget: 450, change: -10, changeRate: -2.04, budgetChange: 30, budgetChangeRate: 6.67 },
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
          verdict: 'above',
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
          verdict: 'above',
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
        { class: '一般公共服务支出', item: '行政运行', within: '一般公共服务支出', budget: 300, actual: 290 },
        { class: '一般公共服务支出', item: '档案馆', within: '一般公共服务支出', budget: 100, actual: 90 },
      ],
    },
  ),
  detail(
    'names in quotation marks',
    '（1）“行政运行”（项）2022年度决算300万元，比2022年年初预算增加10万元，增长3.45%。主要原因：追加人员经费。',
    {
      items: [
        { item: '行政运行', actual: 300, budgetChange: 10, budgetChangeRate: 3.45, reason: '追加人员经费' },
      ],
    },
  ),
  detail(
    'a class and its section in one paragraph',
    '1、“一般公共服务支出”（类）2022年度决算400.60万元，比2022年年初预算减少20万元，下降4.76%。其中：“档案事务”（款）2022年度决算400.60万元，比2022年年初预算减少20万元，下降4.76%。主要原因：压减支出。',
    {
      items: [
        {
          class: '一般公共服务支出',
          code: '201',
          actual: 400.6,
          budgetChange: -20,
          budgetChangeRate: -4.76,
        },
        {
          class: '一般公共服务支出',
          section: '档案事务',
          within: '一般公共服务支出',
          code: '20126',
          actual: 400.6,
          budgetChange: -20,
          budgetChangeRate: -4.76,
          reason: '压减支出',
        },
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
          verdict: 'equal',
          completionRate: 100,
        },
      ],
    },
    { unread: ['28万元'] },
  ),
  detail(
    'codes behind the markers, the class above the items',
    [
      '1．社会保障和就业（类）208',
      '（1）民政管理事务（款）02行政运行（项）01：2016年决算数为50.00万元，完成预算100%。',
      '（2）最低生活保障（款）19城市最低生活保障金支出（项）01：2016年决算数为30万元，完成预算100%。',
      '2．住房保障（类）221住房改革支出（款）02住房公积金（项）01：决算数为20万元。',
    ],
    {
      items: [
        {
          class: '社会保障和就业',
          section: '民政管理事务',
          item: '行政运行',
          code: '2080201',
          actual: 50,
          completionRate: 100,
        },
        {
          class: '社会保障和就业',
          section: '最低生活保障',
          item: '城市最低生活保障金支出',
          code: '2081901',
          actual: 30,
          completionRate: 100,
        },
        {
          class: '住房保障',
          section: '住房改革支出',
          item: '住房公积金',
          code: '2210201',
          actual: 20,
        },
      ],
    },
  ),
  detail(
    'a class with a sum of its own, and its sections and items below',
    [
      '1.教育支出（类）年初预算为100万元，支出决算为90万元，完成年初预算的90%，其中：',
      '（1）普通教育（款）小学教育（项）年初预算为50万元，支出决算为45万元。',
      '（2）职业教育（款）年初预算为40万元，支出决算为36万元。其中：中等职业教育（项）支出决算为36万元。',
      '（3）进修及培训（款）年初预算为10万元，支出决算为9万元。',
      '2.社会保障和就业支出（类）行政事业单位养老支出（款）',
      '（1）机关事业单位基本养老保险缴费支出（项）。年初预算为10万元，支出决算为10万元。',
    ],
    {
      items: [
        {
          class: '教育支出',
          code: '205',
          budget: 100,
          actual: 90,
          completionRate: 90,
          completionBase: 'initial',
        },
        {
          class: '教育支出',
          section: '普通教育',
          item: '小学教育',
          within: '教育支出',
          code: '2050202',
          budget: 50,
          actual: 45,
        },
        { class: '教育支出', section: '职业教育', within: '教育支出', code: '20503', budget: 40, actual: 36 },
        { class: '教育支出', section: '职业教育', item: '中等职业教育', within: '职业教育', actual: 36 },
        {
          class: '教育支出',
          section: '进修及培训',
          within: '教育支出',
          code: '20508',
          budget: 10,
          actual: 9,
        },
        {
          class: '社会保障和就业支出',
          section: '行政事业单位养老支出',
          item: '机关事业单位基本养老保险缴费支出',
          code: '2080505',
          budget: 10,
          actual: 10,
        },
      ],
    },
  ),
];
