import { detail, type Case } from '../case.js';

export const cases: readonly Case[] = [
  detail(
    'quotation marks inside a name and around all names',
    '1.公共安全支出（类）检察（款）“两房”建设（项）：支出决算为100万元。2.“教育支出（类）进修及培训（款）培训支出（项）”支出决算为4.05万元。',
    {
      items: [
        { class: '公共安全支出', section: '检察', item: '“两房”建设', actual: 100 },
        { class: '教育支出', section: '进修及培训', item: '培训支出', code: '2050803', actual: 4.05 },
      ],
    },
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
          verdict: 'above',
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
          verdict: 'below',
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
          verdict: 'equal',
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
    'codes and names before a colon',
    '1、2050202小学教育：支出决算数为90.00万元，完成预算100%。\n2.2080505机关事业单位基本养老保险缴费支出：支出决算数为15.20万元。',
    {
      items: [
        { item: '小学教育', code: '2050202', actual: 90, completionRate: 100 },
        { item: '机关事业单位基本养老保险缴费支出', code: '2080505', actual: 15.2 },
      ],
    },
  ),
  detail(
    'a name without a code before a colon is not the whole',
    '1.小学教育：支出决算数为90.00万元，完成预算100%。',
    undefined,
    { unread: ['90.00万元', '100%'] },
  ),
  detail('words that announce the whole', '2023年度支出具体情况如下：决算数为8.00万元，完成预算100%。', {
    actual: 8,
    completionRate: 100,
  }),
  detail(
    'the whole without units',
    '2022年度一般公共预算财政拨款支出年初预算为450.00，支出决算为480.60，完成年初预算的106.80。',
    { budget: 450, actual: 480.6, completionRate: 106.8, completionBase: 'initial' },
    { codes: ['unit-assumed', 'unit-assumed', 'unit-assumed'] },
  ),
  detail(
    'why there is no completion is no item',
    [
      '1、一般公共服务支出（类）组织事务（款）其他组织事务支出（项）。',
      '年初预算为0万元，支出决算为50.00万元，由于年初预算为0万元，无法计算百分比，决算数大于年初预算数的主要原因是：追加换届经费。',
    ],
    {
      items: [
        {
          class: '一般公共服务支出',
          section: '组织事务',
          item: '其他组织事务支出',
          budget: 0,
          actual: 50,
          verdict: 'above',
          reason: '追加换届经费',
        },
      ],
    },
  ),
];
