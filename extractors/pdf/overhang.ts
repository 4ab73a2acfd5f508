import { continuesTable } from './joins.js';
import { breaksBefore } from './joints.js';
import { partOf, type Line } from './lines.js';
import type { PageCell, PageTable, ReadPage } from './page-items.js';

/** A text that hangs out of its cell begins no further below the last ruling than this (in em). */
const BELOW = 0.3;

/**
 * A printer that breaks a table inside merged cells may draw the page's last ruling through their text. What then
 * stands below that ruling, at the foot of the page, is a cell's: each piece lies under one cell of the last row, whose
 * last line is full, and `next` goes on with the table.
 *
 *     ├────────┬────────┤
 *     │ 项目   │ 对附属单位补助 │
 *     └────────┴────────┘
 *                支出
 */
export function withOverhang(page: ReadPage, next: ReadPage | undefined): ReadPage {
  const at = page.items.findLastIndex(({ kind }) => kind === 'table');
  const [table, below] = [page.items[at], page.items.slice(at + 1)];
  const after = next?.items[0];
  if (table?.kind !== 'table' || after?.kind !== 'table' || below.length === 0) return page;
  if (!continuesTable([table], after)) return page;
  const whole = below.reduce<PageTable | undefined>(
    (grown, item) => (grown && item.kind === 'line' ? take(grown, item.line) : undefined),
    table,
  );
  return whole === undefined ? page : { ...page, items: [...page.items.slice(0, at), whole] };
}

function take(table: PageTable, line: Line): PageTable | undefined {
  if (line.top > table.area.bottom + BELOW * line.size) return undefined;
  let cells = table.cells;
  for (const piece of piecesBy(table.xs, line)) {
    const owner = cells.find((cell) => isLast(cell, table) && holds(cell, table, piece));
    const last = owner?.lines.at(-1);
    if (owner === undefined || last === undefined || !breaksBefore(last, piece, owner.room)) return undefined;
    cells = cells.map((cell) => (cell === owner ? { ...cell, lines: [...cell.lines, piece] } : cell));
  }
  return { ...table, cells };
}

const isLast = (cell: PageCell, table: PageTable): boolean => cell.row + cell.rowSpan === table.rowCount;

const holds = (cell: PageCell, { xs }: PageTable, piece: Line): boolean =>
  piece.left >= (xs[cell.column] ?? Infinity) && piece.right <= (xs[cell.column + cell.columnSpan] ?? 0);

/** A line, cut at blanks that a ruling runs through. */
function piecesBy(xs: readonly number[], line: Line): Line[] {
  for (let at = line.text.indexOf(' '); at > 0; at = line.text.indexOf(' ', at + 1)) {
    const [from, to] = [line.edges[at] ?? 0, line.edges[at + 1] ?? 0];
    if (xs.some((x) => x >= from && x <= to))
      return [partOf(line, 0, at), ...piecesBy(xs, partOf(line, at + 1, line.text.length))];
  }
  return [line];
}
