import type { KeyedColumn } from './keys.js';
import { headKey, isCount } from './keys.js';
import type { GridRow } from './rows.js';
import { vocabulary } from './vocabulary.js';

/** A cell of a vertical form: the key that it has in the one row. */
export interface TurnedCell {
  readonly key: string;
  readonly row: GridRow;
  readonly column: number;
}

const SIDES = new Set(['budget', 'initialBudget', 'actual']);

/** The items stand in the rows: no column names one, and several rows do. */
export function isVertical(keyed: readonly KeyedColumn[], rows: readonly GridRow[]): boolean {
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
export function turn(keyed: readonly KeyedColumn[], rows: readonly GridRow[]): readonly TurnedCell[] {
  const form = vocabulary.forms['three-public'];
  const single = keyed.filter(({ key }) => SIDES.has(key)).length === 0;
  return rows.flatMap((row) => {
    const name = row.name.map(({ text }) => text).join('');
    const known = form && headKey(form, name);
    const item =
      known === '=' ? 'total' : known === undefined || known === '' || SIDES.has(known) ? name : known;
    return row.values.flatMap(({ key, column }) => {
      if (isCount(item)) return [{ key: item, row, column }];
      if (SIDES.has(key)) return [{ key: `${key}.${item}`, row, column }];
      return single ? [{ key: `actual.${item}`, row, column }] : [];
    });
  });
}
