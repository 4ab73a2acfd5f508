import type { Span, Table } from '../../../src/model/document.js';
import { append } from '../../../src/model/lists.js';
import { positionOf } from '../../../src/tables/grid.js';
import { cellsOf, type RowCell } from '../../../src/tables/row-cells.js';
import { isBlank } from '../../../src/text/money.js';
import { persons } from '../../reading/personal.js';
import { wholeCell, type Piece } from '../fields.js';
import { columnRoleOf, isAnyLabel, looksLikeLevel, moneyRoleOf, type LabelKind } from '../words.js';

/** One row of a performance table. */
export interface Line {
  readonly block: number;
  readonly row: number;
  /** Columns stand under their headers; else each position is a cell, and merged cells may be missing. */
  readonly spanned: boolean;
  /** Cells that print something in this row or are blank in it, without those merged from above and those of persons. */
  readonly own: readonly RowCell[];
  /** Those of them that print something. */
  readonly filled: readonly RowCell[];
  /** With those merged from above, without those of persons. */
  readonly all: readonly RowCell[];
  /** All cells. */
  readonly printed: readonly RowCell[];
  readonly personal: boolean;
  /** Cells that reach down beside figures: they name a block of rows, never a column. */
  readonly beside: ReadonlySet<RowCell>;
}

/** A title over the whole width says nothing of how the columns below it stand. */
export function linesOf(table: Table): readonly Line[] {
  const rowOf = cellsOf(table);
  const merging = table.spans.some((span) => span.columnSpan < (table.rows[span.row]?.length ?? 0));
  const repeating = table.spans.length === 0 && table.rows.filter(isRepeated).length > 1;
  const reach = rowSpans(table);
  const figured = reach.size === 0 ? [] : table.rows.map((texts) => texts.some(isFigure));
  return table.rows.map((_texts, row) => {
    const printed = closeWhole(rowOf(row));
    const personal = persons.cells(printed);
    const known = personal.size === 0 ? printed : printed.filter((cell) => !personal.has(cell));
    const all = repeating
      ? known.map((cell) => (repeatsAbove(table, cell) ? { ...cell, merged: true } : cell))
      : known;
    const free = all.some(isMerged) ? all.filter((cell) => !cell.merged) : all;
    const own = merging ? free : closeRepeats(free);
    return {
      block: table.place.block,
      row,
      spanned: merging || repeating,
      own,
      filled: own.filter(isFilled),
      all,
      printed,
      personal: personal.size > 0,
      beside: reach.size === 0 ? NO_CELLS : besideFigures(free, row, reach, figured),
    };
  });
}

const NO_CELLS: ReadonlySet<RowCell> = new Set();
const isMerged = (cell: RowCell): boolean => cell.merged;

function besideFigures(
  cells: readonly RowCell[],
  row: number,
  reach: ReadonlyMap<number, number>,
  figured: readonly boolean[],
): ReadonlySet<RowCell> {
  const found = cells.filter((cell) => {
    const height = reach.get(positionOf(row, cell.column));
    return height !== undefined && figured.slice(row + 1, row + height).includes(true);
  });
  return found.length === 0 ? NO_CELLS : new Set(found);
}

/** A value of a row: a number, with or without its unit and sign, and no header (`2021年实际值`). */
const isFigure = (text: string): boolean =>
  /^[≥≤><=＝＞＜]?\s?\d/.test(text) && columnRoleOf(text) === undefined && moneyRoleOf(text) === undefined;

/** How many rows the cells reach down that reach over several. */
function rowSpans({ spans }: Table): ReadonlyMap<number, number> {
  const tall = spans.filter(({ rowSpan }) => rowSpan > 1);
  return new Map(tall.map(({ row, column, rowSpan }) => [positionOf(row, column), rowSpan]));
}

/** One text in every position of a row is one cell. */
function closeWhole(cells: readonly RowCell[]): readonly RowCell[] {
  const [first] = cells;
  const last = cells.at(-1);
  if (first === undefined || last === undefined || cells.length < 3) return cells;
  const same = /[\u4E00-\u9FFF]/.test(first.text) && cells.every(({ text }) => text === first.text);
  return same ? [{ ...first, end: last.end }] : cells;
}

/** A row of a full grid whose merged cells repeat their text: a title or a value over the last three columns and more. */
function isRepeated(texts: readonly string[]): boolean {
  const last = texts.at(-1) ?? '';
  return (
    /[\u4E00-\u9FFF]{2}/.test(last) && texts.length > 2 && texts.slice(-3).every((text) => text === last)
  );
}

function repeatsAbove(table: Table, { row, column, text }: RowCell): boolean {
  if (text === '' || table.rows[row - 1]?.[column] !== text) return false;
  return isRepeatedLabel(text) || looksLikeLevel(text) || (column === 0 && /[\u4E00-\u9FFF]/.test(text));
}

/** `项目名称 | A | A | A` of a spreadsheet is one value that spans: equal neighbours of label rows become one cell. */
function closeRepeats(cells: readonly RowCell[]): readonly RowCell[] {
  const closed: RowCell[] = [];
  let at = 0;
  while (at < cells.length) {
    const first = cells[at] as RowCell;
    let next = at + 1;
    while (cells[next]?.text === first.text && first.text !== '') next += 1;
    const run = next - at;
    const one = /[\u4E00-\u9FFF]/.test(first.text) && (run >= 3 || isRepeatedLabel(first.text));
    if (one) {
      const { row, column, text, merged } = first;
      closed.push({ row, column, end: column + run, text, merged });
    } else append(closed, cells.slice(at, next));
    at = next;
  }
  return closed;
}

const REPEATED: readonly LabelKind[] = [
  'adjusted',
  'totalScore',
  'grade',
  'name',
  'departmentName',
  'unit',
  'competent',
  'expected',
  'actual',
  'block',
];
const isRepeatedLabel = (text: string): boolean => isAnyLabel(REPEATED, text);

/** The one text of a row that stands alone in it and reaches over three columns or more: a heading or a paragraph. */
export function wideText(line: Line): RowCell | undefined {
  const [only, ...others] = line.filled;
  if (
    only === undefined ||
    others.length > 0 ||
    line.all.some((cell) => cell.merged && cell.text !== '' && cell.column > only.column)
  )
    return undefined;
  return only.end - only.column >= 3 ? only : undefined;
}

const isFilled = (cell: RowCell): boolean => cell.text !== '';

/** Nothing but blanks and dashes. */
export const isEmpty = (line: Line): boolean => line.own.every((cell) => isBlank(cell.text));

export const pieceOf = (line: Line, cell: RowCell): Piece =>
  wholeCell(line.block, line.row, cell.column, cell.text);

/** Spans of every printed cell of the row, persons' cells included. */
export const lineSpans = (line: Line): readonly Span[] =>
  line.printed
    .filter((cell) => cell.text !== '')
    .map((cell) => ({
      block: line.block,
      cell: [line.row, cell.column] as const,
      start: 0,
      end: cell.text.length,
    }));

/**
 * The cell that a label speaks of: the next one that prints something, or the blank beside the label where that is the
 * next label already.
 */
export function valueAfter(
  line: Line,
  label: RowCell,
  isAnother: (text: string) => boolean,
): RowCell | undefined {
  const at = line.own.indexOf(label);
  const beside = line.own[at + 1];
  const next = line.own.slice(at + 1).find((cell) => cell.text !== '');
  return next === undefined || isAnother(next.text) ? (beside === next ? undefined : beside) : next;
}
