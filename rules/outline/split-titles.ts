import { type Block, isText, type Span } from '../../src/model/document.js';
import { leadingNumber } from '../../src/text/headings.js';
import { matcher } from '../../src/text/words.js';
import { LONGEST_TITLE, readTitle } from './titles.js';
import { outlineWords } from './words.js';

/** A title that the print broke off: its words, the place of its last piece, and all blocks it takes. */
export interface SplitTitle {
  readonly title: string;
  readonly heading: Span;
  /** Blocks of the title besides the one in which `heading` stands. */
  readonly others: readonly number[];
}

const TAIL = matcher({ is: outlineWords.titles.pieces });
const SENTENCE_MARK = /[。；;！？，：:]/;

/**
 * The title of a block that holds no more than a number, of a part whose title runs on over the next lines, or of a
 * chapter that goes on in the next one.
 *
 *     第一部分            第二部分 某某局
 *     某某局              2020年度部门决算情况说明
 *     概况
 */
export function splitTitle(
  blocks: readonly Block[],
  at: number,
  begun: string,
  isPart: boolean,
): SplitTitle | undefined {
  const first = blocks[at + 1];
  const tail = first !== undefined && isText(first) && TAIL.test(first.text) ? first.text : undefined;
  if (readTitle(begun).exact.length > 0) {
    return tail === undefined ? undefined : split(begun + tail, tail, [at, at + 1]);
  }
  let title = begun;
  const taken = [at];
  for (let next = at + 1; next <= at + 2; next += 1) {
    const block = blocks[next];
    if (block === undefined || !isText(block) || !isPiece(block.text, block.number)) break;
    if (begun !== '' && !isPart && next > at + 1) break;
    if (title.length + block.text.length > LONGEST_TITLE) break;
    title += block.text;
    taken.push(next);
    const { exact, byWords, headingEnd } = readTitle(title);
    const known =
      exact.length > 0 || (begun !== '' && TAIL.test(block.text) && byWords.length > 0 && headingEnd);
    if (known || (!isPart && begun === '')) return split(title, block.text, taken);
  }
  if (begun !== '' || taken.length < 2) return undefined;
  return first !== undefined && isText(first) ? split(first.text, first.text, [at, at + 1]) : undefined;
}

const isPiece = (text: string, number: string | undefined): boolean =>
  number === undefined &&
  leadingNumber(text) === undefined &&
  text.length <= LONGEST_TITLE &&
  !SENTENCE_MARK.test(text.replace(/。$/, ''));

function split(title: string, last: string, taken: readonly number[]): SplitTitle {
  const block = taken.at(-1) ?? 0;
  return { title, heading: { block, start: 0, end: last.length }, others: taken.slice(0, -1) };
}
