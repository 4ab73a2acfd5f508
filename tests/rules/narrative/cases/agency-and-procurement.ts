import { agency, procurement, type Case } from '../case.js';

export const cases: readonly Case[] = [
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
    { total: 48, change: 2, changeRate: 4.35, budgetChange: -1, budgetChangeRate: -2.04 },
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
  procurement(
    'reserved budgets and awards',
    '2023年度本部门面向中小企业预留政府采购项目预算金额20.00万元，面向小微企业预留政府采购项目预算金额5.00万元。在面向中小企业预留的政府采购项目中，由中小企业供应商中标或成交的，采购金额18.00万元。',
    { reserved: { smallAndMedium: 20, smallAndMicro: 5 }, awarded: { reservedToSmallAndMedium: 18 } },
  ),
  procurement(
    'awards of reserved and other procurement',
    '在面向中小企业预留的政府采购项目中，由中小企业供应商中标或成交的，采购金额18.00万元；在面向小微企业预留政府采购项目中，由小微企业供应商中标或成交的，采购金额0万元；在其他政府采购项目中，由中小企业供应商中标或成交的，采购金额3.20万元。',
    { awarded: { reservedToSmallAndMedium: 18, reservedToSmallAndMicro: 0, otherToSmallAndMedium: 3.2 } },
  ),
  procurement(
    'an award of what was reserved for others, and one of nobody knows what',
    '在面向中小企业预留的政府采购项目中，由小微企业供应商中标或成交的，采购金额6.00万元；由中小企业供应商中标的，采购金额2.00万元。',
    undefined,
    { unread: ['6.00万元', '2.00万元'] },
  ),
  procurement('none', '本单位2023年度无政府采购支出。', { total: 0 }),
  agency(
    '降低',
    '2021年度机关运行经费支出20.30万元，比上年决算数减少1.20万元，降低5.58%，主要原因是：压减一般性支出。',
    { total: 20.3, change: -1.2, changeRate: -5.58, reason: '压减一般性支出' },
  ),
  agency(
    'what it was used for is no total',
    '2022年机关运行经费支出206,012.36元，较上年增加6,012.36元，增长3.01%，主要原因是新增人员。部门机关运行经费主要用于办公费60,000.00元、差旅费40,000.00元。',
    { total: 20.601236, change: 0.601236, changeRate: 3.01, reason: '新增人员' },
    { unread: ['60,000.00元', '40,000.00元'] },
  ),
  agency(
    "planned, final, and last year's amount",
    '2022年机关运行经费年初预算25万元，决算20.30万元，完成年初预算的81.2%，比2021年的21.50万元减少1.20万元。',
    { budget: 25, total: 20.3, completionRate: 81.2, change: -1.2, previousYear: 2021, previous: 21.5 },
  ),
  agency(
    'public expenditure of an institution is not it',
    '本单位属于事业单位，无机关运行经费，日常公用经费支出20.30万元。',
    { total: 0 },
    { codes: ['restated-differently'] },
  ),
  agency(
    'a remark in brackets',
    '2022年本部门机关运行经费支出20.30万元（与部门决算中行政单位和参照公务员法管理事业单位一般公共预算财政拨款基本支出中公用经费之和一致），比年初预算数减少4.70万元，降低18.80%。',
    { total: 20.3, budgetChange: -4.7, budgetChangeRate: -18.8 },
  ),
  agency(
    'the older year first',
    '2021年机关运行经费21.5万元，2022年机关运行经费20.3万元，减少1.2万元，下降5.58%。',
    { total: 20.3, change: -1.2, changeRate: -5.58 },
  ),
  agency(
    'details stay unread',
    '机关运行经费支出20.30万元，其中：办公费5万元，印刷费3万元，其他12.30万元。',
    { total: 20.3 },
    { unread: ['5万元', '3万元', '12.30万元'] },
  ),
  agency(
    'a change of a detail is none of the whole',
    '机关运行经费支出20.30万元，其中：办公费5万元，较上年减少1万元。',
    { total: 20.3 },
    { unread: ['5万元', '1万元'] },
  ),
  agency(
    'a mean is no total',
    '机关运行经费20.30万元，人均1.5万元。',
    { total: 20.3 },
    { unread: ['1.5万元'] },
  ),
  agency('a zero without a unit', '机关运行经费支出为0。', { total: 0 }, { codes: ['unit-assumed'] }),
  agency("last year's amount without 的", '机关运行经费支出较2021年21.50万元减少1.20万元。', {
    change: -1.2,
    previousYear: 2021,
    previous: 21.5,
  }),
  agency(
    'two years in two sentences, without a change',
    '2021年机关运行经费21.5万元。2022年机关运行经费20.3万元。',
    { total: 20.3 },
  ),
  agency(
    '增加（减少） left standing',
    '机关运行经费20.3万元，比上年增加（减少）1.2万元。',
    { total: 20.3 },
    { codes: ['placeholder', 'placeholder'] },
  ),
  agency(
    'what the reason holds',
    '机关运行经费20.3万元，比上年减少1.2万元，主要是办公费减少1万元，差旅费减少0.2万元，下降5.58%。',
    { total: 20.3, change: -1.2, reason: '办公费减少1万元，差旅费减少0.2万元，下降5.58%' },
  ),
  agency(
    'a change behind details',
    '机关运行经费20.3万元，主要用于办公费5万元；比上年减少1.2万元。',
    { total: 20.3 },
    { unread: ['5万元', '1.2万元'] },
  ),
  agency(
    'last year in brackets',
    '机关运行经费支出20.3万元，比上年减少1.2万元（2021年为21.5万元）。',
    { total: 20.3, change: -1.2 },
    { codes: ['restated-differently'] },
  ),
  agency(
    "last year's amount inside the base",
    '机关运行经费支出20.3万元，与上年21.5万元相比减少1.2万元，降幅5.58%。',
    { total: 20.3, change: -1.2, changeRate: -5.58, previous: 21.5 },
  ),
  agency(
    'the rate before the change',
    '机关运行经费支出2,030.3万元，比上年增长5.58%，增加107万元，主要是物价上涨。',
    { total: 2030.3, changeRate: 5.58, change: 107, reason: '物价上涨' },
  ),
  agency(
    'parts by body stay unread',
    '2022年度本部门机关运行经费支出20.3万元。其中：本级机关15万元，下属参公单位5.3万元。',
    { total: 20.3 },
    { unread: ['15万元', '5.3万元'] },
  ),
  agency(
    'a reason ends where the next clause tells what the money was for',
    '机关运行经费支出80万元，与上年对比减少5万元，下降5.88%。主要原因是压减公用经费，机关运行经费主要用于办公费、差旅费等。',
    { total: 80, change: -5, changeRate: -5.88, reason: '压减公用经费' },
  ),
];
