import type { Accounts, Item, Purse } from '../../accounts.js';
import { wan } from '../../amounts.js';

export const BODY = '望川县第二实验小学';
export const YEAR = 2022;

const EDUCATION = ['教育支出', '普通教育', '小学教育'] as const;
const PENSIONS = '行政事业单位养老支出';

const item = (
  code: string,
  names: readonly [string, string, string],
  basic: string,
  project: string,
  budget: string,
  purse: Purse = 'general',
): Item => ({ code, names, purse, basic: wan(basic), project: wan(project), budget: wan(budget) });

export const accounts: Accounts = {
  body: BODY,
  year: YEAR,
  items: [
    item('2050202', EDUCATION, '620.40', '85.30', '690.00'),
    {
      ...item('2050202', EDUCATION, '0', '23.10', '24.00', 'business'),
      opening: wan('5'),
      closing: wan('3.4'),
    },
    item(
      '2080505',
      ['社会保障和就业支出', PENSIONS, '机关事业单位基本养老保险缴费支出'],
      '78.26',
      '0',
      '80.00',
    ),
    item('2080506', ['社会保障和就业支出', PENSIONS, '机关事业单位职业年金缴费支出'], '12.14', '0', '10.00'),
    item('2101102', ['卫生健康支出', '行政事业单位医疗', '事业单位医疗'], '41.55', '0', '41.55'),
    item('2210201', ['住房保障支出', '住房改革支出', '住房公积金'], '66.02', '0', '66.50'),
    item(
      '2239999',
      ['国有资本经营预算支出', '其他国有资本经营预算支出', '其他国有资本经营预算支出'],
      '0',
      '1.20',
      '1.20',
      'capital',
    ),
    {
      ...item(
        '2296004',
        ['其他支出', '彩票公益金安排的支出', '用于教育事业的彩票公益金支出'],
        '0',
        '8.00',
        '8.00',
        'funds',
      ),
      opening: wan('2'),
    },
  ],
  economic: (
    [
      ['30101', '基本工资', '268.40'],
      ['30102', '津贴补贴', '52.16'],
      ['30103', '奖金', '20.00'],
      ['30107', '绩效工资', '198.30'],
      ['30108', '机关事业单位基本养老保险缴费', '78.26'],
      ['30109', '职业年金缴费', '12.14'],
      ['30110', '职工基本医疗保险缴费', '41.55'],
      ['30112', '其他社会保障缴费', '6.12'],
      ['30113', '住房公积金', '66.02'],
      ['30302', '退休费', '3.20'],
      ['30305', '生活补助', '1.10'],
      ['30201', '办公费', '12.40'],
      ['30202', '印刷费', '3.15'],
      ['30205', '水费', '4.20'],
      ['30206', '电费', '9.86'],
      ['30207', '邮电费', '1.24'],
      ['30211', '差旅费', '2.33'],
      ['30213', '维修（护）费', '11.20'],
      ['30216', '培训费', '6.05'],
      ['30217', '公务接待费', '0.48'],
      ['30228', '工会经费', '8.90'],
      ['30231', '公务用车运行维护费', '1.95'],
      ['30299', '其他商品和服务支出', '9.36'],
    ] as const
  ).map(([code, name, amount]) => ({ code, name, amount: wan(amount) })),
  threePublic: {
    budget: { abroad: 0, purchase: 0, running: wan('2.2'), reception: wan('0.6') },
    actual: { abroad: 0, purchase: 0, running: wan('1.95'), reception: wan('0.48') },
    previous: { abroad: 0, purchase: 0, running: wan('2.1'), reception: wan('0.4') },
  },
  previous: {
    total: wan('902.1'),
    revenue: wan('896'),
    expenditure: wan('897.1'),
    fiscal: wan('880.3'),
    general: wan('872.4'),
    operating: wan('0'),
  },
};
