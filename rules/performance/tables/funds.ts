import { inferred, type Fen, type Field, type FieldTree } from '../../../src/model/field.js';
import type { Message } from '../../../src/model/message.js';
import { halfWidth, readDecimal } from '../../../src/text/numerals.js';
import type { MoneyUnit } from '../../../src/text/money.js';
import { moneyField, numberField, pieceText, textField, type Read } from '../fields.js';
import { isSubtotal, sourceKindOf, type MoneyRole } from '../words.js';
import type { MoneyRow } from './money-rows.js';

interface Amounts {
  initialBudget?: Field<Fen | null>;
  budget?: Field<Fen | null>;
  received?: Field<Fen | null>;
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
  const total =
    read.find(({ row }) => row.label === undefined) ?? read.find(({ row }) => kindOf(row) === 'total');
  const named = read.filter(({ row }) => row.label !== undefined);
  const fiscal = named.find(({ row }) => kindOf(row) === 'fiscal');
  const other = named.find(({ row }) => kindOf(row) === 'other');
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

function kindOf({ label }: MoneyRow): ReturnType<typeof sourceKindOf> {
  const text = label === undefined ? '' : pieceText(label);
  return isSubtotal(text) ? 'total' : sourceKindOf(text);
}

function sourceTree(row: MoneyRow, { initialBudget, budget, received, executed }: Amounts): FieldTree {
  const source = row.label === undefined ? undefined : textField([row.label]);
  return {
    ...(source ? { source } : {}),
    ...(initialBudget ? { initialBudget } : {}),
    ...(budget ? { budget } : {}),
    ...(received ? { received } : {}),
    ...(executed ? { executed } : {}),
  };
}

function amountsOf(row: MoneyRow, unit: MoneyUnit, source: string, messages: Message[]): Amounts {
  const take = <T>({ field, message }: Read<T>): T | undefined => {
    if (message) messages.push(message);
    return field;
  };
  const money = (cell: MoneyCell | undefined): Field<Fen | null> | undefined =>
    cell && take(moneyField(cell.piece, headerUnit(cell.header) ?? unit, source));
  const number = (role: 'rate' | 'weight' | 'score'): Field<number | null> | undefined => {
    const cell = cellOf(row, role);
    return cell && take(numberField(cell.piece, NUMBERS[role], source));
  };
  const found: Amounts = {};
  assign(found, 'initialBudget', money(cellOf(row, 'initial')));
  assign(found, 'budget', money(baseOf(row)));
  assign(found, 'received', money(cellOf(row, 'received')));
  assign(found, 'executed', money(cellOf(row, 'executed')));
  assign(found, 'executionRate', ratio(number('rate'), found, source, messages));
  assign(found, 'weight', number('weight'));
  assign(found, 'score', number('score'));
  return found;
}

const NUMBERS = { rate: 'percent', weight: 'number', score: 'points' } as const;

type MoneyCell = MoneyRow['cells'][number];
const cellOf = ({ cells }: MoneyRow, role: MoneyRole): MoneyCell | undefined =>
  cells.find((cell) => cell.role === role);

/** The base of the execution rate: the adjusted budget, else the budget that the printed rate fits, else the first. */
function baseOf(row: MoneyRow): MoneyCell | undefined {
  const adjusted = cellOf(row, 'adjusted');
  if (adjusted !== undefined) return adjusted;
  const budgets = row.cells.filter(
    ({ role, header }) => role === 'budget' || (role === 'received' && header.includes('预算')),
  );
  const [first, ...others] = budgets;
  const fitting = budgets.filter((cell) => fitsRate(row, cell));
  const [only] = fitting;
  const moved = others.length > 0 && fitting.length === 1;
  return (moved ? only : budgets.find(({ role }) => role === 'budget')) ?? cellOf(row, 'initial') ?? first;
}

/** How far a printed rate may be from the exact one: half of its last place, as most forms print two or one. */
const RATE_TOLERANCE = 0.06;

function fitsRate(row: MoneyRow, base: MoneyCell): boolean {
  const [rate, executed, budget] = [cellOf(row, 'rate'), cellOf(row, 'executed'), base].map((cell) =>
    Number(readDecimal(cell === undefined ? '' : pieceText(cell.piece).replace(/[%％]$/, '')) ?? NaN),
  );
  return Math.abs(((executed ?? NaN) / (budget ?? NaN)) * 100 - (rate ?? NaN)) < RATE_TOLERANCE;
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
