import { isBlank } from '../../../src/text/money.js';
import { halfWidth } from '../../../src/text/numerals.js';
import type { RowCell } from '../../../src/tables/row-cells.js';
import { isNumberCell } from '../fields.js';
import { isTopLevel, labelOf, looksLikeLevel, type ColumnRole } from '../words.js';
import type { IndicatorColumns } from './columns.js';
import type { Line } from './lines.js';
import { readQuantity } from './target.js';

export type RoleCells = ReadonlyMap<ColumnRole, readonly RowCell[]>;

const OPERATOR = /^(?:[=≥≤><＝≧≦﹦⩾⩽]|>=|<=|定性|定量|等于|大于|小于|不低于|不高于|不超过|正向|反向)$/;
export const isOperator = (text: string): boolean => OPERATOR.test(halfWidth(text));

/** The cells of an indicator row by what their columns say; `level1` is the first level of the row above. */
export function alignRow(line: Line, { columns }: IndicatorColumns, level1: string): RoleCells {
  return line.spanned ? byColumn(line, columns) : byFit(line, columns, level1);
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

/** How a row of a table without spans may differ from its headers. */
interface Fit {
  /** Merged cells on its left that it lacks. */
  readonly missing: number;
  /** One cell stands for both of the first two levels. */
  readonly joined: 0 | 1;
  /** Further cells of a target that is printed in up to three. */
  readonly extra: number;
}

type Columns = IndicatorColumns['columns'];
type Positions = ReadonlyMap<Columns[number], readonly [from: number, to: number]>;

function byFit(line: Line, columns: Columns, level1: string): RoleCells {
  const cells = new Map(line.all.map((cell) => [cell.column, cell]));
  const best = candidates(line, columns)
    .map((fit) => ({ fit, score: scoreOf(fit, columns, cells, line, level1) }))
    .reduce((a, b) => (b.score > a.score ? b : a)).fit;
  const found = new Map<ColumnRole, readonly RowCell[]>();
  for (const [{ role }, [from, to]] of positions(best, columns)) {
    const taken = Array.from({ length: Math.max(0, to - from) }, (_, at) => cells.get(from + at));
    if (role !== 'other')
      found.set(
        role,
        taken.filter((cell) => cell !== undefined),
      );
  }
  return found;
}

/** A row that begins with a blank lacks nothing on its left. */
function candidates(line: Line, columns: Columns): readonly Fit[] {
  const name = columns.filter(({ role }) => role.startsWith('level')).at(-1);
  const most = (line.all[0]?.text ?? '') === '' ? 0 : (name?.column ?? 0);
  const levels =
    columns.some(({ role }) => role === 'level1') && columns.some(({ role }) => role === 'level2');
  const wide =
    columns.some(({ role }) => role === 'target') &&
    !columns.some(({ role }) => role === 'operator' || role === 'unit') &&
    line.all.some((cell) => isOperator(cell.text));
  const fits: Fit[] = [];
  for (let missing = 0; missing <= most; missing += 1) {
    for (const joined of levels ? ([0, 1] as const) : ([0] as const)) {
      for (const extra of wide ? [0, 1, 2] : [0]) fits.push({ missing, joined, extra });
    }
  }
  return fits;
}

/** Where the columns stand in a row that fits so; an empty stretch where the row lacks one. */
function positions({ missing, joined, extra }: Fit, columns: Columns): Positions {
  const level1 = columns.find(({ role }) => role === 'level1');
  const target = columns.find(({ role }) => role === 'target');
  return new Map(
    columns.map((entry) => {
      const shared = joined === 1 && entry.role === 'level2' && level1 !== undefined ? level1 : entry;
      const behindLevel = joined === 1 && level1 !== undefined && shared.column > level1.column ? 1 : 0;
      const behindTarget = target !== undefined && entry.column > target.column ? extra : 0;
      const shift = behindTarget - missing - behindLevel;
      const wider = entry.role === 'target' ? extra : 0;
      return [entry, [Math.max(0, shared.column + shift), Math.max(0, shared.end + shift + wider)]] as const;
    }),
  );
}

function scoreOf(
  fit: Fit,
  columns: Columns,
  cells: ReadonlyMap<number, RowCell>,
  line: Line,
  carried: string,
): number {
  let score = -fit.missing * 0.5 - fit.extra * 0.25 - fit.joined * 3.5;
  let reach = 0;
  let level1 = carried;
  for (const [{ role }, [from, to]] of positions(fit, columns)) {
    reach = Math.max(reach, to);
    if (to <= from) continue;
    const [first, last] = [cells.get(from)?.text ?? '', cells.get(to - 1)?.text ?? ''];
    score += fitOf(role, first, last);
    if (role === 'level1' && first !== '') level1 = first;
    if (role === 'level2' && isForeign(first, level1)) score -= 4;
    if (role === 'level2' && fit.joined === 1 && !isTopLevel(first)) score -= 6;
  }
  const used = line.all.filter((cell) => cell.text !== '').at(-1)?.end ?? 0;
  return score - Math.max(0, used - reach) * 5;
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
      return blank ? -2 : isValue(first) ? -4 : looksLikeLevel(first) ? -1 : 1;
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
