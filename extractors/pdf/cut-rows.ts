import {
  apart,
  breaksOff,
  closesBracket,
  columnsOf,
  isCutFigure,
  isFigure,
  isList,
  isOneText,
  isUnfinished,
  mayContinue,
  pairsOf,
  standsWhole,
  type Pair,
  type RowCell,
} from './cut-cells.js';
import { textOf, type Labels } from './labels.js';

/**
 * Whether the first row of a page is the second half of the last row of the page before. All of:
 * every cell with text stands below a cell with text, none is a figure below a whole figure, none opens with a number
 * of its own; and either each text above breaks off at a full line, or the row has no label of its own and the texts
 * above are lists. Two labels that each stand alone elsewhere, and nowhere together, are two rows, unless a column is
 * blank below that never is; in rows without figures a label that stands alone elsewhere is a row of its own.
 *
 * @param foot Cells of the last row by their columns.
 * @param head Cells of the first row.
 * @param labels What stands alone in cells of the document.
 * @param always Columns that every row has a text in.
 */
export function continuesRow(
  foot: ReadonlyMap<string, RowCell>,
  head: readonly RowCell[],
  labels: Labels,
  always: Pick<FilledColumns, 'has'>,
): boolean {
  const filled = head.filter((cell) => textOf(cell) !== '');
  const pairs = pairsOf(foot, filled);
  if (filled.length === 0 || pairs.length < filled.length) return false;
  const isBare = lacksLabel([...foot.values()], head);
  const isOpen = isBare || pairs.some((pair) => standsWhole(pair, labels));
  if (!pairs.every((pair) => mayContinue(pair) || isCutFigure(pair, isOpen))) return false;
  const areApart = apart(labels, [...foot.values(), ...head]);
  const isPoorer = head.some((cell) => textOf(cell) === '' && always.has(columnsOf(cell)));
  if (!isPoorer && pairs.some(areApart.both)) return false;
  const tellsFigures = [...foot.values(), ...filled].some(isFigure);
  if (!tellsFigures && pairs.every(areApart.below)) return false;
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
  const pairs = pairsOf(foot, head);
  const areApart = apart(labels, [...foot.values(), ...head]);
  const isDivided = head.some((cell) => !foot.has(columnsOf(cell)) && textOf(cell) !== '');
  const [open, over] = [
    pairs.filter(({ below }) => textOf(below) !== ''),
    pairs.filter(({ above, below }) => textOf(below) === '' && textOf(above) !== ''),
  ];
  const isMany = open.length >= (over.length > 0 ? 1 : LEAST_OPEN);
  return isDivided && isMany && open.every((pair) => isOneText(pair) && !areApart.both(pair));
}

/**
 * Whether a cell holds one text on both pages: it closes a bracket there, or it is merged on one of them and stands
 * whole elsewhere.
 */
export function continuesText(pair: Pair, labels: Labels): boolean {
  const isMerged = pair.above.rowSpan > 1 || pair.below.rowSpan > 1;
  return isOneText(pair) && (closesBracket(pair) || (isMerged && standsWhole(pair, labels)));
}

const filledIn = (cells: ReadonlyMap<string, RowCell>): number =>
  [...cells.values()].filter((cell) => textOf(cell) !== '').length;

/** The row above has a label in its first own column, this one has none there. */
function lacksLabel(foot: readonly RowCell[], head: readonly RowCell[]): boolean {
  const own = foot
    .filter((cell) => cell.rowSpan === 1 && textOf(cell) !== '')
    .sort((a, b) => a.column - b.column)[0];
  if (own === undefined) return false;
  const same = head.find((cell) => cell.column === own.column && cell.columnSpan === own.columnSpan);
  return same !== undefined && textOf(same) === '';
}

/** Few rows do not tell what every row has. */
const LEAST_ROWS = 3;

/** Columns that have a text in every row so far. */
export class FilledColumns {
  readonly #rows = new Map<string, number>();

  add(cell: RowCell): void {
    const columns = columnsOf(cell);
    this.#rows.set(columns, cell.lines.length === 0 ? -Infinity : (this.#rows.get(columns) ?? 0) + 1);
  }

  has(columns: string): boolean {
    return (this.#rows.get(columns) ?? 0) >= LEAST_ROWS;
  }
}
