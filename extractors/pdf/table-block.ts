import type { CellSpan, Glyphs, Table } from '../../src/model/document.js';
import { lineJoint } from './joints.js';
import type { JoinedCell, JoinedTable } from './joins.js';
import { NOTHING, printText, type PrintedText } from './printed-text.js';

/** A joined table as a block: full grid, a merged cell's text in every position. Holes of the grid are blank. */
export function tableBlock(table: JoinedTable, block: number): Table {
  const rows = table.rowPages.map(() => new Array<PrintedText>(table.columns).fill(NOTHING));
  const spans: CellSpan[] = [];
  for (const cell of table.cells) {
    const printed = printCell(cell);
    for (let r = cell.row; r < cell.row + cell.rowSpan; r += 1)
      rows[r]?.fill(printed, cell.column, cell.column + cell.columnSpan);
    if (cell.rowSpan > 1 || cell.columnSpan > 1) {
      spans.push({ row: cell.row, column: cell.column, rowSpan: cell.rowSpan, columnSpan: cell.columnSpan });
    }
  }
  return {
    kind: 'table',
    place: { block, page: table.rowPages[0] ?? 1 },
    rows: rows.map((row) => row.map((cell) => cell.text)),
    spans: spans.sort((a, b) => a.row - b.row || a.column - b.column),
    rowPages: table.rowPages,
    glyphs: rows.map((row) => row.map((cell): readonly Glyphs[] => cell.glyphs)),
    ...(table.found ? { found: table.found } : {}),
  };
}

const printCell = (cell: JoinedCell): PrintedText =>
  printText(cell.lines, (before, after) => lineJoint(before, after, cell.room));
