import type { Line } from '../../../../extractors/pdf/lines.js';
import type { Edge, Glyph } from '../../../../extractors/pdf/page.js';
import type { PageItem, PageTable, ReadPage } from '../../../../extractors/pdf/page-items.js';

export const flat = (at: number, from: number, to: number): Edge => ({ axis: 'horizontal', at, from, to });
export const upright = (at: number, from: number, to: number): Edge => ({ axis: 'vertical', at, from, to });

/** The rulings of a whole grid. */
export const gridEdges = (xs: readonly number[], ys: readonly number[]): Edge[] => [
  ...ys.map((y) => flat(y, xs[0] ?? 0, xs.at(-1) ?? 0)),
  ...xs.map((x) => upright(x, ys[0] ?? 0, ys.at(-1) ?? 0)),
];

/** One glyph a character, each as wide as it is high, digits half as wide. */
export function glyphs(text: string, x: number, y: number, size = 10, run = 1): Glyph[] {
  let left = x;
  return [...text].map((character) => {
    const right = left + (character.charCodeAt(0) < 256 ? size / 2 : size);
    const glyph: Glyph = {
      text: character,
      left,
      right,
      top: y,
      bottom: y + size,
      size,
      turn: 0,
      bold: false,
      run,
      next: right,
    };
    left = right;
    return glyph;
  });
}

/** A printed line of Chinese text; its right end follows from its length unless given. */
export function line(
  text: string,
  { left = 50, top = 100, size = 10, page = 1, bold = false }: Partial<Line> = {},
): Line {
  const edges = [left];
  for (const character of text)
    edges.push((edges.at(-1) ?? 0) + (character.charCodeAt(0) < 256 ? size / 2 : size));
  return {
    page,
    text,
    edges,
    size,
    bold,
    left,
    right: edges.at(-1) ?? left,
    top,
    bottom: top + size,
  };
}

export const item = (text: string, place: Partial<Line> = {}): PageItem => ({
  kind: 'line',
  line: line(text, place),
});

export const page = (number: number, items: readonly PageItem[]): ReadPage => ({
  number,
  width: 600,
  height: 800,
  items,
  unmapped: 0,
  painted: false,
});

const CELL = 100;
const ROW = 20;

/** A table of cells 100 points wide and 20 high, one text a cell; a line break in a text makes two lines. */
export function table(number: number, rows: readonly (readonly string[])[], top = 100): PageTable {
  const columns = Math.max(...rows.map((row) => row.length));
  const xs = Array.from({ length: columns + 1 }, (_, i) => 50 + i * CELL);
  const cells = rows.flatMap((row, r) =>
    row.map((text, c) => {
      const place = { left: 55 + c * CELL, top: top + r * ROW, page: number };
      const lines = text === '' ? [] : text.split('\n').map((part) => line(part, place));
      return { row: r, column: c, rowSpan: 1, columnSpan: 1, room: CELL, lines };
    }),
  );
  const area = { left: 50, right: 50 + columns * CELL, top, bottom: top + rows.length * ROW };
  return {
    kind: 'table',
    page: number,
    area,
    xs,
    rowCount: rows.length,
    rowHeights: rows.map(() => ROW),
    cells,
  };
}
