import { halfWidth } from '../../../src/text/numerals.js';
import type { MoneyUnit } from '../../../src/text/money.js';
import type { RowCell } from '../../../src/tables/row-cells.js';
import { isMoneyCell, isNumberCell, within, type Piece } from '../fields.js';
import { colonIn, moneyRoleOf, type MoneyRole } from '../words.js';
import { pieceOf, type Line } from './lines.js';

export interface MoneyColumn {
  readonly role: MoneyRole;
  readonly column: number;
  readonly end: number;
  readonly header: string;
}

export interface MoneyPair {
  readonly role: MoneyRole;
  readonly label: string;
  readonly value: Piece;
}

const AMOUNTS: ReadonlySet<MoneyRole> = new Set(['initial', 'adjusted', 'budget', 'executed']);
export const isAmount = (role: MoneyRole): boolean => AMOUNTS.has(role);

/** Headers side by side (`年初预算数 | 全年预算数 | 全年执行数 | 分值 | …`); `undefined` where the row is none. */
export function moneyColumns(line: Line): readonly MoneyColumn[] | undefined {
  const columns = line.own.flatMap((cell) => {
    const role = moneyRoleOf(cell.text);
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

/** `年度预算数 | 年初预算 | 调整后预算数 | …`: the first names the rows, the others the columns. */
function withoutRowLabels(columns: readonly MoneyColumn[]): readonly MoneyColumn[] {
  const has = (role: MoneyRole): boolean => columns.some((column) => column.role === role);
  const first = columns[0];
  const named = first?.role === 'budget' && has('initial') && has('adjusted');
  return named ? columns.filter(({ header }) => header !== first.header) : columns;
}

/** Labels with their values beside them (`预算数: | 15 | 执行数: | 15`), or in one cell (`预算数：15`). */
export function moneyPairs(line: Line): readonly MoneyPair[] {
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
  return pairs.some(({ role }) => isAmount(role)) ? pairs : [];
}

function gluedValue(line: Line, cell: RowCell): MoneyPair | undefined {
  const colon = colonIn(cell.text);
  if (colon === undefined || colon + 1 >= cell.text.length) return undefined;
  const role = moneyRoleOf(cell.text.slice(0, colon));
  const start = colon + 1 + (/^\s*/.exec(cell.text.slice(colon + 1))?.[0].length ?? 0);
  if (role === undefined || start >= cell.text.length || !isMoneyCell(cell.text.slice(start)))
    return undefined;
  return {
    role,
    label: cell.text.slice(0, colon),
    value: within(pieceOf(line, cell), start, cell.text.length),
  };
}

const UNIT = /[(:]\s?(?:金额)?(?:单位:)?\s?(亿元|百万元|万元|千元|元)\s?\)?/;

/** The unit that a label states (`项目资金（万元）`, `单位：元`). */
export function statedUnit(text: string): MoneyUnit | undefined {
  return UNIT.exec(halfWidth(text))?.[1] as MoneyUnit | undefined;
}
