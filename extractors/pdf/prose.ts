import { leadingNumber } from '../../src/text/headings.js';
import type { Line } from './lines.js';
import type { Margins } from './margins.js';

/** A first line is set in by more than this (in em). */
const INDENT = 1.2;
/** Lines further apart than this (in em, top to top) are two paragraphs. */
const PITCH = 2.7;
/** The pitch inside one paragraph varies by no more than this share. */
const PITCH_CHANGE = 0.25;
/** Slack at the right margin, in em. */
const SLACK = 0.35;
/** A hanging indent is no deeper than this, in em. */
const HANGING = 4;

const LEADERS = /[.．…·•‥_]{5}|(?:\. ){4}/;
const SENTENCE_END = /[。；;：:！？!?]["”’）)]?$/;

/** Brackets stay with what they hold, marks with what they close; figures and Latin words are whole. */
const UNBROKEN = /^[（(《“‘「『【]{0,3}(?:[A-Za-z0-9.,%+-]{1,30}|.)[，。、；：？！）)》”’」』】%％]{0,3}/u;

/** A line of a table of contents stands alone. */
export const isContentsLine = (text: string): boolean => LEADERS.test(text);

/**
 * Whether `next` goes on with the paragraph that `lines` began: the last line is full, the next is not set in,
 * and nothing says that a new one begins.
 */
export function continuesParagraph(lines: readonly Line[], next: Line, margins: Margins): boolean {
  const last = lines.at(-1);
  const first = lines[0];
  if (last === undefined || first === undefined) return false;
  if (Math.abs(last.size - next.size) > 1 || last.bold !== next.bold) return false;
  if (isContentsLine(last.text) || isContentsLine(next.text)) return false;
  if (!isNear(lines, next) || !isFull(last, next, margins)) return false;
  if (isCentred(last, margins) && isCentred(next, margins)) return !startsAnew(last, next);
  const em = next.size;
  const isFlush = next.left <= margins.left + INDENT * em;
  if (first.left > next.left + INDENT * em && isFlush) return true;
  if (isHanging(lines, next)) return true;
  return isFlush && !startsAnew(last, next);
}

/** On one page: as near as the lines before, or as lines of one paragraph are. */
function isNear(lines: readonly Line[], next: Line): boolean {
  const last = lines.at(-1) as Line;
  if (last.page !== next.page) return true;
  const pitch = next.top - last.top;
  if (pitch > PITCH * next.size) return false;
  const before = lines.at(-2);
  if (before === undefined || before.page !== last.page) return true;
  return Math.abs(pitch - (last.top - before.top)) <= PITCH_CHANGE * pitch + 1;
}

/** The first piece of `next` that cannot be broken would not have fitted behind `last`. */
function isFull(last: Line, next: Line, margins: Margins): boolean {
  const piece = UNBROKEN.exec(next.text)?.[0] ?? '';
  const needed = (next.edges[piece.length] ?? next.right) - next.left;
  return margins.right - last.right < needed + SLACK * next.size;
}

function isCentred(line: Line, margins: Margins): boolean {
  const [before, after] = [line.left - margins.left, margins.right - line.right];
  return (
    Math.abs(before - after) <= line.size && (before > INDENT * line.size || line.size > margins.size + 1)
  );
}

/** All further lines stand under each other, behind a number or mark that hangs out. */
function isHanging(lines: readonly Line[], next: Line): boolean {
  const [first, last] = [lines[0] as Line, lines.at(-1) as Line];
  if (lines.length > 1)
    return (
      Math.abs(next.left - last.left) <= SLACK * next.size &&
      first.left !== last.left &&
      last.left > first.left
    );
  const depth = next.left - first.left;
  return depth > SLACK * next.size && depth <= HANGING * next.size && leadingNumber(first.text) !== undefined;
}

/** After the end of a sentence, a number begins a new item. */
const startsAnew = (last: Line, next: Line): boolean =>
  SENTENCE_END.test(last.text) && leadingNumber(next.text) !== undefined;
