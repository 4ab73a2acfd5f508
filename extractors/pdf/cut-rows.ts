import { leadingNumber } from '../../src/text/headings.js';
import { breaksBefore, isNumberBegun, isOneNumber } from './joints.js';
import { textOf, type Labels } from './labels.js';
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

/** A list has so many lines. */
const LIST_LINES = 2;

/** A cell at the head of a page and the one above it, at the foot of the page before. */
interface Pair {
  readonly above: RowCell;
  readonly below: RowCell;
}

export const columnsOf = (cell: Pick<RowCell, 'column' | 'columnSpan'>): string =>
  `${cell.column}+${cell.columnSpan}`;

/**
 * Whether the first row of a page is the second half of the last row of the page before. All of:
 * every cell with text stands below a cell with text, none is a figure below a whole figure, none opens with a number
 * of its own; and either each text above breaks off at a full line, or the row has no label of its own and the texts
 * above are lists. Two labels that each stand alone elsewhere, and nowhere together, are two rows, unless a column is
 * blank below that never is.
 *
 * @param foot Cells of the last row by their columns.
 * @param head Cells of the first row.
 * @param always Columns that every row has a text in.
 */
export function continuesRow(
  foot: ReadonlyMap<string, RowCell>,
  head: readonly RowCell[],
  labels: Labels,
  always: ReadonlySet<string>,
): boolean {
  const filled = head.filter((cell) => textOf(cell) !== '');
  const pairs = pairsOf(foot, filled);
  if (filled.length === 0 || pairs.length < filled.length) return false;
  const isBare = lacksLabel([...foot.values()], head);
  const isOpen = isBare || pairs.some((pair) => standsWhole(pair, labels));
  if (!pairs.every((pair) => mayContinue(pair) || isCutFigure(pair, isOpen))) return false;
  const seam = [...foot.values(), ...head].map(textOf);
  const isPoorer = head.some((cell) => textOf(cell) === '' && always.has(columnsOf(cell)));
  if (!isPoorer && pairs.some((pair) => areTwoLabels(pair, labels, seam))) return false;
  const isAlone = filled.length === 1 && filledIn(foot) === 1;
  if (isAlone && pairs.every((pair) => isLabelOfItsOwn(pair, labels, seam))) return false;
  if (pairs.every(breaksOff))
    return isBare || filled.length < filledIn(foot) || pairs.every(({ above }) => isUnfinished(above));
  return isBare && pairs.every((pair) => breaksOff(pair) || isList(pair.above));
}

/** So many texts break off together only where they are cut. */
const LEAST_OPEN = 3;

/**
 * Whether a page break runs between two rows through cells that are merged over both, and through their text: below
 * `本年支出合` stands `计`, and beside it a row of its own begins, its cells divided otherwise than those above. Such
 * cells go on; of some the text is over already.
 */
export function continuesMerged(
  foot: ReadonlyMap<string, RowCell>,
  head: readonly RowCell[],
  labels: Labels,
): boolean {
  const seam = [...foot.values(), ...head].map(textOf);
  const pairs = pairsOf(foot, head);
  const isDivided = head.some((cell) => !foot.has(columnsOf(cell)) && textOf(cell) !== '');
  const [open, over] = [
    pairs.filter(({ below }) => textOf(below) !== ''),
    pairs.filter(({ above, below }) => textOf(below) === '' && textOf(above) !== ''),
  ];
  const isMany = open.length >= (over.length > 0 ? 1 : LEAST_OPEN);
  return isDivided && isMany && open.every((pair) => isOneText(pair) && !areTwoLabels(pair, labels, seam));
}

/**
 * Whether a cell holds one text on both pages: it closes a bracket there, or it is merged on one of them and stands
 * whole elsewhere.
 */
export function continuesText(pair: Pair, labels: Labels): boolean {
  const isMerged = pair.above.rowSpan > 1 || pair.below.rowSpan > 1;
  return isOneText(pair) && (closesBracket(pair) || (isMerged && standsWhole(pair, labels)));
}

const closesBracket = ({ above, below }: Pair): boolean =>
  /[（(][^（）()]*$/.test(textOf(above)) && /^[^（）()]*[）)]/.test(textOf(below));

/** A half of a label is no label, unless it is a short word (支出, 合计). */
const LEAST_LABEL = 5;

/** In rows with a label and nothing else: the one below stands alone elsewhere, and nowhere behind the one above. */
function isLabelOfItsOwn({ above, below }: Pair, labels: Labels, seam: readonly string[]): boolean {
  const lower = textOf(below);
  return (
    lower.length >= LEAST_LABEL &&
    labels(textOf(above) + lower) === 0 &&
    labels(lower) > seam.filter((other) => other === lower).length
  );
}

/** @param seam The texts on both sides of the page break: what stands there alone is no evidence. */
function areTwoLabels({ above, below }: Pair, labels: Labels, seam: readonly string[]): boolean {
  const [upper, lower] = [textOf(above), textOf(below)];
  const standsElsewhere = (text: string): boolean =>
    labels(text) > seam.filter((other) => other === text).length;
  return labels(upper + lower) === 0 && standsElsewhere(upper) && standsElsewhere(lower);
}

const isOneText = (pair: Pair): boolean =>
  mayContinue(pair) && !FIGURE.test(textOf(pair.below)) && breaksOff(pair) && isUnfinished(pair.above);

const pairsOf = (foot: ReadonlyMap<string, RowCell>, head: readonly RowCell[]): Pair[] =>
  head.flatMap((below) => {
    const above = foot.get(columnsOf(below));
    return above === undefined ? [] : [{ above, below }];
  });

const filledIn = (cells: ReadonlyMap<string, RowCell>): number =>
  [...cells.values()].filter((cell) => textOf(cell) !== '').length;

const FIGURE = /^[\d.,%\s-]+$/;

function mayContinue({ above, below }: Pair): boolean {
  const [upper, lower] = [textOf(above), textOf(below)];
  if (upper === '' || (FIGURE.test(upper) && FIGURE.test(lower))) return false;
  return leadingNumber(lower) === undefined || isList(above) || isCutNumber(upper, lower);
}

/** A label's own number, cut: `二十` and below it `四、债务还本支出`. */
const isCutNumber = (upper: string, lower: string): boolean =>
  upper.length <= LONGEST_NUMBER &&
  leadingNumber(upper) === undefined &&
  (leadingNumber(upper + lower)?.length ?? 0) > upper.length;

const LONGEST_NUMBER = 4;

/** Lines that end with a mark before they are full, or open with numbers: they may go on anywhere. */
const isList = ({ lines }: RowCell): boolean =>
  lines.length >= LIST_LINES &&
  (/[。；;，,、：:]$/.test(lines.at(-1)?.text.trimEnd() ?? '') ||
    lines.slice(1).some(({ text }) => leadingNumber(text) !== undefined));

/** Few rows do not tell what every row has. */
const LEAST_ROWS = 3;

/** Columns that have a text in every row so far. */
export function filledAlways(cells: readonly RowCell[]): ReadonlySet<string> {
  const rows = new Map<string, number>();
  for (const cell of cells) {
    const columns = columnsOf(cell);
    rows.set(columns, cell.lines.length === 0 ? -Infinity : (rows.get(columns) ?? 0) + 1);
  }
  return new Set([...rows].filter(([, count]) => count >= LEAST_ROWS).map(([columns]) => columns));
}

/** Both halves are one label of the document. */
const standsWhole = ({ above, below }: Pair, labels: Labels): boolean =>
  labels(textOf(above) + textOf(below)) > 0;

/**
 * A figure too long for its cell: `319,776.2` and below it `2`, or `9,201,4` and `69.67`.
 *
 * @param isOpen The row has no label below, or goes on with the one above: a whole number may go on too.
 */
const isCutFigure = (pair: Pair, isOpen: boolean): boolean => {
  const [upper, lower] = [figureOf(pair.above), figureOf(pair.below)];
  return (isOpen || isNumberBegun(upper)) && isOneNumber(upper, lower) && breaksOff(pair);
};

const figureOf = ({ lines }: RowCell): string => lines.map(({ text }) => text).join('');

/** The last line above is full: what stands below would not have fitted behind it. */
function breaksOff({ above, below }: Pair): boolean {
  const [last, next] = [above.lines.at(-1), below.lines[0]];
  return last !== undefined && next !== undefined && breaksBefore(last, next, above.room);
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
