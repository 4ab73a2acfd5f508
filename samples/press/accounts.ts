import type { Fen } from '../../src/model/field.js';
import { sum } from './amounts.js';

/** Which purse pays: the three budgets of fiscal appropriation, or the body's own income. */
export type Purse = 'general' | 'funds' | 'capital' | 'business' | 'other';

/** Spending under one 项 from one purse; revenue follows from spending and carry-over. */
export interface Item {
  readonly code: string;
  /** 类, 款, 项. */
  readonly names: readonly [string, string, string];
  readonly purse: Purse;
  readonly basic: Fen;
  readonly project: Fen;
  /** 年初预算. */
  readonly budget: Fen;
  readonly opening?: Fen;
  readonly closing?: Fen;
}

/** Basic expenditure by economic classification (款). */
export interface EconomicItem {
  readonly code: string;
  readonly name: string;
  readonly amount: Fen;
}

export interface ThreePublic {
  readonly abroad: Fen;
  readonly purchase: Fen;
  readonly running: Fen;
  readonly reception: Fen;
}

/** One year of an invented body. */
export interface Accounts {
  readonly body: string;
  readonly year: number;
  readonly items: readonly Item[];
  readonly economic: readonly EconomicItem[];
  readonly threePublic: {
    readonly budget: ThreePublic;
    readonly actual: ThreePublic;
    readonly previous: ThreePublic;
  };
  /** Last year's: total of both sides, revenue, expenditure, fiscal total, general public expenditure, 公用经费. */
  readonly previous: {
    readonly total: Fen;
    readonly revenue: Fen;
    readonly expenditure: Fen;
    readonly fiscal: Fen;
    readonly general: Fen;
    readonly operating: Fen;
  };
}

export const FISCAL: readonly Purse[] = ['general', 'funds', 'capital'];

export const spent = (item: Item): Fen => item.basic + item.project;
export const received = (item: Item): Fen => spent(item) + (item.closing ?? 0) - (item.opening ?? 0);

export const ofPurse = (items: readonly Item[], purses: readonly Purse[]): readonly Item[] =>
  items.filter((item) => purses.includes(item.purse));

export const totalOf = (items: readonly Item[], amount: (item: Item) => Fen): Fen => sum(items.map(amount));

export const threePublicTotal = (parts: ThreePublic): Fen =>
  parts.abroad + parts.purchase + parts.running + parts.reception;

/** 人员经费 are 301 and 303; the rest is 公用经费. */
export const personnel = ({ economic }: Accounts): Fen =>
  sum(economic.filter(isPersonnel).map(({ amount }) => amount));
export const operating = ({ economic }: Accounts): Fen =>
  sum(economic.filter((item) => !isPersonnel(item)).map(({ amount }) => amount));
export const isPersonnel = ({ code }: EconomicItem): boolean =>
  code.startsWith('301') || code.startsWith('303');

/** Throws where an invented body's figures do not add up. */
export function assertBalanced(accounts: Accounts): void {
  const basic = totalOf(ofPurse(accounts.items, ['general']), (item) => item.basic);
  const economic = personnel(accounts) + operating(accounts);
  if (basic !== economic)
    throw new Error(`${accounts.body}: basic ${String(basic)}, by economy ${String(economic)}`);
}

/** One printed line of a table by function: 类, 款 or 项, with the items that it sums. */
export interface FunctionLine {
  readonly code: string;
  readonly name: string;
  readonly items: readonly Item[];
}

/** 类, 款 and 项 in ascending order of their codes. */
export function functionLines(items: readonly Item[]): readonly FunctionLine[] {
  const codes = new Map<string, string>();
  for (const item of items)
    item.names.forEach((name, level) => codes.set(item.code.slice(0, 3 + 2 * level), name));
  return [...codes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, name]) => ({ code, name, items: items.filter((item) => item.code.startsWith(code)) }));
}
