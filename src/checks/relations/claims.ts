import { around, magnitude } from '../exact.js';
import type { Figure } from '../figures.js';
import type { Judgement } from '../judgement.js';
import { halves } from './linear.js';
import { nothing } from './ratio.js';

/** One grows and the other falls. */
export function judgeSigns(left: Figure, right: Figure): Judgement {
  const against = left.value !== 0n && right.value !== 0n && left.value < 0n !== right.value < 0n;
  return {
    ...claim('same-sign', !against, [[right], [left]], right),
    repair: (figure) => {
      const other = figure === left ? right : left;
      return other.value < 0n ? { low: undefined, high: 0n } : { low: 0n, high: undefined };
    },
  };
}

/** A part of nothing, with a percentage. */
export function judgeZeroBase(
  base: Figure,
  less: Figure | undefined,
  part: Figure,
  percent: Figure,
): Judgement {
  const operands = [[percent], [part], less === undefined ? [base] : [base, less]];
  const isZero = base.value === (less?.value ?? 0n) && !base.worded;
  if (!isZero || part.value === 0n) return nothing('zero-base', 'not-printed', operands);
  return claim('zero-base', percent.value === 0n, operands, percent);
}

/** An amount and what it was paid for are both there, or neither. */
export function judgeTogether(amount: Figure, count: Figure, way: 'both' | 'needs-amount'): Judgement {
  const spent = amount.value !== 0n;
  const counted = count.value !== 0n;
  const holds = way === 'both' ? spent === counted : spent || !counted;
  return claim('together', holds, [[count], [amount]], count);
}

export type Claim = 'above' | 'equal' | 'below';

/** 大于, 小于, 等于: what is claimed of the first against the second. */
export function judgeVerdict(left: Figure, right: Figure, claimed: Claim | undefined): Judgement {
  if (claimed === undefined) return nothing('verdict', 'not-printed', [[left], [right]]);
  const difference = left.value - right.value;
  const tolerance = halves([left, right]);
  const holds = {
    above: difference > 0n,
    equal: difference === 0n,
    below: difference < 0n,
  }[claimed];
  const near = magnitude(difference) <= tolerance;
  return {
    status: holds ? 'passed' : near ? 'rounding' : 'failed',
    form: 'verdict',
    operands: [[left], [right]],
    saying: { code: 'verdict', claim: claimed },
    expected: right.value,
    difference,
    tolerance,
    measure: left.measure,
    repair: (figure) => {
      const rises = (claimed === 'above') === (figure === left);
      const due = figure === left ? right.value : left.value;
      if (claimed === 'equal') return around(due, tolerance);
      return rises ? { low: due - tolerance, high: undefined } : { low: undefined, high: due + tolerance };
    },
  };
}

const claim = (
  form: Judgement['form'],
  holds: boolean,
  operands: Judgement['operands'],
  { measure }: Figure,
): Judgement => ({ status: holds ? 'passed' : 'failed', form, operands, measure });
