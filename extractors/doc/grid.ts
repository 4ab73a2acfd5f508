import type { SpannedCell } from '../../src/tables/grid.js';
import type { CellLayout } from './row-layout.js';

export interface LaidCell extends Omit<CellLayout, 'mergedLeft'> {
  readonly text: string;
}

/** Edges that differ by less are one edge: Word rounds each row for itself (1 pt in twips). */
const SAME_EDGE = 20;

/**
 * Rows whose cells have different edges, on one grid: every edge that any row has is a column's edge.
 *
 *     |  A  |  B  |         A A B B
 *     | C | D | E |    →    C D D E     (D ends where no other does: four columns)
 */
export function alignRows(rows: readonly (readonly LaidCell[])[]): SpannedCell[][] {
  const columns = columnEdges(rows);
  const open = new Map<number, { cell: Growing; right: number }>();
  return rows.map((row, index) => {
    const edges = columns[index] ?? [];
    const aligned: Growing[] = [];
    const continued = new Set<number>();
    for (let gap = 0; gap < (edges[0] ?? 0); gap += 1) aligned.push({ text: '', rowSpan: 1, columnSpan: 1 });
    row.forEach((cell, n) => {
      const left = edges[n] ?? 0;
      const right = edges[n + 1] ?? left + 1;
      const above = open.get(left);
      if (cell.down === 'continues' && above?.right === right) above.cell.rowSpan += 1;
      else {
        const own = { text: cell.text, rowSpan: 1, columnSpan: right - left };
        aligned.push(own);
        if (cell.down !== 'none') open.set(left, { cell: own, right });
      }
      if (cell.down !== 'none') continued.add(left);
    });
    for (const left of [...open.keys()]) if (!continued.has(left)) open.delete(left);
    return aligned;
  });
}

interface Growing extends SpannedCell {
  rowSpan: number;
}

/**
 * For each row, the column of its leftmost edge and of each cell's right edge. Edges are gathered from left to right;
 * no two edges of one row become one, however narrow the cell.
 */
function columnEdges(rows: readonly (readonly LaidCell[])[]): readonly (readonly number[])[] {
  const edges = rows.flatMap((row, index) =>
    row.length === 0
      ? []
      : [row[0]?.left ?? 0, ...row.map(({ right }) => right)].map((x) => ({ x, row: index })),
  );
  // Sorting is stable: the edges of one row keep their order.
  edges.sort((a, b) => a.x - b.x);
  const columns: number[][] = rows.map(() => []);
  const rowsHere = new Set<number>();
  let column = -1;
  let start = -Infinity;
  for (const { x, row } of edges) {
    if (x - start >= SAME_EDGE || rowsHere.has(row)) {
      column += 1;
      start = x;
      rowsHere.clear();
    }
    rowsHere.add(row);
    columns[row]?.push(column);
  }
  return columns;
}
