import type { Table } from '../../src/model/document.js';
import { inferred, isField, type Field, type FieldTree } from '../../src/model/field.js';
import { joined } from '../../src/model/lists.js';
import type { Message } from '../../src/model/message.js';
import { isBlank, type MoneyUnit } from '../../src/text/money.js';
import type { Print } from './captions.js';
import { readCell, source } from './cells.js';
import { codeFields, levelOf, nameField } from './fields.js';
import { factsOf, type Grid } from './grids.js';
import { cellPrint, rowCells } from './parts.js';
import type { GridRow } from './rows.js';
import { turned, type Turned } from './three-public.js';
import { isGrandTotal } from './row-words.js';

type Tree = Readonly<Record<string, FieldTree | undefined>>;

export interface RowsReading {
  readonly trees: readonly FieldTree[];
  readonly messages: readonly Message[];
  readonly figures: boolean;
}

/** A statement's rows as the record's objects; whether any cell holds a figure. */
export function readRows(grids: readonly Grid[], unit: MoneyUnit, rows: readonly GridRow[]): RowsReading {
  const facts = new Map(grids.map((grid) => [grid, factsOf(grid, unit)]));
  const readValue = (row: GridRow, column: number, print: Print): Field | Message => {
    const fact = facts.get(row.grid)?.[column];
    if (fact === undefined) throw new RangeError(`column ${column} without a head`);
    return readCell(print, fact.quantity(row.name[0]?.text ?? ''), fact.unit);
  };
  const form = turned(grids, rows);
  return form === undefined ? readPlain(grids, rows, readValue) : readTurned(form, readValue);
}

type ReadValue = (row: GridRow, column: number, print: Print) => Field | Message;

function readPlain(grids: readonly Grid[], rows: readonly GridRow[], readValue: ReadValue): RowsReading {
  const messages: Message[] = [];
  let figures = false;
  const lanes = grids[0]?.lanes ?? [];
  const codes = joined(lanes.map((_, lane) => codeFields(rows.filter((row) => row.lane === lane))));
  const trees = rows.map((row, at) => {
    const values: Record<string, Field> = {};
    for (const { key, column, print } of row.values) {
      const read = readValue(row, column, print);
      if (isField(read)) values[key] = read;
      else messages.push(read);
      figures ||= isField(read) && typeof read.value === 'number';
    }
    return rowTree(row, codes[at], values);
  });
  return { trees: footLast(grids, rows, trees), messages, figures };
}

function rowTree(row: GridRow, code: Field | undefined, values: Tree): Tree {
  const { part, lanes } = row.grid;
  const lane = lanes[row.lane];
  const level = code && levelOf(String(code.value));
  const blank = lane?.name && cellPrint(part.table, row.row, lane.name.index).place;
  return {
    ...(lane?.side ? { side: inferred('choice', lane.side, '栏位') } : {}),
    ...(code ? { code } : {}),
    name: nameField(row.name, blank),
    ...(level ? { level: inferred('number', level, '编码长度') } : {}),
    values,
  };
}

/** 人员经费合计 and 公用经费合计 stand in the last line of side-by-side lanes and sum up all of them. */
function footLast(
  grids: readonly Grid[],
  rows: readonly GridRow[],
  trees: readonly FieldTree[],
): readonly FieldTree[] {
  const [first] = grids;
  if (first?.id !== 'general-public-basic' || first.lanes.length < 2) return trees;
  const end = grids.findLast((grid) => rows.some((row) => row.grid === grid));
  const last = rows.reduce((most, { grid, row }) => (grid === end ? Math.max(most, row) : most), -1);
  const isFoot = (_: unknown, at: number): boolean => {
    const row = rows[at];
    return row?.grid === end && row?.row === last && isGrandTotal(row.name[0]?.text ?? '');
  };
  return [...trees.filter((tree, at) => !isFoot(tree, at)), ...trees.filter(isFoot)];
}

/** A row of which nothing is read. */
export const rowNotRead = (table: Table, row: number): Message => ({
  severity: 'warning',
  source,
  place: { block: table.place.block, cell: [row, 0] },
  code: 'row-not-read',
  quote: rowCells(table, row)
    .map(({ text }) => text)
    .join(' | '),
});

function readTurned({ cells, unnamed }: Turned, readValue: ReadValue): RowsReading {
  const messages: Message[] = unnamed.map(({ grid, row }) => rowNotRead(grid.part.table, row));
  const values: Record<string, Field> = {};
  for (const { key, row, column, print } of cells) {
    const read = readValue(row, column, print);
    if (!isField(read)) messages.push(read);
    else if (values[key] === undefined) values[key] = read;
    else if (!isBlank(print.text) && values[key].value !== read.value)
      messages.push({
        severity: 'warning',
        source,
        place: { block: print.place.block, ...(print.place.cell ? { cell: print.place.cell } : {}) },
        code: 'row-not-read',
        quote: row.name.map(({ text }) => text).join(''),
      });
  }
  const figures = Object.values(values).some(({ value }) => typeof value === 'number');
  return { trees: [{ name: nameField([], undefined), values }], messages, figures };
}
