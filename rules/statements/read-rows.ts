import { inferred, isField, type Field, type FieldTree } from '../../src/model/field.js';
import { joined } from '../../src/model/lists.js';
import type { Message } from '../../src/model/message.js';
import { isBlank } from '../../src/text/money.js';
import type { Print } from './captions.js';
import { readCell, source } from './cells.js';
import type { Grid } from './columns.js';
import { codeFields, levelOf, nameField } from './fields.js';
import { cellPrint } from './parts.js';
import type { GridRow } from './rows.js';
import { turned, type TurnedCell } from './three-public.js';

type Tree = Readonly<Record<string, FieldTree | undefined>>;

export interface RowsReading {
  readonly trees: readonly FieldTree[];
  readonly messages: readonly Message[];
  readonly figures: boolean;
}

/** A grid's rows as the record's objects; whether any cell holds a figure. */
export function readRows(grid: Grid, rows: readonly GridRow[]): RowsReading {
  const keyed = grid.lanes.flatMap((lane) => lane.keyed);
  const cells = turned(grid.id, keyed, rows);
  if (cells !== undefined) return readTurned(grid, cells);
  const messages: Message[] = [];
  let figures = false;
  const codes = joined(grid.lanes.map((_, lane) => codeFields(rows.filter((row) => row.lane === lane))));
  const trees = rows.map((row, at) => {
    const values: Record<string, Field> = {};
    for (const { key, column, print } of row.values) {
      const field = readValue(grid, row, column, print, messages);
      if (field) values[key] = field;
      figures ||= typeof field?.value === 'number';
    }
    return rowTree(grid, row, codes[at], values);
  });
  return { trees: footLast(grid, rows, trees), messages, figures };
}

function readValue(
  { facts }: Grid,
  { name }: GridRow,
  column: number,
  print: Print,
  messages: Message[],
): Field | undefined {
  const fact = facts[column];
  if (fact === undefined) throw new RangeError(`column ${column} of ${facts.length}`);
  const read = readCell(print, fact.quantity(name[0]?.text ?? ''), fact.unit);
  if (isField(read)) return read;
  messages.push(read);
  return undefined;
}

function rowTree({ part, lanes }: Grid, row: GridRow, code: Field | undefined, values: Tree): Tree {
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
  { id, lanes }: Grid,
  rows: readonly GridRow[],
  trees: readonly FieldTree[],
): readonly FieldTree[] {
  if (id !== 'general-public-basic' || lanes.length < 2) return trees;
  const last = rows.reduce((most, { row }) => Math.max(most, row), -1);
  const isFoot = (_: unknown, at: number): boolean =>
    rows[at]?.row === last && /(?:合计|总计)$/.test(rows[at]?.name[0]?.text ?? '');
  return [...trees.filter((tree, at) => !isFoot(tree, at)), ...trees.filter(isFoot)];
}

function readTurned(grid: Grid, cells: readonly TurnedCell[]): RowsReading {
  const messages: Message[] = [];
  const values: Record<string, Field> = {};
  for (const { key, row, column, print } of cells) {
    const field = readValue(grid, row, column, print, messages);
    if (field === undefined) continue;
    if (values[key] === undefined) values[key] = field;
    else if (!isBlank(print.text) && values[key].value !== field.value)
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
