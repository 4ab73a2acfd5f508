import { closeLayout } from '../../src/text/layout.js';
import { isBlank } from '../../src/text/money.js';
import { partOf, type Line } from './lines.js';
import { around, type Area } from './page.js';

/** A table without rulings: rows of pieces of text that stand under each other. */
export interface AlignedTable {
  readonly area: Area;
  /** Column borders, one more than columns: the middle of the white between two. */
  readonly xs: readonly number[];
  readonly rows: readonly (readonly AlignedCell[])[];
}

export interface AlignedCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly line: Line;
}

/** White wider than this (in em) parts two columns. */
const COLUMN_GAP = 0.4;
/** Fewer rows with figures than this are no table. */
const LEAST_FIGURE_ROWS = 3;
/** Of the rows, at least this share must hold a figure. */
const FIGURE_SHARE = 0.5;
/** Rows further apart than this (in em) belong to two tables. */
const PITCH = 3.2;

/** Figures as statements print them: with decimals or thousands; bare numbers may be page numbers or dates. */
const FIGURE = /^[-+]?(?:\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,6})?|\d{1,15}\.\d{1,6})%?$/;
const SENTENCE = /[。；;]$/;

/**
 * Find tables by alignment among the lines of a page, and what is left. Cautious: prose has no rows of three and
 * more figures under each other, so only such blocks are taken.
 */
export function findAligned(lines: readonly Line[]): {
  readonly tables: AlignedTable[];
  readonly rest: Line[];
} {
  const tables: AlignedTable[] = [];
  const rest: Line[] = [];
  const rows = lines.map((line) => ({ line, pieces: piecesOf(line) }));
  let at = 0;
  while (at < rows.length) {
    const end = endOfRun(rows, at);
    const table =
      end - at >= LEAST_FIGURE_ROWS ? asTable(rows.slice(at, end).map(({ pieces }) => pieces)) : undefined;
    if (table === undefined) {
      rest.push((rows[at] as Row).line);
      at += 1;
    } else {
      tables.push(table);
      at = end;
    }
  }
  return { tables, rest };
}

interface Row {
  readonly line: Line;
  readonly pieces: readonly Line[];
}

/** The pieces of a line between wide gaps. */
export function piecesOf(line: Line): Line[] {
  const pieces: Line[] = [];
  let start = 0;
  for (let at = 1; at < line.text.length; at += 1) {
    if (line.text[at] !== ' ') continue;
    let end = at;
    while (line.text[end] === ' ') end += 1;
    if (
      (line.edges[end] ?? 0) - (line.edges[at] ?? 0) > COLUMN_GAP * line.size &&
      !isBlank(line.text.slice(start, at))
    ) {
      pieces.push(partOf(line, start, at));
      start = end;
    }
    at = end;
  }
  return [...pieces, partOf(line, start, line.text.length)];
}

/** Longest run that is looked at as one table. */
const MOST_ROWS = 200;

/** First row that no longer belongs to the run of many-pieced rows that begins at `start`. */
function endOfRun(rows: readonly Row[], start: number): number {
  let end = start;
  while (
    end < rows.length &&
    end - start < MOST_ROWS &&
    isRow(rows[end] as Row) &&
    (end === start || isNear(rows[end - 1] as Row, rows[end] as Row))
  )
    end += 1;
  return end;
}

const isRow = ({ pieces }: Row): boolean =>
  pieces.length > 1 && !pieces.some((piece) => SENTENCE.test(piece.text));

const isNear = (before: Row, after: Row): boolean =>
  after.line.top - before.line.top <= PITCH * after.line.size;

const isFigure = (piece: Line): boolean => FIGURE.test(closeLayout(piece.text));

/** `undefined` where the pieces do not stand in columns. */
function asTable(rows: readonly (readonly Line[])[]): AlignedTable | undefined {
  const body = rows.filter((pieces) => pieces.some(isFigure));
  if (body.length < LEAST_FIGURE_ROWS || body.length < FIGURE_SHARE * rows.length) return undefined;
  const columns = columnsOf(body.flat());
  if (columns.length < 2) return undefined;
  const xs = borders(columns, rows.flat());
  const placed = rows.map((pieces) =>
    pieces.map((line): AlignedCell => ({ line, ...placeOf(line, columns) })),
  );
  const isClear = placed.every((cells) =>
    cells.every((cell, i) => i === 0 || cell.column >= endOf(cells[i - 1] as AlignedCell)),
  );
  const figuresApart = placed.every((cells) =>
    cells.every((cell) => !isFigure(cell.line) || cell.columnSpan === 1),
  );
  return isClear && figuresApart ? { area: around(rows.flat()), xs, rows: placed } : undefined;
}

const endOf = (cell: AlignedCell): number => cell.column + cell.columnSpan;

interface Column {
  left: number;
  right: number;
}

/** Pieces that overlap from above make one column. */
function columnsOf(pieces: readonly Line[]): Column[] {
  const columns: Column[] = [];
  for (const { left, right } of [...pieces].sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last !== undefined && left < last.right) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

function borders(columns: readonly Column[], pieces: readonly Line[]): number[] {
  const area = around(pieces);
  const inner = columns.slice(1).map((column, i) => ((columns[i]?.right ?? 0) + column.left) / 2);
  return [
    Math.min(area.left, columns[0]?.left ?? 0),
    ...inner,
    Math.max(area.right, columns.at(-1)?.right ?? 0),
  ];
}

/** The columns that a piece overlaps; the nearest one where it overlaps none. */
function placeOf(line: Line, columns: readonly Column[]): { column: number; columnSpan: number } {
  const over = columns.flatMap(({ left, right }, i) => (line.left < right && line.right > left ? [i] : []));
  const first = over[0];
  if (first !== undefined) return { column: first, columnSpan: (over.at(-1) ?? first) - first + 1 };
  const distance = ({ left, right }: Column): number => Math.max(left - line.right, line.left - right);
  const nearest = columns.reduce(
    (best, column, i) => (distance(column) < distance(columns[best] as Column) ? i : best),
    0,
  );
  return { column: nearest, columnSpan: 1 };
}
