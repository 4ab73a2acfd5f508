import {
  around,
  divide,
  hull,
  magnitude,
  meets,
  nearest,
  quotient,
  SCALE,
  type Bounds,
  type Exact,
  type Interval,
} from '../exact.js';
import type { Figure } from '../figures.js';
import type { Judgement, Why } from '../judgement.js';

const HUNDRED = 100n * SCALE;

/** A figure at both ends of what it stands for. */
const ends = ({ value, half }: Figure): readonly Exact[] =>
  half === 0n ? [value] : [value - half, value + half];

/** All that `work` can give for values within the figures' ranges: it is monotone in each. */
function range(
  work: (a: Exact, b: Exact) => Bounds | undefined,
  one: readonly Exact[],
  other: readonly Exact[],
): Interval | undefined {
  const found = one.flatMap((a) => other.map((b) => work(a, b)));
  return found.includes(undefined) ? undefined : hull(found.filter((each) => each !== undefined));
}

const widened = ({ low, high }: Interval, by: Exact): Interval => ({
  low: low === undefined ? undefined : low - by,
  high: high === undefined ? undefined : high + by,
});

const hundredOf = (a: Exact, b: Exact): Bounds | undefined => (b === 0n ? undefined : quotient(a * 100n, b));
const product = (a: Exact, b: Exact): Bounds => divide(a * b, HUNDRED);

export const nothing = (form: Judgement['form'], why: Why, operands: Judgement['operands']): Judgement => ({
  status: 'not-applicable',
  why,
  form,
  operands,
  measure: 'percent',
});

interface Plan {
  readonly form: 'ratio' | 'growth';
  readonly percent: Figure;
  readonly others: readonly Figure[];
  /** The exact ratio as a fraction. */
  readonly fraction: readonly [Exact, Exact];
  readonly reach: Interval;
  readonly repair: (figure: Figure) => Interval | undefined;
}

/** Passed where the printed percentage is the exact one rounded; rounding where the printed places of the rest allow it. */
function judge({ form, percent, others, fraction: [a, b], reach, repair }: Plan): Judgement {
  const off = magnitude(percent.value * b - a * HUNDRED);
  const exactly = off <= percent.half * magnitude(b);
  const within = meets(widened(reach, percent.half), around(percent.value, 0n));
  const expected = nearest(a * 100n, b);
  const spread = reach.low === undefined || reach.high === undefined ? 0n : (reach.high - reach.low) / 2n;
  return {
    status: exactly ? 'passed' : within ? 'rounding' : 'failed',
    form,
    operands: [[percent], ...others.map((figure) => [figure])],
    expected,
    difference: percent.value - expected,
    tolerance: percent.half + spread,
    measure: 'percent',
    repair: (figure) => (figure === percent ? widened(reach, percent.half) : repair(figure)),
  };
}

/** percent = part ÷ whole. */
export function judgeRatio(part: Figure, whole: Figure, percent: Figure): Judgement {
  const operands = [[percent], [part], [whole]];
  const reach = range(hundredOf, ends(part), ends(whole));
  if (whole.value === 0n) return nothing('ratio', 'zero', operands);
  if (reach === undefined || crossesZero(whole)) return nothing('ratio', 'zero', operands);
  return judge({
    form: 'ratio',
    percent,
    others: [part, whole],
    fraction: [part.value, whole.value],
    reach,
    repair: (figure) =>
      figure === part
        ? range(product, ends(percent), ends(whole))
        : crossesZero(percent)
          ? undefined
          : range(hundredOf, ends(part), ends(percent)),
  });
}

const crossesZero = ({ value, half }: Figure): boolean => magnitude(value) <= half;

/** rate = change ÷ (total − change). */
export function judgeGrowth(whole: Figure, change: Figure, rate: Figure): Judgement {
  const operands = [[rate], [whole], [change]];
  const before = whole.value - change.value;
  if (before <= whole.half + change.half) return nothing('growth', 'zero', operands);
  const reach = range((t, c) => hundredOf(c, t - c), ends(whole), ends(change));
  if (reach === undefined) return nothing('growth', 'zero', operands);
  return judge({
    form: 'growth',
    percent: rate,
    others: [whole, change],
    fraction: [change.value, before],
    reach,
    repair: (figure) =>
      figure === change
        ? range(
            (r, t) => (HUNDRED + r === 0n ? undefined : divide(r * t, HUNDRED + r)),
            ends(rate),
            ends(whole),
          )
        : crossesZero(rate)
          ? undefined
          : range((r, c) => divide(c * (HUNDRED + r), r), ends(rate), ends(change)),
  });
}
