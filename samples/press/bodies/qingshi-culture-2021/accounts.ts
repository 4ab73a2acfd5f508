import type { Accounts, Item, Purse } from '../../accounts.js';
import { yuan } from '../../amounts.js';

export const BODY = '滨河州青石县文化和旅游局';
export const YEAR = 2021;

const item = (
  code: string,
  names: readonly [string, string, string],
  basic: string,
  project: string,
  budget: string,
  purse: Purse = 'general',
): Item => ({ code, names, purse, basic: yuan(basic), project: yuan(project), budget: yuan(budget) });

const CULTURE = '文化旅游体育与传媒支出';

export const accounts: Accounts = {
  body: BODY,
  year: YEAR,
  items: [
    item('2070101', [CULTURE, '文化和旅游', '行政运行'], '2,186,430.57', '0', '2,100,000.00'),
    {
      ...item('2070109', [CULTURE, '文化和旅游', '群众文化'], '0', '418,600.00', '418,600.00'),
      opening: yuan('36,000.00'),
    },
    {
      ...item('2070114', [CULTURE, '文化和旅游', '文化和旅游管理事务'], '0', '655,207.38', '700,000.00'),
      closing: yuan('44,792.62'),
    },
    { ...item('2070109', [CULTURE, '文化和旅游', '群众文化'], '0', '28,450.10', '30,000.00', 'other') },
    item(
      '2080505',
      ['社会保障和就业支出', '行政事业单位养老支出', '机关事业单位基本养老保险缴费支出'],
      '241,882.24',
      '0',
      '241,882.24',
    ),
    item('2101101', ['卫生健康支出', '行政事业单位医疗', '行政单位医疗'], '118,345.09', '0', '120,000.00'),
    item('2210201', ['住房保障支出', '住房改革支出', '住房公积金'], '196,204.00', '0', '196,204.00'),
    item(
      '2296003',
      ['其他支出', '彩票公益金安排的支出', '用于体育事业的彩票公益金支出'],
      '0',
      '150,000.00',
      '150,000.00',
      'funds',
    ),
  ],
  economic: (
    [
      ['30101', '基本工资', '861,204.00'],
      ['30102', '津贴补贴', '640,318.50'],
      ['30103', '奖金', '301,877.25'],
      ['30108', '机关事业单位基本养老保险缴费', '241,882.24'],
      ['30110', '职工基本医疗保险缴费', '118,345.09'],
      ['30113', '住房公积金', '196,204.00'],
      ['30305', '生活补助', '12,600.00'],
      ['30201', '办公费', '88,412.32'],
      ['30206', '电费', '21,730.18'],
      ['30211', '差旅费', '96,540.00'],
      ['30217', '公务接待费', '18,260.00'],
      ['30231', '公务用车运行维护费', '43,988.32'],
      ['30239', '其他交通费用', '86,400.00'],
      ['31002', '办公设备购置', '15,100.00'],
    ] as const
  ).map(([code, name, amount]) => ({ code, name, amount: yuan(amount) })),
  threePublic: {
    budget: { abroad: 0, purchase: 0, running: yuan('50,000.00'), reception: yuan('25,000.00') },
    actual: { abroad: 0, purchase: 0, running: yuan('43,988.32'), reception: yuan('18,260.00') },
    previous: { abroad: 0, purchase: 0, running: yuan('43,988.32'), reception: yuan('22,105.00') },
  },
  previous: {
    total: yuan('3,820,455.90'),
    revenue: yuan('3,784,455.90'),
    expenditure: yuan('3,784,455.90'),
    fiscal: yuan('3,795,005.80'),
    general: yuan('3,609,005.80'),
    operating: yuan('388,902.11'),
  },
};
