import type { Check, Ref, Relation } from '../../src/model/check.js';

/** The words in which the catalogue writes its relations. */
export const sum = (total: Ref, ...parts: readonly Ref[]): Relation => ({ kind: 'sum', total, parts });
/** Too little says nothing: the list may leave entries out. */
export const partialSum = (total: Ref, ...parts: readonly Ref[]): Relation => ({
  kind: 'sum',
  total,
  parts,
  partial: true,
});
export const equal = (left: Ref, right: Ref): Relation => ({ kind: 'equal', left, right });
export const balance = (left: readonly Ref[], right: readonly Ref[]): Relation => ({
  kind: 'balance',
  left,
  right,
});
export const atMost = (part: Ref | readonly Ref[], whole: Ref): Relation => ({
  kind: 'at-most',
  parts: typeof part === 'string' ? [part] : part,
  whole,
});
export const ratio = (part: Ref, whole: Ref, percent: Ref): Relation => ({
  kind: 'ratio',
  part,
  whole,
  percent,
});
/** Where the report says that its percentage is of the adjusted budget, no other one is asked. */
export const ratioOfInitial = (part: Ref, whole: Ref, percent: Ref, base: Ref): Relation => ({
  kind: 'ratio',
  part,
  whole,
  percent,
  unless: { at: base, says: 'adjusted' },
});
/** Where both budgets are told and not which is meant, one of them is enough. */
export const completionOf = (part: Ref, budget: Ref, adjusted: Ref, percent: Ref): Relation =>
  anyOf(ratio(part, budget, percent), { kind: 'ratio', part, whole: adjusted, percent, told: true });
export const growth = (total: Ref, change: Ref, rate: Ref): Relation => ({
  kind: 'growth',
  total,
  change,
  rate,
});
export const sameSign = (left: Ref, right: Ref): Relation => ({ kind: 'same-sign', left, right });
export const verdict = (left: Ref, claim: Ref, right: Ref): Relation => ({
  kind: 'verdict',
  left,
  claim,
  right,
});
/** The amount grew from nothing, or was planned as nothing. */
export const zeroBase = (part: Ref, base: Ref, percent: Ref, less?: Ref): Relation => ({
  kind: 'zero-base',
  part,
  base,
  percent,
  ...(less === undefined ? {} : { less }),
});
export const together = (amount: Ref, count: Ref): Relation => ({
  kind: 'together',
  amount,
  count,
  way: 'both',
});
export const needsAmount = (amount: Ref, count: Ref): Relation => ({
  kind: 'together',
  amount,
  count,
  way: 'needs-amount',
});
export const anyOf = (...of: readonly Relation[]): Relation => ({ kind: 'any', of });
export const fact = (name: string): Relation => ({ kind: 'fact', fact: name });

/** What a folder's checks have in common: group, and severity and source unless a check says otherwise. */
export const checksOf =
  (shared: Pick<Check, 'group' | 'severity' | 'source'>) =>
  (...checks: readonly (Omit<Check, 'group' | 'severity' | 'source'> & Partial<Check>)[]): readonly Check[] =>
    checks.map((check) => ({ ...shared, ...check }));
