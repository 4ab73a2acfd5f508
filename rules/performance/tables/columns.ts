import type { RowCell } from '../../../src/tables/row-cells.js';
import { oncePerText } from '../../../src/text/once.js';
import { isNumberCell } from '../fields.js';
import { matcher } from '../../../src/text/words.js';
import { columnRoleOf, isLabel, labelOf, words, type ColumnRole } from '../words.js';
import { placeRoles, type IndicatorColumns } from './column-roles.js';
import type { Line } from './lines.js';

/** A header and what its own words, or those of the header above it, say. */
export interface HeaderCell {
  readonly cell: RowCell;
  readonly role: ColumnRole | undefined;
}

const ORDINAL = matcher({ any: words.ordinals });
const isOrdinal = oncePerText((text) => ORDINAL.test(labelOf(text)));
const NAMES: ReadonlySet<ColumnRole> = new Set(['level1', 'level2', 'level3', 'name']);
const isName = (role: ColumnRole | undefined): boolean => role !== undefined && NAMES.has(role);

/** A row of indicator headers: it names levels, or a target or result among three further columns. */
export function isIndicatorHeader(line: Line): boolean {
  const cells = headersOf(line);
  if (cells.some((cell) => isNumberCell(cell.text))) return false;
  if (cells.some((cell) => isOrdinal(cell.text))) return true;
  const roles = new Set(cells.map((cell) => columnRoleOf(cell.text)));
  roles.delete(undefined);
  roles.delete('other');
  return (
    roles.size >= 3 &&
    (roles.has('target') || roles.has('actual')) &&
    (roles.has('score') || [...roles].some(isName))
  );
}

const headersOf = (line: Line): readonly RowCell[] =>
  line.own.filter((cell) => cell.text !== '' && !line.beside.has(cell));

/** A further row of headers: it names parts of the columns above, or lies below headers that reach into it. */
export function goesOnHeader(line: Line, above: Line): boolean {
  const cells = headersOf(line);
  if (cells.length === 0 || cells.some((cell) => isNumberCell(cell.text))) return false;
  if (isIndicatorHeader(line)) return true;
  const reaching = line.all.filter((cell) => cell.merged && headersOf(above).some((one) => same(one, cell)));
  const valued = reaching.some((cell) => {
    const role = columnRoleOf(cell.text);
    return role !== undefined && !isName(role) && !isLabel('block', cell.text);
  });
  return valued || cells.every((cell) => columnRoleOf(cell.text) !== undefined && cell.text.length <= 6);
}

const same = (one: RowCell, other: RowCell): boolean =>
  one.column === other.column && one.text === other.text;

/** What each column holds, from one or more rows of headers (`年度指标值` over `指标性质 | 指标值 | 度量单位`). */
export function indicatorColumns(headers: readonly Line[], body: readonly Line[]): IndicatorColumns {
  const last = headers.at(-1);
  if (last === undefined) return { columns: [], unplaced: [] };
  return placeRoles(last.spanned ? stacked(headers) : flattened(headers), body);
}

/** Column by column, the lowest header that says something. */
function stacked(headers: readonly Line[]): readonly HeaderCell[] {
  const rows = headers.map((line) => line.all.filter((cell) => !isBeside(headers, cell)));
  const width = Math.max(0, ...rows.flatMap((cells) => cells.map((cell) => cell.end)));
  const found: HeaderCell[] = [];
  for (let column = 0; column < width; column += 1) {
    const path = rows
      .flatMap((cells) => cells.filter((cell) => cell.column <= column && column < cell.end))
      .reverse();
    const lowest = path.find((cell) => cell.text !== '');
    if (lowest === undefined) continue;
    const role = path
      .map((cell) => columnRoleOf(cell.text))
      .find((one) => one !== undefined && one !== 'name');
    const own = role ?? path.map((cell) => columnRoleOf(cell.text)).find((one) => one !== undefined);
    const before = found.at(-1);
    const one = before?.cell.text === lowest.text && before.role === own && before.cell.end === column;
    if (one && before !== undefined)
      found[found.length - 1] = { ...before, cell: { ...before.cell, end: column + 1 } };
    else found.push({ cell: { ...lowest, column, end: column + 1 }, role: own });
  }
  return found;
}

const isBeside = (headers: readonly Line[], cell: RowCell): boolean =>
  headers.some((line) => [...line.beside].some((one) => same(one, cell)));

/**
 * Without spans: the cells of the lower row take the place of the upper one's that they divide; a blank in the lower row
 * stands below a header that reaches into it.
 *
 *     绩效指标 | 年度指标值 | 得分                     一级指标 | 指标性质 | 指标值 | 得分
 *     一级指标 | 指标性质 | 指标值 | (blank)     →
 */
function flattened(headers: readonly Line[]): readonly HeaderCell[] {
  const [upper, lower] = headers.slice(-2).map(headerCells);
  if (upper === undefined || lower === undefined) return widened(upper ?? []);
  const parents = upper.filter(({ cell }) => cell.text !== '');
  const last = lower.findLastIndex(({ cell }) => cell.text !== '');
  const parts: HeaderCell[] = [];
  let at = 0;
  let taken = 0;
  const close = (): void => {
    const parent = parents[at];
    if (taken === 0 && parent !== undefined) parts.push(parent);
    at += 1;
    taken = 0;
  };
  for (const child of lower.slice(0, last + 1)) {
    if (child.cell.text === '') {
      if (taken > 0) close();
      close();
      continue;
    }
    while (at < parents.length && !divides(parents[at]?.role, taken, child.role)) close();
    const name = child.role === 'name' ? parents[at]?.role : undefined;
    parts.push({ ...child, role: name ?? child.role });
    taken += 1;
  }
  while (at < parents.length) close();
  return parts.map(({ role, cell }, column) => ({ role, cell: { ...cell, column, end: column + 1 } }));
}

const headerCells = (line: Line): readonly HeaderCell[] =>
  line.own.map((cell) => ({ cell, role: columnRoleOf(cell.text) }));

const TARGET_PARTS: ReadonlySet<ColumnRole | undefined> = new Set(['operator', 'target', 'unit']);
const ACTUAL_PARTS: ReadonlySet<ColumnRole | undefined> = new Set(['actual', 'unit']);

/** Whether a lower header divides an upper one; a level of its own ordinal is divided into one part. */
function divides(parent: ColumnRole | undefined, taken: number, child: ColumnRole | undefined): boolean {
  if (parent === 'target') return TARGET_PARTS.has(child);
  if (parent === 'actual') return ACTUAL_PARTS.has(child);
  const level = parent !== undefined && parent !== 'name' && isName(parent);
  return (parent === undefined || isName(parent)) && isName(child) && !(level && taken > 0);
}

/** A header with blanks behind it stands over them too (`年度指标值 | | | 实际完成值` of a spreadsheet). */
function widened(cells: readonly HeaderCell[]): readonly HeaderCell[] {
  const filled = cells.filter(({ cell }) => cell.text !== '');
  return filled.map(({ cell, role }, at) => ({
    role,
    cell: { ...cell, end: filled[at + 1]?.cell.column ?? cell.end },
  }));
}
