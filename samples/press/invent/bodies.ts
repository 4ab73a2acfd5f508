import type { Accounts, EconomicItem, Item, ThreePublic } from '../accounts.js';
import { ofPurse, operating, received, spent, totalOf } from '../accounts.js';
import type { Chance } from './chance.js';
import { CAPITAL_ITEM, COMMON, FUND_ITEM, type Trade } from './names.js';

const WAN = 1_000_000;
const PERSONNEL: readonly (readonly [string, string])[] = [
  ['30101', '基本工资'],
  ['30102', '津贴补贴'],
  ['30103', '奖金'],
  ['30107', '绩效工资'],
  ['30108', '机关事业单位基本养老保险缴费'],
  ['30109', '职业年金缴费'],
  ['30110', '职工基本医疗保险缴费'],
  ['30112', '其他社会保障缴费'],
  ['30113', '住房公积金'],
  ['30305', '生活补助'],
  ['30309', '奖励金'],
];
const OPERATING: readonly (readonly [string, string])[] = [
  ['30201', '办公费'],
  ['30202', '印刷费'],
  ['30205', '水费'],
  ['30206', '电费'],
  ['30207', '邮电费'],
  ['30211', '差旅费'],
  ['30213', '维修（护）费'],
  ['30216', '培训费'],
  ['30217', '公务接待费'],
  ['30228', '工会经费'],
  ['30231', '公务用车运行维护费'],
  ['30239', '其他交通费用'],
  ['30299', '其他商品和服务支出'],
  ['31002', '办公设备购置'],
];

/** One year of an invented body, exact to the 分; figures of one level add up to those above. */
export function inventAccounts(chance: Chance, body: string, year: number, trade: Trade): Accounts {
  const items = inventItems(chance, trade);
  const basic = totalOf(ofPurse(items, ['general']), (item) => item.basic);
  const economic = inventEconomic(chance, basic);
  const threePublic = inventThreePublic(chance);
  const accounts = {
    body,
    year,
    items,
    economic: withinThreePublic(economic, threePublic.actual),
    threePublic,
  };
  const general = totalOf(ofPurse(items, ['general']), spent);
  const fiscal = ofPurse(items, ['general', 'funds', 'capital']);
  const total = (of: readonly Item[]): number => totalOf(of, (item) => received(item) + (item.opening ?? 0));
  const before = (amount: number): number =>
    chance.yes(0.06) ? amount : Math.round(amount * (0.7 + chance.next() * 0.6));
  return {
    ...accounts,
    previous: {
      total: before(total(items)),
      revenue: before(totalOf(items, received)),
      expenditure: before(totalOf(items, spent)),
      fiscal: before(total(fiscal)),
      general: before(general),
      operating: before(operating({ ...accounts, previous: EMPTY })),
    },
  };
}

const EMPTY = { total: 0, revenue: 0, expenditure: 0, fiscal: 0, general: 0, operating: 0 };

function inventItems(chance: Chance, { names: [className, section], items, admin }: Trade): readonly Item[] {
  const amount = (low: number, high: number): number => chance.whole(low * WAN, high * WAN);
  const planned = (actual: number): number =>
    chance.yes(0.3) ? actual : chance.yes(0.1) ? 0 : Math.round(actual * (0.8 + chance.next() * 0.5));
  const item = (
    code: string,
    names: readonly [string, string, string],
    basic: number,
    project: number,
    more: Partial<Item> = {},
  ): Item => ({ code, names, purse: 'general', basic, project, budget: planned(basic + project), ...more });
  const [first, ...others] = items;
  const own = [
    ...(first
      ? [item(first[0], [className, section, first[1]], amount(80, 900), chance.yes(0.2) ? amount(1, 30) : 0)]
      : []),
    ...chance.some(others, chance.whole(1, others.length)).map(([code, name]) => {
      const project = amount(2, 700);
      const opening = chance.yes(0.3) ? Math.min(project, amount(1, 60)) : 0;
      return item(code, [className, section, name], 0, project, {
        opening,
        closing: chance.yes(0.3) ? amount(1, 40) : 0,
      });
    }),
  ];
  const common = COMMON.filter(([code]) => code !== (admin ? '2101102' : '2101101') && chance.yes(0.85)).map(
    ([code, names]) => item(code, names, amount(5, 60), 0),
  );
  return [
    ...own,
    ...common,
    ...(chance.yes(0.4)
      ? [item(...FUND_ITEM, 0, amount(1, 200), { purse: 'funds', ...carried(chance) })]
      : []),
    ...(chance.yes(0.15) ? [item(...CAPITAL_ITEM, 0, amount(1, 30), { purse: 'capital' })] : []),
    ...(chance.yes(0.25) && first
      ? [
          item(first[0], [className, section, first[1]], amount(1, 40), 0, {
            purse: admin ? 'other' : 'business',
          }),
        ]
      : []),
  ];
}

const carried = (chance: Chance): Partial<Item> =>
  chance.yes(0.4) ? { opening: chance.whole(1, WAN), closing: chance.whole(0, 5 * WAN) } : {};

function inventEconomic(chance: Chance, basic: number): readonly EconomicItem[] {
  const shares = [
    ...chance.some(PERSONNEL, chance.whole(5, 11)),
    ...chance.some(OPERATING, chance.whole(4, 14)),
  ];
  const weights = shares.map(
    ([code]) => (code.startsWith('302') || code.startsWith('310') ? 1 : 4) * (0.2 + chance.next()),
  );
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let left = basic;
  return shares.map(([code, name], at) => {
    const amount = at === shares.length - 1 ? left : Math.floor(((weights[at] ?? 0) / whole) * basic);
    left -= amount;
    return { code, name, amount };
  });
}

/** What 基本支出 pays for guests and for running cars is at most what 三公 tells of them; the rest goes to the largest item. */
function withinThreePublic(
  economic: readonly EconomicItem[],
  { reception, running }: ThreePublic,
): readonly EconomicItem[] {
  const most: Readonly<Record<string, number>> = { 30217: reception, 30231: running };
  const kept = economic.map((item) => ({
    ...item,
    amount: Math.min(item.amount, most[item.code] ?? item.amount),
  }));
  const moved = economic.reduce((sum, { amount }, at) => sum + amount - (kept[at]?.amount ?? 0), 0);
  const largest = kept.reduce((one, other) =>
    other.amount > one.amount && !(other.code in most) ? other : one,
  );
  return kept.map((item) => (item === largest ? { ...item, amount: item.amount + moved } : item));
}

function inventThreePublic(chance: Chance): Accounts['threePublic'] {
  const none = chance.yes(0.08);
  const amount = (probability: number, high: number): number =>
    !none && chance.yes(probability) ? chance.whole(WAN / 10, high * WAN) : 0;
  const actual: ThreePublic = {
    abroad: amount(0.12, 8),
    purchase: amount(0.15, 25),
    running: amount(0.8, 12),
    reception: amount(0.85, 9),
  };
  const like = (part: number, low: number, spread: number): number =>
    chance.yes(0.2) ? part : Math.round(part * (low + chance.next() * spread));
  const each = (low: number, spread: number): ThreePublic => ({
    abroad: like(actual.abroad, low, spread),
    purchase: like(actual.purchase, low, spread),
    running: like(actual.running, low, spread),
    reception: like(actual.reception, low, spread),
  });
  return { actual, budget: each(1, 0.5), previous: each(0.6, 0.9) };
}
