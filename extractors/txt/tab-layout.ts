import { append } from '../../src/model/lists.js';
import { closeLayout, joinLines } from '../../src/text/layout.js';
import { continuationLength } from './tab-continuation.js';
import type { Piece, Run } from './rows.js';
import { WIDEST } from './rows.js';

/** A row whose cells may run over several lines; `gap` is the number of blank lines above it. */
interface Row {
  readonly gap: number;
  readonly cells: string[][];
}

const isTab = (line: string | undefined): boolean => line !== undefined && line.startsWith('\t');
const isBlank = (line: string | undefined): boolean =>
  line !== undefined && line.trim() === '' && !isTab(line);

/**
 * Tables in the tab layout that start at line `from`: a line that begins with a tab opens a cell, a blank line
 * before it starts a row, a line without a tab continues the cell above it.
 *
 *     ⇥项目名称
 *     ⇥档案数字化          →   项目名称 | 档案数字化
 *     (空行)                   预算数   | 15
 *     ⇥预算数
 *     ⇥15
 *
 * Tabs that are the indents of paragraphs give lines of prose.
 */
export function tabLayout(lines: readonly string[], from: number): Run | undefined {
  if (!isTab(lines[from])) return undefined;
  const { rows, end } = collectRows(lines, from);
  const pieces = isTabular(rows) ? splitTables(rows).map(tablePiece) : [{ lines: lines.slice(from, end) }];
  return { pieces, end };
}

function collectRows(lines: readonly string[], from: number): { rows: Row[]; end: number } {
  const rows: Row[] = [];
  let at = from;
  let gap = 1;
  let end = from;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (isTab(line)) {
      if (gap > 0) rows.push({ gap, cells: [] });
      for (const cell of line.slice(1).split('\t')) rows.at(-1)?.cells.push([cell]);
      gap = 0;
      at += 1;
      end = at;
    } else if (isBlank(line)) {
      gap += 1;
      at += 1;
    } else {
      const length = continuationLength(lines, at, gap);
      if (length === 0) break;
      append(rows.at(-1)?.cells.at(-1) ?? [], lines.slice(at, at + length));
      gap = 0;
      at += length;
      end = at;
    }
  }
  return { rows, end };
}

const textOf = (row: Row | undefined): string => (row?.cells ?? []).map((cell) => joinLines(cell)).join(' ');

/** A next table restarts with its title: the title again, a cell that names a table, or a wider gap and another shape. */
function startsTable(row: Row, before: Row, first: Row, usualGap: number): boolean {
  const single = row.cells.length === 1;
  const text = textOf(row);
  if (single && text !== '' && (isTableTitle(text) || (first.cells.length === 1 && text === textOf(first))))
    return true;
  if (row.gap <= usualGap) return false;
  return single || row.cells.length !== before.cells.length || text === textOf(first);
}

/** `项目支出绩效自评表`, `…表(2020年度)`. */
export const isTableTitle = (text: string): boolean =>
  text.length >= 4 && text.length <= 60 && /表(?:[(（][^()（）]{0,20}[)）])?$/.test(closeLayout(text));

function splitTables(rows: readonly Row[]): Row[][] {
  const usualGap = median(rows.slice(1).map((row) => row.gap));
  const tables: Row[][] = [];
  rows.forEach((row, index) => {
    const table = tables.at(-1);
    const first = table?.[0];
    const before = rows[index - 1];
    if (table === undefined || first === undefined || before === undefined) tables.push([row]);
    else if (onlyTitles(table) || !startsTable(row, before, first, usualGap)) table.push(row);
    else tables.push([row]);
  });
  return tables;
}

const onlyTitles = (rows: readonly Row[]): boolean => rows.every((row) => row.cells.length === 1);

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 1;
}

const tablePiece = (rows: readonly Row[]): Piece => ({
  table: { rows: rows.map((row) => row.cells.map((cell) => joinLines(cell))), complete: true },
});

/** Longest text of an ordinary cell; longer ones and whole sentences are the marks of prose with indents. */
const LONG_CELL = 120;

function isTabular(rows: readonly Row[]): boolean {
  if (rows.filter((row) => row.cells.length >= 2).length < 2) return false;
  if (rows.some((row) => row.cells.length > WIDEST)) return false;
  const cells = rows
    .flatMap((row) => row.cells.map((cell) => cell.join('').trim()))
    .filter((cell) => cell !== '');
  const prose = cells.filter(
    (cell) => cell.length > LONG_CELL || (cell.length > 20 && /[。；;！？!?]$/.test(cell)),
  );
  return cells.length > 0 && prose.length * 2 < cells.length;
}
