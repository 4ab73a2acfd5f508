import type { Fen } from '../../../src/model/field.js';
import type { Chance } from './chance.js';
import type { SaysMap } from './draft.js';

/** How a report writes money, and which value that print has. */
export interface Ink {
  readonly unit: '万元' | '元';
  /** Digits alone, for cells. */
  readonly digits: (amount: Fen) => string;
  /** Digits and unit, for sentences. */
  readonly words: (amount: Fen) => string;
  /** The printed amount in 万元. */
  readonly value: (amount: Fen) => number;
}

const grouped = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',');

function inkOf(unit: Ink['unit'], step: Fen, thousands: boolean): Ink {
  const rounded = (amount: Fen): number => Math.round(amount / step);
  const digits = (amount: Fen): string => {
    const steps = rounded(amount);
    const whole = String(Math.floor(steps / 100));
    return `${thousands ? grouped(whole) : whole}.${String(steps % 100).padStart(2, '0')}`;
  };
  return {
    unit,
    digits,
    words: (amount) => `${digits(amount)}${unit}`,
    value: (amount) => (rounded(amount) * step) / 1_000_000,
  };
}

/** 万元 to two decimals. */
export const wanInk = (thousands: boolean): Ink => inkOf('万元', 10_000, thousands);
/** 元 to the 分. */
export const yuanInk = (thousands: boolean): Ink => inkOf('元', 1, thousands);

/** A share or rate, rounded half up at its second decimal. */
export interface Ratio {
  readonly text: string;
  readonly value: number;
}

export function ratio(amount: Fen, base: Fen): Ratio {
  const value = base === 0 ? 0 : Math.round((amount * 10_000) / base) / 100;
  return { text: `${value.toFixed(2)}%`, value };
}

/** `增加1.20万元，增长3.40%` and what it says of a change; both are 0 where nothing changed. */
export interface Change {
  readonly text: string;
  readonly says: SaysMap;
  /** Nothing moved, and the words say so without figures. */
  readonly same: boolean;
}

export interface ChangeWords {
  readonly up: readonly [by: string, rate: string];
  readonly down: readonly [by: string, rate: string];
  readonly comma: string;
  readonly same: string;
  /** `减少0.00万元，下降0.00%` where nothing moved. */
  readonly printsZero: boolean;
  /** The rate of a growth from nothing: none, or the `100%` that some reports print. */
  readonly fromZero: string;
  /** Now and then the report's own arithmetic is off. */
  readonly slips: boolean;
}

type Shape = 'both' | 'amount' | 'rate' | 'rate first';
const SHAPES: readonly Shape[] = [...Array<Shape>(9).fill('both'), 'amount', 'rate', 'rate first'];

export function changeOf(
  { chance, ink, wording }: { readonly chance: Chance; readonly ink: Ink; readonly wording: ChangeWords },
  now: Fen,
  before: Fen,
  each = '',
): Change {
  const difference = now - before;
  if (difference === 0 && !wording.printsZero)
    return { text: wording.same, says: { change: 0, changeRate: 0 }, same: true };
  const [by, rate] = difference > 0 ? wording.up : wording.down;
  const sign = difference > 0 ? 1 : -1;
  const size = Math.abs(difference);
  const amount = `${by}${ink.words(size)}`;
  const change = { change: sign * ink.value(size) || 0 };
  const part =
    before === 0 && size > 0 ? fromNothing(wording) : slipped(chance, wording, ratio(size, before));
  const shape = chance.pick(SHAPES);
  if (part === undefined || shape === 'amount')
    return { text: `${each}${amount}`, says: change, same: false };
  const rated = `${rate}${part.text}`;
  const changeRate = { changeRate: sign * part.value || 0 };
  if (shape === 'rate') return { text: `${each}${rated}`, says: changeRate, same: false };
  const parts = shape === 'both' ? [amount, rated] : [rated, amount];
  return {
    text: `${each}${parts.join(wording.comma)}`,
    says: { ...change, ...changeRate },
    same: false,
  };
}

const fromNothing = ({ fromZero }: ChangeWords): Ratio | undefined =>
  fromZero === '' ? undefined : { text: fromZero, value: 100 };

/** Now and then a report's own arithmetic is off by some hundredths; the print counts. */
function slipped(chance: Chance, { slips }: ChangeWords, { text, value }: Ratio): Ratio {
  if (!slips || !chance.yes(0.05)) return { text, value };
  const wrong = Math.round(value * 100 + chance.whole(2, 9)) / 100;
  return { text: `${wrong.toFixed(2)}%`, value: wrong };
}
