import type { RowWords } from '../tables.js';
import { codeNames, oneName } from './codes.js';
import type { Fact } from './fact.js';
import {
  bodyNames,
  emptyTables,
  residue,
  sectionsRequired,
  tablesPrinted,
  tablesRequired,
  unitsListed,
} from './forms.js';
import { indicatorLevels, missedAndFull, moneyRows, projectsTabled } from './projects.js';
import { assetsYear, comparedYears, yearWords } from './years.js';

/** A level of indicators by its words, and the kinds that stand under it. */
export interface LevelWords {
  readonly words: readonly string[];
  readonly kinds: readonly string[];
  /** Words of other levels under which these kinds stand rightly as well. */
  readonly also?: readonly string[] | undefined;
}

/** What the engine cannot know of itself: words and codes, from the rules' vocabulary. */
export interface Knowledge {
  readonly rows: Readonly<Record<string, RowWords>>;
  readonly levels: readonly LevelWords[];
  /** Names of the row that holds a project's whole money. */
  readonly wholes: readonly string[];
  /** Words by which a note says that its table is empty for a reason. */
  readonly emptied: readonly string[];
  /** Names of a code; those of the year first. None for a code that the list does not hold. */
  readonly namesOfCode: (code: string, year: number | undefined) => readonly string[];
  readonly codesOfName: (name: string) => readonly string[];
}

const facts = {
  'code-names': codeNames,
  'one-name': oneName,
  'year-words': yearWords,
  'assets-year': assetsYear,
  'compared-year': comparedYears,
  'money-rows': moneyRows,
  'projects-tabled': projectsTabled,
  'missed-and-full': missedAndFull,
  'indicator-levels': indicatorLevels,
  'units-listed': unitsListed,
  'tables-printed': tablesPrinted,
  'tables-required': tablesRequired,
  'empty-tables': emptyTables,
  'sections-required': sectionsRequired,
  residue,
  'body-names': bodyNames,
} satisfies Readonly<Record<string, Fact>>;

/** Throws for a name that the engine does not know: a defect of the catalogue. */
export function factNamed(name: string): Fact {
  if (!Object.hasOwn(facts, name))
    throw new Error(`the catalogue names a fact that the engine does not know: ${name}`);
  return facts[name as keyof typeof facts];
}
