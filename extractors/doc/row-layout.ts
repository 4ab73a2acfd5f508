import type { Bytes } from './bytes.js';
import { SPRM, type Sprm } from './sprms.js';

/** A cell as its row's end lays it out ([MS-DOC] 2.9.323, 2.9.315). */
export interface CellLayout {
  /** Edges in twips, from the page's text border. */
  readonly left: number;
  readonly right: number;
  /** It continues the cell to its left. */
  readonly mergedLeft: boolean;
  /** It begins a merge downwards, or continues the cell above. */
  readonly down: 'none' | 'starts' | 'continues';
}

interface Cell {
  width: number;
  mergedLeft: boolean;
  down: CellLayout['down'];
}

const CELL_SIZE = 20;
const DOWN: readonly CellLayout['down'][] = ['none', 'continues', 'none', 'starts'];
const MOST_CELLS = 64;

/** Cells from left to right; empty where the row's end does not say. */
export function readRowLayout(changes: readonly Sprm[]): readonly CellLayout[] {
  let left = 0;
  let cells: Cell[] = [];
  for (const { code, operand } of changes) {
    if (code === SPRM.rowCells) ({ left, cells } = readCells(operand));
    else change(cells, code, operand);
  }
  return cells.map(({ width, mergedLeft, down }) => {
    const cell = { left, right: left + width, mergedLeft, down };
    left += width;
    return cell;
  });
}

function readCells(row: Bytes): { left: number; cells: Cell[] } {
  const count = Math.min(MOST_CELLS, row.u8(0));
  const edges = Array.from({ length: count + 1 }, (_, at) => row.i16(1 + 2 * at));
  const flagsOf = (index: number): number => {
    const at = 1 + 2 * (row.u8(0) + 1) + CELL_SIZE * index;
    return at + 2 <= row.length ? row.u16(at) : 0;
  };
  const cells = Array.from({ length: count }, (_, index) => {
    const flags = flagsOf(index);
    return {
      width: Math.max(0, (edges[index + 1] ?? 0) - (edges[index] ?? 0)),
      mergedLeft: (flags & 3) >= 2,
      down: DOWN[(flags >> 5) & 3] ?? 'none',
    };
  });
  return { left: edges[0] ?? 0, cells };
}

/** The changes that come after a row's cells were laid out. */
function change(cells: Cell[], code: number, operand: Bytes): void {
  const first = (): number => operand.u8(0);
  const last = (): number => Math.min(cells.length, operand.u8(1));
  if (code === SPRM.mergeCells) each(cells, first() + 1, last(), (cell) => (cell.mergedLeft = true));
  else if (code === SPRM.splitCells) each(cells, first(), last(), (cell) => (cell.mergedLeft = false));
  else if (code === SPRM.mergeDown) {
    each(cells, first(), first() + 1, (cell) => (cell.down = DOWN[operand.u8(1) & 3] ?? 'none'));
  } else if (code === SPRM.columnWidth) {
    each(cells, first(), last(), (cell) => (cell.width = Math.max(0, operand.i16(2))));
  } else if (code === SPRM.deleteCells) cells.splice(first(), Math.max(0, last() - first()));
  else if (code === SPRM.insertCells) {
    const count = Math.max(0, Math.min(operand.u8(1), MOST_CELLS - cells.length));
    const width = Math.max(0, operand.i16(2));
    const added = Array.from({ length: count }, (): Cell => ({ width, mergedLeft: false, down: 'none' }));
    cells.splice(first(), 0, ...added);
  }
}

function each(cells: readonly Cell[], from: number, to: number, act: (cell: Cell) => void): void {
  for (const cell of cells.slice(from, to)) act(cell);
}
