import type { Span, Table } from '../../../src/model/document.js';
import { personalCells } from '../../../src/tables/personal.js';
import { cellsOf, type RowCell } from '../../../src/tables/row-cells.js';
import { isBlank } from '../../../src/text/money.js';
import { wholeCell, type Piece } from '../fields.js';
import { isLabel, type LabelKind } from '../words.js';

/** One row of a performance table. */
export interface Line {
  readonly block: number;
  readonly row: number;
  /** The table states spans; without them each position is a cell, and merged cells may be missing. */
  readonly spanned: boolean;
  /** Cells that print something in this row or are blank in it, without those merged from above and those of persons. */
  readonly own: readonly RowCell[];
  /** All cells, those merged from above and those of persons as well. */
  readonly all: readonly RowCell[];
  readonly personal: boolean;
}

export function linesOf(table: Table): readonly Line[] {
  const rowOf = cellsOf(table);
  const spanned = table.spans.length > 0;
  return table.rows.map((_texts, row) => {
    const all = rowOf(row);
    const persons = personalCells(all);
    const free = all.filter((cell) => !cell.merged && !persons.has(cell));
    return {
      block: table.place.block,
      row,
      spanned,
      own: spanned ? free : closeRepeats(free),
      all,
      personal: persons.size > 0,
    };
  });
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
    const one = /[\u4E00-\u9FFF]/.test(first.text) && (run >= 3 || isAnyLabel(first.text));
    if (one) closed.push({ ...first, end: first.column + run });
    else closed.push(...cells.slice(at, next));
    at = next;
  }
  return closed;
}

const REPEATED: readonly LabelKind[] = [
  'name',
  'departmentName',
  'unit',
  'competent',
  'expected',
  'actual',
  'block',
];
const isAnyLabel = (text: string): boolean => REPEATED.some((kind) => isLabel(kind, text));

export const filled = (line: Line): readonly RowCell[] => line.own.filter((cell) => cell.text !== '');

/** Nothing but blanks and dashes. */
export const isEmpty = (line: Line): boolean => line.own.every((cell) => isBlank(cell.text));

export const pieceOf = (line: Line, cell: RowCell): Piece =>
  wholeCell(line.block, line.row, cell.column, cell.text);

/** Spans of every printed cell of the row, persons' cells included. */
export const lineSpans = (line: Line): readonly Span[] =>
  line.all
    .filter((cell) => cell.text !== '')
    .map((cell) => ({
      block: line.block,
      cell: [line.row, cell.column] as const,
      start: 0,
      end: cell.text.length,
    }));
