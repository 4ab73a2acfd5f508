import type { Accounts } from '../../accounts.js';
import { wan } from '../../amounts.js';

export const BODY = '青岚市云台区水务局';
export const YEAR = 2020;

export const accounts: Accounts = {
  body: BODY,
  year: YEAR,
  items: [
    {
      code: '2080505',
      names: ['社会保障和就业', '行政事业单位养老支出', '机关事业单位基本养老保险缴费支出'],
      purse: 'general',
      basic: wan('31.20'),
      project: 0,
      budget: wan('31.20'),
    },
    {
      code: '2101101',
      names: ['卫生健康', '行政事业单位医疗', '行政单位医疗'],
      purse: 'general',
      basic: wan('14.36'),
      project: 0,
      budget: wan('14.36'),
    },
    {
      code: '2120803',
      names: ['城乡社区', '国有土地使用权出让收入安排的支出', '城市建设支出'],
      purse: 'funds',
      basic: 0,
      project: wan('95'),
      budget: wan('95'),
    },
    {
      code: '2130301',
      names: ['农林水支出', '水利', '行政运行'],
      purse: 'general',
      basic: wan('286.45'),
      project: 0,
      budget: wan('286.45'),
    },
    {
      code: '2130305',
      names: ['农林水支出', '水利', '水利工程建设'],
      purse: 'general',
      basic: 0,
      project: wan('642.1'),
      budget: wan('642.1'),
      opening: wan('60'),
    },
    {
      code: '2130306',
      names: ['农林水支出', '水利', '水利工程运行与维护'],
      purse: 'general',
      basic: 0,
      project: wan('118'),
      budget: wan('118'),
    },
    {
      code: '2210201',
      names: ['住房保障支出', '住房改革支出', '住房公积金'],
      purse: 'general',
      basic: wan('27.84'),
      project: 0,
      budget: wan('27.84'),
    },
  ],
  economic: [
    { code: '30101', name: '基本工资', amount: wan('118.60') },
    { code: '30102', name: '津贴补贴', amount: wan('74.35') },
    { code: '30103', name: '奖金', amount: wan('30.50') },
    { code: '30108', name: '机关事业单位基本养老保险缴费', amount: wan('31.20') },
    { code: '30110', name: '职工基本医疗保险缴费', amount: wan('14.36') },
    { code: '30113', name: '住房公积金', amount: wan('27.84') },
    { code: '30305', name: '生活补助', amount: wan('4.30') },
    { code: '30201', name: '办公费', amount: wan('16.20') },
    { code: '30206', name: '电费', amount: wan('5.40') },
    { code: '30211', name: '差旅费', amount: wan('12.10') },
    { code: '30213', name: '维修（护）费', amount: wan('3.65') },
    { code: '30217', name: '公务接待费', amount: wan('4.15') },
    { code: '30231', name: '公务用车运行维护费', amount: wan('6.80') },
    { code: '30239', name: '其他交通费用', amount: wan('10.40') },
  ],
  threePublic: {
    budget: { abroad: 0, purchase: 0, running: wan('7.5'), reception: wan('5') },
    actual: { abroad: 0, purchase: 0, running: wan('6.8'), reception: wan('4.15') },
    previous: { abroad: 0, purchase: 0, running: wan('7.2'), reception: wan('4.6') },
  },
  previous: {
    total: wan('1120.35'),
    revenue: wan('1085.2'),
    expenditure: wan('1120.35'),
    fiscal: wan('1120.35'),
    general: wan('1040.25'),
    operating: wan('61.3'),
  },
};
