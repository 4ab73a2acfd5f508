import type { Table } from '../../src/model/document.js';
import type { Part } from './parts.js';
import { mayBeSqueezed } from './squeezed-heads.js';
import type { Column } from './header.js';
import { normal, sameCell, type HeadCell } from './heads.js';
import { isTotal } from './row-words.js';

/** The value columns of a lane, by what their heads tell. */
export interface SortedColumns {
  /** What they hold is told apart. */
  readonly values: readonly Column[];
  /** Of these, the ones whose heads stand there twice: they have no other key than their print. */
  readonly printed: ReadonlySet<Column>;
  /** Filled columns of which no head tells what they hold. */
  readonly unsure: readonly Column[];
}

/**
 * Which value columns of a lane can be told by their heads. A head that was emptied or lost leaves its column without
 * any, or with nothing but the head of its group, and a group without its head looks like part of the one beside it:
 *
 *     本年支出合计 | (blank) | 项目支出       本年收入       | (blank)        |
 *                  | filled  |                合计 | 基本支出 | 合计 | 基本支出 |
 */
export function sortColumns(
  part: Part,
  columns: readonly Column[],
  values: readonly Column[],
  isFilled: (column: number) => boolean,
): SortedColumns {
  const shared = sharedHeads(values, isFilled);
  const repeats = repeatedHeads(part, values);
  const headless = values.filter(
    (column) => (column.path.length === 0 && isFilled(column.index)) || lacksGroup(column, values),
  );
  const unsure = new Set([
    ...headless,
    ...besideHeadless(columns, values, headless),
    ...shared.unsure,
    ...repeats.unsure,
    ...values.filter((column) => isGroupOnly(column, values)),
  ]);
  return {
    values: values.filter(
      (column) => column.path.length > 0 && !unsure.has(column) && !shared.idle.has(column),
    ),
    printed: repeats.printed,
    unsure: values.filter((column) => unsure.has(column) && isFilled(column.index)),
  };
}

const leafOf = ({ path }: Column): HeadCell | undefined => path.at(-1);
const isSum = (text: string): boolean => isTotal(normal(text));

/** Columns with one and the same head: the one that is filled has it, the others are lines of the grid. */
function sharedHeads(
  values: readonly Column[],
  isFilled: (column: number) => boolean,
): { readonly unsure: readonly Column[]; readonly idle: ReadonlySet<Column> } {
  const unsure: Column[] = [];
  const idle = new Set<Column>();
  for (const column of values) {
    const same = values.filter((other) => other.path.length > 0 && sameCell(leafOf(other), leafOf(column)));
    if (same[0] !== column || same.length === 1) continue;
    const filled = same.filter(({ index }) => isFilled(index));
    if (filled.length > 1) unsure.push(...filled);
    const own = filled[0] ?? column;
    for (const other of same) if (other !== own) idle.add(other);
  }
  return { unsure, idle };
}

/** Nothing but the head of a group, whose other columns have heads of their own; a sum may stand alone beside its parts. */
function isGroupOnly(column: Column, values: readonly Column[]): boolean {
  const leaf = leafOf(column);
  if (leaf === undefined) return false;
  const members = values.filter(({ path }) => path.slice(0, -1).some((cell) => sameCell(cell, leaf)));
  if (members.length === 0) return false;
  const alone = isSum(leaf.text) && leaf.from === column.index;
  return !alone || members.some((other) => isSum(leafOf(other)?.text ?? ''));
}

/** No head stands over it where others of the lane have one over theirs. */
const lacksGroup = ({ gaps }: Column, values: readonly Column[]): boolean =>
  values.some(({ path }) => path.some(({ row }) => gaps.includes(row)));

/**
 * The same head again in one group. Where the group's head is lent to the columns on its right, a group that lost its own
 * begins there, or all heads of the row stand too far left; else the group says nothing of either.
 */
function repeatedHeads(
  { table }: Part,
  values: readonly Column[],
): { readonly unsure: readonly Column[]; readonly printed: ReadonlySet<Column> } {
  const unsure: Column[] = [];
  const printed = new Set<Column>();
  for (const group of groupsOf(values)) {
    const texts = group.map((column) => normal(leafOf(column)?.text ?? ''));
    const again = texts.findIndex((text, at) =>
      group.some(
        (other, before) =>
          before < at && texts[before] === text && !sameCell(leafOf(other), group[at] && leafOf(group[at])),
      ),
    );
    if (again < 0) continue;
    const lent = group.flatMap(({ index, path }) => {
      const over = path.at(-2);
      return over !== undefined && isBlankAt(table, over.row, index) ? [over.row] : [];
    });
    if (lent.some((row) => headsIn(row, values) > 1 && mayBeSqueezed(table, row))) unsure.push(...values);
    else if (lent.length > 0) unsure.push(...group.slice(again));
    else for (const column of group) printed.add(column);
  }
  return { unsure, printed };
}

const isBlankAt = (table: Table, row: number, column: number): boolean => table.rows[row]?.[column] === '';

/** How many heads of a row stand over the columns. */
const headsIn = (row: number, values: readonly Column[]): number =>
  new Set(values.flatMap(({ path }) => path.flatMap((cell) => (cell.row === row ? [cell.from] : [])))).size;

/** Columns under the same heads but for the last. */
function groupsOf(values: readonly Column[]): readonly (readonly Column[])[] {
  const groups: Column[][] = [];
  for (const column of values) {
    if (column.path.length === 0) continue;
    const group = groups.find(([first]) => {
      const [own, other] = [column.path.slice(0, -1), first?.path.slice(0, -1) ?? []];
      return own.length === other.length && own.every((cell, at) => sameCell(cell, other[at]));
    });
    if (group) group.push(column);
    else groups.push([column]);
  }
  return groups;
}

/**
 * A head to the left of columns that lack theirs may have stood over them too, so that its own column lacks one as well:
 * where it stands in the row that they have blank, or where several such columns tell that a whole row is lost.
 */
function besideHeadless(
  columns: readonly Column[],
  values: readonly Column[],
  headless: readonly Column[],
): readonly Column[] {
  const blank = columns.filter(({ path, role }) => path.length === 0 && role !== 'void');
  const beside = values.filter((column) => {
    const [leaf, next] = [leafOf(column), columns[column.index + 1]];
    if (leaf === undefined || next === undefined || headless.includes(column)) return false;
    return blank.includes(next) ? blank.length > 1 : headless.includes(next) && next.gaps.includes(leaf.row);
  });
  return beside.filter((column) => beside.length > 1 || !isSum(leafOf(column)?.text ?? ''));
}
