import type { Span, Table } from '../../src/model/document.js';
import { append, joined } from '../../src/model/lists.js';
import { isBlank } from '../../src/text/money.js';
import { positionOf } from '../../src/tables/grid.js';
import { leadingNumber } from '../../src/text/headings.js';
import { halfWidth, writeChineseNumeral } from '../../src/text/numerals.js';
import { persons } from '../reading/personal.js';
import { isNote, saysNothing, type Print } from './captions.js';
import type { Grid } from './grids.js';
import { isNumbering } from './header.js';
import { anchorOf, cellPrint, rowCells } from './parts.js';
import { isLevel, isTotal } from './row-words.js';
import { seatsIn, type Seat } from './slid-rows.js';

/** A printed piece: the text that counts, and its span in its cell. */
export interface Piece {
  readonly text: string;
  readonly place: Span;
  /** As printed, where `text` is not: a code with spaces in it. */
  readonly raw?: string;
}

/** One row of a lane as it stands in the grid. */
export interface GridRow {
  readonly grid: Grid;
  readonly lane: number;
  readonly row: number;
  /** One piece a code column that is filled. */
  readonly code: readonly Piece[];
  /** Several where a name was wrapped over rows. */
  readonly name: readonly Piece[];
  /** `column` is the one whose head names the value. */
  readonly values: readonly { readonly key: string; readonly column: number; readonly print: Print }[];
}

export interface Body {
  readonly rows: readonly GridRow[];
  /** Explanations that stand in the grid. */
  readonly notes: readonly Print[];
  /** Signatures below it: read, and kept nowhere. */
  readonly signatures: readonly Span[];
  /** Rows whose cells stand under no sure head. */
  readonly unsure: readonly { readonly table: Table; readonly row: number }[];
}

/** The body rows of all parts, lane by lane: the left lane from top to bottom first. */
export function readBody(grids: readonly Grid[]): Body {
  const parts = grids.map(sortRows);
  const [first] = grids;
  const lanes = (first?.lanes ?? []).map((_, lane) =>
    joined(parts.map(({ lanes: rows }) => rows[lane] ?? [])),
  );
  return {
    rows: joined(lanes.map((rows) => joinWrapped(numberless(rows)))),
    notes: parts.flatMap(({ notes }) => notes),
    signatures: parts.flatMap(({ signatures }) => signatures),
    unsure: parts.flatMap(({ unsure }, at) =>
      unsure.map((row) => ({ table: (grids[at] as Grid).part.table, row })),
    ),
  };
}

/** The rows of one part by their kind; those of the body lane by lane. */
function sortRows(grid: Grid): {
  readonly lanes: readonly (readonly GridRow[])[];
  readonly notes: readonly Print[];
  readonly signatures: readonly Span[];
  readonly unsure: readonly number[];
} {
  const { part, header, lanes } = grid;
  const seatsOf = seatsIn(part, lanes);
  const notes: Print[] = [];
  const signatures: Span[] = [];
  const unsure: number[] = [];
  const seated: { readonly row: number; readonly seats: readonly (Seat | undefined)[] }[] = [];
  for (let row = header.body; row < part.to; row += 1) {
    const cells = rowCells(part.table, row);
    const texts = cells.map(({ text }) => text);
    const [only] = cells;
    const goesOn = notes.at(-1)?.place.cell?.[0] === row - 1 && only?.column === 0 && !isTotal(only.text);
    if (only && cells.length === 1 && (goesOn || isNote(only.text) || saysNothing(only.text)))
      notes.push(cellPrint(part.table, row, only.column));
    else if (cells.some(({ text }) => persons.isLabel(text)))
      append(
        signatures,
        cells.map(({ column }) => cellPrint(part.table, row, column).place),
      );
    else if (texts.length > 0 && !isNumbering(texts) && !repeatsHead(grid, row)) {
      const seats = seatsOf(row);
      if (seats) seated.push({ row, seats });
      else unsure.push(row);
    }
  }
  const read = lanes.map((_, lane) => seated.map(({ row, seats }) => gridRow(grid, lane, row, seats[lane])));
  const labelled = read.map((rows, lane) =>
    rows
      .map((row, at) => withLabel(row, read[lane - 1]?.[at]))
      .filter((row, at) => !gaveLabel(row, read[lane + 1]?.[at]) && isPrinted(row)),
  );
  return { lanes: labelled, notes, signatures, unsure };
}

/**
 * The label of a total may begin in the lane before its amount's: 公用经费合计 over 302 and 310. Where the merged cell
 * was lost, the label stands alone in one lane and the amount in the next.
 */
const withLabel = (row: GridRow, left: GridRow | undefined): GridRow =>
  left && gaveLabel(left, row) ? { ...row, name: left.name } : row;

const gaveLabel = (row: GridRow, right: GridRow | undefined): boolean =>
  isFoot(row) && isEmptyRow(row) && right !== undefined && isLabelless(right) && !isEmptyRow(right);

const isLabelless = ({ name, code }: GridRow): boolean => name.length === 0 && code.length === 0;

/** A head row printed again in the middle, after a page break. */
function repeatsHead({ part: { table }, headed, header: { headRows, body } }: Grid, row: number): boolean {
  if (table === headed.table && row === body) return false;
  const texts = table.rows[row] ?? [];
  return headRows.some(
    (head) =>
      head !== body && (headed.table.rows[head] ?? []).every((text, column) => text === texts[column]),
  );
}

function gridRow(grid: Grid, lane: number, row: number, seat: Seat | undefined): GridRow {
  const { table } = grid.part;
  const code: Piece[] = [];
  const name: Piece[] = [];
  if (seat === undefined) return { grid, lane, row, code, name, values: [] };
  const labels: number[] = [];
  for (const column of seat.labels) {
    const print = cellPrint(table, row, column.index);
    const anchor = positionOf(...anchorOf(table, row, column.index));
    if (print.text === '' || labels.includes(anchor) || isLevel(print.text)) continue;
    labels.push(anchor);
    const digits = halfWidth(print.text);
    if (/^[\d\s]{2,12}$/.test(digits) && column.role === 'code')
      code.push({ text: digits.replace(/\s/g, ''), place: print.place, raw: print.text });
    else pushLabel(print, code, name);
  }
  const begins = (column: number): boolean => {
    const [top, left] = anchorOf(table, row, column);
    return top === row && left === column && !labels.includes(positionOf(row, column));
  };
  const values = (grid.lanes[lane]?.keyed ?? [])
    .map(({ key, column }) => ({ key, column: column.index, at: column.index - seat.left }))
    .filter(({ at }) => begins(at))
    .map(({ key, column, at }) => ({ key, column, print: cellPrint(table, row, at) }));
  return { grid, lane, row, code, name, values };
}

/** `2010601 行政运行` in one cell is a code and a name. */
function pushLabel({ text, place }: Print, code: Piece[], name: Piece[]): void {
  const both = /^(\d{3}|\d{5}|\d{7})\s?(?=\p{Script=Han})/u.exec(text);
  const digits = both?.[1] ?? '';
  if (both && code.length === 0) code.push({ text: digits, place: { ...place, end: digits.length } });
  const from = both?.[0].length ?? 0;
  if (name.length === 0 || from > 0) name.push({ text: text.slice(from), place: { ...place, start: from } });
}

/** Names without their numbers (`一、`, or `一` where the mark was lost and the count goes on). */
function numberless(rows: readonly GridRow[]): readonly GridRow[] {
  let count = 0;
  return rows.map((row) => {
    const [piece] = row.name;
    if (piece === undefined || row.code.length > 0) return row;
    const number = leadingNumber(piece.text);
    const length = number?.length ?? bareLength(piece.text, count + 1);
    if (length === 0 || length === piece.text.length) return row;
    if (number === undefined || number.kind === 'chinese') count = number?.value ?? count + 1;
    const cut = {
      text: piece.text.slice(length),
      place: { ...piece.place, start: piece.place.start + length },
    };
    return { ...row, name: [cut, ...row.name.slice(1)] };
  });
}

/** `一` before a name, where the count has come to it; `一般公共预算` is a name. */
function bareLength(text: string, count: number): number {
  const numeral = writeChineseNumeral(count);
  return text.startsWith(numeral) && text[numeral.length] !== '般' ? numeral.length : 0;
}

const isEmptyRow = (row: GridRow): boolean => row.values.every(({ print }) => isBlank(print.text));

/** Something stands in the row that is this lane's own: a label that runs on over all its values belongs to the next lane. */
const isPrinted = (row: GridRow): boolean => row.values.length > 0 && (!isLabelless(row) || !isEmptyRow(row));

const isFoot = (row: GridRow): boolean => isTotal(row.name[0]?.text ?? '');

/**
 * In a lane with codes, a row of nothing but a name is half of a name that was wrapped around its code and amounts.
 *
 *             机关事业单位基本养老
 *     2080505                     160.75   →   2080505 机关事业单位基本养老保险缴费支出 160.75
 *             保险缴费支出
 */
function joinWrapped(rows: readonly GridRow[]): readonly GridRow[] {
  const coded = rows.filter(({ code }) => code.length > 0).length;
  if (coded === 0) return rows;
  const joined: GridRow[] = [];
  let before: readonly Piece[] = [];
  for (const [at, row] of rows.entries()) {
    const half = row.code.length === 0 && row.name.length > 0 && isEmptyRow(row) && !isFoot(row);
    const last = joined.at(-1);
    const next = rows[at + 1];
    if (half && next && next.code.length > 0 && next.name.length === 0) before = row.name;
    else if (half && last && last.code.length > 0)
      joined[joined.length - 1] = { ...last, name: [...last.name, ...row.name] };
    else {
      joined.push(before.length > 0 ? { ...row, name: [...before, ...row.name] } : row);
      before = [];
    }
  }
  return joined;
}
