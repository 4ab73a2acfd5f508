import { inferred, printed, type Field, type FieldTree } from '../../src/model/field.js';
import { nameField } from './fields.js';
import type { Grid } from './grids.js';
import type { Column } from './header.js';
import { normal } from './heads.js';
import { cellPrint } from './parts.js';
import type { GridRow } from './rows.js';
import { turned } from './three-public.js';

export interface KeyPath {
  readonly key: string;
  readonly path: readonly Field[];
}

/** The columns of a statement's values; those of a vertical “三公” form are named by its rows. */
export function columnsOf(grids: readonly Grid[], rows: readonly GridRow[]): readonly KeyPath[] {
  const form = turned(grids, rows);
  if (form === undefined)
    return grids.flatMap((grid) =>
      grid.lanes.flatMap(({ keyed }) =>
        keyed.map(({ key, column }) => ({ key, path: headsOf(grid, column) })),
      ),
    );
  return form.cells.map(({ key, row, column }) => {
    const head = row.grid.header.columns[column];
    return { key, path: [...(head ? headsOf(row.grid, head) : []), nameField(row.name, undefined)] };
  });
}

/** A part without a head of its own has that of the first. */
const headsOf = (grid: Grid, { path }: Column): readonly Field[] =>
  path.map(({ text, row, column }) =>
    printed('text', text, text, cellPrint(grid.headed.table, row, column).place),
  );

/** One entry a key, as its first lane prints it. */
export function columnTrees(columns: readonly KeyPath[]): readonly FieldTree[] {
  const seen = new Set<string>();
  return columns.flatMap(({ key, path }) => {
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ key: inferred('choice', key, path.map(({ value }) => normal(String(value))).join('.')), path }];
  });
}
