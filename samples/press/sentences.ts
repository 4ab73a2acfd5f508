import type { Fen } from '../../src/model/field.js';
import type { Accounts, Item, Purse } from './accounts.js';
import { FISCAL, functionLines, ofPurse, received, spent, threePublicTotal, totalOf } from './accounts.js';
import type { Money } from './amounts.js';
import { changeWords, percent } from './amounts.js';

/** The sums that a narrative states. */
export interface Totals {
  readonly revenue: Fen;
  readonly expenditure: Fen;
  readonly opening: Fen;
  readonly closing: Fen;
  /** Revenue with what was carried over; the same as expenditure with what is carried on. */
  readonly total: Fen;
}

export function totals({ items }: Accounts, purses: readonly Purse[]): Totals {
  const of = ofPurse(items, purses);
  const revenue = totalOf(of, received);
  const opening = totalOf(of, (item) => item.opening ?? 0);
  return {
    revenue,
    opening,
    expenditure: totalOf(of, spent),
    closing: totalOf(of, (item) => item.closing ?? 0),
    total: revenue + opening,
  };
}

export const ALL: readonly Purse[] = [...FISCAL, 'business', 'other'];

const SOURCES: readonly (readonly [string, Purse])[] = [
  ['一般公共预算财政拨款收入', 'general'],
  ['政府性基金预算财政拨款收入', 'funds'],
  ['国有资本经营预算财政拨款收入', 'capital'],
  ['事业收入', 'business'],
  ['其他收入', 'other'],
];

/** `事业收入1.00万元，占2.00%；…`; sources without money are printed where the form prints them. */
export function revenueList(accounts: Accounts, money: Money, withZeros: boolean): string {
  const { revenue } = totals(accounts, ALL);
  return SOURCES.map(([name, purse]) => [name, totalOf(ofPurse(accounts.items, [purse]), received)] as const)
    .filter(([, amount]) => withZeros || amount > 0)
    .map(([name, amount]) => `${name}${money.words(amount)}，占${percent(amount, revenue)}`)
    .join('；');
}

/** `基本支出1.00万元，占2.00%；项目支出…`. */
export function expenditureList({ items }: Accounts, money: Money): string {
  const total = totalOf(items, spent);
  const basic = totalOf(items, (item) => item.basic);
  return [
    ['基本支出', basic] as const,
    ['项目支出', total - basic] as const,
    ['上缴上级支出', 0] as const,
    ['经营支出', 0] as const,
    ['对附属单位补助支出', 0] as const,
  ]
    .map(([name, amount]) => `${name}${money.words(amount)}，占${percent(amount, total)}`)
    .join('；');
}

export const general = ({ items }: Accounts): readonly Item[] => ofPurse(items, ['general']);

/** `教育（类）支出1.00万元，占2.00%；…`, by `suffix` after the class's name. */
export function structureList(accounts: Accounts, money: Money, name: (className: string) => string): string {
  const items = general(accounts);
  const total = totalOf(items, spent);
  return functionLines(items)
    .filter(({ code }) => code.length === 3)
    .map(({ name: className, items: below }) => {
      const amount = totalOf(below, spent);
      return `${name(className)}${money.words(amount)}，占${percent(amount, total)}`;
    })
    .join('；');
}

/** The items of general public expenditure in order of their codes, with what was planned. */
export const itemsInOrder = (accounts: Accounts): readonly Item[] =>
  [...general(accounts)].sort((a, b) => (a.code < b.code ? -1 : 1));

/** `决算数小于预算数的主要原因是…`, by what the figures say. */
export function verdict(actual: Fen, budget: Fen, reason: string): string {
  if (actual === budget) return '决算数等于预算数';
  return `决算数${actual > budget ? '大于' : '小于'}预算数的主要原因是${reason}`;
}

/** The parts of 三公 with their shares. */
export function threePublicShares({ threePublic: { actual } }: Accounts, money: Money): string {
  const total = threePublicTotal(actual);
  return [
    ['因公出国（境）费', actual.abroad] as const,
    ['公务用车购置及运行维护费', actual.purchase + actual.running] as const,
    ['公务接待费', actual.reception] as const,
  ]
    .map(([name, amount]) => `${name}支出决算${money.words(amount)}，占${percent(amount, total)}`)
    .join('；');
}

/** `比2019年减少1.00万元，下降2.00%`. */
export const against = (money: Money, year: number, now: Fen, before: Fen): string =>
  `比${String(year - 1)}年${changeWords(money, now, before).replace('与上年持平', '无变化')}`;
