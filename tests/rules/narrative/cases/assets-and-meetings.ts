import { assets, gatherings, type Case } from '../case.js';

export const cases: readonly Case[] = [
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
    'vehicles of a body whose name ends as no office does',
    '截至2022年12月31日，松桥县残疾人联合会共有车辆3辆，其中：执法执勤用车2辆、其他用车1辆。松桥县红十字会实有公务用车3辆。',
    {
      asOf: '2022-12-31',
      vehicles: {
        total: 3,
        types: [
          { type: '执法执勤用车', count: 2 },
          { type: '其他用车', count: 1 },
        ],
      },
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
  assets(
    'every type printed',
    '截至2021年12月31日，本单位共有车辆4辆，其中，主要领导干部用车0辆，机要通信用车1辆、应急保障用车1辆、执法执勤用车0辆、特种专业技术用车0辆、其他用车2辆，其他用车主要是一般公务用车；单位价值50万元以上通用设备1台（套）；单位价值100万元以上专用设备0台（套）。',
    {
      asOf: '2021-12-31',
      equipment: [
        { threshold: 50, category: '通用设备', count: 1 },
        { threshold: 100, category: '专用设备', count: 0 },
      ],
      vehicles: {
        total: 4,
        types: [
          { type: '主要领导干部用车', count: 0 },
          { type: '机要通信用车', count: 1 },
          { type: '应急保障用车', count: 1 },
          { type: '执法执勤用车', count: 0 },
          { type: '特种专业技术用车', count: 0 },
          { type: '其他用车', count: 2 },
        ],
      },
    },
  ),
  assets(
    'other assets stay unread',
    '截至2022年12月31日，本部门固定资产总额1,200,000.00元，其中：房屋构筑物800,000.00元，车辆2辆200,000.00元，单价50万元以上的大型设备0台。',
    {
      asOf: '2022-12-31',
      equipment: [{ threshold: 50, category: '大型设备', count: 0 }],
      vehicles: { total: 2 },
    },
    { unread: ['1,200,000.00元', '800,000.00元', '200,000.00元'] },
  ),
  assets(
    '共有 behind the word',
    '截至2022年12月31日，房屋面积1200平方米，车辆共有2辆。其中：一般公务用车1辆，一般执法执勤用车1辆；单价50万元（含）以上的通用设备0台（套），单价100万元（含）以上的专用设备3台（套）。',
    {
      asOf: '2022-12-31',
      equipment: [
        { threshold: 50, category: '通用设备', count: 0 },
        { threshold: 100, category: '专用设备', count: 3 },
      ],
      vehicles: {
        total: 2,
        types: [
          { type: '一般公务用车', count: 1 },
          { type: '一般执法执勤用车', count: 1 },
        ],
      },
    },
    { unread: ['1200平方米'] },
  ),
  assets(
    '公务用车 without 车辆',
    '2022年末，本单位占用房屋1200平方米，共有公务用车2辆、价值50万元以上设备0台。',
    { equipment: [{ threshold: 50, count: 0 }], vehicles: { total: 2 } },
    { unread: ['1200平方米'] },
  ),
  assets(
    '台 for vehicles',
    '期末，部门占用车辆共2台，其中副部(省)级及以上领导用车0台、主要负责人用车1台、其他用车1台；单价100万元及以上设备（不含车辆）2台。',
    {
      equipment: [{ threshold: 100, count: 2 }],
      vehicles: {
        total: 2,
        types: [
          { type: '副部(省)级及以上领导用车', count: 0 },
          { type: '主要负责人用车', count: 1 },
          { type: '其他用车', count: 1 },
        ],
      },
    },
  ),
  assets(
    'bought and scrapped are not there',
    '本部门共有车辆2辆，单价200万元以上大型设备1台（套）。当年新增车辆1辆，报废车辆1辆。',
    { equipment: [{ threshold: 200, category: '大型设备', count: 1 }], vehicles: { total: 2 } },
    { unread: ['1辆', '1辆'] },
  ),
  assets(
    'no vehicles',
    '截至2022年12月31日，本单位无车辆，无单价50万元以上的通用设备。',
    { asOf: '2022-12-31', vehicles: { total: 0 } },
    { unread: ['50万元'] },
  ),
  assets(
    'fewer than last year',
    '截至2022年12月31日，共有车辆2辆，比上年减少1辆。其中轿车1辆，越野车1辆。',
    {
      asOf: '2022-12-31',
      vehicles: {
        total: 2,
        types: [
          { type: '轿车', count: 1 },
          { type: '越野车', count: 1 },
        ],
      },
    },
    { unread: ['1辆'] },
  ),
  assets('the older year first', '2021年末共有车辆3辆，2022年末共有车辆2辆。', { vehicles: { total: 2 } }),
  assets(
    'allowed vehicles are not there',
    '共有车辆2辆，编制车辆3辆。',
    { vehicles: { total: 2 } },
    { unread: ['3辆'] },
  ),
  assets(
    'a type in brackets behind a type',
    '截至2022年12月31日，本部门（含下属单位）共有车辆12辆，其中：部级领导干部用车0辆、一般公务用车12辆（含执法车3辆）。',
    {
      asOf: '2022-12-31',
      vehicles: {
        total: 12,
        types: [
          { type: '部级领导干部用车', count: 0 },
          { type: '一般公务用车', count: 12 },
        ],
      },
    },
    { unread: ['3辆'] },
  ),
  gatherings(
    'with persons',
    '2021年度会议费支出1.20万元，用于召开档案工作会议，人数60人，内容为部署工作；培训费支出2.30万元，用于开展业务培训，人数80人。未举办节庆、晚会、论坛、赛事活动。',
    { meetings: { actual: 1.2, persons: 60 }, training: { actual: 2.3, persons: 80 } },
  ),
  gatherings(
    'budgets and changes',
    '2022年培训费支出年初预算3万元，支出决算2.30万元，完成年初预算的76.67%，比上年减少0.20万元；会议费支出年初预算2万元，支出决算1.20万元，完成年初预算的60%，比上年增加0.10万元。',
    {
      training: { budget: 3, actual: 2.3, completionRate: 76.67, change: -0.2 },
      meetings: { budget: 2, actual: 1.2, completionRate: 60, change: 0.1 },
    },
  ),
  gatherings(
    'a zero and counts',
    '本部门2022年度会议费决算0万元，培训费决算2.30万元，组织培训3期，培训80人次。',
    { meetings: { actual: 0 }, training: { actual: 2.3, count: 3, persons: 80 } },
  ),
  gatherings("last year's amount and flat", '会议费比上年的2万元减少0.8万元；培训费与上年持平。', {
    meetings: { previous: 2, change: -0.8 },
    training: { change: 0, changeRate: 0 },
  }),
  gatherings('both in a list', '会议费、培训费分别为1.2万元、2.3万元。', {
    meetings: { actual: 1.2 },
    training: { actual: 2.3 },
  }),
  gatherings(
    'counts behind the sums',
    '开支会议费1.20万元，召开2次会议，参会人数60人；开支培训费2.30万元，组织3次培训，参训80人。',
    { meetings: { actual: 1.2, count: 2, persons: 60 }, training: { actual: 2.3, count: 3, persons: 80 } },
  ),
  gatherings(
    'budgets and final figures by turns',
    '2022年会议费预算2万元、培训费预算3万元；会议费决算1.2万元、培训费决算2.3万元。',
    { meetings: { budget: 2, actual: 1.2 }, training: { budget: 3, actual: 2.3 } },
  ),
  assets(
    'equipment bought in the year is not that which is there',
    '单价50万元以上的通用设备2台（套）。2019年当年购置车辆0辆；购置单价50万元以上的设备1台（套）。',
    { equipment: [{ threshold: 50, category: '通用设备', count: 2 }] },
    { unread: ['0辆', '50万元', '1台'] },
  ),
];
