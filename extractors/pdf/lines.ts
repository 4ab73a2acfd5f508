import { around, type Area, type Glyph } from './page.js';

/** One printed line: its text as drawn, blanks for gaps put in, and the left edge of each UTF-16 unit. */
export interface Line extends Area {
  readonly page: number;
  readonly text: string;
  /** One more than `text` has units: the last is the right edge of the last unit. */
  readonly edges: readonly number[];
  readonly size: number;
  readonly bold: boolean;
}

/** Glyphs whose middles differ by less than this (in em) stand on one line: digits often sit a little off. */
const SAME_LINE = 0.5;
/** A gap wider than this (in em) between two glyphs is a blank. */
const BLANK = 0.2;

/** Put glyphs into lines, top to bottom, each from left to right, whatever the order they were drawn in. */
export function toLines(glyphs: readonly Glyph[], page: number): Line[] {
  return groupRows(glyphs).map((row) => toLine(row, page));
}

/** Rows of glyphs that share a line; turned glyphs make columns of their own, each one row. */
export function groupRows(glyphs: readonly Glyph[]): Glyph[][] {
  const rows = sweep(
    glyphs.filter((glyph) => glyph.turn === 0),
    (glyph) => (glyph.top + glyph.bottom) / 2,
  ).map((row) => row.sort((a, b) => a.left - b.left || a.right - b.right));
  const falling = sweep(
    glyphs.filter((glyph) => glyph.turn === 1),
    (glyph) => -(glyph.left + glyph.right) / 2,
  ).map((row) => row.sort((a, b) => a.top - b.top));
  const climbing = sweep(
    glyphs.filter((glyph) => glyph.turn === 3),
    (glyph) => (glyph.left + glyph.right) / 2,
  ).map((row) => row.sort((a, b) => b.bottom - a.bottom));
  const upsideDown = sweep(
    glyphs.filter((glyph) => glyph.turn === 2),
    (glyph) => -(glyph.top + glyph.bottom) / 2,
  ).map((row) => row.sort((a, b) => b.right - a.right));
  return [...rows, ...falling, ...climbing, ...upsideDown].map(trimmed).filter((row) => row.length > 0);
}

function sweep(glyphs: readonly Glyph[], position: (glyph: Glyph) => number): Glyph[][] {
  const sorted = [...glyphs].sort((a, b) => position(a) - position(b));
  const rows: Glyph[][] = [];
  let row: Glyph[] = [];
  let [sum, size] = [0, 0];
  for (const glyph of sorted) {
    if (row.length > 0 && position(glyph) - sum / row.length <= SAME_LINE * Math.max(size, glyph.size)) {
      // Not `push`: pdf.js's legacy build replaces it by a slow one.
      row[row.length] = glyph;
      sum += position(glyph);
      size = Math.max(size, glyph.size);
    } else {
      row = [glyph];
      rows[rows.length] = row;
      [sum, size] = [position(glyph), glyph.size];
    }
  }
  return rows;
}

function trimmed(row: readonly Glyph[]): Glyph[] {
  const first = row.findIndex((glyph) => glyph.text !== ' ');
  const last = row.findLastIndex((glyph) => glyph.text !== ' ');
  return first < 0 ? [] : row.slice(first, last + 1);
}

/** @param row At least one glyph, in reading order. */
export function toLine(row: readonly Glyph[], page: number): Line {
  let text = '';
  // Plain arrays, and no `push` (pdf.js's legacy build replaces it by a slow one): most lines are short cells, of
  // which a long report has a hundred thousand.
  const edges: number[] = [];
  const add = (edge: number): void => void (edges[edges.length] = Math.fround(edge));
  let before: Glyph | undefined;
  for (const glyph of row) {
    if (before !== undefined && isGap(before, glyph)) {
      add(before.right);
      text += ' ';
    }
    for (let unit = 0; unit < glyph.text.length; unit += 1)
      add(glyph.left + ((glyph.right - glyph.left) * unit) / glyph.text.length);
    text += glyph.text;
    before = glyph;
  }
  add(before?.right ?? 0);
  const { left, top, right, bottom } = around(row);
  const bold = row.every((glyph) => glyph.bold);
  return { left, top, right, bottom, page, text, edges, size: commonSize(row), bold };
}

const isGap = (before: Glyph, after: Glyph): boolean =>
  before.turn === 0 &&
  after.turn === 0 &&
  before.text !== ' ' &&
  after.text !== ' ' &&
  after.left - Math.max(before.next, before.right) > BLANK * Math.min(before.size, after.size);

function commonSize(row: readonly Glyph[]): number {
  const counts = new Map<number, number>();
  for (const glyph of row) {
    const size = Math.round(glyph.size * 2) / 2;
    counts.set(size, (counts.get(size) ?? 0) + glyph.text.length);
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0] as [
    number,
    number,
  ])[0];
}

/** The units `from` to `to` of a line as a line of their own. */
export function partOf(line: Line, from: number, to: number): Line {
  const edges = line.edges.slice(from, to + 1);
  return {
    ...line,
    text: line.text.slice(from, to),
    edges,
    left: edges[0] ?? line.left,
    right: edges.at(-1) ?? line.right,
  };
}
