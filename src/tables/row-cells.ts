import type { Table } from '../model/document.js';
import { anchors } from './grid.js';

/** A printed cell as one row shows it: its first column there, and the column after its last. */
export interface RowCell {
  readonly row: number;
  readonly column: number;
  readonly end: number;
  readonly text: string;
  /** It began in a row above. */
  readonly merged: boolean;
}

/** The cells of one row, a merged one once; where no spans are known every position is a cell of its own. */
export function rowCells(table: Pick<Table, 'rows' | 'spans'>, row: number): readonly RowCell[] {
  return cellsOf(table)(row);
}

/** As `rowCells`, for reading many rows of one table. */
export function cellsOf(table: Pick<Table, 'rows' | 'spans'>): (row: number) => readonly RowCell[] {
  if (table.spans.length === 0)
    return (row) =>
      (table.rows[row] ?? []).map((text, column) => ({ row, column, end: column + 1, text, merged: false }));
  const anchorOf = anchors(table);
  return (row) => {
    const line = table.rows[row] ?? [];
    const cells: RowCell[] = [];
    let column = 0;
    while (column < line.length) {
      const [top, left] = anchorOf(row, column);
      let end = column + 1;
      while (end < line.length && sameAnchor(anchorOf(row, end), top, left)) end += 1;
      cells.push({ row, column, end, text: line[column] ?? '', merged: top < row });
      column = end;
    }
    return cells;
  };
}

const sameAnchor = (anchor: readonly [number, number], top: number, left: number): boolean =>
  anchor[0] === top && anchor[1] === left;
