import { writeToken } from '../model/pointer.js';
import type { ReportRecord, Statement } from '../model/report.js';
import { plainName } from './names.js';
import { statementIds } from './paths.js';
import type { Node } from './descend.js';

/** Words by which a row without a code is found; each group needs one of its words in the name. */
export interface RowWords {
  readonly all: readonly (readonly string[])[];
  readonly none?: readonly string[] | undefined;
  /** Looked for below this row only. */
  readonly after?: string | undefined;
}

/** A statement with figures, and its rows as they hang together. */
export interface Table {
  readonly pointer: string;
  readonly statement: Statement;
  /** Rows by code; a code that is printed twice has none. */
  readonly byCode: ReadonlyMap<string, number>;
  /** Codes stand twice (units below one another, a table printed again): nothing is added up by code. */
  readonly repeated: boolean;
  /** Per row with a code the rows right below it; `-1` holds the highest. */
  readonly children: ReadonlyMap<number, readonly number[]>;
  /** A cell, the same each time; `undefined` where the row has no such column. */
  readonly cell: (row: number, column: string) => Node | undefined;
  /** Rows that selectors named, once they were looked for. */
  readonly found: Map<string, number | undefined>;
}

export type Tables = Readonly<Record<string, readonly Table[]>>;

/** All filled or empty statements of the known kinds, by number, in order of the print. */
export function tablesOf(record: ReportRecord): Tables {
  const found: Record<string, Table[]> = {};
  for (const name of Object.keys(statementIds)) found[name] = [];
  record.statements.forEach((statement, at) => {
    const name = Object.keys(statementIds).find((number) => statementIds[number] === statement.id);
    if (name !== undefined && statement.state !== 'listed')
      found[name]?.push(tableOf(statement, `/statements/${at}`));
  });
  return found;
}

function tableOf(statement: Statement, pointer: string): Table {
  const byCode = new Map<string, number>();
  let repeated = false;
  statement.rows.forEach(({ code }, at) => {
    if (code === undefined) return;
    if (byCode.has(code)) repeated = true;
    byCode.set(code, at);
  });
  return {
    pointer,
    statement,
    byCode,
    repeated,
    children: childrenOf(byCode),
    cell: cellsOf(statement, pointer),
    found: new Map(),
  };
}

function childrenOf(byCode: ReadonlyMap<string, number>): ReadonlyMap<number, readonly number[]> {
  const children = new Map<number, number[]>();
  for (const [code, row] of byCode) {
    const parent = parentOf(code, byCode);
    const held = children.get(parent) ?? [];
    held.push(row);
    children.set(parent, held);
  }
  return children;
}

/** The row of the longest code that this one begins with; −1 where there is none. */
function parentOf(code: string, byCode: ReadonlyMap<string, number>): number {
  for (let length = code.length - 2; length >= 3; length -= 2) {
    const row = byCode.get(code.slice(0, length));
    if (row !== undefined) return row;
  }
  return -1;
}

function cellsOf({ rows }: Statement, pointer: string): Table['cell'] {
  const known: Map<string, Node>[] = rows.map(() => new Map());
  return (row, column) => {
    const held = known[row]?.get(column);
    if (held !== undefined) return held;
    const values = rows[row]?.values;
    if (values === undefined || !Object.hasOwn(values, column)) return undefined;
    const node = { pointer: `${pointer}/rows/${row}/values/${writeToken(column)}`, value: values[column] };
    known[row]?.set(column, node);
    return node;
  };
}

/** A row's values. */
export const rowNode = (table: Table, row: number): Node => ({
  pointer: `${table.pointer}/rows/${row}/values`,
  value: undefined,
  cell: (column) => table.cell(row, column),
});

/** Something is printed in the row. */
export const isFilled = ({ statement }: Table, row: number): boolean =>
  Object.values(statement.rows[row]?.values ?? {}).some((value) => value !== null);

export type Side = 'revenue' | 'expenditure';

/** The one row of a table that has one. */
const ONLY = '-';

/** The row that a selector names: a code, a word of the vocabulary, or a name; the first of its side. */
export function rowOf(
  table: Table,
  selector: string,
  words: Readonly<Record<string, RowWords>>,
  side?: Side,
): number | undefined {
  if (/^\d+$/.test(selector)) return table.byCode.get(selector);
  if (selector === ONLY) return table.statement.rows.length === 0 ? undefined : 0;
  const key = `${side ?? ''}[${selector}]`;
  if (!table.found.has(key)) table.found.set(key, namedRow(table, selector, words, side));
  return table.found.get(key);
}

function namedRow(
  table: Table,
  selector: string,
  words: Readonly<Record<string, RowWords>>,
  side?: Side,
): number | undefined {
  const asked = words[selector];
  const from = asked?.after === undefined ? 0 : (rowOf(table, asked.after, words, side) ?? -1) + 1;
  if (asked?.after !== undefined && from === 0) return undefined;
  const wanted = plainName(selector);
  const at = table.statement.rows.findIndex(
    (row, index) =>
      index >= from &&
      (side === undefined || row.side === side) &&
      row.code === undefined &&
      (asked === undefined ? plainName(row.name ?? '') === wanted : answers(row.name ?? '', asked)),
  );
  return at === -1 ? undefined : at;
}

/** A name has a word of each group, and none that it must not have. */
export const answers = (name: string, words: RowWords | undefined): boolean =>
  words !== undefined &&
  words.all.every((group) => group.some((word) => name.includes(word))) &&
  words.none?.some((word) => name.includes(word)) !== true;
