import type { Message } from '../../../src/model/message.js';
import { isBlank } from '../../../src/text/money.js';
import { readDecimal } from '../../../src/text/numerals.js';
import type { RowCell } from '../../../src/tables/row-cells.js';
import { isNumberCell, pieceText, within, type Piece } from '../fields.js';
import { isLabel } from '../words.js';
import type { IndicatorColumns } from './column-roles.js';
import type { Draft } from './draft.js';
import { pieceOf, type Line } from './lines.js';

/** `合计 | 100 | 98`: a label of totals, and nothing but numbers behind it, legible or not. */
export function isTotalRow(line: Line): boolean {
  const [label, ...rest] = line.filled;
  return (
    label !== undefined &&
    isLabel('total', label.text) &&
    rest.every((cell) => isBlank(cell.text) || isNumberCell(cell.text) || TORN.test(cell.text))
  );
}

/** A number that a slip or a form's sign made illegible: `X9.00`, `97..5`. */
const TORN = /^(?=.*\d)[\dXx×*.,]{2,12}$/;

/** The total score of such a row; a message where its one number may be the sum of the weights as well. */
export function totalPiece(
  line: Line,
  { columns }: IndicatorColumns,
  draft: Draft,
  source: string,
): { readonly piece?: Piece; readonly message?: Message } {
  const numbers = line.filled.slice(1).filter((cell) => isNumberCell(cell.text));
  const score = columns.find(({ role }) => role === 'score');
  const weight = columns.find(({ role }) => role === 'weight');
  if (line.spanned && score !== undefined) {
    const cell = line.own.find((one) => one.column <= score.column && score.column < one.end);
    const fits = cell !== undefined && cell !== line.filled[0];
    if (fits && (numbers.length !== 1 || numbers[0] === cell || weight !== undefined))
      return { piece: pieceOf(line, cell) };
  }
  const [first, second] = numbers;
  if (second !== undefined && first !== undefined) {
    const scoreFirst = score !== undefined && weight !== undefined && score.column < weight.column;
    return { piece: pieceOf(line, scoreFirst ? first : second) };
  }
  if (first === undefined) return {};
  const [left, right] = line.filled.slice(1);
  if (left !== undefined && right !== undefined && score !== undefined && weight !== undefined)
    return { piece: pieceOf(line, score.column < weight.column ? left : right) };
  if (score === undefined || weight === undefined)
    return score === undefined && weight !== undefined ? {} : { piece: pieceOf(line, first) };
  return singleNumber(line, first, draft, source);
}

function singleNumber(
  line: Line,
  cell: RowCell,
  draft: Draft,
  source: string,
): { readonly piece?: Piece; readonly message?: Message } {
  const piece = pieceOf(line, cell);
  const value = Number(readDecimal(cell.text.replace(/分$/, '')));
  if (sameSum(value, sumOf(draft, 'score'))) return { piece };
  if (sameSum(value, sumOf(draft, 'weight')) || value === 100)
    return { piece: within(piece, cell.text.length, cell.text.length) };
  const place = { block: line.block, cell: [line.row, cell.column] as const };
  return {
    message: {
      code: 'value-unreadable',
      severity: 'warning',
      source,
      actual: cell.text,
      expected: '总分与得分两列',
      place,
    },
  };
}

const sameSum = (value: number, sum: number): boolean => Math.abs(value - sum) < 0.005;

function sumOf(draft: Draft, role: 'weight' | 'score'): number {
  const indicators = draft.indicators.map((pieces) => pieces[role]?.[0]);
  const funds = draft.funds
    .slice(0, 1)
    .flatMap(({ cells }) => cells.filter((cell) => cell.role === role).map(({ piece }) => piece));
  return [...indicators, ...funds].reduce((sum, piece) => {
    const decimal = piece === undefined ? undefined : readDecimal(pieceText(piece).replace(/分$/, ''));
    return decimal === undefined ? sum : sum + Number(decimal);
  }, 0);
}
