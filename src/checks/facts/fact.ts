import type { Judgement, Saying, Why } from '../judgement.js';
import type { Asked } from '../run.js';

/** What a report shows that no arithmetic tells; one judgement for each thing looked at. */
export type Fact = (asked: Asked) => readonly Judgement[];

const fact = { form: 'fact', operands: [], measure: 'count' } as const;

export const holds = (...pointers: readonly string[]): Judgement => ({
  status: 'passed',
  pointers,
  ...fact,
});

export const broken = (saying: Saying, ...pointers: readonly string[]): Judgement => ({
  status: 'failed',
  saying,
  pointers,
  ...fact,
});

export const open = (why: Why, ...pointers: readonly string[]): Judgement => ({
  status: 'not-checkable',
  why,
  pointers,
  ...fact,
});
