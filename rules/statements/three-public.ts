import { isBlank } from '../../src/text/money.js';
import type { Print } from './captions.js';
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

/** The cells of a form that names items or sides in its rows, as the one row of the horizontal form; else `undefined`. */
export function turned(
  id: string,
  keyed: readonly KeyedColumn[],
  rows: readonly GridRow[],
): readonly TurnedCell[] | undefined {
  if (id !== 'three-public') return undefined;
  if (isVertical(keyed, rows)) return turn(keyed, rows);
  return isSidedByRows(keyed, rows) ? joinSides(rows) : undefined;
}

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
    const name = row.name.map(({ text }) => text).join('');
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
  const sides = rows.map(sideOf);
  return (
    keyed.some(({ key }) => key === 'actual.total') &&
    keyed.every(({ key }) => key.startsWith('actual.') || isCount(key)) &&
    sides.length > 1 &&
    sides.every((side, at) => side !== undefined && sides.indexOf(side) === at)
  );
}

const sideOf = ({ name }: GridRow): string | undefined => {
  const form = vocabulary.forms['three-public'];
  return form && sideKey(form, name.map(({ text }) => text).join(''));
};

const joinSides = (rows: readonly GridRow[]): readonly TurnedCell[] =>
  rows.flatMap((row) =>
    row.values.map(({ key, column, print }) => ({
      key: isCount(key) ? key : key.replace(/^actual/, sideOf(row) ?? 'actual'),
      row,
      column,
      print,
    })),
  );
