import { procurement, type Case } from '../case.js';

export const cases: readonly Case[] = [
  procurement(
    'two bases of shares',
    '2021年度政府采购支出总额30.50万元，其中：政府采购货物支出10.50万元、政府采购工程支出0万元、政府采购服务支出20.00万元。授予中小企业合同金额30.50万元，占政府采购支出总额的100%，其中：授予小微企业合同金额20.50万元，占授予中小企业合同金额的67.21%；货物采购授予中小企业合同金额占货物支出金额的100%，工程采购授予中小企业合同金额占工程支出金额的0%，服务采购授予中小企业合同金额占服务支出金额的100%。',
    {
      total: 30.5,
      goods: 10.5,
      works: 0,
      services: 20,
      smallAndMedium: 30.5,
      smallAndMediumShare: 100,
      smallAndMediumShareOfGoods: 100,
      smallAndMediumShareOfWorks: 0,
      smallAndMediumShareOfServices: 100,
      smallAndMicro: 20.5,
      smallAndMicroShare: 67.21,
    },
  ),
  procurement(
    'what micro enterprises were given of a kind has no key',
    '授予中小企业合同金额20.50万元，占政府采购支出总额的67.21%；货物采购授予小微企业合同金额占货物支出金额的55%。',
    { smallAndMedium: 20.5, smallAndMediumShare: 67.21 },
    { unread: ['55%'] },
  ),
  procurement(
    'planned and real sums',
    '2022年政府采购预算总额40万元，其中：货物15万元、服务25万元；实际采购金额30.5万元，其中：货物10.5万元，服务20万元。',
    { total: 30.5, goods: 10.5, services: 20 },
    { unread: ['40万元', '15万元', '25万元'] },
  ),
  procurement(
    'a planned sum is not the total',
    '2022年度政府采购计划金额40万元，政府采购支出总额30.50万元。',
    { total: 30.5 },
    { unread: ['40万元'] },
  ),
  procurement(
    'yuan',
    '2022年度政府采购支出总额305,000.00元，其中：货物支出105,000.00元，服务支出200,000.00元。授予中小企业合同金额305,000.00元，其中：授予小微企业合同金额0元。',
    { total: 30.5, goods: 10.5, services: 20, smallAndMedium: 30.5, smallAndMicro: 0 },
  ),
  procurement(
    'kinds and amounts in lists',
    '2022年政府采购货物、工程、服务支出分别为10.50万元、0万元、20.00万元。',
    { goods: 10.5, works: 0, services: 20 },
  ),
  procurement(
    'a change has no place',
    '政府采购支出总额30.50万元，比上年减少5万元，下降14.08%。',
    { total: 30.5 },
    { unread: ['5万元', '14.08%'] },
  ),
  procurement(
    'shares of kinds have no place',
    '政府采购支出总额30.50万元，其中：政府采购货物类支出10.50万元，占34.43%；服务类支出20.00万元，占65.57%。',
    { total: 30.5, goods: 10.5, services: 20 },
    { unread: ['34.43%', '65.57%'] },
  ),
  procurement(
    'a share that names its whole',
    '授予中小企业合同金额30.50万元，占政府采购支出总额30.50万元的100%。',
    { smallAndMedium: 30.5, smallAndMediumShare: 100, total: 30.5 },
  ),
  procurement('the older year first', '2021年政府采购支出20万元，2022年政府采购支出30.5万元。', {
    total: 30.5,
  }),
  procurement(
    'a purchase in brackets is not the total',
    '2022年度政府采购支出总额30.50万元，其中：政府采购货物支出10.50万元（其中：车辆采购8万元）、政府采购服务支出20.00万元。',
    { total: 30.5, goods: 10.5, services: 20 },
    { unread: ['8万元'] },
  ),
  procurement('none happened', '本单位2022年度未发生政府采购业务。', { total: 0 }),
  procurement(
    'by kind and by enterprise at once',
    '授予中小企业合同金额30.50万元，占100%，其中授予小微企业0.00万元。货物类中小企业采购金额10万元。',
    { smallAndMedium: 30.5, smallAndMediumShare: 100, smallAndMicro: 0 },
    { unread: ['10万元'] },
  ),
  procurement(
    'kinds told behind the total',
    '政府采购支出总额30.5万元，其中货物、服务类分别为10.5万元、20万元，占比分别为34.43%、65.57%。',
    { total: 30.5, goods: 10.5, services: 20 },
    { unread: ['34.43%', '65.57%'] },
  ),
  procurement(
    'a share of the plan',
    '2022年度政府采购支出总额30.50万元，占采购预算40.00万元的76.25%，其中：货物支出10.50万元。',
    { total: 30.5, goods: 10.5 },
    { unread: ['40.00万元', '76.25%'] },
  ),
  procurement(
    'shares of one base',
    '授予中小企业合同金额20.50万元，占政府采购支出总额的67.21%，其中：授予小微企业合同金额10.25万元，占政府采购支出总额的33.61%。',
    { smallAndMedium: 20.5, smallAndMediumShare: 67.21, smallAndMicro: 10.25, smallAndMicroShare: 33.61 },
  ),
  procurement(
    'how it was bought stays unread',
    '全年实际支付货物采购款10.5万元。政府集中采购8万元，分散采购2.5万元。',
    { goods: 10.5 },
    { unread: ['8万元', '2.5万元'] },
  ),
];
