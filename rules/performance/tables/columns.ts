import type { RowCell } from '../../../src/tables/row-cells.js';
import { columnRoleOf, isLabel, labelOf, type ColumnRole } from '../words.js';
import { isNumberCell } from '../fields.js';
import type { Line } from './lines.js';

export interface IndicatorColumn {
  readonly role: ColumnRole;
  readonly column: number;
  readonly end: number;
}

export interface IndicatorColumns {
  readonly columns: readonly IndicatorColumn[];
  /** Headers whose meaning is not known, or known already from another column. */
  readonly unplaced: readonly IndicatorColumn[];
}

const LEVELS: ReadonlySet<ColumnRole> = new Set(['level1', 'level2', 'level3']);
const isLevel = (role: ColumnRole | undefined): boolean => role !== undefined && LEVELS.has(role);

/** A row of indicator headers: it names levels, or a target or result among three further columns. */
export function isIndicatorHeader(line: Line): boolean {
  const cells = line.own.filter((cell) => cell.text !== '');
  if (cells.some((cell) => isNumberCell(cell.text))) return false;
  if (cells.some((cell) => /[一二三]级指标/.test(labelOf(cell.text)))) return true;
  const roles = new Set(cells.map((cell) => columnRoleOf(cell.text)));
  roles.delete(undefined);
  roles.delete('other');
  return (
    roles.size >= 3 &&
    (roles.has('target') || roles.has('actual')) &&
    (roles.has('score') || roles.has('level3'))
  );
}

/** What each column holds, from one or more rows of headers (`年度指标值` over `指标性质 | 指标值 | 度量单位`). */
export function indicatorColumns(headers: readonly Line[]): IndicatorColumns {
  const last = headers.at(-1);
  if (last === undefined) return { columns: [], unplaced: [] };
  const cells = withoutBlockLabels(last.spanned ? stacked(headers) : flattened(headers));
  const columns: IndicatorColumn[] = [];
  const unplaced: IndicatorColumn[] = [];
  for (const { cell, role } of cells) {
    const found = { role: role ?? ('other' as const), column: cell.column, end: cell.end };
    const taken = role !== undefined && role !== 'other' && columns.some((one) => one.role === role);
    if (role === undefined || taken) unplaced.push(found);
    else columns.push(found);
  }
  const placed = columns.some(({ role }) => isLevel(role))
    ? columns
    : [...byPosition(unplaced, columns), ...columns];
  return { columns: placed, unplaced: unplaced.filter((one) => !isLeftOf(one, placed)) };
}

/** What stands left of the first level (`绩效指标完成情况`) names the block and no column. */
function withoutBlockLabels(cells: readonly HeaderCell[]): readonly HeaderCell[] {
  const first = cells.findIndex(({ role }) => isLevel(role));
  return first < 0
    ? cells.filter(({ cell }) => !isLabel('block', cell.text) || cell.end - cell.column > 1)
    : cells.slice(first);
}

interface HeaderCell {
  readonly cell: RowCell;
  readonly role: ColumnRole | undefined;
}

/** Column by column, the lowest header that says something. */
function stacked(headers: readonly Line[]): readonly HeaderCell[] {
  const width = Math.max(...headers.flatMap((line) => line.all.map((cell) => cell.end)));
  const found: HeaderCell[] = [];
  for (let column = 0; column < width; column += 1) {
    const path = headers
      .flatMap((line) => line.all.filter((cell) => cell.column <= column && column < cell.end))
      .reverse();
    const lowest = path.find((cell) => cell.text !== '');
    if (lowest === undefined) continue;
    const role = path.map((cell) => columnRoleOf(cell.text)).find((one) => one !== undefined);
    const before = found.at(-1);
    const same = before?.cell.text === lowest.text && before.role === role && before.cell.end === column;
    if (same && before !== undefined)
      found[found.length - 1] = { ...before, cell: { ...before.cell, end: column + 1 } };
    else found.push({ cell: { ...lowest, column, end: column + 1 }, role });
  }
  return found;
}

/** Without spans: the cells of the lower row take the place of the upper one's that they stand under. */
function flattened(headers: readonly Line[]): readonly HeaderCell[] {
  const rows = headers.map((line) => line.own.map((cell) => ({ cell, role: columnRoleOf(cell.text) })));
  const [upper, lower] = [rows.at(-2), rows.at(-1) ?? []];
  if (upper === undefined) return widened(lower);
  const children = lower.filter(({ cell }) => cell.text !== '');
  const parts: HeaderCell[] = [];
  let next = 0;
  const take = (fits: (role: ColumnRole | undefined) => boolean): boolean => {
    const from = next;
    while (children[next] !== undefined && fits(children[next]?.role)) next += 1;
    parts.push(...children.slice(from, next));
    return next > from;
  };
  for (const parent of upper.filter(({ cell }) => cell.text !== '')) {
    const taken =
      parent.role === 'target'
        ? take((role) => role === 'operator' || role === 'target' || role === 'unit')
        : (parent.role === undefined || parent.role === 'level3') && take(isLevel);
    if (!taken) parts.push(parent);
  }
  parts.push(...children.slice(next));
  const shift = lower[0]?.cell.text === '' ? 1 : 0;
  return parts.map(({ role, cell }, at) => ({
    role,
    cell: { ...cell, column: at + shift, end: at + shift + 1 },
  }));
}

/** A header with blanks behind it stands over them too (`年度指标值 | | | 实际完成值` of a spreadsheet). */
function widened(cells: readonly HeaderCell[]): readonly HeaderCell[] {
  const filled = cells.filter(({ cell }) => cell.text !== '');
  return filled.map(({ cell, role }, at) => ({
    role,
    cell: { ...cell, end: filled[at + 1]?.cell.column ?? cell.end },
  }));
}

const isLeftOf = (one: IndicatorColumn, columns: readonly IndicatorColumn[]): boolean =>
  columns.every((column) => one.end <= column.column);

/** Without any word for the levels: the columns left of the first known one, from the left 一级, 二级, 三级. */
function byPosition(
  unplaced: readonly IndicatorColumn[],
  columns: readonly IndicatorColumn[],
): readonly IndicatorColumn[] {
  const left = unplaced.filter((one) => isLeftOf(one, columns));
  const singles = left.flatMap((one) =>
    Array.from({ length: one.end - one.column }, (_, at) => ({
      column: one.column + at,
      end: one.column + at + 1,
    })),
  );
  const roles: readonly ColumnRole[] = ['level1', 'level2', 'level3'];
  const chosen =
    singles.length >= 3
      ? roles
      : singles.length === 2
        ? (['level1', 'level3'] as const)
        : (['level3'] as const);
  return singles.slice(-3).map((one, at) => ({ ...one, role: chosen[at] ?? ('level3' as const) }));
}
