import type { LeadingNumber } from '../../src/text/headings.js';
import { anyOf, matcher } from '../../src/text/words.js';
import { type Draft, rankOf } from './draft.js';
import type { Mark } from './marks.js';
import { nearTitles } from './near-titles.js';
import { readTitle, type TitleReading } from './titles.js';
import { homeOf, type KnownSection } from './vocabulary.js';
import { outlineWords } from './words.js';

/** Where a heading goes: how many of the open sections stay open above it. */
export interface Placement {
  readonly id: string;
  readonly keep: number;
  readonly rank: number;
  /** A part to open first, since only its chapters were printed. */
  readonly part?: string;
}

/** What is known of the report while its headings are placed, from the outer section to the inner. */
export interface Surroundings {
  readonly open: readonly Draft[];
  readonly seen: ReadonlySet<string>;
  /** The report numbers its parts 第一部分, 第二部分. */
  readonly hasParts: boolean;
  /** A chapter, a statement's title or a table follows, before any prose. */
  readonly nextIsChapter: () => boolean;
  readonly nextIsStatement: () => boolean;
  /** The next 一、 among the blocks below has this value and is a known chapter. */
  readonly countGoesOn: (value: number) => boolean;
  /** The section's own text counts in the same way and stopped right before this number. */
  readonly isCountedIn: (section: Draft, number: LeadingNumber) => boolean;
}

const CHAPTER_RANK = 2;

/** Place a heading of the report's own chapters; `undefined` where the text is no heading here. */
export function place(mark: Mark, around: Surroundings): Placement | undefined {
  const reading = readTitle(mark.title);
  if (mark.number?.kind === 'part') return mark.whole ? placePart(mark, reading) : undefined;
  if (around.open.at(-1)?.id === 'glossary' && !leavesGlossary(mark, reading, around)) return undefined;
  if (isItem(mark, reading, around)) return undefined;
  const near = nearSection(mark, reading, around);
  const known = candidatesOf(mark, reading, around.open[0]?.id === 'statementsPart');
  return (
    (near && placeKnown(mark, [near], reading, around)) ??
    placeKnown(mark, known, reading, around) ??
    placeStatement(mark, reading, around) ??
    placeUnknown(mark, reading, around)
  );
}

/** The next of the items that the open section's own text counts, unless its title is a chapter's own. */
const isItem = ({ number }: Mark, { exact }: TitleReading, { open, isCountedIn }: Surroundings): boolean => {
  const inner = open.at(-1);
  return number !== undefined && inner !== undefined && exact.length === 0 && isCountedIn(inner, number);
};

const placeKnown = (
  mark: Mark,
  candidates: readonly KnownSection[],
  reading: TitleReading,
  around: Surroundings,
): Placement | undefined =>
  (mark.number === undefined && around.hasParts ? partAtTop(mark, candidates, reading, around) : undefined) ??
  placeUnderOpen(mark, candidates, around) ??
  placeAtTop(mark, candidates, reading, around);

function placePart(mark: Mark, reading: TitleReading): Placement {
  if (isEvaluationReport(mark.title)) return { id: 'attachment', keep: 0, rank: 1.5, part: 'attachments' };
  return { id: partId(mark.title, reading), keep: 0, rank: 1 };
}

const EVALUATION = new RegExp(
  `${anyOf(...outlineWords.attachments.evaluates)}[^。]{0,12}${anyOf(...outlineWords.attachments.report)}$`,
);

/** The title of an evaluation report: 项目绩效评价报告. */
export const isEvaluationReport = (title: string): boolean => EVALUATION.test(title);

const { parts } = outlineWords;
const OF_ACCOUNTS = matcher({ any: parts.accounts.of });
const SAYS_ACCOUNTS = matcher({ any: parts.accounts.says });
const OF_PROFILE = matcher({ any: parts.profile });

/** A part's section by its title; words decide where the title is none of the known ones. */
export function partId(title: string, reading: TitleReading): string {
  const known = [...reading.exact, ...reading.byWords];
  const part = known.find((section) => section.part) ?? known.find(({ alone }) => alone);
  if (part !== undefined) return part.id;
  if (parts.statements.test(title)) return 'statementsPart';
  if (OF_ACCOUNTS.test(title) && SAYS_ACCOUNTS.test(title)) return 'finalAccounts';
  if (OF_PROFILE.test(title)) return 'profile';
  return known[0]?.id ?? nearTitles(title, 4).find((section) => section.part)?.id ?? 'unknown';
}

function candidatesOf(
  { number, whole, title, glued, end, after }: Mark,
  { exact: known, bare, byWords, headingEnd }: TitleReading,
  inStatements: boolean,
): readonly KnownSection[] {
  const counted = number?.kind === 'chinese' || number?.kind === 'bracketed-chinese';
  const exact = bare && !counted ? [] : known;
  if (inStatements) return whole && !glued && !bare && (headingEnd || number === undefined) ? exact : [];
  const all = [...exact, ...byWords.filter((section) => !exact.includes(section))];
  switch (number?.kind) {
    case 'chinese':
    case 'bracketed-chinese':
      return headingEnd || (whole && !glued && after === end) ? all : exact;
    case 'arabic':
      return headingEnd ? all : exact;
    case undefined:
      if (glued) return [];
      if (whole) return headingEnd && title.length <= 40 ? all : exact;
      return headingEnd ? exact : [];
    default:
      return [];
  }
}

/** Glossaries number their terms as chapters are numbered: only what cannot be a term leaves one. */
function leavesGlossary(
  mark: Mark,
  reading: TitleReading,
  { open, seen, nextIsStatement }: Surroundings,
): boolean {
  const number = open.at(-1)?.number;
  if (mark.number !== undefined) {
    const goesOn = mark.number.kind === number?.kind && mark.number.value === number.value + 1;
    if (reading.statement) return mark.whole && nextIsStatement();
    return goesOn && mark.whole && reading.exact.length > 0;
  }
  if (reading.statement) return nextIsStatement();
  return mark.whole && reading.exact.some(({ part, id }) => part && !seen.has(id));
}

interface Fit {
  readonly section: KnownSection;
  readonly depth: number;
}

function placeUnderOpen(
  mark: Mark,
  candidates: readonly KnownSection[],
  around: Surroundings,
): Placement | undefined {
  const fits = candidates
    .map((section) => ({ section, depth: depthUnder(mark, section, around) }))
    .filter((fit): fit is Fit => fit.depth !== undefined);
  const fresh = mark.number === undefined ? fits.filter(({ section }) => !around.seen.has(section.id)) : [];
  const best = (fresh.length > 0 ? fresh : fits).reduce<Fit | undefined>(
    (chosen, fit) => (chosen === undefined || fit.depth > chosen.depth ? fit : chosen),
    undefined,
  );
  if (best === undefined) return undefined;
  const keep = best.depth + 1;
  return { id: best.section.id, keep, rank: rankUnder(mark, around.open, keep) };
}

/** Index of the open section that holds it; of several the innermost, or its usual one for a heading without number. */
function depthUnder(mark: Mark, section: KnownSection, { open }: Surroundings): number | undefined {
  const holds = (draft: Draft, depth: number): boolean =>
    section.under.includes(draft.id) ||
    (depth === 0 && draft.id === 'unknown' && homeOf(section) !== undefined);
  const number = mark.number;
  if (number === undefined) {
    for (const home of section.under) {
      const depth = open.findIndex((draft) => draft.id === home);
      if (depth >= 0) return depth;
    }
    return open[0] !== undefined && holds(open[0], 0) ? 0 : undefined;
  }
  for (let depth = open.length - 1; depth >= 0; depth -= 1) {
    const draft = open[depth];
    if (draft === undefined || !holds(draft, depth) || draft.rank >= rankOf(number.kind)) continue;
    if (continues(mark, draft) && depth > 0) continue;
    return depth;
  }
  return undefined;
}

/** A number that goes on where an open section's own stopped, with another mark by mistake: 一、… （二）…. */
function continues({ number }: Mark, draft: Draft): boolean {
  return (
    number !== undefined &&
    number.value > 1 &&
    draft.children.length === 0 &&
    draft.number?.value === number.value - 1
  );
}

const followsOn = ({ number }: Mark, { number: before }: Draft): boolean =>
  number !== undefined && number.kind === before?.kind && number.value === before.value + 1;

/** A heading without number stands as its brothers do. */
function rankUnder({ number }: Mark, open: readonly Draft[], keep: number): number {
  if (number !== undefined) return rankOf(number.kind);
  const parent = open[keep - 1];
  return parent?.children.at(-1)?.rank ?? Math.floor(parent?.rank ?? 0) + 1;
}

function placeAtTop(
  mark: Mark,
  candidates: readonly KnownSection[],
  reading: TitleReading,
  around: Surroundings,
): Placement | undefined {
  const part = partAtTop(mark, candidates, reading, around);
  if (part !== undefined) return part;
  const rank = mark.number === undefined ? 1 : rankOf(mark.number.kind);
  if (rank > 3 && !isCountedInArabic(mark, reading, around)) return undefined;
  const root = around.open[0];
  const exact = candidates.filter(
    (section) => !section.part && (reading.exact.includes(section) || !around.hasParts),
  );
  const chapter = exact.find((section) => homeOf(section) !== undefined);
  const home = chapter && homeOf(chapter);
  if (chapter === undefined || home === undefined) return undefined;
  if (mark.number === undefined && root === undefined && !reading.exact.includes(chapter)) return undefined;
  if (isDuty(mark, chapter, reading, around)) return undefined;
  if (chapter.alone && root !== undefined && rank <= root.rank && followsOn(mark, root))
    return { id: chapter.id, keep: 0, rank };
  if (root?.id === home) return { id: chapter.id, keep: 1, rank: Math.max(rank, root.rank + 0.5) };
  if (around.hasParts && (mark.number?.kind === 'bracketed-chinese' || around.seen.has(chapter.id)))
    return undefined;
  if (chapter.alone && root?.id === 'glossary') return { id: chapter.id, keep: 0, rank };
  return { id: chapter.id, keep: 0, rank: Math.max(rank, CHAPTER_RANK), part: home };
}

/** A report whose chapters are counted 1. 2. 3. from the first on. */
function isCountedInArabic(
  { number, whole }: Mark,
  { exact }: TitleReading,
  { open }: Surroundings,
): boolean {
  const root = open[0];
  const before = root?.children.at(-1)?.number ?? root?.number;
  return (
    number?.kind === 'arabic' &&
    whole &&
    exact.length > 0 &&
    (root === undefined || before?.kind === 'arabic')
  );
}

/** （三）政府采购监督管理职责 among the duties is no chapter of the accounts. */
const isDuty = (
  { number }: Mark,
  chapter: KnownSection,
  { exact }: TitleReading,
  { open }: Surroundings,
): boolean =>
  number?.kind === 'bracketed-chinese' &&
  open[0]?.id === 'profile' &&
  homeOf(chapter) !== 'profile' &&
  !exact.includes(chapter);

function partAtTop(
  mark: Mark,
  candidates: readonly KnownSection[],
  reading: TitleReading,
  around: Surroundings,
): Placement | undefined {
  const rank = mark.number === undefined ? 1 : rankOf(mark.number.kind);
  const part =
    rank > 3 && !isCountedInArabic(mark, reading, around)
      ? undefined
      : candidates.find((section) => section.part && standsAsPart(mark, section, reading, around));
  return part === undefined ? undefined : { id: part.id, keep: 0, rank };
}

function standsAsPart(
  mark: Mark,
  section: KnownSection,
  reading: TitleReading,
  around: Surroundings,
): boolean {
  const { open, seen } = around;
  const narrated = seen.has('finalAccounts') || seen.has('overall');
  if (seen.has(section.id) || (mark.number === undefined && !reading.exact.includes(section))) return false;
  switch (section.id) {
    case 'profile':
      return !narrated;
    case 'attachments':
      return narrated;
    case 'statementsPart':
      return mark.number !== undefined || around.nextIsStatement();
    case 'finalAccounts':
      return mark.number !== undefined ? open[0]?.id !== 'finalAccounts' : around.nextIsChapter();
    default:
      return (mark.number !== undefined && mark.number.kind !== 'bracketed-chinese') || narrated;
  }
}

function placeStatement(
  mark: Mark,
  reading: TitleReading,
  { open, nextIsStatement }: Surroundings,
): Placement | undefined {
  const kind = mark.number?.kind;
  if (!reading.statement || kind === 'bracketed-arabic' || kind === 'circled') return undefined;
  const root = open[0];
  if (root?.id === 'statementsPart') return { id: 'statementTitle', keep: 1, rank: root.rank + 1 };
  if (!mark.whole || mark.glued) return undefined;
  if ((root !== undefined && root.id !== 'glossary') || !nextIsStatement()) return undefined;
  return { id: 'statementTitle', keep: 0, rank: CHAPTER_RANK, part: 'statementsPart' };
}

/**
 * A numbered title that goes on with the count of the chapters before it and ends as headings end; one that ends
 * otherwise where the count goes on with a known chapter behind it.
 */
function placeUnknown(mark: Mark, reading: TitleReading, around: Surroundings): Placement | undefined {
  const { open } = around;
  const { number } = mark;
  if (number === undefined || !mark.whole || mark.glued || mark.title.length > 30) return undefined;
  if (number.kind !== 'chinese' && number.kind !== 'bracketed-chinese') return undefined;
  if (!reading.headingEnd && !(number.kind === 'chinese' && around.countGoesOn(number.value + 1)))
    return undefined;
  const rank = rankOf(number.kind);
  for (let depth = open.length - 1; depth >= 0; depth -= 1) {
    const parent = open[depth];
    if (parent === undefined || parent.rank >= rank) continue;
    const brother = parent.children.at(-1);
    const follows = brother?.number?.kind === number.kind && brother.number.value === number.value - 1;
    if (follows && around.isCountedIn(brother, number)) return undefined;
    return follows || (reading.headingEnd && parent.id === 'finalAccounts')
      ? { id: 'unknown', keep: depth + 1, rank }
      : undefined;
  }
  return undefined;
}

/** The chapter that is still missing and whose title a misspelt heading nearly is. */
function nearSection(
  mark: Mark,
  { exact, statement, headingEnd }: TitleReading,
  around: Surroundings,
): KnownSection | undefined {
  if (!mark.whole || mark.glued || statement || exact.length > 0) return undefined;
  if (mark.number === undefined && !headingEnd) return undefined;
  const near = nearTitles(mark.title, 6);
  const only = near.length === 1 ? near[0] : undefined;
  return only === undefined || around.seen.has(only.id) || around.open[0]?.id === 'statementsPart'
    ? undefined
    : only;
}
