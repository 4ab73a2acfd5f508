import type { Line } from './lines.js';

/** A line is full where the next character would not have fitted; cells keep some padding on both sides (in points). */
const PADDING = 12;

const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3}){1,6})(?:\.\d+)?%?$/;
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
  if (!NUMBER.test(start + end)) return ' ';
  const isHalf = !NUMBER.test(start) || !NUMBER.test(end);
  const isFull = room - (before.right - before.left) < before.size / 2 + PADDING;
  return isHalf || isFull ? '' : ' ';
}
