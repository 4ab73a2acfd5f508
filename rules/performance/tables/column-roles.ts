import { isLabel, labelOf, type ColumnRole } from '../words.js';
import type { HeaderCell } from './columns.js';
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

type Level = 'level1' | 'level2' | 'level3';
const LEVELS: readonly Level[] = ['level1', 'level2', 'level3'];
const isLevel = (role: ColumnRole | undefined): role is Level => LEVELS.includes(role as Level);
/** What stands right of the names. */
const VALUES: ReadonlySet<ColumnRole | undefined> = new Set([
  'operator',
  'target',
  'adjusted',
  'unit',
  'actual',
  'score',
  'deviation',
]);

interface Placed {
  readonly header: HeaderCell;
  readonly role: ColumnRole | undefined;
}

/** Give every column its one role: names by their order, weights to what they weigh, one target and one result. */
export function placeRoles(headers: readonly HeaderCell[], body: readonly Line[]): IndicatorColumns {
  const named = placeNames(headers, body);
  const weighed = named.map((one, at) => (weighsLevel(named, at) ? { ...one, role: 'other' as const } : one));
  const measured = weighed.map((one, at) => {
    const before = weighed.slice(0, at).findLast(({ role }) => role === 'target' || role === 'actual');
    return one.role === 'unit' && before?.role === 'actual' ? { ...one, role: 'actualUnit' as const } : one;
  });
  const columns: IndicatorColumn[] = [];
  const unplaced: IndicatorColumn[] = [];
  measured.forEach((one, at) => {
    const { column, end } = one.header.cell;
    const known = one.role !== undefined && (one.role === 'other' || chosen(measured, one.role) === at);
    (known ? columns : unplaced).push({ role: one.role ?? 'other', column, end });
  });
  return { columns, unplaced };
}

/** Levels by their ordinals; else the names left of the values in their order, 一级 first and the indicator's own last. */
function placeNames(headers: readonly HeaderCell[], body: readonly Line[]): readonly Placed[] {
  const all = headers
    .flatMap((header) => splitName(header, body))
    .map((header): Placed => ({ header, role: header.role }));
  const explicit = all.findIndex(({ role }) => isLevel(role));
  const own = explicit < 0 ? withoutBlock(all, body) : all.slice(explicit);
  const value = own.findIndex(({ role }) => VALUES.has(role));
  const names = own.filter(
    ({ role }, at) => isLevel(role) || ((role === 'name' || role === undefined) && (value < 0 || at < value)),
  );
  const last = names.findLastIndex(({ role }) => isLevel(role));
  const behind = names.slice(last + 1);
  const deepest = last < 0 ? -1 : LEVELS.indexOf(names[last]?.role as Level);
  const roles = new Map(
    behind.map((one, at) => [one, levelsFor(behind.length, LEVELS.slice(deepest + 1))[at]]),
  );
  return own.map((one) => ({
    ...one,
    role: isLevel(one.role) ? one.role : roles.has(one) || one.role === 'name' ? roles.get(one) : one.role,
  }));
}

/** One header over several columns of names (`绩效指标` over its three levels): one each. */
function splitName(header: HeaderCell, body: readonly Line[]): readonly HeaderCell[] {
  const { column, end } = header.cell;
  const named = header.role === 'name' || header.role === undefined;
  const parted = body.some((line) =>
    line.all.some((cell) => cell.column > column && cell.column < end && cell.text !== ''),
  );
  if (!named || !parted) return [header];
  return Array.from({ length: end - column }, (_, at) => ({
    ...header,
    cell: { ...header.cell, column: column + at, end: column + at + 1 },
  }));
}

/** The outer levels in their order and 三级指标 last; of more names than levels those before the last have none. */
const levelsFor = (count: number, free: readonly Level[]): readonly (Level | undefined)[] => {
  const outer = free.slice(0, -1).slice(0, Math.max(0, count - 1));
  const between = Array.from({ length: Math.max(0, count - outer.length - 1) }, () => undefined);
  return [...outer, ...between, free.at(-1)];
};

/** The first name heads a block (`绩效指标`) and no column where nothing of its own stands below it. */
function withoutBlock(all: readonly Placed[], body: readonly Line[]): readonly Placed[] {
  const [first, second] = all;
  const named = ({ role }: Placed): boolean => role === 'name' || role === undefined;
  if (first === undefined || second === undefined || !named(first) || !named(second)) return all;
  const alike = first.header.cell.text === second.header.cell.text;
  if (alike || !isLabel('block', first.header.cell.text)) return all;
  const { column, text } = first.header.cell;
  const filled = body.some((line) =>
    line.own.some(
      (cell) => cell.column === column && cell.text !== '' && cell.text !== text && cell.end === column + 1,
    ),
  );
  return filled && body.some((line) => line.spanned) ? all : all.slice(1);
}

/** A weight between a level and a deeper one is the level's own. */
function weighsLevel(placed: readonly Placed[], at: number): boolean {
  if (placed[at]?.role !== 'weight') return false;
  const left = placed.slice(0, at).some(({ role }) => isLevel(role));
  return left && placed.slice(at + 1).some(({ role }) => isLevel(role));
}

const YEAR = /(?:19|20)\d{2}/;
const yearOf = ({ header }: Placed): string | undefined => YEAR.exec(labelOf(header.cell.text))?.[0];

/** Of several targets or results: those of the one year that has both, else the first result behind the target. */
function chosen(placed: readonly Placed[], role: ColumnRole): number {
  const same = placed.flatMap((one, at) => (one.role === role ? [{ header: one.header, role, at }] : []));
  const [first] = same;
  if (first === undefined || same.length === 1) return first?.at ?? -1;
  const other = role === 'actual' ? 'target' : role === 'target' ? 'actual' : undefined;
  const years = placed.filter((one) => one.role === other).map(yearOf);
  const paired =
    other === undefined ? [] : same.filter((one) => yearOf(one) !== undefined && years.includes(yearOf(one)));
  if (paired.length === 1) return paired[0]?.at ?? first.at;
  const target = placed.findIndex((one) => one.role === 'target');
  return role === 'actual' ? (same.find(({ at }) => at > target)?.at ?? first.at) : first.at;
}
