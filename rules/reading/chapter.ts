import { isText, type SourceDocument, type Span } from '../../src/model/document.js';
import type { Context } from '../../src/model/rule.js';
import { allPassages, type Outline, type Passage, type Section } from '../../src/model/section.js';
import type { Statement } from '../../src/text/measures.js';
import { sentenceSpans } from '../../src/text/sentences.js';
import { anyOf } from '../../src/text/words.js';
import { readStatements } from './sentences.js';
import { readingWords } from './words.js';

/** The report's chapters in order of the print, worked out once an outline; an attached report's are not the report's. */
const known = new WeakMap<Outline, readonly Section[]>();

/** Sections of a kind, wherever the report puts them. */
export function sectionsOf(context: Context, ...ids: readonly string[]): readonly Section[] {
  let all = known.get(context.outline);
  if (all === undefined) known.set(context.outline, (all = chapters(context.outline.sections)));
  return all.filter((section) => ids.includes(section.id));
}

function chapters(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) =>
    section.id === 'attachments' ? [] : [section, ...chapters(section.children)],
  );
}

/** The text of a passage; `''` for a table. */
export function passageText(context: Context, passage: Passage): string {
  const block = context.document.blocks[passage.block];
  return block === undefined || !isText(block) || passage.table
    ? ''
    : block.text.slice(passage.start, passage.end);
}

/** The text passages of sections and all below them, each once, in order of the print. */
export function textPassages(sections: readonly Section[]): readonly Passage[] {
  const seen = new Set<number>();
  const found: Passage[] = [];
  for (const section of sections)
    for (const passage of allPassages(section)) {
      const key = passage.block * LONGEST_BLOCK + passage.start;
      if (passage.table || seen.has(key)) continue;
      seen.add(key);
      found.push(passage);
    }
  return found;
}

/** More than a block has characters: a passage is known by one number. */
const LONGEST_BLOCK = 2 ** 30;

/** A statement with the block that its spans count in. */
export interface Said extends Statement {
  readonly block: number;
}

export const saidIn = (
  block: number,
  { subject, start, end, sentence, clause, among, nested, measures }: Statement,
): Said => ({ subject, start, end, sentence, clause, among, nested, measures, block });

/** Several chapters look at the same passage of a document; it is read once. */
const stated = new WeakMap<SourceDocument, Map<Passage, readonly Said[]>>();

/** What a passage states, in order. */
export function statementsOf(context: Context, passage: Passage): readonly Said[] {
  let kept = stated.get(context.document);
  if (kept === undefined) stated.set(context.document, (kept = new Map<Passage, readonly Said[]>()));
  let said = kept.get(passage);
  if (said === undefined) kept.set(passage, (said = readPassage(context, passage)));
  return said;
}

function readPassage(context: Context, passage: Passage): readonly Said[] {
  const block = context.document.blocks[passage.block];
  if (block === undefined || !isText(block)) return [];
  const statements = readStatements(block.text, passage.start, passage.end);
  const reason = reasonContinued(context, passage);
  return (reason === undefined ? statements : [reason, ...statements]).map((statement) =>
    saidIn(passage.block, statement),
  );
}

const REASON_BELOW = new RegExp(`${anyOf(...readingWords.reasonBelow)}[:：]$`);

/** `…持平。主要原因：` and the reason in a paragraph of its own: what it says is said of what went before. */
function reasonContinued(context: Context, passage: Passage): Statement | undefined {
  const before = context.document.blocks[passage.block - 1];
  const block = context.document.blocks[passage.block];
  if (before === undefined || block === undefined || !isText(before) || !isText(block)) return undefined;
  if (passage.start !== 0 || !REASON_BELOW.test(before.text)) return undefined;
  const [sentence] = sentenceSpans(block.text, passage.start, passage.end);
  if (sentence === undefined) return undefined;
  const { start } = sentence;
  const end = /[。；;]$/.test(block.text.slice(0, sentence.end)) ? sentence.end - 1 : sentence.end;
  const text = { value: block.text.slice(start, end), start, end };
  const measure = { kind: 'reason', start, end, text, label: '' } as const;
  return {
    subject: '',
    start,
    end: start,
    sentence: -1,
    clause: -1,
    among: false,
    nested: false,
    measures: [measure],
  };
}

/** How far back words tell of a statement. */
const FARTHEST = 500;

/** The words of a statement's sentence before its subject. */
export function wordsBefore(context: Context, said: Said): string {
  const block = context.document.blocks[said.block];
  if (block === undefined || !isText(block)) return '';
  const near = block.text.slice(Math.max(0, said.start - FARTHEST), said.start);
  return near.split(/[。；;]/).at(-1) ?? '';
}

/** Where a statement's subject stands. */
export const spanOf = ({ block, start, end }: Said): Span => ({ block, start, end });

/** The subject's words for matching: without brackets, quotes and spaces; a word that was typed twice counts once. */
export const subjectKey = (subject: string): string =>
  subject
    .replace(/\([^()]{0,40}\)|[“”"'‘’「」\s]/g, '')
    .replace(/[()]/g, '')
    .replace(/(收入|支出|预算|决算)\1/g, '$1');
