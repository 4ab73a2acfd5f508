import { columnsOf, FIGURE, isFigure } from './cut-cells.js';
import { continuesMerged, continuesRow, continuesText, FilledColumns } from './cut-rows.js';
import { textOf, type Labels } from './labels.js';
import type { PageCell, PageTable } from './page-items.js';
import type { Line } from './lines.js';

/** A cell of a table that may run over pages; `column` and `columnSpan` count the joined columns. */
export interface JoinedCell {
  row: number;
  readonly column: number;
  rowSpan: number;
  readonly columnSpan: number;
  lines: Line[];
  /** Width that a line of it has. */
  readonly room: number;
}

/** A table over all its pages. */
export interface JoinedTable {
  readonly columns: number;
  readonly rowPages: readonly number[];
  readonly cells: readonly JoinedCell[];
  readonly found?: 'alignment';
}

/** Rulings of two pages nearer than this (points) are one column's. */
const SAME_COLUMN = 3.5;
/** Tables differing more in width are two tables. */
const SAME_WIDTH = 6;
/** Share of the smaller set of inner rulings that must come again on the next page. */
const SHARED_COLUMNS = 0.6;

/** Whether a table at the head of a page has the columns of the one at the foot of the page before. */
export function sameColumns(before: PageTable, after: PageTable): boolean {
  if (before.found === 'alignment') return sameAlignment(before, after);
  if (Math.abs(widthOf(before) - widthOf(after)) > SAME_WIDTH) return false;
  const one = inner(before);
  const other = inner(after);
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  const shared = few.filter((x) => many.some((y) => Math.abs(x - y) <= SAME_COLUMN)).length;
  return shared >= SHARED_COLUMNS * few.length;
}

/** Without rulings the borders between columns move with the texts. */
const ALIGNED_WITHIN = 20;

const sameAlignment = (before: PageTable, after: PageTable): boolean =>
  before.xs.length === after.xs.length &&
  before.xs.every((x, i) => Math.abs(x - (after.xs[i] ?? Infinity)) <= ALIGNED_WITHIN);

const widthOf = (table: PageTable): number => table.area.right - table.area.left;
const inner = (table: PageTable): number[] => table.xs.slice(1, -1).map((x) => x - (table.xs[0] ?? 0));

/** Most rows that a header has. */
const HEADER_ROWS = 8;

/**
 * How many rows at the head of `after` repeat the head of `before`; `undefined` where `after` is a table of its own
 * that opens alike (the next project's form): the row below the common head has the same label too, and does not
 * repeat.
 */
export function repeatedHeader(before: PageTable, after: PageTable): number | undefined {
  const limit = Math.min(HEADER_ROWS, before.rowCount, after.rowCount);
  let rows = 0;
  while (rows < limit && repeatsRow(before, after, rows)) rows += 1;
  if (rows === 0) return 0;
  const [mine, theirs] = [firstLabel(before, rows), firstLabel(after, rows)];
  return mine !== '' && mine === theirs && !/^[\d.,]+$/.test(mine) ? undefined : rows;
}

function repeatsRow(before: PageTable, after: PageTable, row: number): boolean {
  const [first, again] = [rowCells(before, row).map(textOf), rowCells(after, row).map(textOf)];
  if (first.length !== again.length || first.every((text) => text === '')) return false;
  return first.every((text, i) => text === again[i]) || isClipped(first, again);
}

/** A head that comes again may lack the last line of merged cells: `对附属单位补助支` for `对附属单位补助支出`. */
const isClipped = (first: readonly string[], again: readonly string[]): boolean =>
  first.some((text, i) => text !== '' && text === again[i]) &&
  first.every((text, i) => text.startsWith(again[i] ?? text)) &&
  !again.some((text) => FIGURE.test(text));

const rowCells = (table: PageTable, row: number): PageCell[] =>
  table.cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column);

const firstLabel = (table: PageTable, row: number): string =>
  rowCells(table, row).map(textOf).find(Boolean) ?? '';

/** Whether `after` goes on with the table that `parts` began. */
export function continuesTable(parts: readonly PageTable[], after: PageTable): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || after.page !== last.page + 1) return false;
  if (first.found !== after.found) return false;
  return (
    (sameColumns(last, after) || (inner(first).length > 0 && sameColumns(first, after))) &&
    repeatedHeader(first, after) !== undefined
  );
}

/** A table while its parts are put together. */
interface Draft {
  readonly cells: JoinedCell[];
  readonly rowPages: number[];
  /** Cells that the last part brought or went on with. */
  recent: JoinedCell[];
  /** Height of the last row. */
  lastHeight: number;
  /** A lower row holds no line of text. */
  readonly lowRow: number;
  readonly labels: Labels;
  readonly filled: FilledColumns;
}

/** A row lower than this share of the usual row, without text, is what a page break left of one. */
const REMNANT = 0.75;

/** Put the parts of one table together: one set of columns, headers once, cut rows whole. */
export function joinParts(parts: readonly PageTable[], labels: Labels): JoinedTable {
  const first = parts[0] as PageTable;
  const columns = commonColumns(parts);
  const lowRow = REMNANT * median(parts.flatMap((part) => part.rowHeights));
  const draft: Draft = {
    cells: [],
    rowPages: [],
    recent: [],
    lastHeight: 0,
    lowRow,
    labels,
    filled: new FilledColumns(),
  };
  parts.forEach((part, i) => {
    const skip = i === 0 ? 0 : (repeatedHeader(first, part) ?? 0);
    if (part.rowCount > skip) addPart(draft, place(part, columns), skip, part);
  });
  const { cells, rowPages } = draft;
  return { columns: columns.length - 1, rowPages, cells, ...(first.found ? { found: first.found } : {}) };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/** Rulings of all pages, measured from each table's left border, near ones once. */
function commonColumns(parts: readonly PageTable[]): number[] {
  const all = parts.flatMap(({ xs }) => xs.map((x) => x - (xs[0] ?? 0))).sort((a, b) => a - b);
  const columns: number[] = [];
  for (const x of all) if (x - (columns.at(-1) ?? -Infinity) > SAME_COLUMN) columns.push(x);
  return columns;
}

function place(part: PageTable, columns: readonly number[]): JoinedCell[] {
  const nearest = part.xs.map((x) => nearestIndex(columns, x - (part.xs[0] ?? 0)));
  return part.cells.flatMap((cell) => {
    const column = nearest[cell.column] ?? 0;
    const end = nearest[cell.column + cell.columnSpan] ?? column;
    const { row, rowSpan, room } = cell;
    return end > column
      ? [{ row, column, rowSpan, columnSpan: end - column, lines: [...cell.lines], room }]
      : [];
  });
}

function nearestIndex(columns: readonly number[], x: number): number {
  let best = 0;
  columns.forEach((column, i) => {
    if (Math.abs(column - x) < Math.abs((columns[best] ?? 0) - x)) best = i;
  });
  return best;
}

/** Append one page's rows, without the first `skip`, to the table so far. */
function addPart(draft: Draft, added: readonly JoinedCell[], skip: number, part: PageTable): void {
  const { cells, rowPages } = draft;
  const kept = added.filter((cell) => cell.row + cell.rowSpan > skip);
  const foot = new Map(
    draft.recent
      .filter((cell) => cell.row + cell.rowSpan === rowPages.length)
      .map((cell) => [columnsOf(cell), cell]),
  );
  const head = kept.filter((cell) => cell.row <= skip);
  const isCut = rowPages.length > 0 && isCutRow(draft, foot, head, part.rowHeights[skip] ?? 0);
  const isMerged = !isCut && continuesMerged(foot, head, draft.labels);
  const label = Math.min(...head.filter((cell) => !isEmpty(cell)).map((cell) => cell.column));
  const shift = rowPages.length - skip - (isCut ? 1 : 0);
  draft.recent = [];
  for (const cell of kept) {
    const above = cell.row <= skip ? foot.get(columnsOf(cell)) : undefined;
    const from = Math.max(cell.row, skip) + shift;
    const span = cell.row + cell.rowSpan - Math.max(cell.row, skip);
    if (above !== undefined && (isCut || isMerged || continuesCell(above, cell, label, draft.labels))) {
      above.rowSpan = from + span - above.row;
      above.lines = [...above.lines, ...cell.lines];
      draft.recent.push(above);
      continue;
    }
    // A blank cell of a cut row that has no twin above is covered by those around it.
    const late = isCut && cell.row <= skip ? 1 : 0;
    if (span === late) continue;
    const own = { ...cell, row: from + late, rowSpan: span - late };
    cells.push(own);
    draft.filled.add(own);
    draft.recent.push(own);
  }
  for (let row = skip + (isCut ? 1 : 0); row < part.rowCount; row += 1) rowPages.push(part.page);
  draft.lastHeight = part.rowHeights.at(-1) ?? 0;
}

/** Whether a page break runs through a row: its text goes on, or one of its halves is empty and too low for text. */
function isCutRow(
  draft: Draft,
  foot: ReadonlyMap<string, JoinedCell>,
  head: readonly JoinedCell[],
  height: number,
): boolean {
  const last = [...foot.values()].filter((cell) => cell.rowSpan === 1);
  if (height < draft.lowRow && head.every(isEmpty)) return true;
  if (draft.lastHeight < draft.lowRow && last.length > 0 && last.every(isEmpty)) return true;
  return continuesRow(foot, head, draft.labels, draft.filled);
}

const isEmpty = (cell: JoinedCell): boolean => cell.lines.length === 0;

/**
 * A merged cell that a page break cut between two rows: its text stands on one of the pages only. A blank cell behind
 * the row's first text, at column `label`, may as well be an amount that is not printed.
 */
function continuesCell(above: JoinedCell, below: JoinedCell, label: number, labels: Labels): boolean {
  const [upper, lower] = [textOf(above), textOf(below)];
  if (upper !== '' && lower !== '') return continuesText({ above, below }, labels);
  if (upper === lower || isFigure(above) || isFigure(below)) return false;
  if (lower === '') return below.rowSpan > 1 || (above.rowSpan > 1 && below.column < label);
  return above.rowSpan > 1 && below.rowSpan > 1;
}
