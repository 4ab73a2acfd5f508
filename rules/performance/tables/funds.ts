import { inferred, type Fen, type Field, type FieldTree } from '../../../src/model/field.js';
import type { Message } from '../../../src/model/message.js';
import { halfWidth } from '../../../src/text/numerals.js';
import { isBlank, type MoneyUnit } from '../../../src/text/money.js';
import type { RowCell } from '../../../src/tables/row-cells.js';
import { leadingNumber } from '../../../src/text/headings.js';
import {
  isMoneyCell,
  isNumberCell,
  moneyField,
  numberField,
  pieceText,
  textField,
  within,
  type Piece,
} from '../fields.js';
import { labelOf, type MoneyRole } from '../words.js';
import { pieceOf, type Line } from './lines.js';
import { isAmount, type MoneyColumn, type MoneyPair } from './money-header.js';

/** One row of the money block: its label, where it has one, and its cells by what their columns say. */
export interface MoneyRow {
  readonly label?: Piece;
  readonly cells: readonly { readonly role: MoneyRole; readonly header: string; readonly piece: Piece }[];
}

const TOTAL = /总额|合计|总计|^总量|^总数/;
const SOURCE = /资金|拨款|补助|收入|结转|贷款|预算|债券|其[他它]|财政|经费|基本支出|项目支出|自筹/;
const FISCAL = /^(?:当年|本年|年度|本级|其中)?财政(?:拨款|资金)(?:收入|补助)?$/;
const OTHER = /^其[他它](?:资金|收入)?$/;

/** The cells of a row below money headers; `undefined` where the row is no money row. */
export function rowUnderColumns(line: Line, columns: readonly MoneyColumn[]): MoneyRow | undefined {
  const first = columns[0];
  if (first === undefined) return undefined;
  const label = line.spanned ? labelBefore(line, first.column) : leadingLabel(line);
  const shift = line.spanned || label === undefined ? 0 : bestShift(line, columns, label);
  const cells = columns.flatMap(({ role, column, header }) => {
    const cell = cellAt(line, column + shift);
    return cell === undefined || cell === label ? [] : [{ role, header, piece: pieceOf(line, cell) }];
  });
  return isMoneyRow(cells, label)
    ? { ...(label ? { label: trimLabel(pieceOf(line, label)) } : {}), cells }
    : undefined;
}

const cellAt = (line: Line, column: number): RowCell | undefined =>
  line.all.find((one) => !one.merged && one.column <= column && column < one.end);

/** Without spans the row may lack the merged cells on its left: the values begin behind its label, or under the headers. */
function bestShift(line: Line, columns: readonly MoneyColumn[], label: RowCell): number {
  const first = columns[0]?.column ?? 0;
  const scores = [0, label.end - first].map((shift) => {
    const taken = new Set<RowCell>();
    const fit = columns.map(({ role, column }) => {
      const cell = cellAt(line, column + shift);
      if (cell !== undefined) taken.add(cell);
      return cell === undefined || cell === label ? -2 : fitOf(role, cell.text);
    });
    const missed = line.own.filter((cell) => isNumberCell(cell.text) && !taken.has(cell)).length;
    const straight = shift === 0 ? 1.5 : 0;
    return { shift, score: fit.reduce((sum, one) => sum + one, straight) - 3 * missed };
  });
  return scores.reduce((a, b) => (b.score > a.score ? b : a)).shift;
}

function fitOf(role: MoneyRole, text: string): number {
  if (isBlank(text)) return 0;
  if (role === 'other') return isNumberCell(text) ? -1 : 1;
  if (role === 'rate') return /[%％]$/.test(text) ? 2 : isNumberCell(text) ? 0 : -4;
  return isNumberCell(text) && !/[%％]$/.test(text) ? 1 : -4;
}

function isMoneyRow(cells: MoneyRow['cells'], label: RowCell | undefined): boolean {
  const amounts = cells.filter(({ role }) => isAmount(role)).map(({ piece }) => pieceText(piece));
  if (amounts.length === 0 || !amounts.every(isMoneyCell)) return false;
  const name = label === undefined ? '' : labelOf(label.text);
  return amounts.some(isNumberCell) || TOTAL.test(name) || SOURCE.test(name);
}

const labelBefore = (line: Line, column: number): RowCell | undefined =>
  line.own.filter((cell) => cell.end <= column && cell.text !== '' && !/^其中[:：]?$/.test(cell.text)).at(-1);

/** In rows without spans: the last of the words before the first number or blank that follows them. */
function leadingLabel(line: Line): RowCell | undefined {
  let label: RowCell | undefined;
  for (const cell of line.own) {
    if (label !== undefined && (isBlank(cell.text) || isNumberCell(cell.text))) return label;
    if (!isBlank(cell.text) && !isNumberCell(cell.text)) label = cell;
  }
  return label;
}

/** `其中：财政拨款：` → `财政拨款`. */
function trimLabel(piece: Piece): Piece {
  const text = pieceText(piece);
  const number = leadingNumber(text)?.length ?? 0;
  const head = /^其中(?:[:：\-－—–、，,]|\s){0,3}/.exec(text.slice(number))?.[0].length ?? 0;
  const tail = /[:：\s]{0,3}$/.exec(text)?.[0].length ?? 0;
  const start = number + head;
  return start < text.length - tail ? within(piece, start, text.length - tail) : piece;
}

/** A row of `其中-财政拨款: | 8 | 其中-财政拨款: | 8` below a row of pairs, or `财政拨款 | 8 | 8`. */
export function rowUnderPairs(line: Line, kinds: readonly MoneyPair[]): MoneyRow | undefined {
  const cells = line.own.filter(
    (cell, at) => cell.text !== '' || line.own.slice(0, at).some((one) => one.text !== ''),
  );
  const labels = cells.filter((cell) => !isBlank(cell.text) && !isNumberCell(cell.text));
  const label = labels[0];
  if (
    label === undefined ||
    !SOURCE.test(labelOf(label.text)) ||
    !labels.every((one) => one.text === label.text)
  )
    return undefined;
  const values = labels.length > 1 ? valuesBeside(cells, labels) : cells.slice(cells.indexOf(label) + 1);
  const amounts = kinds.filter(({ role }) => isAmount(role));
  const found = amounts.flatMap(({ role, label: header }, at) => {
    const cell = values[at];
    return cell === undefined ? [] : [{ role, header, piece: pieceOf(line, cell) }];
  });
  if (found.length === 0 || !found.every(({ piece }) => isMoneyCell(pieceText(piece)))) return undefined;
  return { label: trimLabel(pieceOf(line, label)), cells: found };
}

const valuesBeside = (
  cells: readonly RowCell[],
  labels: readonly RowCell[],
): readonly (RowCell | undefined)[] =>
  labels.map((label) => {
    const next = cells[cells.indexOf(label) + 1];
    return next === undefined || labels.includes(next) ? undefined : next;
  });

export const isTotalRow = (row: MoneyRow): boolean =>
  row.label === undefined || TOTAL.test(pieceText(row.label));

interface Amounts {
  initialBudget?: Field<Fen | null>;
  budget?: Field<Fen | null>;
  executed?: Field<Fen | null>;
  executionRate?: Field<number | null>;
  weight?: Field<number | null>;
  score?: Field<number | null>;
}

/** The money block as a record; `unit` is the one that its labels state. */
export function fundsTree(
  rows: readonly MoneyRow[],
  unit: MoneyUnit,
  source: string,
): { readonly value: FieldTree | undefined; readonly messages: readonly Message[] } {
  const messages: Message[] = [];
  const read = rows.map((row) => ({ row, amounts: amountsOf(row, unit, source, messages) }));
  const total = read.find(({ row }) => row.label === undefined) ?? read.find(({ row }) => isTotalRow(row));
  const named = read.filter(({ row }) => row.label !== undefined);
  const fiscal = named.find(({ row }) => FISCAL.test(labelOf(nameOf(row))));
  const other = named.find(({ row }) => OTHER.test(labelOf(nameOf(row))));
  const tree: Record<string, FieldTree | undefined> = {
    ...total?.amounts,
    budgetFiscal: fiscal?.amounts.budget,
    executedFiscal: fiscal?.amounts.executed,
    budgetOther: other?.amounts.budget,
    executedOther: other?.amounts.executed,
  };
  if (named.length > 0) tree.sources = named.map(({ row, amounts }) => sourceTree(row, amounts));
  const value = Object.fromEntries(Object.entries(tree).filter(([, field]) => field !== undefined));
  return { value: Object.keys(value).length > 0 ? value : undefined, messages };
}

const nameOf = (row: MoneyRow): string => (row.label === undefined ? '' : pieceText(row.label));

function sourceTree(row: MoneyRow, { initialBudget, budget, executed }: Amounts): FieldTree {
  const source = row.label === undefined ? undefined : textField([row.label]);
  return {
    ...(source ? { source } : {}),
    ...(initialBudget ? { initialBudget } : {}),
    ...(budget ? { budget } : {}),
    ...(executed ? { executed } : {}),
  };
}

function amountsOf(row: MoneyRow, unit: MoneyUnit, source: string, messages: Message[]): Amounts {
  const found: Amounts = {};
  const cellOf = (...roles: readonly MoneyRole[]) =>
    roles.map((role) => row.cells.find((cell) => cell.role === role)).find((cell) => cell !== undefined);
  const money = (...roles: readonly MoneyRole[]): Field<Fen | null> | undefined => {
    const cell = cellOf(...roles);
    if (cell === undefined) return undefined;
    const { field, message } = moneyField(cell.piece, headerUnit(cell.header) ?? unit, source);
    if (message) messages.push(message);
    return field;
  };
  const number = (role: 'rate' | 'weight' | 'score'): Field<number | null> | undefined => {
    const cell = cellOf(role);
    if (cell === undefined) return undefined;
    const { field, message } = numberField(cell.piece, role === 'rate' ? 'percent' : 'number', source);
    if (message) messages.push(message);
    return field;
  };
  assign(found, 'initialBudget', money('initial'));
  assign(found, 'budget', money('adjusted', 'budget', 'initial'));
  assign(found, 'executed', money('executed'));
  assign(found, 'executionRate', ratio(number('rate'), found, source, messages));
  assign(found, 'weight', number('weight'));
  assign(found, 'score', number('score'));
  return found;
}

function assign<K extends keyof Amounts>(target: Amounts, key: K, value: Amounts[K] | undefined): void {
  if (value !== undefined) target[key] = value;
}

const headerUnit = (header: string): MoneyUnit | undefined =>
  /[(](亿元|百万元|万元|千元|元)[)]/.exec(halfWidth(header))?.[1] as MoneyUnit | undefined;

/** A spreadsheet's `0.98` without a percent sign is 98% where the amounts beside it say so. */
function ratio(
  rate: Field<number | null> | undefined,
  { budget, executed }: Amounts,
  source: string,
  messages: Message[],
): Field<number | null> | undefined {
  const printedRate = rate?.value ?? 0;
  const base = budget?.value ?? 0;
  if (rate === undefined || /[%％]/.test(rate.raw) || printedRate === 0 || printedRate > 2 || base === 0)
    return rate;
  if (Math.abs((executed?.value ?? 0) / base - printedRate) > 0.01) return rate;
  messages.push({
    code: 'unit-assumed',
    severity: 'warning',
    source,
    figure: rate.raw,
    unit: '100%',
    from: '预算数与执行数',
    ...(rate.place ? { place: { block: rate.place.block } } : {}),
  });
  const value = Math.round(printedRate * 1e8) / 1e6;
  return inferred('percent', value, '比率，无百分号', rate.raw, rate.place);
}
