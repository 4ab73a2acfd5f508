import type { Paragraph, Root, Sentence } from 'nlcst';
import { leadingNumber } from './headings.js';

/** A sentence's stretch in its text: without the item number before it; its closing mark included. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

const ENDS = new Set(['。', '！', '？', '；', '!', '?', ';']);
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
  for (let at = from; at < to; at += 1) {
    const character = text[at] ?? '';
    if (OPENING.includes(character)) depth += closes(text, at, to) ? 1 : 0;
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    else if (character === '\n') {
      depth = 0;
      close(at + 1);
    } else if (depth === 0 && ENDS.has(character)) close(at + 1);
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
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? '')) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
  from += leadingNumber(text.slice(from, Math.min(to, from + 12)))?.length ?? 0;
  return to > from ? { start: from, end: to } : undefined;
}

/** The text tree (nlcst): one paragraph a text, its sentences with their offsets. */
export function textTree(texts: readonly string[]): Root {
  return { type: 'RootNode', children: texts.map((text) => paragraphNode(text)) };
}

function paragraphNode(text: string): Paragraph {
  return {
    type: 'ParagraphNode',
    children: sentenceSpans(text).map((span) => sentenceNode(text, span)),
    position: position(text, 0, text.length),
  };
}

function sentenceNode(text: string, { start, end }: SentenceSpan): Sentence {
  const last = text[end - 1] ?? '';
  const closed = ENDS.has(last) ? end - 1 : end;
  const words = {
    type: 'SourceNode' as const,
    value: text.slice(start, closed),
    position: position(text, start, closed),
  };
  const mark = { type: 'PunctuationNode' as const, value: last, position: position(text, closed, end) };
  return {
    type: 'SentenceNode',
    children: closed < end ? [words, mark] : [words],
    position: position(text, start, end),
  };
}

/** nlcst positions: lines and columns count from 1, offsets from 0. */
function position(text: string, start: number, end: number) {
  return { start: point(text, start), end: point(text, end) };
}

function point(text: string, offset: number) {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n'), offset };
}
