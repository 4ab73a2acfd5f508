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
import type { CheckStatus } from '../../model/check.js';
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
  /** What the ratio can be, given the printed places of the others. Asked only where the exact one is not printed. */
  readonly reach: () => Interval | undefined;
  readonly repair: (figure: Figure) => Interval | undefined;
}

/** Passed where the printed percentage is the exact one rounded; rounding where the printed places of the rest allow it. */
function judge(plan: Plan): Judgement {
  const { form, percent, others, fraction } = plan;
  const [a, b] = fraction;
  const off = magnitude(percent.value * b - a * HUNDRED);
  const expected = nearest(a * 100n, b);
  const operands = [[percent], ...others.map((figure) => [figure])];
  const judged = (status: CheckStatus, tolerance: Exact): Judgement => ({
    status,
    form,
    operands,
    expected,
    difference: percent.value - expected,
    tolerance,
    measure: 'percent',
    repair: (figure: Figure) =>
      figure === percent ? widened(plan.reach() ?? around(expected, 0n), percent.half) : plan.repair(figure),
  });
  if (off <= percent.half * magnitude(b)) return judged('passed', percent.half);
  const reach = plan.reach();
  if (reach === undefined) return nothing(form, 'zero', operands);
  const status = meets(widened(reach, percent.half), around(percent.value, 0n)) ? 'rounding' : 'failed';
  return judged(status, percent.half + spreadOf(reach));
}

const spreadOf = ({ low, high }: Interval): Exact =>
  low === undefined || high === undefined ? 0n : (high - low) / 2n;

/** percent = part ÷ whole. */
export function judgeRatio(part: Figure, whole: Figure, percent: Figure): Judgement {
  if (crossesZero(whole)) return nothing('ratio', 'zero', [[percent], [part], [whole]]);
  return judge({
    form: 'ratio',
    percent,
    others: [part, whole],
    fraction: [part.value, whole.value],
    reach: () => range(hundredOf, ends(part), ends(whole)),
    repair: (figure) =>
      figure === part
        ? range(product, ends(percent), ends(whole))
        : crossesZero(percent)
          ? undefined
          : range(hundredOf, ends(part), ends(percent)),
  });
}

const crossesZero = ({ value, half }: Figure): boolean => magnitude(value) <= half;

/** rate = change ÷ (total − change). More growth than there is leaves a last year below zero, of which no rate is right. */
export function judgeGrowth(whole: Figure, change: Figure, rate: Figure): Judgement {
  const before = whole.value - change.value;
  if (magnitude(before) <= whole.half + change.half)
    return nothing('growth', 'zero', [[rate], [whole], [change]]);
  return judge({
    form: 'growth',
    percent: rate,
    others: [whole, change],
    fraction: [change.value, before],
    reach: () => range((t, c) => hundredOf(c, t - c), ends(whole), ends(change)),
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
