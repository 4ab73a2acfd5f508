import { leadingNumber } from '../../src/text/headings.js';
import { closeLayout } from '../../src/text/layout.js';
import { readDecimal } from '../../src/text/numerals.js';
import type { Piece, Run } from './rows.js';
import { WIDEST } from './rows.js';
import { displayWidth, isWide } from './width.js';

/** A run of text between wide gaps, with the display columns that it takes. */
interface Chunk {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Longest line that is looked at as a row. */
const LONGEST_LINE = 1000;

/** More tables than one run of lines ever holds; the rest of such a run is prose. */
const MOST_TABLES = 20;

/**
 * Lines with runs of spaces in them, from line `from` on. A table needs a head without figures and two lines at least
 * with figures; every line is placed by the columns of the fullest lines, and a line that does not fit them ends the
 * table.
 */
export function alignedRun(lines: readonly string[], from: number): Run | undefined {
  const run: (readonly Chunk[])[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const chunks = chunksOf(lines[at] ?? '');
    if (chunks.length < 2 || chunks.length > WIDEST) break;
    run.push(chunks);
  }
  if (run.length === 0) return undefined;
  const pieces: Piece[] = [];
  let at = 0;
  while (at < run.length && pieces.length < MOST_TABLES) {
    const rows = tableRows(run.slice(at));
    if (rows === undefined) break;
    pieces.push({ table: { rows, aligned: true } });
    at += rows.length;
  }
  if (at < run.length) pieces.push({ lines: lines.slice(from + at, from + run.length) });
  return { pieces, end: from + run.length };
}

function tableRows(run: readonly (readonly Chunk[])[]): readonly (readonly string[])[] | undefined {
  if (run.filter(hasFigure).length < 2 || isContents(run)) return undefined;
  const columns = columnsOf(run);
  const rows: (readonly string[])[] = [];
  for (const chunks of run) {
    const row = columns && placed(chunks, columns);
    if (row === undefined) break;
    rows.push(row);
  }
  const [head] = run;
  if (head === undefined || hasFigure(head)) return undefined;
  const figures = run.slice(0, rows.length).filter(hasFigure).length;
  return figures < 2 || figures * 2 < rows.length ? undefined : rows;
}

/** Letter-spaced words (`合  计`) are one chunk. */
function chunksOf(line: string): readonly Chunk[] {
  if (line.length > LONGEST_LINE || !/\s\s/.test(line) || !/\S(?:\s\s)\s{0,999}\S/.test(line)) return [];
  const chunks: Chunk[] = [];
  let column = 0;
  for (const piece of line.split(/(\s{2,})/)) {
    const text = piece.trim();
    if (text !== '') add(chunks, { text, start: column, end: column + displayWidth(piece) });
    column += displayWidth(piece);
  }
  return chunks;
}

function add(chunks: Chunk[], chunk: Chunk): void {
  const before = chunks.at(-1);
  if (
    before !== undefined &&
    isLetter(chunk) &&
    /^\S(?:\s\S)*$/.test(before.text) &&
    isWide(before.text.charCodeAt(0))
  ) {
    chunks[chunks.length - 1] = { text: `${before.text} ${chunk.text}`, start: before.start, end: chunk.end };
  } else chunks.push(chunk);
}

const isLetter = ({ text }: Chunk): boolean => text.length === 1 && isWide(text.charCodeAt(0));

const isFigure = (text: string): boolean => readDecimal(text.replace(/[%％]$/, '')) !== undefined;
const hasFigure = (chunks: readonly Chunk[]): boolean => chunks.slice(1).some(({ text }) => isFigure(text));

/** `一、部门概况      3`: a contents list is no table. */
function isContents(run: readonly (readonly Chunk[])[]): boolean {
  const entries = run.filter(
    ([title, page, more]) =>
      more === undefined &&
      leadingNumber(title?.text ?? '') !== undefined &&
      /^\d{1,3}$/.test(page?.text ?? ''),
  );
  return entries.length * 2 >= run.length;
}

/** The columns of the fullest lines; `undefined` where these do not stand below one another. */
function columnsOf(run: readonly (readonly Chunk[])[]): readonly Chunk[] | undefined {
  const width = run.reduce((most, chunks) => Math.max(most, chunks.length), 0);
  const full = run.filter((chunks) => chunks.length === width);
  const columns = Array.from({ length: width }, (_, index) => ({
    text: '',
    start: full.reduce((least, chunks) => Math.min(least, chunks[index]?.start ?? 0), Infinity),
    end: full.reduce((most, chunks) => Math.max(most, chunks[index]?.end ?? 0), 0),
  }));
  const apart = columns.every(
    (column, index) => index === 0 || (columns[index - 1]?.end ?? 0) <= column.start,
  );
  const allFull = full.length === run.length;
  return apart || allFull ? columns : undefined;
}

function placed(chunks: readonly Chunk[], columns: readonly Chunk[]): readonly string[] | undefined {
  if (chunks.length === columns.length) return chunks.map(({ text }) => closeLayout(text));
  const row = columns.map(() => '');
  for (const chunk of chunks) {
    const hits = columns.flatMap((column, index) =>
      column.start < chunk.end && chunk.start < column.end ? [index] : [],
    );
    const [hit] = hits;
    if (hit === undefined || hits.length > 1 || row[hit] !== '') return undefined;
    row[hit] = closeLayout(chunk.text);
  }
  return row;
}
