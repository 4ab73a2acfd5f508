import type { Judgement } from '../judgement.js';
import type { Asked } from '../run.js';
import type { RowWords } from '../tables.js';

/** What the engine cannot know of itself: words and codes, from the rules' vocabulary. */
export interface Knowledge {
  readonly rows: Readonly<Record<string, RowWords>>;
  /** The name of a code in a year; `undefined` for a code that the list does not hold. */
  readonly nameOfCode: (code: string, year: number) => string | undefined;
}

/** What a report shows that no arithmetic tells; one judgement for each thing looked at. */
export type Fact = (asked: Asked) => readonly Judgement[];

const facts: Readonly<Record<string, Fact>> = {};

export function factNamed(name: string): Fact {
  const fact = facts[name];
  if (fact === undefined)
    throw new Error(`the catalogue names a fact that the engine does not know: ${name}`);
  return fact;
}
