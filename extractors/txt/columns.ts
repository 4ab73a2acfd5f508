import { closeLayout } from '../../src/text/layout.js';
import type { Run } from './rows.js';
import { WIDEST } from './rows.js';

/** Splits a line into cells; `undefined` where the line is no row of this layout. */
type Splitter = (line: string) => readonly string[] | undefined;

/** `科目 | 金额`, `| 科目 | 金额 |`; empty cells at the end may be missing. */
const byPipe: Splitter = (line) => {
  const trimmed = line.trim().replace(/｜/g, '|');
  const framed = trimmed.startsWith('|');
  if (!framed && !trimmed.includes(' | ') && !trimmed.endsWith(' |')) return undefined;
  return (framed ? trimmed.slice(1) : trimmed).split('|').map(closeLayout);
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
  let wide = 0;
  let at = from;
  for (; at < lines.length; at += 1) {
    const cells = split(lines[at] ?? '');
    const filled = cells === undefined ? [] : withoutTrailingBlanks(cells);
    if (cells === undefined || filled.length > WIDEST) break;
    if (cells.length >= 2) wide += 1;
    if (!isRule(filled)) rows.push(filled);
  }
  if (at === from) return undefined;
  const isTable = wide >= FEWEST_ROWS && rows.some((cells) => cells.length >= 2);
  return { pieces: [isTable ? { table: { rows } } : { lines: lines.slice(from, at) }], end: at };
}

/** `|---|:--|`: the line below a header, not a row. */
const isRule = (cells: readonly string[]): boolean =>
  cells.length > 0 && cells.every((cell) => /^:?-{2,}:?$/.test(cell));

/** Lines with a bar between their cells, from line `from` on. */
export const pipedRun = (lines: readonly string[], from: number): Run | undefined =>
  runAt(lines, from, byPipe);

/** Lines with tabs between their cells, from line `from` on. */
export const tabbedRun = (lines: readonly string[], from: number): Run | undefined =>
  runAt(lines, from, byTab);
