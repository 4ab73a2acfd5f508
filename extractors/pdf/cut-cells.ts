import { leadingNumber } from '../../src/text/headings.js';
import { breaksBefore, isNumberBegun, isOneNumber } from './joints.js';
import { textOf, type Labels } from './labels.js';
import type { Line } from './lines.js';

/** What a page break parts: two cells, one below the other, and what tells whether they are one. */

/** What of a cell decides whether the next page goes on with it. */
export interface RowCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly lines: readonly Line[];
  /** Width of the cell in points. */
  readonly room: number;
}

/** A cell at the head of a page and the one above it, at the foot of the page before. */
export interface Pair {
  readonly above: RowCell;
  readonly below: RowCell;
}

export const columnsOf = (cell: Pick<RowCell, 'column' | 'columnSpan'>): string =>
  `${cell.column}+${cell.columnSpan}`;

export const pairsOf = (foot: ReadonlyMap<string, RowCell>, head: readonly RowCell[]): Pair[] =>
  head.flatMap((below) => {
    const above = foot.get(columnsOf(below));
    return above === undefined ? [] : [{ above, below }];
  });

export const FIGURE = /^[\d.,%\s-]+$/;

export const isFigure = (cell: RowCell): boolean => FIGURE.test(textOf(cell));

/** No text below nothing, no figure below a figure, no text with a number of its own that no list goes on with. */
export function mayContinue({ above, below }: Pair): boolean {
  const [upper, lower] = [textOf(above), textOf(below)];
  if (upper === '' || (isFigure(above) && isFigure(below))) return false;
  return leadingNumber(lower) === undefined || isList(above) || isCutNumber(upper, lower);
}

/** A label's own number, cut: `二十` and below it `四、债务还本支出`. */
const isCutNumber = (upper: string, lower: string): boolean =>
  upper.length <= LONGEST_NUMBER &&
  leadingNumber(upper) === undefined &&
  (leadingNumber(upper + lower)?.length ?? 0) > upper.length;

const LONGEST_NUMBER = 4;

/** A list has so many lines. */
const LIST_LINES = 2;

/** Lines that end with a mark before they are full, or open with numbers: they may go on anywhere. */
export const isList = ({ lines }: RowCell): boolean =>
  lines.length >= LIST_LINES &&
  (/[。；;，,、：:]$/.test(lines.at(-1)?.text.trimEnd() ?? '') ||
    lines.slice(1).some(({ text }) => leadingNumber(text) !== undefined));

/** A text that breaks off above and goes on below. */
export const isOneText = (pair: Pair): boolean =>
  mayContinue(pair) && !isFigure(pair.below) && breaksOff(pair) && isUnfinished(pair.above);

export const closesBracket = ({ above, below }: Pair): boolean =>
  /[（(][^（）()]*$/.test(textOf(above)) && /^[^（）()]*[）)]/.test(textOf(below));

/** Both halves are one label of the document. */
export const standsWhole = ({ above, below }: Pair, labels: Labels): boolean =>
  labels(textOf(above) + textOf(below)) > 0;

/**
 * A figure too long for its cell: `319,776.2` and below it `2`, or `9,201,4` and `69.67`.
 *
 * @param isOpen The row has no label below, or goes on with the one above: a whole number may go on too.
 */
export const isCutFigure = (pair: Pair, isOpen: boolean): boolean => {
  const [upper, lower] = [figureOf(pair.above), figureOf(pair.below)];
  return (isOpen || isNumberBegun(upper)) && isOneNumber(upper, lower) && breaksOff(pair);
};

const figureOf = ({ lines }: RowCell): string => lines.map(({ text }) => text).join('');

/** The last line above is full: what stands below would not have fitted behind it. */
export function breaksOff({ above, below }: Pair): boolean {
  const [last, next] = [above.lines.at(-1), below.lines[0]];
  return last !== undefined && next !== undefined && breaksBefore(last, next, above.room);
}

export const isUnfinished = (cell: RowCell): boolean => !/[。；;！]$/.test(textOf(cell));

/** A half of a label is no label, unless it is a short word (支出, 合计). */
const LEAST_LABEL = 5;

/** How sure it is that two texts are labels of their own. */
export interface Apart {
  /** Both stand alone elsewhere, and nowhere together. */
  readonly both: (pair: Pair) => boolean;
  /** The one below stands alone elsewhere, and nowhere behind the one above. */
  readonly below: (pair: Pair) => boolean;
}

/** @param cells Those on both sides of the page break: what stands there alone is no evidence. */
export function apart(labels: Labels, cells: readonly RowCell[]): Apart {
  const seam = cells.map(textOf);
  const standsElsewhere = (text: string): boolean =>
    labels(text) > seam.filter((other) => other === text).length;
  const below = (pair: Pair): boolean => !standsWhole(pair, labels) && standsElsewhere(textOf(pair.below));
  return {
    both: (pair) => below(pair) && standsElsewhere(textOf(pair.above)),
    below: (pair) => textOf(pair.below).length >= LEAST_LABEL && below(pair),
  };
}
