import type { Table } from '../../src/model/document.js';
import { append } from '../../src/model/lists.js';
import { anchors } from '../../src/tables/grid.js';
import type { MoneyUnit } from '../../src/text/money.js';
import { anyOf } from '../../src/text/words.js';
import { readCaptionLine, type CaptionLine, type Print } from './captions.js';
import { vocabulary } from './vocabulary.js';

/** A run of a table's rows: `from` inclusive, `to` exclusive. */
export interface Part {
  readonly table: Table;
  readonly from: number;
  readonly to: number;
}

/** A part and the unit that its own caption lines state. */
export interface StatedPart extends Part {
  readonly unit?: MoneyUnit;
}

/** A part and the lines at its head that are no grid: title, sheet code, body, unit. */
export interface CaptionedPart extends Part {
  readonly captions: readonly CaptionLine[];
}

/** A cell's own text, at the first position that it covers in this row. */
export interface RowCell {
  readonly text: string;
  readonly column: number;
  /** First position of the cell in the full grid. */
  readonly anchor: readonly [row: number, column: number];
}

export const cellPrint = (table: Table, row: number, column: number): Print => {
  const text = table.rows[row]?.[column] ?? '';
  return { text, place: { block: table.place.block, start: 0, end: text.length, cell: [row, column] } };
};

/** First position of the cell that covers a position. */
export const anchorOf = (table: Table, row: number, column: number): readonly [row: number, column: number] =>
  anchors(table)(row, column);

/** Several steps ask for the same row; each is read once. */
const known = new WeakMap<Table, (readonly RowCell[] | undefined)[]>();

/** The cells of a row, each merged one once, blank ones left out; a long text that its neighbour repeats counts once. */
export function rowCells(table: Table, row: number): readonly RowCell[] {
  let held = known.get(table);
  if (held === undefined) known.set(table, (held = []));
  return (held[row] ??= readCells(table, row));
}

function readCells(table: Table, row: number): readonly RowCell[] {
  const anchorIn = anchors(table);
  const texts = table.rows[row] ?? [];
  const cells: RowCell[] = [];
  texts.forEach((text, column) => {
    if (text === '') return;
    const anchor = anchorIn(row, column);
    const merged = column > 0 && same(anchor, anchorIn(row, column - 1));
    const repeated = text.length > 4 && text === texts[column - 1] && !/\d/.test(text);
    if (!merged && !repeated) cells.push({ text, column, anchor });
  });
  return cells;
}

const same = (a: readonly [number, number], b: readonly [number, number]): boolean =>
  a[0] === b[0] && a[1] === b[1];

/**
 * Cut a table where a statement's title stands in a row of its own (several sheets in one grid), or other caption rows
 * above a head, and take the caption rows off the head of each part.
 *
 *     [收入决算表        ]
 *     [公开02表          ]   →   captions: 3, rows from 科目编码 on
 *     [部门：甲局 | 单位：万元]
 *     [科目编码 | 科目名称 …]
 */
export function captionedParts(table: Table): readonly CaptionedPart[] {
  const starts = [0];
  for (let row = 1; row < table.rows.length; row += 1) {
    const captions = captionRow(table, row);
    const before = captionRow(table, row - 1);
    if (captions === undefined || before !== undefined || isInside(table, row)) continue;
    if (captions.some(({ title }) => title?.alone) || isAboveHead(table, row)) starts.push(row);
  }
  return starts.map((from, index) => withoutCaptions(table, from, starts[index + 1] ?? table.rows.length));
}

/** After the caption rows from this one on stands a head: the table goes on, or another one begins without a title. */
function isAboveHead(table: Table, row: number): boolean {
  let next = row;
  while (next < table.rows.length && captionRow(table, next) !== undefined) next += 1;
  return namesLabels(rowCells(table, next).map(({ text }) => text));
}

/** Heads of labels, which no row of a body prints. */
export const namesLabels = (texts: readonly string[]): boolean =>
  texts.length > 1 && texts.some((text) => vocabulary.heads.labels.test(text));

/** A cell of the row began in a row above. */
const isInside = (table: Table, row: number): boolean =>
  rowCells(table, row).some(({ anchor }) => anchor[0] < row);

/** The row's cells as caption lines; `undefined` where the row is part of the grid. */
function captionRow(table: Table, row: number): readonly CaptionLine[] | undefined {
  const cells = rowCells(table, row);
  if (cells.length > 4) return undefined;
  const lines = cells.map(({ column }) => readCaptionLine(cellPrint(table, row, column)));
  return lines.every(({ caption }) => caption) && !cells.some(({ text }) => text === '') ? lines : undefined;
}

function withoutCaptions(table: Table, from: number, to: number): CaptionedPart {
  const captions: CaptionLine[] = [];
  let first = from;
  while (first < to) {
    const lines = captionRow(table, first);
    const name = lines === undefined && first < to - 1 && isNameRow(table, first, captions);
    if (lines === undefined && !name) break;
    append(captions, lines ?? []);
    first += 1;
  }
  return { table, from: first, to, captions };
}

const BODY = new RegExp(`${anyOf(...vocabulary.rows.bodiesEnd)}(?:[（(].{1,8}[)）])?$`);

/** A row with nothing but a short text, above the first row of a grid: the body's name. */
function isNameRow(table: Table, row: number, captions: readonly CaptionLine[]): boolean {
  const cells = rowCells(table, row);
  const width = table.rows[row]?.length ?? 0;
  if (cells.length !== 1 || width < 3 || captions.length === 0) return false;
  const next = rowCells(table, row + 1);
  return next.length > 2 && BODY.test(cells[0]?.text ?? '');
}
