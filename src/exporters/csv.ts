import type { CellValue, Column } from './tables/table.js';

/** So that Excel opens the file as UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** One line (RFC 4180), with its line end. */
export const csvLine = (cells: readonly CellValue[]): string => `${cells.map(csvCell).join(',')}\r\n`;

export const csvHeader = (columns: readonly Column[]): string => csvLine(columns.map(({ title }) => title));

const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
const PLAIN_NUMBER = /^-\d+(?:\.\d+)?$/;

/** Text that a spreadsheet would take for a formula gets an apostrophe; numbers never do. */
function csvCell(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) && !PLAIN_NUMBER.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
