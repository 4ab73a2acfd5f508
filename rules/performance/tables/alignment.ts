import { isBlank } from '../../../src/text/money.js';
import type { RowCell } from '../../../src/tables/row-cells.js';
import { isNumberCell } from '../fields.js';
import { isTopLevel, labelOf, looksLikeLevel, type ColumnRole } from '../words.js';
import type { IndicatorColumns } from './column-roles.js';
import type { Line } from './lines.js';
import { isOperator, readQuantity } from './target.js';

export type RoleCells = ReadonlyMap<ColumnRole, readonly RowCell[]>;

/** The cells of an indicator row by what their columns say; `level1` is the first level of the row above. */
export function alignRow(line: Line, headed: IndicatorColumns, level1: string): RoleCells | undefined {
  return line.spanned ? byColumn(line, headed.columns) : byFit(line, allColumns(headed), level1);
}

/** Every row below the same headers is tried against the same columns, and these in the same ways. */
const inOrder = new WeakMap<IndicatorColumns, Columns>();

/** The columns from left to right, with those that no word explains. */
function allColumns(headed: IndicatorColumns): Columns {
  const held = inOrder.get(headed);
  if (held !== undefined) return held;
  const others = headed.unplaced.map((one) => ({ ...one, role: 'other' as const }));
  const columns = [...headed.columns, ...others].sort((a, b) => a.column - b.column);
  inOrder.set(headed, columns);
  return columns;
}

function byColumn(line: Line, columns: IndicatorColumns['columns']): RoleCells {
  const found = new Map<ColumnRole, readonly RowCell[]>();
  for (const { role, column, end } of columns) {
    if (role === 'other') continue;
    const under = line.all.filter((cell) => cell.column < end && column < cell.end);
    found.set(role, once(under.filter((cell) => cell.column >= column || !startsInRole(cell, columns))));
  }
  return found;
}

/** A grid that repeats merged cells prints `部分未完成 | 部分未完成` where one cell stood. */
const once = (cells: readonly RowCell[]): readonly RowCell[] =>
  cells.filter((cell, at) => cell.text === '' || cells[at - 1]?.text !== cell.text);

/** A cell that reaches over several columns belongs to each of the level columns, else to its first column alone. */
function startsInRole(cell: RowCell, columns: IndicatorColumns['columns']): boolean {
  const covered = columns.filter(({ column, end }) => cell.column < end && column < cell.end);
  return covered.some(({ role }) => !role.startsWith('level'));
}

/** Where the columns stand in a row; an empty stretch where the row lacks one. */
type Position = readonly [column: Columns[number], from: number, to: number];

/** How a row of a table without spans may differ from its headers. */
interface Fit {
  /** Merged cells that it lacks: those of the block, the first and the second level, from the outermost on. */
  readonly missing: number;
  /** One cell stands for both of the first two levels. */
  readonly joined: 0 | 1;
  /** Further cells of a target that is printed in up to three. */
  readonly extra: number;
  readonly positions: readonly Position[];
  /** The end of the last column. */
  readonly reach: number;
}

type Columns = IndicatorColumns['columns'];
/** A row's cells by their first columns. */
type CellsByColumn = (RowCell | undefined)[];

/** Without spans; `undefined` where the row fits its headers in no way. */
function byFit(line: Line, columns: Columns, level1: string): RoleCells | undefined {
  const cells: CellsByColumn = [];
  for (const cell of line.all) cells[cell.column] = cell;
  const fit = bestFit(candidates(line, columns), cells, line, level1);
  if (isMisfit(fit, cells, line)) return undefined;
  const found = new Map<ColumnRole, readonly RowCell[]>();
  for (const [{ role }, from, to] of fit.positions) {
    if (role === 'other') continue;
    const taken = cells.slice(from, Math.max(from, to));
    found.set(
      role,
      taken.filter((cell) => cell !== undefined),
    );
  }
  return found;
}

/** Of equal ones the first: it differs least from the headers. */
function bestFit(fits: readonly Fit[], cells: CellsByColumn, line: Line, level1: string): Fit {
  let best: Fit | undefined;
  let most = -Infinity;
  for (const fit of fits) {
    const score = scoreOf(fit, cells, line, level1);
    if (best !== undefined && score <= most) continue;
    best = fit;
    most = score;
  }
  if (best === undefined) throw new Error('a row without ways to fit');
  return best;
}

/**
 * Columns that a merged cell may fill down, so that rows without spans may lack them, the outermost first: those left of
 * the names, the outer levels, and what is printed of these beside them.
 */
function mergeable(columns: Columns): readonly number[] {
  const first = columns[0]?.column ?? 0;
  const outer = columns.findIndex(({ role }) => role === 'level1' || role === 'level2');
  const inner = columns.findLastIndex(({ role }) => role === 'level1' || role === 'level2');
  const name = columns.findIndex(({ role }) => role === 'level3');
  const beside = columns[inner + 1]?.role === 'other' && inner + 1 < name ? 1 : 0;
  const levels = outer < 0 ? [] : columns.slice(outer, inner + 1 + beside);
  return [...Array(first).keys(), ...levels.map(({ column }) => column)];
}

/** The ways in which a row may fit: one that begins with a blank lacks nothing on its left. */
function candidates(line: Line, columns: Columns): readonly Fit[] {
  const whole = (line.all[0]?.text ?? '') === '';
  const narrow = !line.all.some((cell) => isOperator(cell.text));
  return allFits(columns).filter(({ missing, extra }) => !(whole && missing > 0) && !(narrow && extra > 0));
}

/** All rows below the same headers may differ from them in the same ways. */
const known = new WeakMap<Columns, readonly Fit[]>();

function allFits(columns: Columns): readonly Fit[] {
  const held = known.get(columns);
  if (held !== undefined) return held;
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  const outermost = mergeable(columns);
  const levels = has('level1') && has('level2');
  const wide = has('target') && !has('operator') && !has('unit');
  const fits: Fit[] = [];
  for (let missing = 0; missing <= outermost.length; missing += 1) {
    for (const joined of levels ? ([0, 1] as const) : ([0] as const)) {
      for (const extra of wide ? [0, 1, 2] : [0]) {
        const positions = place(outermost.slice(0, missing), joined, extra, columns);
        const reach = Math.max(...positions.map(([, , to]) => to));
        fits.push({ missing, joined, extra, positions, reach });
      }
    }
  }
  known.set(columns, fits);
  return fits;
}

function place(
  lacking: readonly number[],
  joined: Fit['joined'],
  extra: number,
  columns: Columns,
): readonly Position[] {
  const level1 = columns.find(({ role }) => role === 'level1');
  const target = columns.find(({ role }) => role === 'target');
  return columns.map((entry) => {
    const shared = joined === 1 && entry.role === 'level2' && level1 !== undefined ? level1 : entry;
    const behindLevel = joined === 1 && level1 !== undefined && shared.column > level1.column ? 1 : 0;
    const behindTarget = target !== undefined && entry.column > target.column ? extra : 0;
    const before = lacking.filter((column) => column < shared.column).length;
    const shift = behindTarget - before - behindLevel;
    const wider = entry.role === 'target' ? extra : 0;
    const from = Math.max(0, shared.column + shift);
    const lacks = lacking.includes(shared.column);
    return [entry, from, lacks ? from : Math.max(0, shared.end + shift + wider)] as const;
  });
}

function scoreOf(fit: Fit, cells: CellsByColumn, line: Line, carried: string): number {
  let score = -fit.missing * 0.5 - fit.extra * 0.25 - fit.joined * 3.5;
  let level1 = carried;
  for (const [{ role }, from, to] of fit.positions) {
    if (to <= from) continue;
    const [first, last] = [cells[from]?.text ?? '', cells[to - 1]?.text ?? ''];
    score += fitOf(role, first, last);
    if (role === 'level1' && first !== '') level1 = first;
    if (role === 'level2' && isForeign(first, level1)) score -= 4;
    if (role === 'level2' && fit.joined === 1 && !isTopLevel(first)) score -= 6;
  }
  return score - beyond(fit, line) * 5;
}

/** How many positions of a row lie behind its last column. */
function beyond({ reach }: Fit, line: Line): number {
  const used = line.all.findLast((cell) => cell.text !== '')?.end ?? 0;
  return Math.max(0, used - reach);
}

/** Cells run on behind the last header, or a row that was moved has words under the headers of numbers. */
function isMisfit(fit: Fit, cells: CellsByColumn, line: Line): boolean {
  if (beyond(fit, line) > 0) return true;
  if (fit.missing + fit.joined + fit.extra === 0) return false;
  return fit.positions.some(([{ role }, from, to]) => {
    const text = cells[from]?.text ?? '';
    if (to <= from || isBlank(text)) return false;
    return role === 'weight' || role === 'score'
      ? !isNumberCell(text)
      : role === 'operator' && !isOperator(text);
  });
}

/** 效益指标 is never a second level below 产出指标. */
const isForeign = (level2: string, level1: string): boolean =>
  isTopLevel(level2) && labelOf(level2) !== labelOf(level1);

const isValue = (text: string): boolean =>
  isNumberCell(text) || isOperator(text) || readQuantity(text) !== undefined;

function fitOf(role: ColumnRole, first: string, last: string): number {
  const blank = isBlank(first);
  switch (role) {
    case 'level1':
    case 'level2':
      return blank ? 0 : looksLikeLevel(first) ? 3 : isNumberCell(first) || isOperator(first) ? -3 : -1;
    case 'level3':
      return blank ? -4 : isValue(first) ? -4 : looksLikeLevel(first) ? -1 : 1;
    case 'operator':
      return blank ? 0 : isOperator(first) ? 4 : -4;
    case 'weight':
    case 'score':
      return blank ? 0 : isNumberCell(first) ? 2 : -4;
    case 'unit':
      return blank ? 0 : isNumberCell(first) ? -3 : 1;
    case 'target':
      return isOperator(first) && first === last ? -3 : isOperator(last) ? -2 : blank ? 0 : 1;
    case 'actual':
      return isOperator(first) ? -4 : 0;
    default:
      return 0;
  }
}
