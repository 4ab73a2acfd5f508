import { matcher } from '../../src/text/words.js';
import type { Column } from './header.js';
import { normal } from './heads.js';
import { vocabulary } from './vocabulary.js';

const { heads } = vocabulary;
const ACCOUNT = matcher({ ends: heads.account });
const REVENUE = matcher({ any: heads.revenue });
const EXPENDITURE = matcher({ any: heads.expenditure });

export type Side = 'revenue' | 'expenditure';

/** Columns that make rows of their own: a name (and code) with its values. Forms 01, 04 and 06 set several side by side. */
export interface Lane {
  readonly code: readonly Column[];
  readonly name?: Column;
  readonly values: readonly Column[];
  readonly side?: Side;
}

/** A lane begins where a label follows a value. A further label without a lane of its own is read as a value. */
export function splitLanes(columns: readonly Column[], sided: boolean): readonly Lane[] {
  const groups: Column[][] = [[]];
  for (const column of columns) {
    if (column.role === 'void' || column.role === 'ordinal') continue;
    const current = groups.at(-1) as Column[];
    const label = column.role === 'code' || column.role === 'name';
    if (label && current.some(({ role }) => role === 'value') && startsLane(column, columns))
      groups.push([column]);
    else current.push(column);
  }
  return groups
    .filter((group) => group.length > 0)
    .map((group, order) => toLane(group, sided ? sideOf(group, order) : undefined));
}

/** Values follow the label before the table ends: a closing 备注 is no lane. */
const startsLane = (label: Column, columns: readonly Column[]): boolean =>
  columns.slice(label.index + 1).some(({ role }) => role === 'value');

function toLane(group: readonly Column[], side: Side | undefined): Lane {
  const names = group.filter(({ role }) => role === 'name');
  const name = names.find(({ path }) => ACCOUNT.test(normal(path.at(-1)?.text ?? ''))) ?? names[0];
  return {
    code: group.filter(({ role }) => role === 'code'),
    ...(name ? { name } : {}),
    values: group.filter((column) => column.role === 'value' || (column.role === 'name' && column !== name)),
    ...(side ? { side } : {}),
  };
}

/** By its heads, else by its order: the first lane of a summary is revenue. */
function sideOf(group: readonly Column[], order: number): Side {
  const top = group.map(({ path }) => normal(path[0]?.text ?? '')).join('');
  if (EXPENDITURE.test(top) && !REVENUE.test(top)) return 'expenditure';
  if (REVENUE.test(top) && !EXPENDITURE.test(top)) return 'revenue';
  return order === 0 ? 'revenue' : 'expenditure';
}
