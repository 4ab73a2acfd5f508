import { MEET } from './edges.js';
import type { Edge } from './page.js';

/** A cell in its table's grid; `row`, `column` are its first position. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** The grid of one table: `xs` and `ys` are the places of its rulings, one more than columns and rows. */
export interface RuledGrid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** In reading order of their first positions; together with what lies outside they cover the grid once. */
  readonly cells: readonly GridCell[];
}

const MOST_COLUMNS = 256;
const MOST_ROWS = 4000;

/**
 * Boxes between neighbouring rulings, merged where no ruling stands between them: spans from missing edges.
 *
 *     ┌──┬──┐        ┌──┬──┐
 *     │  ╵  │   →    │ 1×2 │
 *     ├──┬──┤        ├──┬──┤
 *     └──┴──┘        └──┴──┘
 */
export function findCells(edges: readonly Edge[]): RuledGrid | undefined {
  const xs = places(edges, 'vertical');
  const ys = places(edges, 'horizontal');
  if (xs.length < 2 || ys.length < 2 || xs.length > MOST_COLUMNS || ys.length > MOST_ROWS) return undefined;
  const columns = xs.length - 1;
  const walls = { above: covered(edges, 'horizontal', ys, xs), left: covered(edges, 'vertical', xs, ys) };
  const outside = columns * (ys.length - 1);
  const find = unions(outside + 1);
  const box = (row: number, column: number): number =>
    row < 0 || column < 0 || row >= ys.length - 1 || column >= columns ? outside : row * columns + column;
  for (let row = 0; row < ys.length; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (walls.above[row]?.[column] !== true) find.join(box(row - 1, column), box(row, column));
    }
  }
  for (let column = 0; column < xs.length; column += 1) {
    for (let row = 0; row < ys.length - 1; row += 1) {
      if (walls.left[column]?.[row] !== true) find.join(box(row, column - 1), box(row, column));
    }
  }
  return {
    xs,
    ys,
    cells: rectangles(
      ys.length - 1,
      columns,
      (row, column) => find.root(box(row, column)),
      find.root(outside),
    ),
  };
}

function places(edges: readonly Edge[], axis: Edge['axis']): number[] {
  return [...new Set(edges.filter((edge) => edge.axis === axis).map((edge) => edge.at))].sort(
    (a, b) => a - b,
  );
}

/** For each place of `axis`, whether a ruling covers the whole stretch between two neighbouring places across. */
function covered(
  edges: readonly Edge[],
  axis: Edge['axis'],
  own: readonly number[],
  across: readonly number[],
): boolean[][] {
  const index = new Map(own.map((at, i) => [at, i]));
  const found = own.map(() => new Array<boolean>(across.length - 1).fill(false));
  for (const edge of edges) {
    if (edge.axis !== axis) continue;
    const line = found[index.get(edge.at) ?? -1];
    for (let i = 0; line !== undefined && i + 1 < across.length; i += 1) {
      if (edge.from <= (across[i] ?? 0) + MEET && edge.to >= (across[i + 1] ?? 0) - MEET) line[i] = true;
    }
  }
  return found;
}

function unions(size: number) {
  const parent = Int32Array.from({ length: size }, (_, i) => i);
  const root = (member: number): number => {
    let at = member;
    while ((parent[at] as number) !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  const join = (one: number, other: number): void => {
    parent[root(one)] = root(other);
  };
  return { root, join };
}

/** Each region as one rectangle; a region of another shape (a ruling that ends midway) in rectangles row by row. */
function rectangles(
  rows: number,
  columns: number,
  region: (row: number, column: number) => number,
  outside: number,
): GridCell[] {
  const taken = new Uint8Array(rows * columns);
  const cells: GridCell[] = [];
  const free = (row: number, column: number, id: number): boolean =>
    row < rows && column < columns && taken[row * columns + column] === 0 && region(row, column) === id;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const id = region(row, column);
      if (id === outside || !free(row, column, id)) continue;
      let columnSpan = 1;
      while (free(row, column + columnSpan, id)) columnSpan += 1;
      let rowSpan = 1;
      while (wholeRow(row + rowSpan, column, columnSpan, (r, c) => free(r, c, id))) rowSpan += 1;
      for (let r = row; r < row + rowSpan; r += 1)
        taken.fill(1, r * columns + column, r * columns + column + columnSpan);
      cells.push({ row, column, rowSpan, columnSpan });
    }
  }
  return cells;
}

function wholeRow(
  row: number,
  column: number,
  span: number,
  free: (row: number, column: number) => boolean,
): boolean {
  for (let c = column; c < column + span; c += 1) if (!free(row, c)) return false;
  return true;
}
