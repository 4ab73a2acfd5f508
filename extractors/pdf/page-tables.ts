import { findCells, type RuledGrid } from './cells.js';
import { connected, tidyEdges } from './edges.js';
import { closeSides, prune } from './open-sides.js';
import { partStacked } from './stacked.js';
import { centre, height, width, type Area, type Glyph, type PageContent } from './page.js';

/** A table's skeleton on one page and the glyphs that stand in each of its cells. */
export interface RuledTable {
  readonly grid: RuledGrid;
  readonly area: Area;
  /** One list a cell of `grid.cells`. */
  readonly contents: readonly (readonly Glyph[])[];
}

export interface SplitPage {
  readonly tables: readonly RuledTable[];
  /** What stands in no table. */
  readonly rest: readonly Glyph[];
}

/** Find the ruled tables of a page and share its glyphs out. */
export function splitPage(page: PageContent): SplitPage {
  const grids = outermost(
    connected(tidyEdges(page.edges))
      .flatMap(partStacked)
      .flatMap((edges) => findCells(prune(closeSides(edges))) ?? []),
  );
  const shared = shareOut(page.glyphs, grids);
  return shared;
}

/** A single cell higher than this (points) is a frame around text; a lower one may be the row of a cut table. */
const HIGHEST_ROW = 60;

/** Without frames, and without what is drawn inside a cell of another table. */
function outermost(grids: readonly RuledGrid[]): RuledGrid[] {
  const tables = grids.filter((grid) => grid.cells.length > 1 || height(gridArea(grid)) <= HIGHEST_ROW);
  return tables.filter((grid) => {
    const area = gridArea(grid);
    const around = tables.find(
      (other) => other !== grid && holds(gridArea(other), area) && !isFrame(other, grid),
    );
    const inside = tables.some(
      (other) => other !== grid && holds(area, gridArea(other)) && isFrame(grid, other),
    );
    return around === undefined && !inside;
  });
}

/** A few large cells around a whole table are decoration. */
const isFrame = (outer: RuledGrid, inner: RuledGrid): boolean =>
  outer.cells.length <= 3 && inner.cells.length > outer.cells.length;

const gridArea = ({ xs, ys }: RuledGrid): Area => ({
  left: xs[0] ?? 0,
  top: ys[0] ?? 0,
  right: xs.at(-1) ?? 0,
  bottom: ys.at(-1) ?? 0,
});

const holds = (outer: Area, inner: Area): boolean =>
  outer.left <= inner.left + 1 &&
  outer.top <= inner.top + 1 &&
  outer.right >= inner.right - 1 &&
  outer.bottom >= inner.bottom - 1 &&
  width(outer) * height(outer) > width(inner) * height(inner);

/** Glyphs that one operator drew side by side, and that belong together wherever a ruling crosses them. */
export function atoms(glyphs: readonly Glyph[]): Glyph[][] {
  const found: Glyph[][] = [];
  let atom: Glyph[] = [];
  for (const glyph of glyphs) {
    const last = atom.at(-1);
    // Not `push`: pdf.js's legacy build replaces it by a slow one.
    if (last !== undefined && continues(last, glyph)) atom[atom.length] = glyph;
    else found[found.length] = atom = [glyph];
  }
  return found;
}

/** Glyphs further apart than this (in em) are two pieces of text. */
const APART = 0.3;

/** Across operators (a font changes within a number) only glyphs that touch belong together. */
const TOUCHING = 0.06;

const continues = (last: Glyph, glyph: Glyph): boolean =>
  last.turn === 0 &&
  glyph.turn === 0 &&
  last.text !== ' ' &&
  glyph.text !== ' ' &&
  Math.abs(glyph.left - last.right) <= (last.run === glyph.run ? APART : TOUCHING) * glyph.size &&
  Math.abs(glyph.top - last.top) <= APART * glyph.size;

function shareOut(glyphs: readonly Glyph[], grids: readonly RuledGrid[]): SplitPage {
  if (grids.length === 0) return { tables: [], rest: glyphs };
  const tables = grids.map((grid) => ({
    grid,
    area: gridArea(grid),
    contents: grid.cells.map((): Glyph[] => []),
    cellAt: locator(grid),
  }));
  const rest: Glyph[] = [];
  for (const atom of atoms(glyphs)) {
    const places = atom.map((glyph) => {
      const [x, y] = centre(glyph);
      const table = tables.find(
        ({ area }) => x >= area.left && x <= area.right && y >= area.top && y <= area.bottom,
      );
      return table?.contents[table.cellAt(x, y)];
    });
    const whole = places.some((place) => place !== places[0]) ? wholePlace(atom, places) : places[0];
    atom.forEach((glyph, i) => (whole === 'apart' ? (places[i] ?? rest) : (whole ?? rest)).push(glyph));
  }
  return { tables: tables.map(({ grid, area, contents }) => ({ grid, area, contents })), rest };
}

/** Up to this share of a piece of text may hang over into a neighbour cell and still be the first one's. */
const OVERHANG = 0.3;
const FIGURE = /^[0-9.,%+-]+$/;

/** Where a piece goes that a ruling crosses: a figure is never cut, a text only where it really runs over two cells. */
function wholePlace(
  atom: readonly Glyph[],
  places: readonly (Glyph[] | undefined)[],
): Glyph[] | undefined | 'apart' {
  const counts = new Map<Glyph[] | undefined, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  const [main, count] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best));
  const isFigure = FIGURE.test(atom.map((glyph) => glyph.text).join(''));
  return isFigure || atom.length - count <= Math.max(1, OVERHANG * atom.length) ? main : 'apart';
}

/** Index in `grid.cells` of the cell at a point inside the grid; -1 where the grid has a hole. */
function locator(grid: RuledGrid): (x: number, y: number) => number {
  const columns = grid.xs.length - 1;
  const cellOf = new Int32Array(columns * (grid.ys.length - 1)).fill(-1);
  grid.cells.forEach((cell, i) => {
    for (let r = cell.row; r < cell.row + cell.rowSpan; r += 1) {
      cellOf.fill(i, r * columns + cell.column, r * columns + cell.column + cell.columnSpan);
    }
  });
  return (x, y) => cellOf[interval(grid.ys, y) * columns + interval(grid.xs, x)] ?? -1;
}

/** Index of the interval between two neighbouring places that holds `value`. */
function interval(places: readonly number[], value: number): number {
  let [low, high] = [0, places.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((places[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
