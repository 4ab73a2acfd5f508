import { readDecimal } from '../../text/numerals.js';
import { readMoney, type MoneyUnit } from '../../text/money.js';

/** A value that the archive's columns cannot hold exactly. */
export class ValueOutOfRange extends Error {
  override readonly name = 'ValueOutOfRange';
  constructor(readonly value: number) {
    super(`not exact to the 分, or too large: ${value}`);
  }
}

/** Beyond this many 分 DECIMAL(18,6) ends. */
const MOST = 10n ** 18n;
const MILLION = 1_000_000;

/** A record's number in 万元 as 分. Throws `ValueOutOfRange` where it is finer than 1 分 or too large. */
export function fenOf(value: number): bigint {
  const fen = Math.round(value * MILLION);
  if (!Number.isSafeInteger(fen) || fen / MILLION !== value) throw new ValueOutOfRange(value);
  return BigInt(fen);
}

/** A computed number to six decimals; `null` where that has no room. */
export function roundedFen(value: number): bigint | null {
  const scaled = Math.round(value * MILLION);
  if (!Number.isFinite(scaled)) return null;
  const fen = BigInt(scaled);
  return fen < MOST && fen > -MOST ? fen : null;
}

const NUMBER = /\d[\d,，]*(?:[.．]\d+)?/;
const UNIT = /(?:亿|千万|百万|万|千|百)?元/;

/**
 * One unit of the last printed place, in millionths: `2397.56万元` → 0.01 万元. The scale is what makes the printed
 * digits the amount; where all digits are 0, the unit that stands in the print.
 *
 * @param fen The amount that was read from the print.
 * @returns `null` where the print has no digits (持平) or no unit can be told.
 */
export function moneyStep(printed: string, fen: bigint): bigint | null {
  const found = readDigits(printed);
  if (found === undefined) return null;
  const { digits, places } = found;
  const amount = fen < 0n ? -fen : fen;
  if (digits > 0n) {
    const scale = amount / digits;
    return scale * digits === amount && /^10*$/.test(String(scale)) ? scale : null;
  }
  const unit = UNIT.exec(printed)?.[0];
  const one = unit === undefined ? undefined : readMoney('1', unit as MoneyUnit);
  if (one === undefined || one === null) return null;
  const step = BigInt(one) / 10n ** BigInt(places);
  return step > 0n ? step : null;
}

/** As `moneyStep`, for percentages and other plain numbers: `9.09%` → 0.01. */
export function plainStep(printed: string): bigint | null {
  const found = readDigits(printed);
  return found === undefined || found.places > 6 ? null : 10n ** BigInt(6 - found.places);
}

function readDigits(printed: string): { readonly digits: bigint; readonly places: number } | undefined {
  const found = NUMBER.exec(printed.replace(/\s/g, ''))?.[0].replace(/[,，]/g, '').replace('．', '.');
  const decimal = found === undefined ? undefined : readDecimal(found);
  if (decimal === undefined) return undefined;
  const [whole = '', fraction = ''] = decimal.split('.');
  return { digits: BigInt(whole + fraction), places: fraction.length };
}
