import { isBlank } from '../../../src/text/money.js';
import { halfWidth } from '../../../src/text/numerals.js';
import type { RowCell } from '../../../src/tables/row-cells.js';
import { isNumberCell } from '../fields.js';
import { looksLikeLevel, type ColumnRole } from '../words.js';
import type { IndicatorColumns } from './columns.js';
import type { Line } from './lines.js';

export type RoleCells = ReadonlyMap<ColumnRole, readonly RowCell[]>;

const OPERATOR = /^(?:[=≥≤><＝≧≦﹦⩾⩽]|>=|<=|定性|定量|等于|大于|小于|不低于|不高于|不超过|正向|反向)$/;
export const isOperator = (text: string): boolean => OPERATOR.test(halfWidth(text));

/** The cells of an indicator row by what their columns say. */
export function alignRow(line: Line, { columns }: IndicatorColumns): RoleCells {
  return line.spanned ? byColumn(line, columns) : byFit(line, columns);
}

function byColumn(line: Line, columns: IndicatorColumns['columns']): RoleCells {
  const found = new Map<ColumnRole, readonly RowCell[]>();
  for (const { role, column, end } of columns) {
    if (role === 'other') continue;
    found.set(
      role,
      line.all.filter(
        (cell) =>
          cell.column < end && column < cell.end && (cell.column >= column || !startsInRole(cell, columns)),
      ),
    );
  }
  return found;
}

/** A cell that reaches over several columns belongs to each of the level columns, else to its first column alone. */
function startsInRole(cell: RowCell, columns: IndicatorColumns['columns']): boolean {
  const covered = columns.filter(({ column, end }) => cell.column < end && column < cell.end);
  return covered.some(({ role }) => !role.startsWith('level'));
}

/** A row of a table without spans may lack the merged cells on its left, or print a target in up to three cells. */
interface Fit {
  readonly missing: number;
  readonly extra: number;
}

function byFit(line: Line, columns: IndicatorColumns['columns']): RoleCells {
  const cells = new Map(line.all.map((cell) => [cell.column, cell]));
  const best = candidates(line, columns)
    .map((fit) => ({ fit, score: scoreOf(fit, columns, cells, line) }))
    .reduce((a, b) => (b.score > a.score ? b : a)).fit;
  const found = new Map<ColumnRole, readonly RowCell[]>();
  for (const entry of columns) {
    if (entry.role === 'other') continue;
    const [from, to] = positions(entry, best, columns);
    const taken = Array.from({ length: Math.max(0, to - from) }, (_, at) => cells.get(from + at));
    found.set(
      entry.role,
      taken.filter((cell) => cell !== undefined),
    );
  }
  return found;
}

function candidates(line: Line, columns: IndicatorColumns['columns']): readonly Fit[] {
  const name = columns.filter(({ role }) => role.startsWith('level')).at(-1);
  const target = columns.find(({ role }) => role === 'target');
  const wide = target !== undefined && !columns.some(({ role }) => role === 'operator' || role === 'unit');
  const fits: Fit[] = [];
  for (let missing = 0; missing <= (name?.column ?? 0); missing += 1) {
    fits.push({ missing, extra: 0 });
    const cell = target && line.all.find(({ column }) => column === target.column - missing);
    if (wide && cell !== undefined && isOperator(cell.text))
      fits.push({ missing, extra: 1 }, { missing, extra: 2 });
  }
  return fits;
}

/** The positions of a column in a row that fits so; empty where the row lacks it. */
function positions(
  { role, column, end }: IndicatorColumns['columns'][number],
  { missing, extra }: Fit,
  columns: IndicatorColumns['columns'],
): readonly [number, number] {
  const target = columns.find((one) => one.role === 'target');
  const after = target !== undefined && column > target.column ? extra : 0;
  const from = column - missing + after;
  return [Math.max(0, from), Math.max(0, end - missing + after + (role === 'target' ? extra : 0))];
}

function scoreOf(
  fit: Fit,
  columns: IndicatorColumns['columns'],
  cells: ReadonlyMap<number, RowCell>,
  line: Line,
): number {
  let score = -fit.missing * 0.5 - fit.extra * 0.25;
  let reach = 0;
  for (const entry of columns) {
    const [from, to] = positions(entry, fit, columns);
    reach = Math.max(reach, to);
    if (to > from) score += fitOf(entry.role, cells.get(from)?.text ?? '', cells.get(to - 1)?.text ?? '');
  }
  const used = line.all.filter((cell) => cell.text !== '').at(-1)?.end ?? 0;
  return score - Math.max(0, used - reach) * 5;
}

function fitOf(role: ColumnRole, first: string, last: string): number {
  const blank = isBlank(first);
  switch (role) {
    case 'level1':
    case 'level2':
      return blank ? 0 : looksLikeLevel(first) ? 3 : isNumberCell(first) || isOperator(first) ? -3 : -1;
    case 'level3':
      return blank ? -2 : isNumberCell(first) || isOperator(first) ? -4 : looksLikeLevel(first) ? -1 : 1;
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
