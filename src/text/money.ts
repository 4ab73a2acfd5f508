import type { Fen } from '../model/field.js';
import { readDecimal } from './numerals.js';

export type MoneyUnit = '元' | '百元' | '千元' | '万元' | '百万元' | '千万元' | '亿元';

/** 分 in one unit, as a power of ten. */
const POWER: Readonly<Record<MoneyUnit, number>> = {
  元: 2,
  百元: 4,
  千元: 5,
  万元: 6,
  百万元: 8,
  千万元: 9,
  亿元: 10,
};

export const moneyUnits = Object.keys(POWER) as readonly MoneyUnit[];

/** A printed blank: nothing, a dash, a slash. */
export const isBlank = (text: string): boolean => /^[\s\u3000\-－—–―─/／\\]*$/.test(text);

/**
 * Read an amount as printed.
 *
 * @param text Digits only, e.g. `1,234.56`; full-width digits are accepted.
 * @param unit Unit that the print states for it.
 * @returns 分; `null` for a blank or dash; `undefined` if it is no amount, finer than 1 分, or beyond exact integers.
 */
export function readMoney(text: string, unit: MoneyUnit): Fen | null | undefined {
  if (isBlank(text)) return null;
  const decimal = readDecimal(text);
  if (decimal === undefined) return undefined;
  const power = POWER[unit];
  const point = decimal.indexOf('.');
  const whole = point < 0 ? decimal : decimal.slice(0, point);
  const places = point < 0 ? '' : withoutZeros(decimal.slice(point + 1));
  if (places.length > power) return undefined;
  const fen = Number(whole + places.padEnd(power, '0'));
  return Number.isSafeInteger(fen) ? fen + 0 : undefined;
}

function withoutZeros(fraction: string): string {
  let end = fraction.length;
  while (fraction[end - 1] === '0') end -= 1;
  return fraction.slice(0, end);
}

/** 分 as a number in 万元, exact to six decimals. */
export const toWan = (fen: Fen): number => fen / 1_000_000;

/** 分 as printed in 万元: two decimals at least, as many as it needs at most. */
export function writeMoney(fen: Fen): string {
  const digits = String(Math.abs(fen)).padStart(7, '0');
  const fraction = digits.slice(-6).replace(/0{1,4}$/, '');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -6)}.${fraction}`;
}
