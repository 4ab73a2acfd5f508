import { type Block, isText, type SourceDocument } from '../../src/model/document.js';
import { withoutMarksAtEnd } from '../../src/text/endings.js';
import { leadingNumber } from '../../src/text/headings.js';
import { anyOf, firstsOf, spacedOf } from '../../src/text/words.js';
import { contentsBlocks } from './contents.js';
import { LONGEST_TITLE, readTitle, titleWords } from './titles.js';
import { outlineWords } from './words.js';

/** A line that may be a heading, with what its words say. */
interface Head {
  readonly block: number;
  readonly ids: readonly string[];
  readonly number: number | undefined;
  readonly isPart: boolean;
  readonly isTitle: boolean;
}

/** Chapters of the accounts' narrative; an attached evaluation report has two of them at most. */
const NARRATIVE: ReadonlySet<string> = new Set([
  'overall',
  'revenue',
  'expenditure',
  'fiscalAppropriation',
  'generalPublicBudget',
  'basicExpenditure',
  'threePublic',
]);
/** Those that no other kind of report has; one at least is needed. */
const OWN: ReadonlySet<string> = new Set(['fiscalAppropriation', 'generalPublicBudget', 'basicExpenditure']);
const FEWEST_CHAPTERS = 3;
/** What stands around the narrative in every report. */
const FRAME: ReadonlySet<string> = new Set(['profile', 'functions', 'institutions', 'glossary']);
const OPENING: ReadonlySet<string> = new Set([
  'profile',
  'functions',
  'institutions',
  'finalAccounts',
  'overall',
]);

const SENTENCE_MARK = /[。；;！？，]/;
const { reports, contents: listTitles, parts } = outlineWords;
const ACCOUNTS = new RegExp(anyOf(...reports.accounts));
const REPORT_TITLE = new RegExp(
  `${anyOf(...reports.of)}[)）]?[^。]{0,8}${anyOf(...reports.accounts)}${anyOf(...reports.behind)}?(?:[（(]${anyOf(...reports.scope)}[)）])?$`,
);
/** Most lines of a cover. */
const COVER = 12;
const CONTENTS = spacedOf(...listTitles.opens, ...listTitles.alone);
const COVER_WORDS = new RegExp(
  `${anyOf(...reports.accounts)}|20\\d{2}年|二[〇○零]|^${CONTENTS}$|${anyOf(...reports.coverEnds)}[)）]?$`,
);

/**
 * The first blocks of the reports that a file binds together (汇总 and 本级, or several units'); `[0]` for nearly all
 * files. A further one begins where a title or 第一部分 stands again and there are, before it and after it, the
 * narrative's chapters with their frame: what an attached evaluation report repeats is not enough.
 */
export function reportStarts({ blocks }: Pick<SourceDocument, 'blocks'>): readonly number[] {
  const contents = contentsBlocks(blocks);
  const heads = blocks.flatMap((block) => (contents.has(block.place.block) ? [] : headOf(block)));
  const starts = [0];
  let before = newTally();
  let last = 0;
  for (const [at, head] of heads.entries()) {
    if (isReport(before) && begins(heads, at)) {
      if (!reportFollows(heads, at, blocks)) break;
      starts.push(coverAbove(blocks, contents, head.block, last));
      before = newTally();
    }
    count(before, heads, at, blocks);
    last = head.block;
  }
  return starts;
}

function headOf(block: Block): readonly Head[] {
  if (!isText(block) || block.text.length > LONGEST_TITLE) return [];
  const own = leadingNumber(block.text);
  const number = own ?? leadingNumber(block.number ?? '');
  const title = block.text.slice(own?.length ?? 0);
  const isPart = number?.kind === 'part';
  const { exact, statement } = readTitle(title);
  const ids = statement ? [] : exact.map(({ id }) => id);
  const isTitle =
    number === undefined &&
    !ids.includes('statementsPart') &&
    !SENTENCE_MARK.test(title) &&
    ACCOUNTS.test(title) &&
    REPORT_TITLE.test(titleWords(title));
  if (!isPart && !isTitle && ids.length === 0) return [];
  return [{ block: block.place.block, ids, number: number?.value, isPart, isTitle }];
}

/** 第一部分, or a title that the first chapter follows. */
function begins(heads: readonly Head[], at: number): boolean {
  const head = heads[at];
  if (head === undefined) return false;
  if (head.isPart) return head.number === 1;
  if (!head.isTitle) return false;
  const next = heads.slice(at + 1, at + 4).find(({ isTitle }) => !isTitle);
  if (next === undefined) return false;
  return next.number === 1 && (next.isPart || next.ids.some((id) => OPENING.has(id)));
}

/** What headings show of a report so far. */
interface Tally {
  readonly chapters: Set<string>;
  framed: boolean;
}

const newTally = (): Tally => ({ chapters: new Set(), framed: false });

/** Chapters of the narrative, each with something below it, and a profile or a glossary. */
const isReport = ({ chapters, framed }: Tally): boolean =>
  framed && chapters.size >= FEWEST_CHAPTERS && [...OWN].some((id) => chapters.has(id));

function count(tally: Tally, heads: readonly Head[], at: number, blocks: readonly Block[]): void {
  const { block, ids } = heads[at] ?? { block: 0, ids: [] };
  tally.framed ||= ids.some((id) => FRAME.has(id));
  const chapter = ids.find((id) => NARRATIVE.has(id));
  const hasText = blocks[block + 1] !== undefined && heads[at + 1]?.block !== block + 1;
  if (chapter !== undefined && hasText) tally.chapters.add(chapter);
}

function reportFollows(heads: readonly Head[], from: number, blocks: readonly Block[]): boolean {
  const tally = newTally();
  for (let at = from; at < heads.length && !isReport(tally); at += 1) count(tally, heads, at, blocks);
  return isReport(tally);
}

const LISTED = new RegExp(
  `^${CONTENTS}|^[${firstsOf(...listTitles.opens)}]\\s?第|^第[一1]${anyOf(...parts.name)}`,
);

/** 目录, or a line that the list of the statements at the end of the report before would not have. */
const opensContents = (text: string): boolean =>
  LISTED.test(text) ||
  readTitle(
    withoutMarksAtEnd(text.slice(leadingNumber(text)?.length ?? 0, LONGEST_TITLE * 2), /[.…·．\d\s()（）]/),
  ).exact.some(({ id }) => FRAME.has(id));

/** The first line of the cover that stands above a report's first heading; its contents list counts as cover. */
function coverAbove(
  blocks: readonly Block[],
  contents: ReadonlySet<number>,
  head: number,
  last: number,
): number {
  let first = head;
  let lines = 0;
  let listed: number | undefined;
  for (let at = head - 1; at > last && lines < COVER; at -= 1) {
    const block = blocks[at];
    if (block === undefined || !isText(block)) break;
    const { text } = block;
    if (contents.has(at)) {
      listed ??= at;
      if (opensContents(text)) first = at;
      continue;
    }
    if (listed !== undefined && first > listed) break;
    if (text.length > LONGEST_TITLE || SENTENCE_MARK.test(text) || leadingNumber(text) !== undefined) break;
    if (/[:：]/.test(text)) break;
    if (COVER_WORDS.test(text)) first = at;
    lines += 1;
  }
  return first;
}
