import { inferred, printed, type Field, type FieldTree } from '../../src/model/field.js';
import type { Quantity } from '../../src/tables/quantities.js';
import type { MoneyUnit } from '../../src/text/money.js';
import { nameField } from './fields.js';
import { normal, type Column, type Header } from './header.js';
import type { KeyedColumn } from './keys.js';
import type { Lane } from './lanes.js';
import { cellPrint, type Part } from './parts.js';
import type { GridRow } from './rows.js';
import { turned } from './three-public.js';

/** A lane with the keys of its value columns. */
export type KeyedLane = Lane & { readonly keyed: readonly KeyedColumn[] };

/** What the reading of one grid carries along. */
export interface Grid {
  readonly id: string;
  readonly part: Part;
  readonly header: Header;
  readonly lanes: readonly KeyedLane[];
  /** What each column of the grid says of its values, by the name of their row; and its unit. */
  readonly facts: readonly { readonly quantity: (row: string) => Quantity; readonly unit: MoneyUnit }[];
}

export interface KeyPath {
  readonly key: string;
  readonly path: readonly Field[];
}

/** The columns of a grid's values; those of a vertical “三公” form are named by its rows. */
export function columnsOf(grid: Grid, rows: readonly GridRow[]): readonly KeyPath[] {
  const keyed = grid.lanes.flatMap((lane) => lane.keyed);
  const heads = ({ path }: Column): Field[] =>
    path.map(({ text, row, column }) =>
      printed('text', text, text, cellPrint(grid.part.table, row, column).place),
    );
  const cells = turned(grid.id, keyed, rows);
  if (cells === undefined) return keyed.map(({ key, column }) => ({ key, path: heads(column) }));
  return cells.map(({ key, row, column }) => {
    const head = grid.header.columns[column];
    return { key, path: [...(head ? heads(head) : []), nameField(row.name, undefined)] };
  });
}

/** One entry a key, as its first lane prints it. */
export function columnTrees(columns: readonly KeyPath[]): readonly FieldTree[] {
  const seen = new Set<string>();
  return columns.flatMap(({ key, path }) => {
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ key: inferred('choice', key, path.map(({ value }) => normal(String(value))).join('.')), path }];
  });
}
