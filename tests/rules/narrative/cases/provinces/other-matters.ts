import { agency, assets, gatherings, procurement, type Case } from '../../case.js';

/** 机关运行经费, 政府采购, 国有资产, 会议费 and 培训费 as further provinces word them. */
export const cases: readonly Case[] = [
  agency(
    'planned, final and both changes',
    '2022年度机关运行经费支出182.40万元，较年初预算数190.00万元减少7.60万元，下降4.00%，较上年决算数176.00万元增加6.40万元，增长3.64%，主要原因是物业费上涨。',
    {
      total: 182.4,
      budget: 190,
      change: 6.4,
      changeRate: 3.64,
      reason: '物业费上涨',
      budgetChange: -7.6,
      budgetChangeRate: -4,
      previous: 176,
    },
  ),
  agency(
    'the words in front of the sum: 按照…统计口径',
    '按照部门决算统计口径，2023年度松桥县应急管理局机关运行经费支出86.40万元，比2022年度少3.60万元，下降4.00%。',
    { total: 86.4, change: -3.6, changeRate: -4, previousYear: 2022 },
  ),
  agency(
    'an institution without it',
    '本单位为公益一类事业单位，按规定不统计机关运行经费，本年度未发生机关运行经费支出。',
    { total: 0 },
  ),
  agency(
    'no comparison base',
    '2022年度机关运行经费支出24.00万元，因本单位为2022年新设机构，与上年无可比性。',
    { total: 24 },
  ),
  agency(
    'two bodies of one department',
    '机关运行经费支出182.40万元，其中：本级120.00万元、综合执法大队62.40万元，较上年合计增加6.40万元，增长3.64%。',
    { total: 182.4, change: 6.4, changeRate: 3.64 },
    { unread: ['120.00万元', '62.40万元'] },
  ),
  agency('a change told as 多支出', '2021年度机关运行经费176.00万元，比上年多支出16.00万元，增幅10.00%。', {
    total: 176,
    change: 16,
    changeRate: 10,
  }),
  agency(
    'a bare sum that fits the unit before it',
    '2021年度机关运行经费支出176.00，比上年增加16.00万元，增长10.00%。',
    { total: 176, change: 16, changeRate: 10 },
    { codes: ['unit-assumed'] },
  ),
  agency('增长0% is flat', '机关运行经费支出48.00万元，较上年增加0万元，增长0%。', {
    total: 48,
    change: 0,
    changeRate: 0,
  }),
  procurement(
    'all kinds with shares of small enterprises behind each',
    '2023年度政府采购支出总额420.00万元，其中：政府采购货物支出120.00万元、政府采购工程支出200.00万元、政府采购服务支出100.00万元。授予中小企业合同金额410.00万元，占政府采购支出总额的97.62%，其中：授予小微企业合同金额300.00万元，占授予中小企业合同金额的73.17%；货物采购授予中小企业合同金额占货物支出金额的100.00%，工程采购授予中小企业合同金额占工程支出金额的95.00%，服务采购授予中小企业合同金额占服务支出金额的100.00%。',
    {
      total: 420,
      goods: 120,
      works: 200,
      services: 100,
      smallAndMedium: 410,
      smallAndMediumShare: 97.62,
      smallAndMicro: 300,
      smallAndMicroShare: 73.17,
      smallAndMediumShareOfGoods: 100,
      smallAndMediumShareOfWorks: 95,
      smallAndMediumShareOfServices: 100,
    },
  ),
  procurement(
    'budgets and reserved parts, both kinds',
    '2023年度面向中小企业预留政府采购项目预算金额350.00万元，其中：面向小微企业预留280.00万元。',
    { reserved: { smallAndMedium: 350, smallAndMicro: 280 } },
  ),
  procurement(
    'procurement of one kind only',
    '2022年度，本单位政府采购支出总额为12.60万元，全部为政府采购货物支出。授予中小企业合同金额为12.60万元，占政府采购支出总额的100%。',
    { total: 12.6, smallAndMedium: 12.6, smallAndMediumShare: 100 },
  ),
  procurement(
    'zeros for all',
    '2021年度政府采购支出总额0万元，其中：货物支出0万元，工程支出0万元，服务支出0万元；授予中小企业合同金额0万元，占政府采购支出总额的0%。',
    { total: 0, goods: 0, works: 0, services: 0, smallAndMedium: 0, smallAndMediumShare: 0 },
  ),
  procurement(
    'kinds with 类',
    '政府采购支出42.00万元，其中货物类采购支出30.00万元，服务类采购支出12.00万元，无工程类采购支出。',
    { total: 42, goods: 30, services: 12 },
  ),
  procurement(
    'a plan and its completion by centralised purchase',
    '2022年政府采购预算50.00万元，实际完成采购金额42.00万元，节约资金8.00万元，节约率16.00%。',
    { total: 42 },
    { unread: ['50.00万元', '8.00万元', '16.00%'] },
  ),
  procurement(
    'none, with what the reason says',
    '本单位2022年度没有发生政府采购支出，主要原因是单位无采购需求。',
    { total: 0 },
  ),
  assets(
    'thresholds of 2023: without vehicles',
    '截至2023年12月31日，本部门共有车辆26辆，其中：副省级以上领导用车0辆、主要负责人用车1辆、机要通信用车2辆、应急保障用车3辆、执法执勤用车18辆、特种专业技术用车0辆、离退休干部服务用车1辆、其他用车1辆；单价100万元（含）以上设备（不含车辆）4台（套）。',
    {
      asOf: '2023-12-31',
      vehicles: {
        total: 26,
        types: [
          { type: '副省级以上领导用车', count: 0 },
          { type: '主要负责人用车', count: 1 },
          { type: '机要通信用车', count: 2 },
          { type: '应急保障用车', count: 3 },
          { type: '执法执勤用车', count: 18 },
          { type: '特种专业技术用车', count: 0 },
          { type: '离退休干部服务用车', count: 1 },
          { type: '其他用车', count: 1 },
        ],
      },
      equipment: [{ threshold: 100, count: 4 }],
    },
  ),
  assets(
    'equipment told first and with 大于等于',
    '2022年末，单位价值50万元（含）以上的通用设备6台（套），单位价值100万元（含）以上的专用设备2台（套）；实有车辆5辆。',
    {
      vehicles: { total: 5 },
      equipment: [
        { threshold: 50, category: '通用设备', count: 6 },
        { threshold: 100, category: '专用设备', count: 2 },
      ],
    },
  ),
  assets(
    'no vehicles and no equipment',
    '截至2022年12月31日，本单位无公务用车，单价50万元以上通用设备0台（套），单价100万元以上专用设备0台（套）。',
    {
      asOf: '2022-12-31',
      vehicles: { total: 0 },
      equipment: [
        { threshold: 50, category: '通用设备', count: 0 },
        { threshold: 100, category: '专用设备', count: 0 },
      ],
    },
  ),
  assets(
    'houses and land beside the cars',
    '截至2021年末，本单位占有使用国有资产总额3,260.00万元，其中房屋4,200平方米、土地12.00亩、车辆3辆（应急保障用车2辆、其他用车1辆）。',
    {
      vehicles: {
        total: 3,
        types: [
          { type: '应急保障用车', count: 2 },
          { type: '其他用车', count: 1 },
        ],
      },
    },
    { unread: ['3,260.00万元', '4,200平方米', '12.00亩'] },
  ),
  assets(
    'a count with a thousands separator',
    '截至2022年12月31日，全系统共有车辆1,026辆，单价50万元以上通用设备38台（套）。',
    {
      asOf: '2022-12-31',
      vehicles: { total: 1026 },
      equipment: [{ threshold: 50, category: '通用设备', count: 38 }],
    },
  ),
  gatherings(
    'budget, final sum and completion of both',
    '2022年度会议费预算5.00万元，支出决算3.60万元，完成预算的72.00%，召开会议4次、参会210人；培训费预算8.00万元，支出决算7.20万元，完成预算的90.00%，举办培训6期、培训420人次。',
    {
      meetings: { budget: 5, actual: 3.6, completionRate: 72, count: 4, persons: 210 },
      training: { budget: 8, actual: 7.2, completionRate: 90, count: 6, persons: 420 },
    },
  ),
  gatherings(
    'nothing for the one',
    '2023年度本单位无会议费支出；培训费支出0.85万元，较上年增加0.15万元，增长21.43%，原因是新录用人员培训。',
    {
      meetings: { actual: 0 },
      training: { actual: 0.85, change: 0.15, changeRate: 21.43, reason: '新录用人员培训' },
    },
  ),
  gatherings(
    'a festival is neither',
    '会议费支出3.60万元，用于召开年度工作会2次；未举办节庆、论坛活动，节庆活动支出0万元。',
    { meetings: { actual: 3.6, count: 2 } },
    { unread: ['0万元'] },
  ),
];
