import { leadingNumber, looksLikeHeading } from './headings.js';
import { joinLines } from './layout.js';

const SENTENCE_END = /[。；：！？;:!?]["”’）)」』】]?$/;

/**
 * A paragraph that its author broke by hand (`\n`). A line stands for itself where the one before it ends a
 * sentence or is a heading, or where it opens with a number; all others run on, for a break may cut a sentence.
 *
 *     一、总体情况⏎2020年度收、支总⏎计10万元。⏎二、收入   →   一、总体情况 | 2020年度收、支总计10万元。 | 二、收入
 */
export function splitAtBreaks(text: string): string[] {
  const parts: string[][] = [];
  for (const line of text.split('\n').map((raw) => raw.trim())) {
    if (line === '') continue;
    const before = parts.at(-1);
    if (before === undefined || startsAnew(before, line)) parts.push([line]);
    else before.push(line);
  }
  return parts.map(joinLines).filter((part) => part !== '');
}

/** `社会保障和就业支出（2` before `08）7.6万元`: a line that ends inside a bracket, whatever the next one looks like. */
export const endsInBracket = (line: string): boolean => /[（(][^（）()]{0,12}$/.test(line.slice(-13));

/** Headings are not broken into more lines. */
const HEADING_LINES = 3;

const startsAnew = (before: readonly string[], line: string): boolean =>
  SENTENCE_END.test(before.at(-1) ?? '') ||
  (leadingNumber(line) !== undefined && !endsInBracket(before.at(-1) ?? '')) ||
  (before.length <= HEADING_LINES && looksLikeHeading(joinLines(before)));
