import type { Line } from './lines.js';

/** A line is full where what follows would not have fitted; cells keep some padding on both sides (in points). */
const PADDING = 12;

const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3}){1,6})(?:\.\d+)?%?$/;
/** Of a number over three lines: `9,661` and `,754.`, `,754.` and `58`. */
const PIECE = /^[+-]?[\d,]{1,30}(?:\.\d{0,30})?%?$/;
const LAST_TOKEN = /[0-9.,+%-]{1,40}$/;
const FIRST_TOKEN = /^[0-9.,+%-]{1,40}/;

/**
 * What stands between two lines of one cell or paragraph. A number that the cell was too narrow for, or that the
 * margin cut, is one number again; two numbers on two lines stay two. Beside Chinese characters it does not matter.
 *
 * @param room Width that a line had.
 */
export function lineJoint(before: Line, after: Line, room: number): '' | ' ' {
  const [last, first] = [before.text.at(-1) ?? '', after.text[0] ?? ''];
  if (/[-–/~]/.test(last) && /[0-9A-Za-z]/.test(first)) return '';
  if (!/[0-9.,]/.test(last) || !/[0-9.,%]/.test(first)) return ' ';
  const [start, end] = [LAST_TOKEN.exec(before.text)?.[0] ?? '', FIRST_TOKEN.exec(after.text)?.[0] ?? ''];
  const isHalf = !NUMBER.test(start) || !NUMBER.test(end);
  const isFull = breaksBefore(before, after, room);
  if (NUMBER.test(start + end)) return isHalf || isFull ? '' : ' ';
  return isHalf && isFull && PIECE.test(start + end) ? '' : ' ';
}

/** A number with the decimals of an amount. */
const AMOUNT = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3}){1,6})(?:\.\d{1,2})?%?$/;

/** Whether a text above and one below are the halves of one number, that is whole only with both. */
export const isOneNumber = (above: string, below: string): boolean =>
  /^[0-9.,%]+$/.test(below) && AMOUNT.test(above + below);

/** Whether a text can be only the first piece of a number: `9,201,4`. */
export const isNumberBegun = (text: string): boolean =>
  /^[+-]?\d[\d.,]{0,40}$/.test(text) && !NUMBER.test(text);

/**
 * Brackets stay with what they hold, marks with what they close; figures and Latin words are whole, and stay with a
 * bracket that closes before them (UAX #14).
 */
const UNBROKEN =
  /^[（(《“‘「『【]{0,3}(?:[A-Za-z0-9.,%+-]{1,30}|.)(?:[）)]{1,3}[A-Za-z0-9.,%+-]{1,30})?[，。、；：？！）)》”’」』】%％]{0,3}/u;

/** Width of the first piece of a line that a printer does not break. */
export function firstPiece(line: Line): number {
  const piece = UNBROKEN.exec(line.text)?.[0] ?? '';
  return (line.edges[piece.length] ?? line.right) - line.left;
}

/**
 * Whether a cell's line was full, so that `next` had to begin a new one. A figure is no evidence: a whole figure in the
 * row below would not have fitted either.
 */
export function breaksBefore(last: Line, next: Line, room: number): boolean {
  const needed = /^[0-9.,%+-]/.test(next.text) ? next.size / 2 : firstPiece(next);
  return room - (last.right - last.left) < needed + PADDING;
}
