import { SCALE, type Exact, type Interval } from '../../../../src/checks/exact.js';
import type { Figure } from '../../../../src/checks/figures.js';
import type { Chance } from '../chance.js';

const NUMBER = /\d[\d,]*(?:\.\d+)?/;

/** A printed number and what one of its last digit is worth. */
interface Printed {
  readonly at: number;
  readonly text: string;
  readonly digits: bigint;
  readonly decimals: number;
}

function printedIn(text: string): Printed | undefined {
  const found = NUMBER.exec(text);
  if (found === null) return undefined;
  const [number] = found;
  return {
    at: found.index,
    text: number,
    digits: BigInt(number.replace(/\D/g, '')),
    decimals: number.split('.')[1]?.length ?? 0,
  };
}

function write(digits: bigint, { text, decimals }: Printed): string {
  const padded = digits.toString().padStart(decimals + 1, '0');
  const whole = padded.slice(0, padded.length - decimals);
  const fraction = decimals === 0 ? '' : `.${padded.slice(-decimals)}`;
  return (text.includes(',') ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole) + fraction;
}

/** Other numbers as a report might misprint them: a digit changed, two swapped, one lost, an amount of another line. */
const SLIPS: readonly ((digits: bigint, decimals: number, chance: Chance) => bigint)[] = [
  (digits, decimals, chance) => digits + 10n ** BigInt(decimals) * BigInt(chance.whole(3, 900)),
  (digits) => digits / 10n,
  (digits) => digits * 10n,
  (digits, _, chance) => (digits * BigInt(chance.whole(110, 190))) / 100n,
  (digits, _, chance) => (digits * BigInt(chance.whole(20, 90))) / 100n,
];

/** Times the tolerance that a planted figure is off at the least. */
const CLEARLY = 3n;

/**
 * The print of a figure with another number, one that no value allowed by the relation rounds to.
 *
 * @param allowed What would make the relation hold.
 * @returns `undefined` where no slip of the pen gives such a number.
 */
export function misprint(
  figure: Figure,
  allowed: Interval,
  tolerance: Exact,
  chance: Chance,
): string | undefined {
  const printed = printedIn(figure.text);
  if (printed === undefined) return undefined;
  const place = placeOf(figure, printed);
  if (place === undefined) return undefined;
  const sign = figure.value < 0n ? -1n : 1n;
  const margin = CLEARLY * tolerance + figure.half;
  for (let trial = 0; trial < 12; trial += 1) {
    const digits = chance.pick(SLIPS)(printed.digits, printed.decimals, chance);
    const value = sign * digits * place;
    if (digits === printed.digits || !isOutside(value, allowed, margin)) continue;
    if (figure.measure === 'percent' && value > 100n * SCALE && figure.value <= 100n * SCALE) continue;
    return (
      figure.text.slice(0, printed.at) +
      write(digits, printed) +
      figure.text.slice(printed.at + printed.text.length)
    );
  }
  return undefined;
}

/** A printed zero shows no unit of its own; its last place is twice what it stands for. */
function placeOf({ value, half }: Figure, { digits }: Printed): Exact | undefined {
  if (digits === 0n) return half === 0n ? undefined : 2n * half;
  const size = value < 0n ? -value : value;
  return size % digits === 0n ? size / digits : undefined;
}

const isOutside = (value: Exact, { low, high }: Interval, margin: Exact): boolean =>
  (low !== undefined && value < low - margin) || (high !== undefined && value > high + margin);
