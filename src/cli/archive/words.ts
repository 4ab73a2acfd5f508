import type { Added, Notice } from '../../archive/added.js';
import type { Refusal } from '../../archive/incoming.js';
import type { Problem } from '../../archive/problems.js';
import type { RosterProblem } from '../../archive/roster.js';
import type { TieProblem } from '../../archive/ties.js';
import type { Language } from '../../render.js';
import { en } from './words-en.js';
import { zh } from './words-zh.js';

/** What the archive's commands say. */
export interface ArchiveWords {
  readonly problem: (problem: Problem) => string;
  readonly refusal: (reason: Refusal) => string;
  readonly notice: (notice: Notice) => string;
  readonly outcomes: Readonly<Record<Added['outcome'], string>>;
  readonly tieProblem: (problem: TieProblem) => string;
  readonly rosterProblem: (problem: RosterProblem) => string;
  readonly removed: (reports: number, versions: number) => string;
  readonly tied: (names: number) => string;
  readonly listed: (departments: number) => string;
  readonly exported: (out: string) => string;
  readonly noneSuch: (figure: string) => string;
  readonly missing: (path: string) => string;
  readonly noRecords: string;
  readonly colon: string;
  readonly leftOut: (count: number) => string;
  /** Headings of columns, also as `view.column`; a column that is not listed goes by its name. */
  readonly headings: Readonly<Record<string, string>>;
  /** Words of columns, by value. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const archiveWords: Readonly<Record<Language, ArchiveWords>> = { zh, en };
