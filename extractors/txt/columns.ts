import { closeLayout } from '../../src/text/layout.js';
import type { Run } from './rows.js';
import { WIDEST } from './rows.js';

/** Splits a line into cells; `undefined` where the line is no row of this layout. */
type Splitter = (line: string) => readonly string[] | undefined;

/** `科目 | 金额`, `| 科目 | 金额 |`; empty cells at the end may be missing. */
const byPipe: Splitter = (line) => {
  if (!/[|｜]/.test(line)) return undefined;
  const trimmed = line.trim().replace(/｜/g, '|');
  const isRow = trimmed.startsWith('|') || trimmed.includes(' | ') || trimmed.endsWith(' |');
  return isRow ? trimmed.split('|').map(closeLayout) : undefined;
};

/** `科目⇥金额`: a tab between two cells of one line. */
const byTab: Splitter = (line) => (line.includes('\t') ? line.split('\t').map(closeLayout) : undefined);

function withoutTrailingBlanks(cells: readonly string[]): readonly string[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === '') length -= 1;
  return cells.slice(0, length);
}

/** Two lines at least make a table; one alone is a caption or a line of links. */
const FEWEST_ROWS = 2;

function runAt(lines: readonly string[], from: number, split: Splitter): Run | undefined {
  const rows: (readonly string[])[] = [];
  const printed: (readonly string[])[] = [];
  let wide = 0;
  let at = from;
  for (; at < lines.length; at += 1) {
    const cells = split(lines[at] ?? '');
    const filled = cells === undefined ? [] : withoutTrailingBlanks(cells);
    if (cells === undefined || filled.length > WIDEST) break;
    if (cells.length >= 2) wide += 1;
    if (isRule(filled)) continue;
    rows.push(filled);
    printed.push(cells);
  }
  if (at === from) return undefined;
  const table = {
    rows: withoutFrame(rows),
    ...(split === byTab && printed.every((cells) => cells.length <= WIDEST)
      ? { printed: withoutFrame(printed) }
      : {}),
  };
  const isTable = wide >= FEWEST_ROWS && table.rows.some((cells) => cells.length >= 2);
  return { pieces: [isTable ? { table } : { lines: lines.slice(from, at) }], end: at };
}

/** A bar before every row frames the table; before some rows it ends an empty first cell. */
const withoutFrame = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  rows.every((cells) => (cells[0] ?? '') === '') ? rows.map((cells) => cells.slice(1)) : rows;

/** `|---|:--|`: the line below a header, not a row. */
function isRule(cells: readonly string[]): boolean {
  const printed = cells.filter((cell) => cell !== '');
  return printed.length > 0 && printed.every((cell) => /^:?-{2,}:?$/.test(cell));
}

/** Lines with a bar between their cells, from line `from` on. */
export const pipedRun = (lines: readonly string[], from: number): Run | undefined =>
  runAt(lines, from, byPipe);

/** Lines with tabs between their cells, from line `from` on. */
export const tabbedRun = (lines: readonly string[], from: number): Run | undefined =>
  runAt(lines, from, byTab);
