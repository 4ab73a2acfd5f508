import type { RowCell } from '../../../src/tables/row-cells.js';
import { oncePerText } from '../../../src/text/once.js';
import { matcher } from '../../../src/text/words.js';
import { isNumberCell } from '../fields.js';
import {
  columnRoleOf,
  isLabel,
  kindsOf,
  labelOf,
  moneyRoleOf,
  words,
  type LabelKind,
  type MoneyRole,
} from '../words.js';
import { type Line } from './lines.js';

const LABELS = [
  'name',
  'competent',
  'grade',
  'expected',
  'actual',
  'year',
  'totalScore',
  'unit',
  'conclusion',
  'problems',
  'improvements',
] as const;
export type ListRole = (typeof LABELS)[number] | MoneyRole | 'number';

export interface ListColumn {
  /** `undefined` where no word explains the header. */
  readonly role: ListRole | undefined;
  readonly column: number;
  readonly header: string;
}

export interface ListHeader {
  readonly columns: readonly ListColumn[];
  /** How many rows it takes. */
  readonly rows: number;
}

const NUMBER = matcher({ is: words.list.number });
const SCORE = matcher({ is: words.list.score });
const NAME = matcher({ is: words.list.name });

/** What a header of a list says of its column. */
const roleOf = oncePerText((text: string): ListRole | undefined => {
  const label = labelOf(text);
  if (NUMBER.test(label)) return 'number';
  if (NAME.test(label)) return 'name';
  if (SCORE.test(label)) return 'totalScore';
  const kinds = kindsOf(text);
  const known = LABELS.find((kind: LabelKind) => kinds.has(kind));
  if (known !== undefined) return known;
  if (kinds.has('departmentName')) return 'unit';
  const money = moneyRoleOf(text);
  if (money !== undefined) return money;
  return isLabel('ignored', text) || columnRoleOf(text) === 'other' ? 'other' : undefined;
});

/** `项目名称 | 学生资助`: the project is named above; what follows tells of this one, and its 项目 are kinds of money. */
export const namesProject = ({ filled }: Line): boolean =>
  filled.some(({ text }, at) => {
    const value = filled[at + 1]?.text;
    return roleOf(text) === 'name' && value !== undefined && roleOf(value) === undefined && !isGroup(value);
  });

/** Fewest headers of a list. */
const FEWEST = 3;

/** The headers of a table with one row a project, in one or two rows; `undefined` where the row is none. */
export function listHeader(line: Line, below: Line | undefined): ListHeader | undefined {
  const cells = line.filled;
  if (cells.length < 2 || cells.some((cell) => isNumberCell(cell.text))) return undefined;
  if (!cells.some((cell) => roleOf(cell.text) === 'name')) return undefined;
  if (below !== undefined && below.filled.some((cell) => roleOf(cell.text) === 'name')) return undefined;
  const two = below === undefined ? undefined : divided(line, below);
  const columns = two ?? cells.map((cell) => columnOf(cell.text, cell.column));
  return isList(columns) ? { columns, rows: two === undefined ? 1 : 2 } : undefined;
}

const columnOf = (header: string, column: number): ListColumn => ({ role: roleOf(header), column, header });

/** A name, and beside it money or a score: no label with its value. */
function isList(columns: readonly ListColumn[]): boolean {
  const known = columns.filter(({ role }) => role !== undefined);
  const has = (...roles: readonly ListRole[]): boolean =>
    known.some(({ role }) => roles.includes(role as ListRole));
  return (
    known.length >= FEWEST &&
    known.length * 2 > columns.length &&
    has('name') &&
    has('budget', 'adjusted', 'initial', 'totalScore') &&
    has('executed', 'totalScore', 'grade', 'rate')
  );
}

/** A second row of headers below groups (`预算执行情况` over `预算数 | 执行数 | 执行率`). */
function divided(upper: Line, lower: Line): readonly ListColumn[] | undefined {
  const children = lower.filled;
  if (
    children.length < 2 ||
    children.some((cell) => isNumberCell(cell.text) || roleOf(cell.text) === undefined)
  )
    return undefined;
  if (upper.spanned) return bySpans(upper, lower);
  const parents = upper.filled;
  if (parents.some(({ text }) => roleOf(text) === undefined && !isGroup(text))) return undefined;
  return lower.own.some((cell, at) => cell.text === '' && at < (children.at(-1)?.column ?? 0))
    ? byBlanks(parents, lower)
    : byGroups(parents, children);
}

const isGroup = (text: string): boolean =>
  text.length <= 12 && words.listGroups.some((word) => text.includes(word));

function bySpans(upper: Line, lower: Line): readonly ListColumn[] | undefined {
  const reached = upper.own.filter((cell) =>
    lower.all.some((one) => one.merged && one.column === cell.column),
  );
  if (reached.length === 0) return undefined;
  return [...reached, ...lower.filled]
    .sort((a, b) => a.column - b.column)
    .map((cell) => columnOf(cell.text, cell.column));
}

/** Without spans, a blank below each header that goes on in the lower row. */
function byBlanks(parents: readonly RowCell[], lower: Line): readonly ListColumn[] {
  const last = lower.filled.at(-1)?.column ?? 0;
  const own = parents.filter(({ text }) => roleOf(text) !== undefined);
  let next = 0;
  return lower.own
    .slice(0, Math.max(last + 1, own.length))
    .map((cell, at) => columnOf(cell.text === '' ? (own[next++]?.text ?? '') : cell.text, at));
}

/** Without spans and blanks: the lower headers take the place of the first header that has no meaning of its own. */
function byGroups(
  parents: readonly RowCell[],
  children: readonly RowCell[],
): readonly ListColumn[] | undefined {
  const group = parents.findIndex(({ text }) => roleOf(text) === undefined);
  if (group < 0) return undefined;
  const others = parents.filter(({ text }) => roleOf(text) !== undefined);
  return [...others.slice(0, group), ...children, ...others.slice(group)].map(({ text }, at) =>
    columnOf(text, at),
  );
}
