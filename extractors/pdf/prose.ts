import { leadingNumber, looksLikeHeading } from '../../src/text/headings.js';
import { closeLayout } from '../../src/text/layout.js';
import { firstPiece } from './joints.js';
import type { Line } from './lines.js';
import type { Margins } from './margins.js';

/** A first line is set in by more than this (in em). */
const INDENT = 1.2;
/** And by no more than this; what begins further in is set to the right or in the middle. */
const DEEPEST_INDENT = 8;
/** Lines further apart than this (in em, top to top) are two paragraphs. */
const PITCH = 2.7;
/** Lines that differ so much in size (points) are a heading and a paragraph. */
const OTHER_SIZE = 1;
/** Lines nearer than this are two pieces on one height. */
const LEAST_PITCH = 0.6;
/** The pitch inside one paragraph varies by no more than this share. */
const PITCH_CHANGE = 0.25;
/** Slack at the right margin, in em. */
const SLACK = 0.35;
/** A hanging indent is no deeper than this, in em. */
const HANGING = 4;

const LEADERS = /[.．…·•‥_]{5}|(?:\. ){4}/;
const SENTENCE_END = /[。；;：:！？!?]["”’）)]?$/;

/** White wider than this (in em) is a column's, not a sentence's. */
const COLUMN_GAP = 2;

/** A row of columns without rulings is no prose: nothing runs on from it or into it. */
function isTabular(line: Line): boolean {
  for (let at = line.text.indexOf(' '); at >= 0; at = line.text.indexOf(' ', at + 1)) {
    let end = at;
    while (line.text[end] === ' ') end += 1;
    if ((line.edges[end] ?? 0) - (line.edges[at] ?? 0) > COLUMN_GAP * line.size) return true;
    at = end;
  }
  return false;
}

/** A line of a table of contents stands alone. */
export const isContentsLine = (text: string): boolean => LEADERS.test(text);

/** Leaders that run over the line's end: `一、部门概况……………` and below it `…4`. */
const endsEntry = (last: Line, next: Line): boolean =>
  /[.．…·•‥_]{2}$/.test(last.text) && /^[.．…·•‥_]{0,200}\d{1,4}$/.test(next.text) && next.left < last.left;

/**
 * Whether `next` goes on with the paragraph that `lines` began: the last line is full, the next is not set in,
 * and nothing says that a new one begins.
 */
export function continuesParagraph(lines: readonly Line[], next: Line, margins: Margins): boolean {
  const last = lines.at(-1);
  const first = lines[0];
  if (last === undefined || first === undefined) return false;
  if (Math.abs(last.size - next.size) >= OTHER_SIZE || last.bold !== next.bold) return false;
  if (endsEntry(last, next)) return true;
  if (isContentsLine(last.text) || isContentsLine(next.text)) return false;
  if (isTabular(last) || isTabular(next)) return false;
  if (!isNear(lines, next)) return false;
  const full = isFull(last, next, margins);
  if (
    full &&
    isCentred(next, margins) &&
    last.left <= next.left &&
    (isTitle(last, margins) ? !/。$/.test(last.text) : !SENTENCE_END.test(last.text))
  ) {
    return !startsAnew(lines, next);
  }
  const em = next.size;
  if (first.left > margins.left + DEEPEST_INDENT * em) return false;
  if (!full) return isUnfinished(lines, next, margins);
  if (isHanging(lines, next)) return true;
  if (next.left > margins.left + INDENT * em || startsAnew(lines, next)) return false;
  return !isOver(last, next, margins, first.left > next.left + INDENT * em);
}

/** A line that is not quite full breaks off within this of the right margin, in em. */
const NEARLY_FULL = 5;
/** And the next line is no further off than usual, by this share. */
const USUAL_PITCH = 1.25;

/**
 * Where a printer breaks lines early (before a figure, before a bracket), the words tell: the line ends without a
 * mark, it is no heading, and the next one begins at the margin without a number.
 */
function isUnfinished(lines: readonly Line[], next: Line, margins: Margins): boolean {
  const last = lines.at(-1) as Line;
  if (margins.right - last.right > NEARLY_FULL * last.size || SENTENCE_END.test(last.text)) return false;
  if (next.left > margins.left + SLACK * next.size || leadingNumber(next.text) !== undefined) return false;
  if (lines.length === 1 && looksLikeHeading(closeLayout(last.text))) return false;
  return last.page !== next.page || next.top - last.top <= USUAL_PITCH * margins.pitch;
}

/** On one page: as near as the lines before, or as lines of one paragraph are. */
function isNear(lines: readonly Line[], next: Line): boolean {
  const last = lines.at(-1) as Line;
  if (last.page !== next.page) return true;
  const pitch = next.top - last.top;
  if (pitch > PITCH * next.size || pitch < LEAST_PITCH * next.size) return false;
  const before = lines.at(-2);
  if (before === undefined || before.page !== last.page) return true;
  return Math.abs(pitch - (last.top - before.top)) <= PITCH_CHANGE * pitch + 1;
}

/** The first piece of `next` that cannot be broken would not have fitted behind `last`. */
function isFull(last: Line, next: Line, margins: Margins): boolean {
  const space = isLatin(last.text.at(-1)) === isLatin(next.text[0]) ? 0 : LATIN_SPACE;
  return margins.right - last.right < firstPiece(next) + (space + SLACK) * next.size;
}

/** Printers set a quarter of an em between Chinese and Latin or figures. */
const LATIN_SPACE = 0.25;
const isLatin = (unit: string | undefined): boolean => unit !== undefined && /[0-9A-Za-z]/.test(unit);

const isTitle = (line: Line, margins: Margins): boolean =>
  line.size > margins.size + 1 || isCentred(line, margins);

function isCentred(line: Line, margins: Margins): boolean {
  const [before, after] = [line.left - margins.left, margins.right - line.right];
  return Math.abs(before - after) <= line.size && before > INDENT * line.size;
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

/**
 * A full line that ends a sentence may end its paragraph too: it does where the next line is a title (short, and
 * without an end of its own), and without indents where that is further off than usual.
 */
function isOver(last: Line, next: Line, margins: Margins, isIndented: boolean): boolean {
  if (!/[。！？]$/.test(last.text)) return false;
  const isFar = last.page === next.page && next.top - last.top > USUAL_PITCH * margins.pitch;
  const isShort = margins.right - next.right > NEARLY_FULL * next.size;
  return (isFar && !isIndented) || (isShort && !SENTENCE_END.test(next.text));
}

/** A number begins a new item after the end of a sentence, after a heading, or where it counts the paragraph's own on. */
function startsAnew(lines: readonly Line[], next: Line): boolean {
  const [first, last] = [lines[0] as Line, lines.at(-1) as Line];
  const number = leadingNumber(next.text);
  if (number === undefined) return false;
  const own = leadingNumber(first.text);
  const isNext = own !== undefined && own.kind === number.kind && own.value + 1 === number.value;
  return (
    isNext || SENTENCE_END.test(last.text) || (lines.length === 1 && looksLikeHeading(closeLayout(last.text)))
  );
}
