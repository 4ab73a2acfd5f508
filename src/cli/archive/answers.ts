import type { Answer, AnswerCell } from '../../archive/ask.js';
import { BYTE_ORDER_MARK, csvLine } from '../../exporters/csv.js';
import { visible } from '../visible.js';
import { displayWidth, padTo } from '../width.js';

export type AnswerFormat = 'table' | 'csv' | 'json';
export const answerFormats: readonly AnswerFormat[] = ['table', 'csv', 'json'];

export type Printable = Pick<Answer, 'columns' | 'rows'>;

export interface Printing {
  readonly format: AnswerFormat;
  /** A column's heading for people; JSON keeps the names. */
  readonly heading: (column: string) => string;
  /** A word of a column for people. */
  readonly word: (column: string, value: string) => string;
  readonly write: (text: string) => void;
}

/** Rows of a table that is shown to people; the rest is said to be there. */
const MOST_ROWS = 2000;

/** @returns How many rows were left out. */
export async function printAnswer(answer: Printable, printing: Printing): Promise<number> {
  switch (printing.format) {
    case 'csv':
      await printCsv(answer, printing);
      return 0;
    case 'json':
      await printJson(answer, printing);
      return 0;
    case 'table':
      return printTable(answer, printing);
  }
}

export async function printCsv(
  { columns, rows }: Printable,
  { heading, word, write }: Omit<Printing, 'format'>,
): Promise<void> {
  write(BYTE_ORDER_MARK + csvLine(columns.map(heading)));
  for await (const row of rows)
    write(csvLine(row.map((cell, at) => plain(cell, (text) => word(columns[at] ?? '', text)))));
}

/** A cell as text or number; exact digits stay digits. */
function plain(cell: AnswerCell, word: (text: string) => string): string | number | null {
  if (cell === null || typeof cell === 'number') return cell;
  if (typeof cell === 'string') return word(cell);
  if (typeof cell === 'boolean') return word(String(cell));
  if ('digits' in cell) return cell.digits;
  return cell.map((entry) => plain(entry, word) ?? '').join('；');
}

async function printJson({ columns, rows }: Printable, { write }: Printing): Promise<void> {
  let separator = '[\n';
  for await (const row of rows) {
    const pairs = row.map((cell, at) => `${JSON.stringify(columns[at])}: ${json(cell)}`);
    write(`${separator} {${pairs.join(', ')}}`);
    separator = ',\n';
  }
  write(separator === '[\n' ? '[]\n' : '\n]\n');
}

function json(cell: AnswerCell): string {
  if (cell === null || typeof cell !== 'object') return JSON.stringify(cell);
  return 'digits' in cell ? cell.digits : `[${cell.map(json).join(', ')}]`;
}

async function printTable({ columns, rows }: Printable, { heading, word, write }: Printing): Promise<number> {
  const shown: (readonly (string | number | null)[])[] = [];
  let left = 0;
  const figures = columns.map(() => true);
  for await (const row of rows) {
    if (shown.length === MOST_ROWS) left += 1;
    else {
      for (const [at, cell] of row.entries()) if (cell !== null && !isFigure(cell)) figures[at] = false;
      shown.push(row.map((cell, at) => plain(cell, (text) => word(columns[at] ?? '', visible(text)))));
    }
  }
  const lines = [columns.map(heading), ...shown.map((row) => row.map((cell) => String(cell ?? '')))];
  for (const [at] of columns.entries()) if (figures[at] === true) alignDecimals(lines.slice(1), at);
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => displayWidth(line[at] ?? ''))));
  for (const line of lines) {
    const cells = line.map((cell, at) =>
      padTo(cell, widths[at] ?? 0, figures[at] === true ? 'left' : 'right'),
    );
    write(`${cells.join('  ').trimEnd()}\n`);
  }
  return left;
}

/** Figures of a column have two decimals at least, where one of them has any. */
function alignDecimals(lines: readonly string[][], at: number): void {
  if (!lines.some((line) => line[at]?.includes('.') === true)) return;
  for (const line of lines) {
    const [whole = '', fraction = ''] = (line[at] ?? '').split('.');
    if (whole !== '') line[at] = `${whole}.${fraction.padEnd(2, '0')}`;
  }
}

const isFigure = (cell: AnswerCell): boolean =>
  typeof cell === 'number' || (cell !== null && typeof cell === 'object' && 'digits' in cell);
