import { halfWidth } from '../../../src/text/numerals.js';
import type { MoneyUnit } from '../../../src/text/money.js';
import type { RowCell } from '../../../src/tables/row-cells.js';
import { isMoneyCell, isNumberCell, within, type Piece } from '../fields.js';
import { colonIn, isSubtotal, moneyRoleOf, sourceKindOf, type MoneyRole } from '../words.js';
import { pieceOf, type Line } from './lines.js';

export interface MoneyColumn {
  readonly role: MoneyRole;
  readonly column: number;
  readonly end: number;
  readonly header: string;
  /** Which of a row's money it holds (小计, 财政拨款), where a second row of headers says so. */
  readonly part?: Piece;
}

export interface MoneyPair {
  readonly role: MoneyRole;
  readonly label: string;
  readonly value: Piece;
}

const AMOUNTS: ReadonlySet<MoneyRole> = new Set(['initial', 'adjusted', 'budget', 'executed']);
export const isAmount = (role: MoneyRole): boolean => AMOUNTS.has(role);

/** Headers side by side (`年初预算数 | 全年预算数 | 全年执行数 | 分值 | …`); `undefined` where the row is none. */
export function moneyColumns(line: Pick<Line, 'own' | 'beside'>): readonly MoneyColumn[] | undefined {
  const columns = line.own.flatMap((cell) => {
    const role = line.beside.has(cell) ? undefined : moneyRoleOf(cell.text);
    return role === undefined ? [] : [{ role, column: cell.column, end: cell.end, header: cell.text }];
  });
  if (columns.length < 2) return undefined;
  const colons = columns.some(({ header }) => /[:：]$/.test(header));
  const numbers = line.own.some((cell) => isNumberCell(cell.text));
  const adjacent = columns.some(({ end }, at) => columns[at + 1]?.column === end);
  if (colons || numbers || (!adjacent && columns.length < 3)) return undefined;
  const amounts = columns.filter(({ role }) => isAmount(role));
  return amounts.length >= 2 || (amounts.length === 1 && columns.length >= 3)
    ? withoutRowLabels(columns)
    : undefined;
}

/**
 * Without spans a header over several columns has blanks behind it: one of headers where the row below divides it
 * (`预算数 | | | 执行数 | |` over `小计 | 财政拨款 | …`), else a label whose value is blank.
 */
export function spreadColumns(line: Line, below: Line | undefined): readonly MoneyColumn[] | undefined {
  if (line.spanned || below === undefined || below.filled.length < 2 || !below.filled.every(isPart))
    return undefined;
  const cells = line.filled;
  return moneyColumns({
    beside: line.beside,
    own: cells.map((cell, at) => ({ ...cell, end: cells[at + 1]?.column ?? cell.end })),
  });
}

/** `年度预算数 | 年初预算 | 调整后预算数 | …`: the first names the rows, the others the columns. */
function withoutRowLabels(columns: readonly MoneyColumn[]): readonly MoneyColumn[] {
  const has = (role: MoneyRole): boolean => columns.some((column) => column.role === role);
  const first = columns[0];
  const named = first?.role === 'budget' && has('initial') && has('adjusted');
  return named ? columns.filter(({ header }) => header !== first.header) : columns;
}

/**
 * A second row of headers divides the amounts of the first (`小计 | 财政拨款 | 其他资金`); `undefined` where the row is
 * none, an empty list where nothing tells which parts stand under which amount.
 */
export function dividedColumns(
  columns: readonly MoneyColumn[],
  line: Line,
): readonly MoneyColumn[] | undefined {
  const parts = line.filled;
  const amounts = columns.filter(({ role }) => isAmount(role));
  if (parts.length < 2 || !parts.every(isPart)) return undefined;
  if (!line.spanned && parts[0]?.column === amounts[0]?.column && parts.length === amounts.length)
    return undefined;
  const groups = line.spanned ? under(amounts, parts) : inTurn(amounts, parts);
  if (groups === undefined) return line.spanned ? undefined : [];
  const divided = columns.flatMap((column): readonly MoneyColumn[] => {
    const own = groups.get(column);
    if (own === undefined || own.length === 0) return [column];
    return own.map((cell) => ({
      ...column,
      column: cell.column,
      end: cell.end,
      part: pieceOf(line, cell),
    }));
  });
  return line.spanned ? divided : numbered(divided);
}

const isPart = ({ text }: RowCell): boolean =>
  text.length <= 12 && (isSubtotal(text) || (sourceKindOf(text) !== undefined && !/[:：]/.test(text)));

type Groups = ReadonlyMap<MoneyColumn, readonly RowCell[]>;

/** Each part lies under one amount that is wider than a column. */
function under(amounts: readonly MoneyColumn[], parts: readonly RowCell[]): Groups | undefined {
  const groups = new Map<MoneyColumn, RowCell[]>();
  for (const cell of parts) {
    const over = amounts.find(({ column, end }) => column <= cell.column && cell.end <= end);
    if (over === undefined || over.end - over.column < 2) return undefined;
    groups.set(over, [...(groups.get(over) ?? []), cell]);
  }
  return groups;
}

/** Without spans: as many parts under each amount, in the same words. */
function inTurn(amounts: readonly MoneyColumn[], parts: readonly RowCell[]): Groups | undefined {
  const size = parts.length / amounts.length;
  if (!Number.isInteger(size) || size < 2) return undefined;
  const alike = parts.every(({ text }, at) => text === parts[at % size]?.text);
  return alike
    ? new Map(amounts.map((amount, at) => [amount, parts.slice(at * size, (at + 1) * size)]))
    : undefined;
}

/** Without spans columns count on from the first amount. */
function numbered(columns: readonly MoneyColumn[]): readonly MoneyColumn[] {
  const first = columns[0]?.part?.column ?? columns[0]?.column ?? 0;
  return columns.map((column, at) => ({ ...column, column: first + at, end: first + at + 1 }));
}

/** Labels with their values beside them (`预算数: | 15 | 执行数: | 15`), or in one cell (`预算数：15`, `执行率95%`). */
export function moneyPairs(line: Line, above: Line | undefined): readonly MoneyPair[] {
  const pairs: MoneyPair[] = [];
  line.own.forEach((cell, at) => {
    const glued = gluedValue(line, cell);
    if (glued !== undefined) {
      pairs.push(glued);
      return;
    }
    const role = moneyRoleOf(cell.text);
    const next = line.own[at + 1];
    if (role === undefined || next === undefined || moneyRoleOf(next.text) !== undefined) return;
    if (isMoneyCell(next.text)) pairs.push({ role, label: cell.text, value: pieceOf(line, next) });
  });
  if (!pairs.some(({ role }) => isAmount(role))) return [];
  const rate = pairs.some(({ role }) => role === 'rate') ? undefined : rateBelow(line, above);
  return rate === undefined ? pairs : [...pairs, rate];
}

/** `… | 预算执行进度` above `执行数： | 171 | 95%`: a rate in the row's last cell, named in the row above. */
function rateBelow(line: Line, above: Line | undefined): MoneyPair | undefined {
  const last = line.filled.at(-1);
  const header = above && above.filled.at(-1);
  if (last === undefined || header === undefined || moneyRoleOf(header.text) !== 'rate') return undefined;
  return /^[\d.]+[%％]$/.test(last.text)
    ? { role: 'rate', label: header.text, value: pieceOf(line, last) }
    : undefined;
}

const TRAILING = /^[\u4E00-\u9FFF]{2,10}(?=\d[\d,]*(?:\.\d+)?[%％]?$)/;

function gluedValue(line: Line, cell: RowCell): MoneyPair | undefined {
  const colon = colonIn(cell.text) ?? (TRAILING.exec(cell.text)?.[0].length ?? 0) - 1;
  if (colon < 0 || colon + 1 >= cell.text.length) return undefined;
  const end = /[:：]/.test(cell.text[colon] ?? '') ? colon : colon + 1;
  const role = moneyRoleOf(cell.text.slice(0, end));
  const start = colon + 1 + (/^\s*/.exec(cell.text.slice(colon + 1))?.[0].length ?? 0);
  if (role === undefined || start >= cell.text.length || !isMoneyCell(cell.text.slice(start)))
    return undefined;
  return {
    role,
    label: cell.text.slice(0, end),
    value: within(pieceOf(line, cell), start, cell.text.length),
  };
}

const UNIT = /[(:]\s?(?:金额)?(?:单位:)?\s?(亿元|百万元|万元|千元|元)(?![亿万千百元])/;

/** The unit that a label states (`项目资金（万元）`, `单位：元`). */
export function statedUnit(text: string): MoneyUnit | undefined {
  return UNIT.exec(halfWidth(text))?.[1] as MoneyUnit | undefined;
}
