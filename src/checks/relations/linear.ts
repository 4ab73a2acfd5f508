import { around, magnitude, type Exact } from '../exact.js';
import type { Figure } from '../figures.js';
import type { Judgement } from '../judgement.js';

export const total = (figures: readonly Figure[]): Exact =>
  figures.reduce((sum, { value }) => sum + value, 0n);
export const halves = (figures: readonly Figure[]): Exact =>
  figures.reduce((sum, { half }) => sum + half, 0n);

/**
 * Σ left = Σ right, each within half of its last place.
 *
 * @param partial The right side may leave things out: only too much of it is sure to be wrong.
 */
export function judgeBalance(
  form: 'sum' | 'equal' | 'balance',
  left: readonly Figure[],
  right: readonly Figure[],
  partial = false,
): Judgement {
  const expected = total(right);
  const difference = total(left) - expected;
  const tolerance = halves(left) + halves(right);
  return {
    status: difference === 0n ? 'passed' : magnitude(difference) <= tolerance ? 'rounding' : 'failed',
    form,
    operands: [left, right],
    expected,
    difference,
    tolerance,
    measure: left[0]?.measure ?? 'money',
    repair: (figure) => {
      const isLeft = left.includes(figure);
      const { low, high } = around(figure.value + (isLeft ? -difference : difference), tolerance);
      return partial ? { low: isLeft ? low : undefined, high: isLeft ? undefined : high } : { low, high };
    },
  };
}

/** Σ parts ≤ whole. */
export function judgeMost(parts: readonly Figure[], whole: Figure): Judgement {
  const sum = total(parts);
  const excess = sum - whole.value;
  const tolerance = whole.half + halves(parts);
  return {
    status: excess <= 0n ? 'passed' : excess <= tolerance ? 'rounding' : 'failed',
    form: 'at-most',
    operands: [parts, [whole]],
    expected: whole.value,
    difference: excess > 0n ? excess : 0n,
    tolerance,
    measure: whole.measure,
    repair: (figure) =>
      figure === whole
        ? { low: sum - tolerance, high: undefined }
        : { low: undefined, high: figure.value - excess + tolerance },
  };
}
