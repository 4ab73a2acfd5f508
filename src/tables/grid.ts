import type { CellSpan, Table } from '../model/document.js';

/** A cell as markup gives it: in order, with the positions that it covers to the right and below. */
export interface SpannedCell {
  readonly text: string;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
}

export interface Grid {
  readonly rows: readonly (readonly string[])[];
  readonly spans: readonly CellSpan[];
}

/** No printed table is wider; more columns are a defect of an export (`||||`). */
const WIDEST = 256;

/**
 * Lay cells out over the full grid; a merged cell repeats its text in every position that it covers.
 * Short rows are filled with `''`; a span that would leave the table or meet a taken position is cut.
 *
 *     [A 1×2] [B]        A A B
 *     [C] [D] [E]   →    C D E
 */
export function layOut(source: readonly (readonly SpannedCell[])[]): Grid {
  const rows: (string | undefined)[][] = source.map(() => []);
  const spans: CellSpan[] = [];
  source.forEach((cells, row) => {
    const line = rows[row] as (string | undefined)[];
    let column = 0;
    for (const cell of cells) {
      while (line[column] !== undefined) column += 1;
      if (column >= WIDEST) break;
      const rowSpan = Math.min(Math.max(1, cell.rowSpan ?? 1), source.length - row);
      const columnSpan = freeColumns(
        line,
        column,
        Math.min(Math.max(1, cell.columnSpan ?? 1), WIDEST - column),
      );
      for (let r = row; r < row + rowSpan; r += 1) {
        for (let c = column; c < column + columnSpan; c += 1)
          (rows[r] as (string | undefined)[])[c] = cell.text;
      }
      if (rowSpan > 1 || columnSpan > 1) spans.push({ row, column, rowSpan, columnSpan });
      column += columnSpan;
    }
  });
  const width = rows.reduce((widest, line) => Math.max(widest, line.length), 0);
  return { rows: rows.map((line) => Array.from({ length: width }, (_, c) => line[c] ?? '')), spans };
}

function freeColumns(line: readonly (string | undefined)[], column: number, wanted: number): number {
  let free = 1;
  while (free < wanted && line[column + free] === undefined) free += 1;
  return free;
}

/** For a position, the first position of the cell that covers it; itself where nothing is merged. */
export type AnchorOf = (row: number, column: number) => readonly [row: number, column: number];

const ownAnchor: AnchorOf = (row, column) => [row, column];
/** Asked for by every reader of a table; worked out once. */
const known = new WeakMap<object, AnchorOf>();

export function anchors(table: Pick<Table, 'rows' | 'spans'>): AnchorOf {
  if (table.spans.length === 0) return ownAnchor;
  let held = known.get(table);
  if (held === undefined) known.set(table, (held = findAnchors(table)));
  return held;
}

function findAnchors(table: Pick<Table, 'rows' | 'spans'>): AnchorOf {
  const covered: (readonly [number, number])[][] = table.rows.map(() => []);
  for (const { row, column, rowSpan, columnSpan } of table.spans) {
    const anchor = [row, column] as const;
    for (let r = row; r < row + rowSpan; r += 1) {
      const line = (covered[r] ??= []);
      for (let c = column; c < column + columnSpan; c += 1) line[c] = anchor;
    }
  }
  return (row, column) => covered[row]?.[column] ?? [row, column];
}

/** A number for each position of a grid: no table has as many columns. */
export const positionOf = (row: number, column: number): number => row * 2 ** 20 + column;

/**
 * Which cells of a row are printed there: not blank, each merged cell once and in the row where it begins, and words
 * that a format without merged cells repeats over neighbours once. Equal figures side by side are two; words with a
 * figure count as repeated where they fill the row (a title with its year).
 */
export function printedIn(
  table: Pick<Table, 'rows'>,
  row: number,
  anchorOf: AnchorOf,
): (column: number) => boolean {
  const cells = table.rows[row] ?? [];
  const fills = /\p{Script=Han}/u.test(cells[0] ?? '') && cells.every((text) => text === cells[0]);
  return (column) => {
    const text = cells[column] ?? '';
    if (text === '' || (column > 0 && text === cells[column - 1] && (fills || !/\d/.test(text))))
      return false;
    const [top, left] = anchorOf(row, column);
    return top === row && left === column;
  };
}

/** The columns of a row whose cells are printed there. */
export const printedColumns = (
  table: Pick<Table, 'rows'>,
  row: number,
  anchorOf: AnchorOf,
): readonly number[] => [...(table.rows[row] ?? []).keys()].filter(printedIn(table, row, anchorOf));
