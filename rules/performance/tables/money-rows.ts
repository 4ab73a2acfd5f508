import { isBlank } from '../../../src/text/money.js';
import type { RowCell } from '../../../src/tables/row-cells.js';
import { leadingNumber } from '../../../src/text/headings.js';
import { anyOf } from '../../../src/text/words.js';
import { isMoneyCell, isNumberCell, pieceText, within, type Piece } from '../fields.js';
import { isLabel, isSubtotal, sourceKindOf, words, type MoneyRole } from '../words.js';
import { pieceOf, type Line } from './lines.js';
import { isAmount, statedUnit, type MoneyColumn, type MoneyPair } from './money-header.js';

const AMONG = anyOf(...words.rows.among);
const AMONG_ALONE = new RegExp(`^${AMONG}[:：]?$`);
const AMONG_LEADS = new RegExp(`^${AMONG}(?:[:：\\-－—–、，,]|\\s){0,3}`);

/** One row of the money block: its label, where it has one, and its cells by what their columns say. */
export interface MoneyRow {
  readonly label?: Piece;
  readonly cells: readonly { readonly role: MoneyRole; readonly header: string; readonly piece: Piece }[];
}

/** What a row below money headers holds, one entry a part where the columns are divided; empty where it is no money row. */
export function rowsUnderColumns(line: Line, columns: readonly MoneyColumn[]): readonly MoneyRow[] {
  const first = columns[0];
  if (first === undefined) return [];
  const label = line.spanned ? labelBefore(line, first.column) : leadingLabel(line);
  const shift = line.spanned ? 0 : bestShift(line, columns, label);
  const found = columns.flatMap(({ role, column, header, part }) => {
    const cell = cellAt(line, column + shift);
    return cell === undefined || cell === label ? [] : [{ role, header, part, piece: pieceOf(line, cell) }];
  });
  if (!isMoneyRow(found, label)) return [];
  const own = label && trimLabel(pieceOf(line, label));
  const parts = [...new Set(found.flatMap(({ part }) => (part === undefined ? [] : [pieceText(part)])))];
  if (parts.length === 0) return [{ ...(own ? { label: own } : {}), cells: found }];
  const total = parts.find((text) => isSubtotal(text) || sourceKindOf(text) === 'total');
  const named = own !== undefined && sourceKindOf(pieceText(own)) !== 'total';
  return parts
    .filter((part) => !named || part === total)
    .map((part) => ({
      label: (named ? own : found.find((cell) => cell.part && pieceText(cell.part) === part)?.part) as Piece,
      cells: found.filter((cell) =>
        cell.part === undefined ? part === total : pieceText(cell.part) === part,
      ),
    }));
}

const cellAt = (line: Line, column: number): RowCell | undefined =>
  line.all.find((one) => !one.merged && one.column <= column && column < one.end);

/** Without spans the row may lack the merged cells on its left: the values begin behind its label, or under the headers. */
function bestShift(line: Line, columns: readonly MoneyColumn[], label: RowCell | undefined): number {
  const first = columns[0]?.column ?? 0;
  const begin = label?.end ?? line.own.find((cell) => isNumberCell(cell.text))?.column ?? first;
  const scores = [0, begin - first].map((shift) => {
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
  return amounts.some(isNumberCell) || (label !== undefined && isSource(label.text));
}

/** Names money: a sum, or where it is from; a value behind the label's colon makes it something else. */
const isSource = (text: string): boolean => sourceKindOf(text) !== undefined && !/[:：]\s*\d/.test(text);

/** The first text left of the amounts that is no name of the whole block. */
function labelBefore(line: Line, column: number): RowCell | undefined {
  const before = line.filled.filter((cell) => cell.end <= column && !AMONG_ALONE.test(cell.text));
  const own = before.filter(
    (cell) =>
      isWord(cell.text) &&
      !line.beside.has(cell) &&
      !isLabel('block', cell.text) &&
      statedUnit(cell.text) === undefined,
  );
  return own[0] ?? before.at(-1);
}

/** No number, and none that a form's signs cover in part (`X.00`). */
const isWord = (text: string): boolean => /\p{Script=Han}/u.test(text) && !isNumberCell(text);

/** In rows without spans: the last of the words before the first number or blank that follows them. */
function leadingLabel(line: Line): RowCell | undefined {
  let label: RowCell | undefined;
  for (const cell of line.own) {
    if (label !== undefined && (isBlank(cell.text) || isNumberCell(cell.text))) return label;
    if (isWord(cell.text)) label = cell;
  }
  return label;
}

/** `其中：财政拨款：` → `财政拨款`. */
function trimLabel(piece: Piece): Piece {
  const text = pieceText(piece);
  const number = leadingNumber(text)?.length ?? 0;
  const head = AMONG_LEADS.exec(text.slice(number))?.[0].length ?? 0;
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
  if (label === undefined || !isSource(label.text) || !labels.every((one) => one.text === label.text))
    return undefined;
  const measured = kinds.filter(({ role }) => isAmount(role) || role === 'received');
  const paired = labels.length > 1;
  if (paired && labels.length !== measured.length) return undefined;
  const values = paired ? valuesBeside(cells, labels) : cells.slice(cells.indexOf(label) + 1);
  const found = measured.flatMap(({ role, label: header }, at) => {
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
