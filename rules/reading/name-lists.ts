import type { Span } from '../../src/model/document.js';
import { anyOf } from '../../src/text/words.js';
import { readingWords } from './words.js';

const { cue: cues, notBefore, closing } = readingWords.lists;
const CUE = new RegExp(`${anyOf(...cues)}(?!${anyOf(...notBefore)})[:：]?`, 'g');
const TAIL = new RegExp(`${anyOf(...closing)}?$`);
const OPENING = '（(《“「[';
const CLOSING = '）)》”」]';

/**
 * The names of a list behind 主要包括 / 主要用于: split at 、，； outside brackets, up to the 。, without a closing 等.
 * @returns each name's span; empty where the text holds no such list.
 */
export function listedNames(block: number, text: string, from: number, to: number): readonly Span[] {
  CUE.lastIndex = from;
  const cue = CUE.exec(text);
  if (cue === null || cue.index >= to) return [];
  const names: Span[] = [];
  let start = cue.index + cue[0].length;
  let depth = 0;
  for (let at = start; at <= to; at += 1) {
    const character = at === to ? '。' : (text[at] ?? '');
    if (OPENING.includes(character)) depth += 1;
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    const ends = character === '。' || (depth === 0 && /[、，,；;]/.test(character));
    if (!ends) continue;
    const name = trimmed(text, start, at);
    if (name !== undefined) names.push({ block, start: name.start, end: name.end });
    start = at + 1;
    if (character === '。') break;
  }
  return names;
}

/** Whether a list begins in a stretch: `…万元，主要包括：` before the first of its names. */
export function opensList(text: string, from: number, to: number): boolean {
  CUE.lastIndex = from;
  const cue = CUE.exec(text);
  return cue !== null && cue.index + cue[0].length <= to;
}

/** The name between two marks; a number that opens an item is none. */
function trimmed(
  text: string,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } | undefined {
  let start = from;
  while (start < to && /\s/.test(text[start] ?? '')) start += 1;
  const name = text.slice(start, to).trimEnd();
  const end = start + name.length - (TAIL.exec(name)?.[0].length ?? 0);
  return /[一-鿿]/.test(text.slice(start, end)) ? { start, end } : undefined;
}
