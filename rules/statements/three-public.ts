import { isBlank } from '../../src/text/money.js';
import type { Print } from './captions.js';
import type { Grid } from './grids.js';
import type { KeyedColumn } from './keys.js';
import { headKey, isCount, sideKey } from './keys.js';
import type { GridRow } from './rows.js';
import { vocabulary } from './vocabulary.js';

/** A cell of a vertical form: the key that it has in the one row. */
export interface TurnedCell {
  readonly key: string;
  readonly row: GridRow;
  readonly column: number;
  readonly print: Print;
}

/** The one row of a form that names items or sides in its rows. */
export interface Turned {
  readonly cells: readonly TurnedCell[];
  /** Rows with values whose names tell nothing of them. */
  readonly unnamed: readonly GridRow[];
}

/** A form that names items or sides in its rows, as the one row of the horizontal form; else `undefined`. */
export function turned(grids: readonly Grid[], rows: readonly GridRow[]): Turned | undefined {
  if (!grids.every(({ id }) => id === 'three-public')) return undefined;
  const keyed = grids.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.keyed));
  if (isVertical(keyed, rows))
    return divided(
      rows,
      (row) => nameOf(row) !== '',
      (named) => turn(keyed, named),
    );
  return isSidedByRows(keyed, rows)
    ? divided(rows, (row) => sideOf(row) !== undefined, joinSides)
    : undefined;
}

const divided = (
  rows: readonly GridRow[],
  isNamed: (row: GridRow) => boolean,
  cellsOf: (named: readonly GridRow[]) => readonly TurnedCell[],
): Turned => ({
  cells: cellsOf(rows.filter(isNamed)),
  unnamed: rows.filter((row) => !isNamed(row) && row.values.some(({ print }) => !isBlank(print.text))),
});

const nameOf = ({ name }: GridRow): string => name.map(({ text }) => text).join('');

const SIDES = new Set(['budget', 'initialBudget', 'actual']);

/** The items stand in the rows: no column names one, and several rows do. */
function isVertical(keyed: readonly KeyedColumn[], rows: readonly GridRow[]): boolean {
  const form = vocabulary.forms['three-public'];
  if (form === undefined || keyed.some(({ key }) => key.includes('.') || isCount(key))) return false;
  return rows.filter(({ name }) => headKey(form, name[0]?.text ?? '') !== undefined).length >= 2;
}

/**
 * A vertical form as the one row that the horizontal one prints.
 *
 *     项目            | 预算数 | 决算数
 *     合计            |   9    |   8      →   budget.total 9, actual.total 8, budget.abroad …
 *     因公出国（境）费 |   …    |   …
 */
function turn(keyed: readonly KeyedColumn[], rows: readonly GridRow[]): readonly TurnedCell[] {
  const form = vocabulary.forms['three-public'];
  const single = keyed.filter(({ key }) => SIDES.has(key)).length === 0;
  return rows.flatMap((row) => {
    const name = nameOf(row);
    const known = form && headKey(form, name);
    const item =
      known === '=' ? 'total' : known === undefined || known === '' || SIDES.has(known) ? name : known;
    if (item === name && row.values.every(({ print }) => isBlank(print.text))) return [];
    if (isCount(item)) return countOf(item, row);
    return row.values.map(({ key, column, print }) => {
      const side = single && row.values.length === 1 ? 'actual' : key;
      return { key: `${side}.${item}`, row, column, print };
    });
  });
}

/** Counts are of the year and have no budget: the one cell that holds a figure, else the last. */
function countOf(key: string, row: GridRow): readonly TurnedCell[] {
  const filled = row.values.filter(({ print }) => !isBlank(print.text));
  const cells = filled.length > 0 ? filled : row.values.slice(-1);
  return cells.map(({ column, print }) => ({ key, row, column, print }));
}

/**
 * The items stand in the columns, without a word of budget or final, which name the rows.
 *
 *     项目   | 合计 | 因公出国（境）费 | …
 *     预算数 |  9   |  …
 *     决算数 |  8   |  …                  →   budget.total 9, actual.total 8, …
 */
function isSidedByRows(keyed: readonly KeyedColumn[], rows: readonly GridRow[]): boolean {
  const sides = rows.map(sideOf).filter((side) => side !== undefined);
  return (
    keyed.some(({ key }) => key.startsWith('actual.')) &&
    keyed.every(({ key }) => !/^(?:budget|initialBudget)\b/.test(key)) &&
    sides.length > 0 &&
    sides.every((side, at) => sides.indexOf(side) === at)
  );
}

const sideOf = (row: GridRow): string | undefined => {
  const form = vocabulary.forms['three-public'];
  return form && sideKey(form, nameOf(row));
};

/** A row of 年初预算 is the budget, unless there is a later one. */
function joinSides(rows: readonly GridRow[]): readonly TurnedCell[] {
  const revised = rows.some((row) => sideOf(row) === 'budget');
  return rows.flatMap((row) => {
    const printed = sideOf(row) ?? 'actual';
    const side = printed === 'initialBudget' && !revised ? 'budget' : printed;
    return row.values.map(({ key, column, print }) => ({
      key: isCount(key) ? key : `${side}.${key.replace(/^actual\./, '')}`,
      row,
      column,
      print,
    }));
  });
}
