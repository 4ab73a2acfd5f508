import type { CheckStatus } from '../../model/check.js';
import type { Judgement, Saying, Why } from '../judgement.js';
import type { Asked } from '../run.js';

/** What a report shows that no arithmetic tells; one judgement for each thing looked at. */
export type Fact = (asked: Asked) => readonly Judgement[];

const judged = (
  status: CheckStatus,
  pointers: readonly string[],
  more: Partial<Judgement> = {},
): Judgement => ({
  status,
  form: 'fact',
  operands: [],
  measure: 'count',
  pointers,
  ...more,
});

export const holds = (...pointers: readonly string[]): Judgement => judged('passed', pointers);

export const broken = (saying: Saying, ...pointers: readonly string[]): Judgement =>
  judged('failed', pointers, { saying });

export const open = (why: Why, ...pointers: readonly string[]): Judgement =>
  judged('not-checkable', pointers, { why });
