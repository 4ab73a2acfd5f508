import type { Paragraph, Root, Sentence } from 'nlcst';
import type { Point } from 'unist';
import { leadingNumber } from './headings.js';

/** A sentence's stretch in its text: without the item number before it; its closing mark included. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

const ENDS = new Set(['。', '！', '？', '；', '!', '?', ';']);
/** What may end a sentence, or hold one together. */
const MARKS = /[。！？；!?;\n（(《“「『【[）)》”」』】\]]/g;
const OPENING = '（(《“「『【[';
const CLOSING = '）)》”」』】]';

/**
 * Split a text into sentences at 。！？； outside brackets; a bracket that is never closed ends with its line.
 * The number of an item (`1.`, `（一）`) is not part of its sentence.
 */
export function sentenceSpans(text: string, from = 0, to = text.length): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let start = from;
  let depth = 0;
  const close = (end: number): void => {
    const trimmed = trim(text, start, end);
    if (trimmed !== undefined) spans.push(trimmed);
    start = end;
  };
  MARKS.lastIndex = from;
  while (MARKS.test(text) && MARKS.lastIndex <= to) {
    const end = MARKS.lastIndex;
    const mark = text.charAt(end - 1);
    if (OPENING.includes(mark)) depth += closes(text, end - 1, to) ? 1 : 0;
    else if (CLOSING.includes(mark)) depth = Math.max(0, depth - 1);
    else if (mark === '\n') {
      depth = 0;
      close(end);
    } else if (depth === 0) close(end);
  }
  close(to);
  return spans;
}

/** Longest stretch that a pair of brackets may hold and still keep its sentence together. */
const LONGEST_BRACKET = 120;

function closes(text: string, at: number, to: number): boolean {
  const closing = CLOSING[OPENING.indexOf(text[at] ?? '')] ?? '';
  const limit = Math.min(to, at + LONGEST_BRACKET);
  for (let i = at + 1; i < limit; i += 1) if (text[i] === closing) return true;
  return false;
}

function trim(text: string, start: number, end: number): SentenceSpan | undefined {
  const printed = text.slice(start, end);
  const to = start + printed.trimEnd().length;
  let from = end - printed.trimStart().length;
  from += leadingNumber(text.slice(from, Math.min(to, from + 12)))?.length ?? 0;
  return to > from ? { start: from, end: to } : undefined;
}

/** The text tree (nlcst): one paragraph a text, its sentences with their offsets in it. */
export function textTree(texts: readonly string[]): Root {
  return { type: 'RootNode', children: texts.map(paragraphTree) };
}

/** The tree of one text: sentences with their closing marks, positions by line, column and offset. */
export function paragraphTree(text: string): Paragraph {
  const at = pointIn(text);
  return {
    type: 'ParagraphNode',
    children: sentenceSpans(text).map((span) => sentenceNode(text, span, at)),
    position: { start: at(0), end: at(text.length) },
  };
}

function sentenceNode(text: string, { start, end }: SentenceSpan, at: ReturnType<typeof pointIn>): Sentence {
  const last = text[end - 1] ?? '';
  const closed = ENDS.has(last) ? end - 1 : end;
  const words = {
    type: 'SourceNode',
    value: text.slice(start, closed),
    position: { start: at(start), end: at(closed) },
  } as const;
  const mark = {
    type: 'PunctuationNode',
    value: last,
    position: { start: at(closed), end: at(end) },
  } as const;
  return {
    type: 'SentenceNode',
    children: closed < end ? [words, mark] : [words],
    position: { start: at(start), end: at(end) },
  };
}

/** Offsets as unist points: lines and columns count from 1. */
function pointIn(text: string): (offset: number) => Point {
  const lines = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.push(at + 1);
  return (offset) => {
    let line = lines.length;
    while (line > 1 && (lines[line - 1] ?? 0) > offset) line -= 1;
    return { line, column: offset - (lines[line - 1] ?? 0) + 1, offset };
  };
}
