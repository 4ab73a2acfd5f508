import type { Span } from '../../src/model/document.js';
import { inferred, printed, type Field, type FieldTree } from '../../src/model/field.js';
import type { Message } from '../../src/model/message.js';
import { isBlank, type MoneyUnit } from '../../src/text/money.js';
import { saysNothing, type Print } from './captions.js';
import { quantityOf, readCell, source } from './cells.js';
import { codeFields, levelOf, nameField } from './fields.js';
import { normal, readHeader, type Column, type Header } from './header.js';
import { keyColumns, type KeyedColumn } from './keys.js';
import { splitLanes, type Lane } from './lanes.js';
import type { Located } from './locate.js';
import { cellPrint, type Part } from './parts.js';
import { readBody, type GridRow } from './rows.js';
import { isVertical, turn } from './three-public.js';
import { columnUnit, statementUnit } from './units.js';

export interface StatementReading {
  readonly value: FieldTree | undefined;
  readonly messages: readonly Message[];
  readonly accounted: readonly Span[];
}

type Keyed = Lane & { readonly keyed: readonly KeyedColumn[] };
type Tree = Readonly<Record<string, FieldTree | undefined>>;

/** What the reading of one grid carries along. */
interface Grid {
  readonly id: string;
  readonly part: Part;
  readonly header: Header;
  readonly lanes: readonly Keyed[];
  /** What each column of the grid says of its values: its heads, and its unit. */
  readonly facts: readonly { readonly heads: string; readonly unit: MoneyUnit }[];
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
    heads: column.path.map(({ text }) => text).join(''),
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
  const filled = rows.some(({ figures }) => figures);
  return {
    value: {
      ...titleTree(located, id),
      unit: stated.field,
      state: inferred('choice', filled ? 'filled' : 'empty', filled ? '表中有数' : '表中无数'),
      ...noteTree(notes),
      columns: columnTrees(bodies.flatMap(({ grid, body }) => columnsOf(grid, body.rows))),
      rows: rows.flatMap(({ trees }) => trees),
    },
    messages: [...stated.messages, ...rows.flatMap(({ messages }) => messages)],
    accounted: [...accounted, ...notes.map(({ place }) => place), ...grids.flatMap(headSpans)],
  };
}

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
  const empty = located.notes.some(({ text }) => saysNothing(text)) || table.rows.flat().some(saysNothing);
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

function titleTree({ title, print, captions }: Located, id: string): Tree {
  const place = { ...print.place, start: title.start, end: title.end };
  const raw = print.text.slice(title.start, title.end);
  const named = print.place.end === 0;
  const coded = captions.find(({ code }) => code !== undefined);
  return {
    id: named ? inferred('choice', id, '工作表名') : inferred('choice', id, '表名', raw, place),
    title: named ? inferred('text', raw, '工作表名') : printed('text', raw, raw, place),
    ...(coded?.code ? { printedCode: codeTree(coded.print, coded.code) } : {}),
  };
}

function codeTree({ text, place }: Print, [start, end]: readonly [number, number]): Field {
  const raw = text.slice(start, end);
  return printed('text', raw.replace(/\s/g, ''), raw, { ...place, start, end });
}

/** The printed explanation of an empty table; other notes are remarks on how it was filled. */
function noteTree(notes: readonly Print[]): Tree {
  const note = notes.find(({ text }) => saysNothing(text));
  return note ? { note: printed('text', note.text, note.text, note.place) } : {};
}

const bare = ({ notes }: Located): Tree => ({
  state: inferred(
    'choice',
    notes.length > 0 ? 'empty' : 'listed',
    notes.length > 0 ? '以文字说明无数据' : '只列表名',
  ),
  columns: [],
  rows: [],
});

interface Read {
  readonly trees: readonly FieldTree[];
  readonly messages: readonly Message[];
  readonly figures: boolean;
}

function readRows(grid: Grid, rows: readonly GridRow[]): Read {
  const keyed = grid.lanes.flatMap((lane) => lane.keyed);
  if (grid.id === 'three-public' && isVertical(keyed, rows)) return readTurned(grid, keyed, rows);
  const messages: Message[] = [];
  let figures = false;
  const codes = grid.lanes.flatMap((_, lane) => codeFields(rows.filter((row) => row.lane === lane)));
  const trees = rows.map((row, at) => {
    const values: Record<string, Field> = {};
    for (const { key, column, print } of row.values) {
      const { field, messages: said } = readValue(grid, row, column, print);
      messages.push(...said);
      if (field) values[key] = field;
      figures ||= typeof field?.value === 'number';
    }
    return rowTree(grid, row, codes[at], values);
  });
  return { trees: footLast(grid, rows, trees), messages, figures };
}

function readValue(
  { id, facts }: Grid,
  row: GridRow,
  column: number,
  print: Print,
): ReturnType<typeof readCell> {
  const fact = facts[column];
  if (fact === undefined) throw new RangeError(`column ${column} of ${facts.length}`);
  const quantity = quantityOf(fact.heads, row.name[0]?.text ?? '', !id.startsWith('other'));
  return readCell(print, quantity, fact.unit);
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
  const last = Math.max(...rows.map(({ row }) => row));
  const isFoot = (_: unknown, at: number): boolean =>
    rows[at]?.row === last && /(?:合计|总计)$/.test(rows[at]?.name[0]?.text ?? '');
  return [...trees.filter((tree, at) => !isFoot(tree, at)), ...trees.filter(isFoot)];
}

function readTurned(grid: Grid, keyed: readonly KeyedColumn[], rows: readonly GridRow[]): Read {
  const messages: Message[] = [];
  const values: Record<string, Field> = {};
  for (const { key, row, column } of turn(keyed, rows)) {
    const print = cellPrint(grid.part.table, row.row, column);
    const { field, messages: said } = readValue(grid, row, column, print);
    messages.push(...said);
    if (field === undefined) continue;
    if (values[key] === undefined) values[key] = field;
    else if (!isBlank(print.text))
      messages.push({
        severity: 'warning',
        source,
        place: { block: print.place.block, cell: [row.row, column] },
        code: 'row-not-read',
        quote: row.name.map(({ text }) => text).join(''),
      });
  }
  const figures = Object.values(values).some(({ value }) => typeof value === 'number');
  return { trees: [{ name: nameField([], undefined), values }], messages, figures };
}

interface KeyPath {
  readonly key: string;
  readonly path: readonly Field[];
}

function columnsOf(grid: Grid, rows: readonly GridRow[]): readonly KeyPath[] {
  const keyed = grid.lanes.flatMap((lane) => lane.keyed);
  const heads = ({ path }: Column): Field[] =>
    path.map(({ text, row, column }) =>
      printed('text', text, text, cellPrint(grid.part.table, row, column).place),
    );
  if (grid.id !== 'three-public' || !isVertical(keyed, rows))
    return keyed.map(({ key, column }) => ({ key, path: heads(column) }));
  return turn(keyed, rows).map(({ key, row, column }) => {
    const head = grid.header.columns[column];
    return { key, path: [...(head ? heads(head) : []), nameField(row.name, undefined)] };
  });
}

/** One entry a key, as its first lane prints it. */
function columnTrees(columns: readonly KeyPath[]): readonly FieldTree[] {
  const seen = new Set<string>();
  return columns.flatMap(({ key, path }) => {
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ key: inferred('choice', key, path.map(({ value }) => normal(String(value))).join('.')), path }];
  });
}

/** One cell of each row above the body, and of each blank row: read, and kept nowhere. */
function headSpans({ part, header }: Grid): readonly Span[] {
  const rows = Array.from({ length: header.body - part.from }, (_, at) => part.from + at);
  return rows.flatMap((row) =>
    (part.table.rows[row] ?? []).map((_, column) => cellPrint(part.table, row, column).place),
  );
}
