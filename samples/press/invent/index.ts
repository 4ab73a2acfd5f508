import { chanceOf } from './chance.js';
import type { Expected } from './compare.js';
import { alsoOf, doubtsOf, expectedOf, tellsOf, type Draft, type SaysMap } from './draft.js';
import { printable } from './printable.js';
import { draftOf, type Family } from './families/family.js';
import { chongqing } from './families/chongqing.js';
import { shanghai } from './families/shanghai.js';
import { yunnan } from './families/yunnan.js';
import { national8, national9 } from './families/national.js';
import { sichuan2020, sichuan2022 } from './families/sichuan.js';
import type { Report } from '../report.js';

export const families: readonly Family[] = [
  sichuan2020,
  sichuan2022,
  national8,
  national9,
  chongqing,
  yunnan,
  shanghai,
];

/** A report that nobody wrote: what the printers print, and what the program must read from it. */
export interface Invented extends Expected {
  readonly draft: Draft;
  readonly report: Report;
  /** What the print tells a second time in other words, of values that the record holds once. */
  readonly also: readonly SaysMap[];
}

export interface InventOptions {
  readonly family?: string;
  /** Without the slips of arithmetic that real reports have; other things may then be chosen otherwise too. */
  readonly faultless?: boolean;
}

/** The same seed gives the same report; without a family the seed chooses one. */
export function inventReport(seed: number, { family, faultless = false }: InventOptions = {}): Invented {
  const chance = chanceOf(seed);
  const chosen = family === undefined ? chance.pick(families) : families.find(({ id }) => id === family);
  if (chosen === undefined) throw new Error(`no family ${String(family)}`);
  return inventedFrom(draftOf(chosen, chance, seed, faultless));
}

export const inventedFrom = (draft: Draft): Invented => ({
  draft,
  report: printable(draft),
  record: expectedOf(draft),
  tells: tellsOf(draft),
  doubts: doubtsOf(draft),
  also: alsoOf(draft),
});
