import { type Block, isTable, isText, type Table } from '../../src/model/document.js';
import { leadingNumber } from '../../src/text/headings.js';
import { anyOf, firstsOf, spacedOf } from '../../src/text/words.js';
import { LONGEST_TITLE, readTitle, titleWords } from './titles.js';
import { outlineWords } from './words.js';

/** A line that could stand in a contents list. */
interface Entry {
  readonly block: number;
  readonly number: string | undefined;
  readonly words: string;
  /** It bears a page number, leader dots or a field's residue. */
  readonly paged: boolean;
}

const LEADER = /\.{4,}|…{2,}|·{4,}|．{4,}|_{4,}|-{6,}|PAGEREF|_Toc\d/;
const PAGE = /(?:^|[^\d.])[(（\-—–]?\s?\d{1,3}(?:\s?[-—–]\s?\d{1,3})?\s?[)）\-—–]?$/;
/** How a line with a page number ends. */
const PAGE_CLOSES = '0123456789)）-—–';
const PAGE_END = /\s?[(（\-—–]?\s?\d{1,3}(?:\s?[-—–]\s?\d{1,3})?\s?[)）\-—–]?$/;
/** The word itself; letter-spaced it may stand around the first line (目第一部分…录). */
const { contents: titles, parts } = outlineWords;
const CONTENTS = new RegExp(
  `^${spacedOf(...titles.alone)}$|^${spacedOf(...titles.opens)}|^[${firstsOf(...titles.opens)}]第.{1,3}${anyOf(...parts.name)}`,
);
const PAGE_ALONE = /^[(（\-—–]?\s?\d{1,3}(?:\s?[-—–]\s?\d{1,3})?\s?[)）\-—–]?$/;
/** Fewest headings in a row, with no text between, that make a contents list without the word 目录. */
const FEWEST = 5;

/** Asked for where reports are parted and where each is read; worked out once a document. */
const known = new WeakMap<readonly Block[], ReadonlySet<number>>();

/** Blocks that belong to contents lists: every heading named there stands again further down. */
export function contentsBlocks(blocks: readonly Block[]): ReadonlySet<number> {
  const held = known.get(blocks) ?? findContents(blocks);
  known.set(blocks, held);
  return held;
}

function findContents(blocks: readonly Block[]): ReadonlySet<number> {
  const entries = blocks.map(entryOf);
  const last = new Map<string, number>();
  entries.forEach((entry, index) => {
    if (entry !== undefined && entry.words !== '') last.set(entry.words, index);
  });
  const recurs = (entry: Entry, after: number): boolean => (last.get(entry.words) ?? -1) > after;
  const found = new Set<number>();
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined) continue;
    if (isTable(block)) {
      if (isContentsTable(block)) found.add(at);
      continue;
    }
    const named = CONTENTS.test(block.text);
    if (!named && entries[at] === undefined) {
      if (leaders(block.text) >= 2) found.add(at);
      continue;
    }
    if (!named && entries[at]?.words === '') continue;
    const run = runFrom(entries, named ? at + 1 : at, named);
    const list = named ? namedList(run, recurs, entries) : unnamedList(run, recurs);
    if (named) found.add(at);
    for (const entry of list) found.add(entry.block);
    at = Math.max(at, (named ? list : run).at(-1)?.block ?? at);
  }
  return found;
}

const leaders = (text: string): number => (LEADER.test(text) ? text.split(LEADER).length - 1 : 0);

const entryOf = (block: Block): Entry | undefined =>
  isText(block) ? readEntry(block.text, block.number, block.place.block) : undefined;

/** Every row but one is a title with its page. */
function isContentsTable({ rows, place }: Table): boolean {
  const paged = rows.filter((row) => {
    const text = [...new Set(row)].filter((cell) => cell !== '').join(' ');
    return !PAGE_ALONE.test(text) && readEntry(text, undefined, place.block)?.paged === true;
  });
  return paged.length >= 2 && paged.length + 1 >= rows.length;
}

function readEntry(text: string, automatic: string | undefined, block: number): Entry | undefined {
  if (text.length > LONGEST_TITLE * 3) return undefined;
  if (PAGE_ALONE.test(text)) return { block, number: undefined, words: '', paged: true };
  const leader = LEADER.exec(text);
  if (leader !== null && leaders(text) > 1 && !/PAGEREF/.test(text)) return undefined;
  const plain = leader === null ? text : text.slice(0, leader.index);
  const own = leadingNumber(plain);
  const number = own ?? (automatic === undefined ? undefined : leadingNumber(automatic));
  const rest = plain.slice(own?.length ?? 0);
  const numbered = leader === null && PAGE_CLOSES.includes(rest.charAt(rest.length - 1)) && PAGE.test(rest);
  const line = (numbered ? rest.replace(PAGE_END, '') : rest).trim();
  const title = line.replace(/。$/, '');
  if (title.length > LONGEST_TITLE || /[。；;！？，]/.test(title) || /\d/.test(title.replace(/20\d{2}/g, '')))
    return undefined;
  const reading = readTitle(title);
  const paged = leader !== null || numbered;
  const known =
    reading.exact.length > 0 || reading.statement || reading.headingEnd || reading.byWords.length > 0;
  if (title === '' && number !== undefined) return { block, number: number.text, words: '', paged: false };
  // （一）总体情况。: a heading that runs into its text keeps its mark in the list; other sentences are no entries.
  const isEntry = title === line ? number !== undefined || known || paged : known;
  if (title === '' || !isEntry) return undefined;
  return { block, number: number?.text, words: titleWords(title), paged };
}

/** A part that is called 部份 is one as well. */
const FIRST_PART = new RegExp(`^第[一1][${firstsOf(...parts.name)}]`);

/**
 * Entries in a row, up to the place where the list's own headings begin again. Page numbers in lines of their own
 * count below 目录 only: elsewhere they are cells of a flattened table.
 */
function runFrom(entries: readonly (Entry | undefined)[], from: number, named: boolean): readonly Entry[] {
  const run: Entry[] = [];
  const seen = new Map<string, Entry>();
  for (let at = from; at < entries.length; at += 1) {
    const entry = entries[at];
    if (entry === undefined) break;
    if (entry.words === '') {
      if (!named) break;
      run.push(entry);
      continue;
    }
    const earlier = seen.get(entry.words);
    if (
      earlier !== undefined &&
      sameNumber(earlier, entry) &&
      earlier !== run.at(-1) && // printed twice
      run.length >= 2 &&
      !(entry.paged && !earlier.paged)
    )
      break;
    if (run.length > 0 && FIRST_PART.test(entry.number ?? '')) break;
    seen.set(entry.words, entry);
    run.push(entry);
  }
  return run;
}

const sameNumber = (a: Entry, b: Entry): boolean =>
  a.number === undefined || b.number === undefined || a.number === b.number;

type Recurs = (entry: Entry, after: number) => boolean;

/** Up to the last entry that stands again; to the end where its own first heading follows right behind it. */
function namedList(
  run: readonly Entry[],
  recurs: Recurs,
  entries: readonly (Entry | undefined)[],
): readonly Entry[] {
  const end = run.at(-1)?.block ?? -1;
  const opening = run.find(({ words }) => words !== '')?.words;
  if (opening !== undefined && entries[end + 1]?.words === opening) return run;
  let length = run.length;
  while (length > 0) {
    const entry = run[length - 1];
    if (entry === undefined || entry.paged || recurs(entry, end)) break;
    length -= 1;
  }
  return run.slice(0, length);
}

function unnamedList(run: readonly Entry[], recurs: Recurs): readonly Entry[] {
  const paged = run.filter((entry) => entry.paged);
  if (paged.length >= 3 && paged.length * 2 >= run.length)
    return run.slice(0, run.indexOf(paged.at(-1) as Entry) + 1);
  const end = run.at(-1)?.block ?? -1;
  const again = run.filter((entry) => recurs(entry, end));
  return run.length >= FEWEST && again.length >= FEWEST && again.length * 5 >= run.length * 3 ? again : [];
}
