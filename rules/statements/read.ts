import type { Span, Table } from '../../src/model/document.js';
import { inferred, type FieldTree } from '../../src/model/field.js';
import { joined } from '../../src/model/lists.js';
import type { Message } from '../../src/model/message.js';
import type { MoneyUnit } from '../../src/text/money.js';
import { bare, noteTree, titleTree } from './caption-fields.js';
import { saysNothing, type Print } from './captions.js';
import { source } from './cells.js';
import { columnsOf, columnTrees } from './columns.js';
import { gridsOf, type Grid } from './grids.js';
import { isNumbering, type Column, type Header } from './header.js';
import { isFigure } from './heads.js';
import type { Located } from './locate.js';
import { cellPrint, type Part } from './parts.js';
import { readRows, rowNotRead } from './read-rows.js';
import { readBody } from './rows.js';
import { captionUnit, statementUnit } from './units.js';

export interface StatementReading {
  readonly value: FieldTree | undefined;
  readonly messages: readonly Message[];
  readonly accounted: readonly Span[];
}

/** One statement as a record's object. `id` is already the record's; `units` are those that the other statements state. */
export function readStatement(located: Located, id: string, units: readonly MoneyUnit[]): StatementReading {
  const accounted = [
    ...located.captions.map(({ print }) => print.place),
    ...located.notes.map(({ place }) => place),
  ];
  const [first] = located.parts;
  if (first === undefined)
    return {
      value: { ...titleTree(located, id), ...noteTree(located.notes), ...bare(located) },
      messages: [],
      accounted,
    };
  const read = gridsOf(id, located.parts);
  if (read === undefined) return unread(located, id, first, accounted);
  const { grids, strange } = read;
  const stated = statementUnit(located, read.header, units);
  const body = readBody(grids);
  const notes = [...body.notes, ...located.notes];
  const rows = readRows(grids, stated.unit, body.rows);
  const filled = rows.figures || body.unsure.length > 0;
  return {
    value: {
      ...titleTree(located, id),
      unit: stated.field,
      state: inferred('choice', filled ? 'filled' : 'empty', filled ? '表中有数' : '表中无数'),
      ...noteTree(notes),
      columns: columnTrees(columnsOf(grids, body.rows)),
      rows: rows.trees,
    },
    messages: [
      ...stated.messages,
      ...strange.map(({ table }) => notRead(table.place.block, located.print.text)),
      ...grids.flatMap(({ part, header, unsure }) =>
        unsure.map((column) => columnNotRead(part.table, header, column)),
      ),
      ...body.unsure.map(({ table, row }) => rowNotRead(table, row)),
      ...rows.messages,
    ],
    accounted: joined([accounted, notes.map(({ place }) => place), body.signatures, ...grids.map(headSpans)]),
  };
}

const columnNotRead = (table: Table, { headRows }: Header, { index, path }: Column): Message => ({
  severity: 'warning',
  source,
  place: { block: table.place.block, cell: [path.at(-1)?.row ?? headRows[0] ?? 0, index] },
  code: 'column-not-read',
  column: index + 1,
  heads: path.map(({ text }) => text).join(' / '),
});

const notRead = (block: number, quote: string): Message => ({
  severity: 'error',
  source,
  place: { block },
  code: 'table-not-read',
  quote,
});

function unread(located: Located, id: string, { table }: Part, accounted: readonly Span[]): StatementReading {
  const empty =
    located.notes.some(({ text }) => saysNothing(text)) || table.rows.some((row) => row.some(saysNothing));
  const notes = [...located.notes, ...explanationCells(located)];
  if (empty || !located.parts.some(holdsFigure)) {
    return {
      value: {
        ...titleTree(located, id),
        unit: captionUnit(located)?.field,
        ...noteTree(notes),
        state: inferred('choice', 'empty', '表中无数'),
        columns: [],
        rows: [],
      },
      messages: [],
      accounted: joined([accounted, notes.map(({ place }) => place), ...located.parts.map(cellSpans)]),
    };
  }
  return { value: undefined, messages: [notRead(table.place.block, located.print.text)], accounted };
}

/** The cells of a table without figures: read, and kept nowhere. */
const cellSpans = ({ table, from, to }: Part): Span[] =>
  table.rows
    .slice(from, to)
    .flatMap((texts, at) => texts.map((_, column) => cellPrint(table, from + at, column).place));

/** A figure that is no number of 栏次. */
const holdsFigure = ({ table, from, to }: Part): boolean =>
  table.rows
    .slice(from, to)
    .some((row) => row.some(isFigure) && !isNumbering(row.filter((text) => text !== '')));

const explanationCells = ({ parts }: Located): readonly Print[] =>
  parts.flatMap(({ table, from, to }) =>
    table.rows.slice(from, to).flatMap((texts, at) => {
      const column = texts.findIndex(saysNothing);
      return column < 0 ? [] : [cellPrint(table, from + at, column)];
    }),
  );

/** The cells of the rows above the body: read, and kept nowhere. */
function headSpans({ part: { table, from }, header }: Grid): readonly Span[] {
  const spans: Span[] = [];
  for (let row = from; row < header.body; row += 1)
    for (const column of (table.rows[row] ?? []).keys()) spans.push(cellPrint(table, row, column).place);
  return spans;
}
