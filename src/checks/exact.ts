/**
 * Exact numbers: whole multiples of 10⁻⁸ (万元, percent, a count). Money is exact to the 分, and half of its last printed
 * place as well.
 */
export type Exact = bigint;

export const SCALE = 100_000_000n;
const PLACES = 8;

/** A range that holds the true value; both ends belong to it. `undefined` is no end. */
export interface Interval {
  readonly low: Exact | undefined;
  readonly high: Exact | undefined;
}

/** Values below this are whole multiples of 10⁻⁸ in a double to well within half of one. */
const SURE = 10_000_000;

/** @param value Finite; what lies beyond eight decimals is left out. */
export function exact(value: number): Exact {
  if (Math.abs(value) < SURE) return BigInt(Math.round(value * Number(SCALE)));
  const [whole = '0', fraction = ''] = String(Math.abs(value)).split('.');
  const digits = BigInt(whole + fraction.slice(0, PLACES).padEnd(PLACES, '0'));
  return value < 0 ? -digits : digits;
}

/** For records and messages; rounded half up to so many decimals. */
export function toNumber(value: Exact, decimals = 6): number {
  return Number(write(value, decimals));
}

/** Decimal text, rounded half up. */
export function write(value: Exact, decimals: number): string {
  const unit = 10n ** BigInt(PLACES - decimals);
  const rounded = (magnitude(value) + unit / 2n) / unit;
  const digits = rounded.toString().padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  const sign = value < 0n && rounded !== 0n ? '-' : '';
  return `${sign}${digits.slice(0, cut)}${decimals > 0 ? `.${digits.slice(cut)}` : ''}`;
}

export const magnitude = (value: Exact): Exact => (value < 0n ? -value : value);

const least = (a: Exact, b: Exact): Exact => (a < b ? a : b);
const most = (a: Exact, b: Exact): Exact => (a > b ? a : b);

export interface Bounds {
  readonly low: Exact;
  readonly high: Exact;
}

/** Whole part of a ÷ b rounded down, and up. `b` is not 0. */
export function divide(a: Exact, b: Exact): Bounds {
  const cut = a / b;
  if (a % b === 0n) return { low: cut, high: cut };
  return a < 0n === b < 0n ? { low: cut, high: cut + 1n } : { low: cut - 1n, high: cut };
}

/** a ÷ b: the quotient lies between the two. `b` is not 0. */
export const quotient = (a: Exact, b: Exact): Bounds => divide(a * SCALE, b);

/** The nearest to a ÷ b. */
export function nearest(a: Exact, b: Exact): Exact {
  const { low, high } = quotient(a, b);
  return magnitude(a * SCALE - low * b) <= magnitude(high * b - a * SCALE) ? low : high;
}

export const around = (value: Exact, half: Exact): Interval => ({ low: value - half, high: value + half });

export const meets = (one: Interval, other: Interval): boolean =>
  (one.low === undefined || other.high === undefined || one.low <= other.high) &&
  (one.high === undefined || other.low === undefined || other.low <= one.high);

/** What both allow; `undefined` where they do not meet. */
export function common(one: Interval, other: Interval): Interval | undefined {
  if (!meets(one, other)) return undefined;
  return {
    low: one.low === undefined ? other.low : other.low === undefined ? one.low : most(one.low, other.low),
    high:
      one.high === undefined ? other.high : other.high === undefined ? one.high : least(one.high, other.high),
  };
}

/** The smallest range that holds all of them. */
export const hull = (ranges: readonly Bounds[]): Interval =>
  ranges.length === 0
    ? { low: undefined, high: undefined }
    : {
        low: ranges.map(({ low }) => low).reduce(least),
        high: ranges.map(({ high }) => high).reduce(most),
      };
