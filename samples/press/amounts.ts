import type { Fen } from '../../src/model/field.js';
import { readMoney, writeMoney } from '../../src/text/money.js';

/** A figure of an invented report, written as it is meant: `万('12.34')`. */
export function wan(text: string): Fen {
  const fen = readMoney(text, '万元');
  if (fen === undefined || fen === null) throw new Error(`no amount: ${text}`);
  return fen;
}

export function yuan(text: string): Fen {
  const fen = readMoney(text, '元');
  if (fen === undefined || fen === null) throw new Error(`no amount: ${text}`);
  return fen;
}

export const sum = (amounts: readonly Fen[]): Fen => amounts.reduce((total, amount) => total + amount, 0);

/** How a report writes money. */
export interface Money {
  readonly unit: '万元' | '元';
  /** Digits alone, for cells. */
  readonly digits: (amount: Fen) => string;
  /** Digits and unit, for sentences. */
  readonly words: (amount: Fen) => string;
}

export const inWan: Money = {
  unit: '万元',
  digits: writeMoney,
  words: (amount) => `${writeMoney(amount)}万元`,
};

const yuanDigits = (amount: Fen): string =>
  `${String(Math.floor(amount / 100)).replace(/\B(?=(?:\d{3})+$)/g, ',')}.${String(amount % 100).padStart(2, '0')}`;

export const inYuan: Money = {
  unit: '元',
  digits: yuanDigits,
  words: (amount) => `${yuanDigits(amount)}元`,
};

/** `12.34%`, rounded half up at the second decimal. */
export const percent = (amount: Fen, base: Fen): string =>
  `${(base === 0 ? 0 : Math.round((amount * 10_000) / base) / 100).toFixed(2)}%`;

/** `增加1.20万元，增长3.40%`. */
export function changeWords(money: Money, now: Fen, before: Fen, each = ''): string {
  const difference = Math.abs(now - before);
  if (difference === 0) return '与上年持平';
  const [by, rate] = now > before ? ['增加', '增长'] : ['减少', '下降'];
  return `${each}${by}${money.words(difference)}，${rate}${percent(difference, before)}`;
}
