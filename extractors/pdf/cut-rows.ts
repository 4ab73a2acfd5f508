import { leadingNumber } from '../../src/text/headings.js';
import { closeLayout } from '../../src/text/layout.js';
import type { Line } from './lines.js';

/** What of a cell decides whether the next page goes on with it. */
export interface RowCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly lines: readonly Line[];
  /** Width of the cell in points. */
  readonly room: number;
}

/** Padding on both sides of a cell, in points. */
const PADDING = 8;
/** A text of so many lines may end a line before the cell's right border (a list) and still go on. */
const LIST_LINES = 2;

/**
 * Whether the first row of a page is the second half of the last row of the page before. All of:
 * every cell with text stands below a cell with text, none is a figure below a figure, none opens with a number of
 * its own; and either each text above breaks off at a full line, or the row has no label of its own and the texts
 * above are long.
 *
 * @param foot Cells of the last row by their columns.
 * @param head Cells of the first row.
 */
export function continuesRow(foot: ReadonlyMap<string, RowCell>, head: readonly RowCell[]): boolean {
  const filled = head.filter((cell) => textOf(cell) !== '');
  if (filled.length === 0) return false;
  const pairs = filled.map((below) => ({ above: foot.get(`${below.column}+${below.columnSpan}`), below }));
  if (!pairs.every(({ above, below }) => above !== undefined && mayContinue(above, below))) return false;
  const above = pairs.flatMap((pair) => pair.above ?? []);
  const isBare = lacksLabel([...foot.values()], head);
  if (above.every(breaksOff)) return isBare || filled.length < filledIn(foot) || above.every(isUnfinished);
  return isBare && above.every((cell) => breaksOff(cell) || cell.lines.length >= LIST_LINES);
}

const textOf = (cell: RowCell): string => closeLayout(cell.lines.map((line) => line.text).join(' '));

const filledIn = (cells: ReadonlyMap<string, RowCell>): number =>
  [...cells.values()].filter((cell) => textOf(cell) !== '').length;

const FIGURE = /^[\d.,%\s-]+$/;

function mayContinue(above: RowCell, below: RowCell): boolean {
  const [upper, lower] = [textOf(above), textOf(below)];
  if (upper === '' || (FIGURE.test(upper) && FIGURE.test(lower))) return false;
  const number = leadingNumber(lower);
  return number === undefined || above.lines.length >= LIST_LINES;
}

/** The last line is full: one more character would not have fitted. */
function breaksOff(cell: RowCell): boolean {
  const last = cell.lines.at(-1);
  return last !== undefined && cell.room - (last.right - last.left) < last.size + PADDING;
}

const isUnfinished = (cell: RowCell): boolean => !/[。；;！]$/.test(textOf(cell));

/** The row above has a label in its first own column, this one has none there. */
function lacksLabel(foot: readonly RowCell[], head: readonly RowCell[]): boolean {
  const own = foot
    .filter((cell) => cell.rowSpan === 1 && textOf(cell) !== '')
    .sort((a, b) => a.column - b.column)[0];
  if (own === undefined) return false;
  const same = head.find((cell) => cell.column === own.column && cell.columnSpan === own.columnSpan);
  return same !== undefined && textOf(same) === '';
}
