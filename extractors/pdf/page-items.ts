import { isBlank } from '../../src/text/money.js';
import { findAligned, type AlignedTable } from './alignment.js';
import type { GridCell } from './cells.js';
import { upright, withoutShadows } from './glyphs.js';
import { partOf, toLines, type Line } from './lines.js';
import type { Area, PageContent } from './page.js';
import { splitPage, type RuledTable } from './page-tables.js';

export interface PageCell extends GridCell {
  /** Width that a line of it has. */
  readonly room: number;
  readonly lines: readonly Line[];
}

/** A table as far as it stands on one page. */
export interface PageTable {
  readonly kind: 'table';
  readonly page: number;
  readonly area: Area;
  readonly xs: readonly number[];
  readonly rowCount: number;
  /** Height of each row in points. */
  readonly rowHeights: readonly number[];
  readonly cells: readonly PageCell[];
  readonly found?: 'alignment';
}

export interface TextLine {
  readonly kind: 'line';
  readonly line: Line;
}

export type PageItem = PageTable | TextLine;

/** A page in reading order; its glyphs are gone, only lines remain. */
export interface ReadPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly PageItem[];
  /** Glyphs without a Unicode meaning. */
  readonly unmapped: number;
  /** Something was painted that may hold a picture of text. */
  readonly painted: boolean;
}

export const topOf = (item: PageItem): number => (item.kind === 'table' ? item.area.top : item.line.top);

/** Turn, clean and split one page. */
export function readItems(content: PageContent, number: number): ReadPage {
  const page = upright(content);
  const { tables, rest } = splitPage({ ...page, glyphs: withoutShadows(page.glyphs) });
  const found = tables.map((table) => pageTable(table, number));
  const aligned = findAligned(toLines(rest, number));
  const lines = aligned.rest.flatMap(splitAtGaps);
  const items: PageItem[] = [
    ...found,
    ...aligned.tables.map((table) => alignedTable(table, number)),
    ...lines.map((line): TextLine => ({ kind: 'line', line })),
  ];
  items.sort((a, b) => topOf(a) - topOf(b) || leftOf(a) - leftOf(b));
  return {
    number,
    width: page.width,
    height: page.height,
    items,
    unmapped: page.unmapped,
    painted: page.painted,
  };
}

const leftOf = (item: PageItem): number => (item.kind === 'table' ? item.area.left : item.line.left);

function pageTable({ grid, area, contents }: RuledTable, page: number): PageTable {
  const cells = grid.cells.map(({ row, column, rowSpan, columnSpan }, i): PageCell => {
    const room = (grid.xs[column + columnSpan] ?? 0) - (grid.xs[column] ?? 0);
    return { row, column, rowSpan, columnSpan, room, lines: toLines(contents[i] ?? [], page) };
  });
  return {
    kind: 'table',
    page,
    area,
    xs: grid.xs,
    rowCount: grid.ys.length - 1,
    rowHeights: heights(grid.ys),
    cells,
  };
}

function alignedTable({ area, xs, rows }: AlignedTable, page: number): PageTable {
  const columns = xs.length - 1;
  const cells = rows.flatMap((pieces, row) => {
    const free = Array.from({ length: columns }, (_, column) => column).filter(
      (column) => !pieces.some((cell) => column >= cell.column && column < cell.column + cell.columnSpan),
    );
    const blank = free.map((column) => ({ column, columnSpan: 1, lines: [] as Line[] }));
    const filled = pieces.map(({ column, columnSpan, line }) => ({ column, columnSpan, lines: [line] }));
    return [...filled, ...blank].map(({ column, columnSpan, lines }): PageCell => {
      const room = (xs[column + columnSpan] ?? 0) - (xs[column] ?? 0);
      return { row, column, rowSpan: 1, columnSpan, room, lines };
    });
  });
  const tops = rows.map((pieces) => Math.min(...pieces.map(({ line }) => line.top)));
  return {
    kind: 'table',
    page,
    area,
    xs,
    rowCount: rows.length,
    rowHeights: heights([...tops, area.bottom]),
    cells,
    found: 'alignment',
  };
}

/** Two pieces on one height, further apart than this (in em), are two paragraphs: `编制单位：…          单位：万元`. */
const WIDE_GAP = 6;
/** And only where both are longer than a letter-spaced title's pieces. */
const LEAST_UNITS = 4;

export function splitAtGaps(line: Line): Line[] {
  for (let at = LEAST_UNITS; at <= line.text.length - LEAST_UNITS; at += 1) {
    if (line.text[at] !== ' ') continue;
    let end = at;
    while (line.text[end] === ' ') end += 1;
    const gap = (line.edges[end] ?? 0) - (line.edges[at] ?? 0);
    if (
      gap <= WIDE_GAP * line.size ||
      isBlank(line.text.slice(0, at)) ||
      line.text.length - end < LEAST_UNITS
    ) {
      at = end;
      continue;
    }
    return [partOf(line, 0, at), ...splitAtGaps(partOf(line, end, line.text.length))];
  }
  return [line];
}

const heights = (ys: readonly number[]): number[] => ys.slice(1).map((y, i) => y - (ys[i] ?? 0));
