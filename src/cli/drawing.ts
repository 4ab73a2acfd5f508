import { displayWidth } from '../../extractors/txt/width.js';
import type { Table } from '../model/document.js';
import { anchors } from '../tables/grid.js';
import { visible } from './visible.js';

const WIDEST_COLUMN = 24;
const NARROWEST_COLUMN = 2;

interface Drawn {
  readonly columns: readonly number[];
  readonly anchor: (row: number, column: number) => readonly [number, number];
}

/**
 * A table in letters of fixed width (two columns a Chinese character); a merged cell has no lines inside.
 *
 *     +------+------+
 *     | 项目 | 金额 |
 *     |      +------+
 *     |      | 1.20 |
 *     +------+------+
 */
export function drawTable({ rows, spans }: Pick<Table, 'rows' | 'spans'>): string {
  const texts = rows.map((row) => row.map(visible));
  const drawn: Drawn = { columns: columnWidths(texts, spans), anchor: anchors({ rows, spans }) };
  const lines = texts.flatMap((row, index) => [
    ruling(index, rows.length, drawn),
    ...drawRow(row, index, drawn),
  ]);
  return [...lines, ruling(rows.length, rows.length, drawn)].join('\n');
}

function columnWidths(rows: readonly (readonly string[])[], spans: Table['spans']): readonly number[] {
  const spanned = new Set(
    spans.flatMap(({ row, column, rowSpan, columnSpan }) =>
      columnSpan === 1
        ? []
        : Array.from(
            { length: rowSpan * columnSpan },
            (_, n) => `${row + Math.floor(n / columnSpan)},${column + (n % columnSpan)}`,
          ),
    ),
  );
  return Array.from({ length: rows[0]?.length ?? 0 }, (_, column) =>
    rows.reduce(
      (width, line, row) =>
        spanned.has(`${row},${column}`)
          ? width
          : Math.max(width, Math.min(WIDEST_COLUMN, displayWidth(line[column] ?? ''))),
      NARROWEST_COLUMN,
    ),
  );
}

/** The line above a row; `row` may be the number of rows: the line below the last one. */
function ruling(row: number, rows: number, { columns, anchor }: Drawn): string {
  const isLine = (column: number): boolean =>
    column >= 0 && column < columns.length && (row === 0 || row === rows || anchor(row, column)[0] === row);
  const isEdge = (at: number, column: number): boolean =>
    at >= 0 && at < rows && (column === 0 || column === columns.length || startsAt(anchor, at, column));
  let line = '';
  for (let column = 0; column <= columns.length; column += 1) {
    const across = isLine(column - 1) || isLine(column);
    const down = isEdge(row - 1, column) || isEdge(row, column);
    line += across && down ? '+' : across ? '-' : down ? '|' : ' ';
    if (column < columns.length) line += (isLine(column) ? '-' : ' ').repeat((columns[column] ?? 0) + 2);
  }
  return line;
}

/** A cell begins at this column, in its row or in a row above. */
const startsAt = (anchor: Drawn['anchor'], row: number, column: number): boolean =>
  anchor(row, column)[1] === column;

function drawRow(row: readonly string[], index: number, { columns, anchor }: Drawn): readonly string[] {
  const cells: { readonly width: number; readonly lines: readonly string[] }[] = [];
  for (let column = 0; column < columns.length;) {
    let end = column + 1;
    while (end < columns.length && !startsAt(anchor, index, end)) end += 1;
    const inner = columns.slice(column, end).reduce((sum, width) => sum + width + 3, -3);
    const isShown = anchor(index, column)[0] === index;
    cells.push({ width: inner, lines: isShown ? wrap(row[column] ?? '', inner) : [] });
    column = end;
  }
  const height = Math.max(1, ...cells.map(({ lines }) => lines.length));
  return Array.from(
    { length: height },
    (_, at) => `|${cells.map(({ width, lines }) => ` ${pad(lines[at] ?? '', width)} |`).join('')}`,
  );
}

const pad = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)));

/** Cut a text into lines that take no more than `width` columns. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const character of text) {
    const own = displayWidth(character);
    if (used + own > width && line !== '') {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += character;
    used += own;
  }
  return line === '' ? lines : [...lines, line];
}
