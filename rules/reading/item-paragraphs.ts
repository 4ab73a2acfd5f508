import type { Field } from '../../src/model/field.js';
import { isText, textAt, type Span } from '../../src/model/document.js';
import type { Passage } from '../../src/model/section.js';
import { readStatements } from './sentences.js';
import { halfWidth } from '../../src/text/numerals.js';
import { sentenceSpans } from '../../src/text/sentences.js';
import { saidIn, spanOf, type Said } from './chapter.js';
import {
  itemNames,
  nameFields,
  namesBelow,
  namesByCode,
  type CodeFinder,
  type ItemNames,
} from './functional-items.js';
import { levelOfCode } from './item-codes.js';
import { isLeaf, type Entry, type Ledger } from './ledger.js';
import { overBudgetKeys, partKeys, take } from './slots.js';
import { readingWords } from './words.js';

const { itself } = readingWords.items;

/** Where the measures of a functional item go. */
export const functionalKeys = {
  level: 'actual',
  actual: 'actual',
  budget: 'budget',
  ...overBudgetKeys,
  'adjusted-budget': 'adjustedBudget',
  completion: 'completionRate',
  completionBase: 'completionBase',
  verdict: 'verdict',
  purpose: 'purpose',
  ...partKeys,
} as const;

/** A stretch of a passage: an item with its names, or text without any. */
export interface Stretch {
  readonly names?: ItemNames;
  readonly statements: readonly Said[];
}

/**
 * Cut a passage at every sentence or clause that opens with the names of a functional item;
 * each stretch comes with what it states behind the names.
 */
export function stretches(ledger: Ledger, passage: Passage): readonly Stretch[] {
  const block = ledger.context.document.blocks[passage.block];
  if (block === undefined || !isText(block)) return [];
  const { text } = block;
  const cuts = openings(passage.block, text, passage.start, passage.end);
  return cuts.map(({ start, names }, index) => {
    const end = cuts[index + 1]?.start ?? passage.end;
    const statements = readStatements(text, names?.end ?? start, end);
    return {
      statements: statements.map((statement) => saidIn(passage.block, statement)),
      ...(names ? { names } : {}),
    };
  });
}

function openings(
  block: number,
  text: string,
  from: number,
  to: number,
): { start: number; names?: ItemNames }[] {
  const cuts: { start: number; names?: ItemNames }[] = [{ start: from }];
  for (const span of sentenceSpans(text, from, to)) {
    const found = namesIn(block, text, span.start, span.end);
    if (found === undefined) continue;
    const { start, names } = found;
    const before = text.slice(cuts.at(-1)?.start ?? from, start);
    const cut = { start, names };
    if (cuts.length === 1 && /^[\s\d.、．()（）一二三四五六七八九十]*$/.test(before))
      cuts[0] = { ...cut, start: from };
    else cuts.push(cut);
  }
  return cuts;
}

/** The names that a sentence or clause opens with, or that stand behind its first ：. */
function namesIn(
  block: number,
  text: string,
  from: number,
  to: number,
): { readonly start: number; readonly names: ItemNames } | undefined {
  const names = itemNames(block, text, from, to);
  if (names !== undefined) return { start: from, names };
  const opening = /^[^:：(（]{2,60}[:：]/.exec(text.slice(from, Math.min(to, from + 64)))?.[0];
  if (opening === undefined) return undefined;
  const start = from + opening.length;
  const behind = itemNames(block, text, start, to);
  return behind && { start, names: behind };
}

/** The item of a stretch with names: what is said without a subject of its own is said of it. */
export function readItem(
  ledger: Ledger,
  stretch: Stretch & { readonly names: ItemNames },
  findCode: CodeFinder,
  year?: number,
): Entry {
  const entry = nameFields(ledger, stretch.names, findCode, year);
  continueItem(ledger, entry, stretch.statements);
  return entry;
}

/** A class, or a section of one, that stands above items which leave its names out. */
export interface Heading {
  readonly names: ItemNames;
  readonly entry: Entry;
  readonly above: Heading | undefined;
}

/** The item of a stretch below a heading, and the heading of what follows; an item of a sum that is told is `within` it. */
export function readHeaded(
  ledger: Ledger,
  last: Heading | undefined,
  stretch: Stretch & { readonly names: ItemNames },
  findCode: CodeFinder,
  year?: number,
): { readonly entry: Entry; readonly heading: Heading | undefined } {
  const own = stretch.names;
  const above = headingOf(last, own);
  const names = namesBelow(above?.names, own);
  const entry = readItem(ledger, { ...stretch, names }, findCode, year);
  if (above !== undefined && isTold(above.entry))
    entry['within'] = above.entry['section'] ?? above.entry['class'];
  return { entry, heading: own.item === undefined ? { names, entry, above } : above };
}

function headingOf(last: Heading | undefined, own: ItemNames): Heading | undefined {
  if (own.class !== undefined) return undefined;
  return own.section !== undefined && last?.names.section !== undefined ? last.above : last;
}

/** More of an item: the statements of a paragraph that goes on with it. Gives back what has a subject of its own. */
export function continueItem(ledger: Ledger, entry: Entry, statements: readonly Said[]): void {
  let own = true;
  for (const said of statements) {
    if (said.subject !== '') own = isItemsOwn(ledger, entry, said);
    if (own) take(ledger, entry, said, functionalKeys);
  }
}

/** `行政运行支出决算比2019年增加…` inside the item 行政运行: its own name, said again. */
function isItemsOwn(ledger: Ledger, entry: Entry, said: Said): boolean {
  const subject = textAt(ledger.context.document, spanOf(said)).replace(/支出$/, '');
  return (
    subject === '' ||
    itself.test(subject) ||
    ['item', 'section', 'class'].some((key) => {
      const name = entry[key] as { value?: unknown } | undefined;
      return typeof name?.value === 'string' && name.value.replace(/支出$/, '') === subject;
    })
  );
}

/**
 * An item whose paragraph names it without markers: `1.一般公共服务支出年初预算为…`, `行政运行（2010601）…`,
 * `一般公共服务支出-财政事务-行政运行`. The name alone is a class where the list of classes knows it, else an item.
 */
export function unmarkedItem(ledger: Ledger, said: Said, findCode: CodeFinder, year?: number): Entry {
  const span = spanOf(said);
  const raw = halfWidth(textAt(ledger.context.document, span));
  const front = /^(?:\d{1,2}[.．、])?(\d{7}|\d{5}|\d{3})[\s\-—]{0,3}(?=[一-鿿])/.exec(raw);
  if (front !== null) return codedItem(ledger, span, front, findCode, year);
  const parts = splitPath(raw, span);
  if (parts.length > 1) return pathEntry(ledger, parts, findCode, year);
  const code = /\((\d{7}|\d{5}|\d{3})\)$/.exec(raw);
  const digits = code?.[1] ?? '';
  const end = span.end - (code?.[0].length ?? 0);
  const key = code === null ? levelOf(raw, findCode, year) : levelOfCode(digits);
  const names: ItemNames = {
    [key]: { ...span, end },
    ...(code === null ? {} : { codes: [{ ...span, start: end + 1, end: end + 1 + digits.length }] }),
    end: span.end,
  };
  return nameFields(ledger, names, findCode, year);
}

/** `2012601行政运行`. */
function codedItem(
  ledger: Ledger,
  span: Span,
  front: RegExpExecArray,
  findCode: CodeFinder,
  year: number | undefined,
): Entry {
  const [opening, digits = ''] = front;
  const name = { ...span, start: span.start + opening.length };
  const names = namesByCode(digits, span.start + opening.indexOf(digits), name, span.end);
  return nameFields(ledger, names, findCode, year);
}

/** A name without marker and code is a class only where the list of classes knows it. */
const levelOf = (name: string, findCode: CodeFinder, year: number | undefined): 'class' | 'item' =>
  findCode({ class: name, ...(year === undefined ? {} : { year }) }) === undefined ? 'item' : 'class';

function splitPath(raw: string, span: Span): readonly Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (const match of raw.matchAll(/[-—–－→/／>]{1,2}|$/g)) {
    parts.push({ ...span, start: span.start + start, end: span.start + match.index });
    start = match.index + match[0].length;
  }
  return parts.length <= 3 && parts.every((part) => part.end - part.start >= 2) ? parts : [span];
}

function pathEntry(
  ledger: Ledger,
  parts: readonly Span[],
  findCode: CodeFinder,
  year: number | undefined,
): Entry {
  const [first, second, third] = parts;
  const names: ItemNames = {
    ...(first ? { class: first } : {}),
    ...(second ? { section: second } : {}),
    ...(third ? { item: third } : {}),
    end: parts.at(-1)?.end ?? 0,
  };
  return nameFields(ledger, names, findCode, year);
}

/** A 类 or 款 of which nothing is said but its name is a heading, no item. */
export const withoutHeadings = (items: readonly (Field | Entry)[]): (Field | Entry)[] =>
  items.filter((item) => isLeaf(item) || item['item'] !== undefined || isTold(item));

const isTold = (entry: Entry): boolean =>
  Object.keys(entry).some((key) => !/^(?:class|section|item|code|within)$/.test(key));
