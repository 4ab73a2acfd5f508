import type { Block, CellSpan, Table } from '../src/model/document.js';
import { textBlock } from './text-block.js';

/** A sheet's filled rectangle over the full grid. */
export interface SheetGrid {
  readonly rows: readonly (readonly string[])[];
  readonly spans: readonly CellSpan[];
}

/**
 * A sheet as blocks: the lines at its head that are no grid (title, sheet code, body, unit) are paragraphs before the
 * table, its notes paragraphs after it. A sheet of single cells is text.
 *
 *     [收入决算表            ]       ¶ 收入决算表
 *     [部门：甲局 | 单位：万元]   →   ¶ 部门：甲局   ¶ 单位：万元
 *     [科目编码 | 科目名称 | …]       table
 *     [注：…                 ]       ¶ 注：…
 *
 * @param first Index of the sheet's first block in the document.
 */
export function sheetBlocks(grid: SheetGrid, name: string, first: number): readonly Block[] {
  const texts = grid.rows.map((_, row) => ownTexts(grid, row));
  const filled = texts.flatMap((cells, row) => (cells.length > 0 ? [row] : []));
  if (filled.every((row) => texts[row]?.length === 1))
    return paragraphs(
      filled.flatMap((row) => texts[row] ?? []),
      first,
    );
  let from = 0;
  while (from < grid.rows.length && isCaption(texts[from] ?? [], isTop(from, filled))) from += 1;
  let to = grid.rows.length;
  while (to > from && isFoot(texts[to - 1] ?? [])) to -= 1;
  const before = paragraphs(texts.slice(0, from).flat(), first);
  const table = from < to ? [sheetTable(grid, from, to, name, first + before.length)] : [];
  return [...before, ...table, ...paragraphs(texts.slice(to).flat(), first + before.length + table.length)];
}

const isTop = (row: number, filled: readonly number[]): boolean => row === filled[0];

const paragraphs = (texts: readonly string[], first: number): readonly Block[] =>
  texts.map((text, at) => textBlock(text, first + at));

/** The filled cells that begin in a row. */
function ownTexts({ rows, spans }: SheetGrid, row: number): readonly string[] {
  const covered = new Set<number>();
  for (const span of spans) {
    if (row < span.row || row >= span.row + span.rowSpan) continue;
    for (let column = span.column; column < span.column + span.columnSpan; column += 1)
      if (row > span.row || column > span.column) covered.add(column);
  }
  return (rows[row] ?? []).filter((text, column) => text !== '' && !covered.has(column));
}

const LABELLED = /[:：]|^[（(]?公开\s?\d|表$|表[（(].{1,12}[)）]$|^\d{4}年/;

/** A line at a sheet's head that is no grid: its first cell alone, or nothing but labelled facts. Blank lines too. */
function isCaption(texts: readonly string[], top: boolean): boolean {
  if (texts.length > 4) return false;
  return texts.every((text) => LABELLED.test(text)) || (top && texts.length === 1);
}

const isFoot = (texts: readonly string[]): boolean =>
  texts.length === 0 ||
  (texts.length === 1 &&
    /^[（(]?(?:注|备注|说明)\s?\d?[:：、.]|^\d[.、]\s?\p{Script=Han}/u.test(texts[0] ?? ''));

function sheetTable(
  { rows, spans }: SheetGrid,
  from: number,
  to: number,
  name: string,
  block: number,
): Table {
  return {
    kind: 'table',
    rows: rows.slice(from, to),
    spans: spans.flatMap((span) => within(span, from, to)),
    place: { block },
    origin: 'sheet',
    name,
  };
}

/** A merged cell, cut to the table's rows. */
function within(span: CellSpan, from: number, to: number): readonly CellSpan[] {
  const row = Math.max(span.row, from);
  const rowSpan = Math.min(span.row + span.rowSpan, to) - row;
  return rowSpan > 0 && rowSpan * span.columnSpan > 1 ? [{ ...span, row: row - from, rowSpan }] : [];
}
