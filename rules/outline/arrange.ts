import {
  type Block,
  type Heading,
  isTable,
  isText,
  type Paragraph,
  type SourceDocument,
} from '../../src/model/document.js';
import { type LeadingNumber, leadingNumber } from '../../src/text/headings.js';
import { captionSources, captionWords } from '../reading/captions.js';
import { placeAttached } from './attached.js';
import { enterAttachment } from './attachment-titles.js';
import { accountsChapters, OutlineBuilder } from './builder.js';
import { Counting } from './counting.js';
import { type Mark, marksOf } from './marks.js';
import { place, type Placement, type Surroundings } from './place.js';
import { splitTitle } from './split-titles.js';
import { anyOf } from '../../src/text/words.js';
import { readTitle } from './titles.js';
import { outlineWords } from './words.js';

/** Longest text that is looked at as the line after a heading. */
const SHORT_LINE = 120;

const CHAPTER_NUMBERS: ReadonlySet<string> = new Set(['chinese', 'bracketed-chinese']);

interface Walk {
  readonly blocks: readonly Block[];
  readonly contents: ReadonlySet<number>;
  readonly builder: OutlineBuilder;
  readonly counting: Counting;
  readonly hasParts: boolean;
}

/** Walk over the blocks and give every stretch of text to the section that is open there. */
export function arrange({ blocks }: SourceDocument, contents: ReadonlySet<number>): OutlineBuilder {
  const builder = new OutlineBuilder(blocks);
  const parts = blocks.filter((block, at) => !contents.has(at) && isText(block) && startsPart(block)).length;
  const walk: Walk = { blocks, contents, builder, counting: new Counting(blocks), hasParts: parts >= 2 };
  blocks.forEach((block, at) => {
    if (builder.isTaken(at)) return;
    if (contents.has(at)) builder.skip(at);
    else if (isTable(block)) builder.table(at);
    else readBlock(walk, block, at);
  });
  return builder;
}

const startsPart = ({ text, number }: { readonly text: string; readonly number?: string }): boolean =>
  text.length <= 60 && (leadingNumber(text) ?? leadingNumber(number ?? ''))?.kind === 'part';

function readBlock(walk: Walk, block: Heading | Paragraph, at: number): void {
  const { builder } = walk;
  if (enterSplit(walk, at, block.text)) return;
  let written = 0;
  for (const marks of marksOf(block)) {
    for (const mark of marks) {
      if (mark.from < written) continue;
      const isDouble = builder.double(mark);
      const placement = isDouble ? undefined : placeIn(walk, mark, at);
      if (!isDouble && placement === undefined) continue;
      if (placement !== undefined) {
        builder.text(at, written, mark.from);
        builder.enter(placement, mark, { block: at, start: mark.start, end: mark.end });
      }
      written = mark.after;
      break;
    }
  }
  if (written > 0 || !enterAttachment(builder, walk.blocks, at, block.text))
    builder.text(at, written, block.text.length);
}

function placeIn(walk: Walk, mark: Mark, last: number): Placement | undefined {
  const { builder, hasParts } = walk;
  const around: Surroundings = {
    open: builder.open,
    seen: builder.seen,
    hasParts,
    nextIsChapter: () => chapterFollows(walk, last),
    nextIsStatement: () => statementFollows(walk, last),
    isCountedIn: (section, { kind, value }) => walk.counting.last(section, kind) === value - 1,
    countGoesOn: (value) => countGoesOn(walk, last, value),
  };
  return builder.inAttachments ? placeAttached(mark, around) : place(mark, around);
}

/** A number alone on its line, or a part's title over several. */
function enterSplit(walk: Walk, at: number, text: string): boolean {
  const number = text.length <= 60 ? leadingNumber(text) : undefined;
  if (number === undefined) return false;
  const begun = text.slice(number.length);
  const isPart = number.kind === 'part';
  const goesOn = CHAPTER_NUMBERS.has(number.kind) && !/[。；;！？，：:]/.test(begun);
  const found = begun === '' || isPart || goesOn ? splitTitle(walk.blocks, at, begun, isPart) : undefined;
  if (found === undefined) return begun === '' && isPart && enterUntitled(walk, at, text, number);
  const { title, heading, others } = found;
  const mark: Mark = {
    block: at,
    from: 0,
    start: 0,
    end: 0,
    after: 0,
    number,
    automatic: false,
    title,
    whole: true,
    glued: false,
  };
  const placement = placeIn(walk, mark, heading.block);
  if (placement === undefined) return false;
  for (const other of others) walk.builder.skip(other);
  walk.builder.take(heading.block);
  walk.builder.enter(placement, mark, heading);
  return true;
}

/** 第三部分 and nothing behind it: what follows tells which part it is, where it is sure. */
function enterUntitled(walk: Walk, at: number, text: string, number: LeadingNumber): boolean {
  const { builder, blocks } = walk;
  if (builder.inAttachments) return false;
  const id = chapterFollows(walk, at)
    ? 'finalAccounts'
    : statementFollows(walk, at)
      ? 'statementsPart'
      : builder.isNarrated && isTerm(blocks[at + 1])
        ? 'glossary'
        : 'unknown';
  const heading = { block: at, start: text.length, end: text.length };
  builder.enter({ id, keep: 0, rank: 1 }, { number, title: '' }, heading);
  return true;
}

const TERM = new RegExp(`^(?:1|一)[.、．].{2,30}(?:[:：]|${anyOf(...outlineWords.parts.terms)})`);

const isTerm = (block: Block | undefined): boolean =>
  block !== undefined && isText(block) && TERM.test(block.text);

/** The next text is a chapter of the accounts, before any prose. */
function chapterFollows({ blocks, contents }: Walk, at: number): boolean {
  const next = blocks.slice(at + 1, at + 5).find((block) => !contents.has(block.place.block));
  if (next === undefined || !isText(next)) return false;
  return marksOf(next)
    .slice(0, 1)
    .flat()
    .some((mark) => {
      const { exact, byWords } = readTitle(mark.title);
      return mark.from === 0 && [...exact, ...byWords].some(({ id }) => accountsChapters.has(id));
    });
}

/** 公开01表, 部门：…, 金额单位：万元: what stands between a statement's title and its table. */
const CAPTION = new RegExp(
  `^${captionSources.sheetCode}$|^${anyOf(...captionWords.body.does, ...captionWords.unit.of)}?${captionSources.bodyLabel}.{1,60}$`,
);

/** A table or another statement's title follows within a few lines. */
function statementFollows({ blocks, contents }: Walk, at: number): boolean {
  return blocks
    .slice(at + 1, at + 8)
    .filter((block) => isTable(block) || !CAPTION.test(block.text))
    .slice(0, 3)
    .filter((block) => !contents.has(block.place.block))
    .some((block) => isTable(block) || (block.text.length <= SHORT_LINE && namesStatement(block)));
}

/** Blocks of one chapter that are looked through for the next one. */
const CHAPTER_BLOCKS = 40;

function countGoesOn({ blocks, contents }: Walk, at: number, value: number): boolean {
  for (const block of blocks.slice(at + 1, at + CHAPTER_BLOCKS)) {
    if (!isText(block) || contents.has(block.place.block)) continue;
    const number = leadingNumber(block.text) ?? leadingNumber(block.number ?? '');
    if (number?.kind === 'part') return false;
    if (number?.kind !== 'chinese') continue;
    const { exact, byWords } = readTitle(block.text.slice(leadingNumber(block.text)?.length ?? 0));
    return number.value === value && [...exact, ...byWords].some(({ id }) => accountsChapters.has(id));
  }
  return false;
}

const namesStatement = (block: Heading | Paragraph): boolean =>
  marksOf(block)
    .flat()
    .some(({ title }) => readTitle(title).statement);
