import type { Span, Table } from '../../src/model/document.js';
import { inferred, type FieldTree } from '../../src/model/field.js';
import { joined } from '../../src/model/lists.js';
import type { Message } from '../../src/model/message.js';
import { quantityOf } from '../../src/tables/quantities.js';
import type { MoneyUnit } from '../../src/text/money.js';
import { bare, noteTree, titleTree } from './caption-fields.js';
import { saysNothing, type Print } from './captions.js';
import { source } from './cells.js';
import { columnsOf, columnTrees, type Grid } from './columns.js';
import { readHeader, type Header } from './header.js';
import { keyColumns } from './keys.js';
import { splitLanes } from './lanes.js';
import type { Located } from './locate.js';
import { cellPrint, rowCells, type Part } from './parts.js';
import { readRows } from './read-rows.js';
import { readBody } from './rows.js';
import { columnUnit, statementUnit } from './units.js';

export interface StatementReading {
  readonly value: FieldTree | undefined;
  readonly messages: readonly Message[];
  readonly accounted: readonly Span[];
}

const SIDED = new Set(['revenue-expenditure-summary', 'fiscal-appropriation-summary']);

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
  const header = readHeader(first);
  const lanes =
    header &&
    splitLanes(header.columns, SIDED.has(id)).map((lane) => ({ ...lane, keyed: keyColumns(id, lane) }));
  if (header === undefined || lanes === undefined || lanes.every(({ keyed }) => keyed.length === 0))
    return unread(located, id, first, accounted);
  const stated = statementUnit(located, header, units);
  const facts = header.columns.map((column) => ({
    quantity: quantityOf(column.path.map(({ text }) => text).join(''), !id.startsWith('other')),
    unit: columnUnit(first, column)?.unit ?? stated.unit,
  }));
  const grids = located.parts.map((part, at) => ({
    id,
    part,
    header: at === 0 ? header : goingOn(part, first, header),
    lanes,
    facts,
  }));
  const bodies = grids.map((grid) => ({ grid, body: readBody(grid.part, grid.header, grid.lanes) }));
  const notes = [...bodies.flatMap(({ body }) => body.notes), ...located.notes];
  const rows = bodies.map(({ grid, body }) => readRows(grid, body.rows));
  const filled = rows.some(({ figures }) => figures) || bodies.some(({ body }) => body.unsure.length > 0);
  return {
    value: {
      ...titleTree(located, id),
      unit: stated.field,
      state: inferred('choice', filled ? 'filled' : 'empty', filled ? '表中有数' : '表中无数'),
      ...noteTree(notes),
      columns: columnTrees(joined(bodies.map(({ grid, body }) => columnsOf(grid, body.rows)))),
      rows: joined(rows.map(({ trees }) => trees)),
    },
    messages: [
      ...stated.messages,
      ...bodies.flatMap(({ grid, body }) => body.unsure.map((row) => rowNotRead(grid.part.table, row))),
      ...rows.flatMap(({ messages }) => messages),
    ],
    accounted: joined([
      accounted,
      notes.map(({ place }) => place),
      ...bodies.map(({ body }) => body.signatures),
      ...grids.map(headSpans),
    ]),
  };
}

const rowNotRead = (table: Table, row: number): Message => ({
  severity: 'warning',
  source,
  place: { block: table.place.block, cell: [row, 0] },
  code: 'row-not-read',
  quote: rowCells(table, row)
    .map(({ text }) => text)
    .join(' | '),
});

/** A part after the first: its head rows, where it prints them again, are those of the first. */
function goingOn(part: Part, first: Part, header: Header): Header {
  let body = part.from;
  const heads = header.headRows
    .filter((row) => row < header.body)
    .map((row) => (first.table.rows[row] ?? []).join('|'));
  while (body < part.to && heads.includes((part.table.rows[body] ?? []).join('|'))) body += 1;
  return { ...header, body };
}

function unread(located: Located, id: string, { table }: Part, accounted: readonly Span[]): StatementReading {
  const empty =
    located.notes.some(({ text }) => saysNothing(text)) || table.rows.some((row) => row.some(saysNothing));
  const notes = [...located.notes, ...explanationCells(located)];
  if (empty || table.rows.length <= 2) {
    return {
      value: {
        ...titleTree(located, id),
        ...noteTree(notes),
        state: inferred('choice', 'empty', '表中无数'),
        columns: [],
        rows: [],
      },
      messages: [],
      accounted: [...accounted, ...notes.map(({ place }) => place)],
    };
  }
  const place = { block: table.place.block };
  return {
    value: undefined,
    messages: [{ severity: 'error', source, place, code: 'table-not-read', quote: located.print.text }],
    accounted,
  };
}

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
