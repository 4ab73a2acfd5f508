import type { Span } from '../../src/model/document.js';
import { printed, type Fen, type Field, type ValueType } from '../../src/model/field.js';
import type { Message } from '../../src/model/message.js';
import { halfWidth, readDecimal } from '../../src/text/numerals.js';
import { oncePerText } from '../../src/text/once.js';
import { isBlank, readMoney, type MoneyUnit } from '../../src/text/money.js';

/** A stretch of one table cell. */
export interface Piece {
  readonly block: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A text of its own: in a value of several it begins on a new line. */
  readonly apart?: boolean | undefined;
}

export const wholeCell = (block: number, row: number, column: number, text: string): Piece => ({
  block,
  row,
  column,
  text,
  start: 0,
  end: text.length,
});

export const pieceText = (piece: Piece): string => piece.text.slice(piece.start, piece.end);

export const spanOf = ({ block, row, column, start, end }: Piece): Span => ({
  block,
  cell: [row, column],
  start,
  end,
});

/** A part of a piece, in units of the piece's own text. */
export const within = (
  { block, row, column, text, start: from, apart }: Piece,
  start: number,
  end: number,
): Piece => ({ block, row, column, text, start: from + start, end: from + end, apart });

/** A value that stands in one or several cells; `null` where all of them are blank. */
export function textField(
  pieces: readonly Piece[],
  type: ValueType = 'text',
): Field<string | null> | undefined {
  const [only] = pieces;
  if (only === undefined) return undefined;
  if (pieces.length === 1) {
    const text = pieceText(only);
    return printed<string | null>(type, isBlank(text) ? null : text, text, spanOf(only));
  }
  const filled = pieces.filter(isFilled);
  const first = filled[0] ?? only;
  return printed<string | null>(
    type,
    joinedText(filled),
    pieceText(first),
    spanOf(first),
    filled.slice(1).map(spanOf),
  );
}

const isFilled = (piece: Piece): boolean => !isBlank(pieceText(piece));

function joinedText(filled: readonly Piece[]): string | null {
  if (filled.length === 0) return null;
  return filled.map((piece, at) => (piece.apart && at > 0 ? '\n' : '') + pieceText(piece)).join('');
}

/** The value of `textField` alone; `undefined` where there is no cell. */
export function textIn(pieces: readonly Piece[] | undefined): string | null | undefined {
  const [only] = pieces ?? [];
  if (pieces === undefined || only === undefined) return undefined;
  if (pieces.length > 1) return joinedText(pieces.filter(isFilled));
  const text = pieceText(only);
  return isBlank(text) ? null : text;
}

export interface Read<T> {
  readonly field?: T;
  readonly message?: Message;
}

const unreadable = (piece: Piece, source: string, expected: string): Message => ({
  code: 'value-unreadable',
  severity: 'error',
  source,
  actual: pieceText(piece),
  expected,
  place: { block: piece.block, cell: [piece.row, piece.column] },
});

const NUMBER = /^([+-]?[\d,]{1,20}(?:\.\d{1,10})?)\s?(分|%)?$/;

/** A number, a percentage, or points, which are no percentage: `10`, `9.5分`, `98.2%`; `null` for a blank cell. */
export function numberField(
  piece: Piece,
  kind: 'number' | 'percent' | 'points',
  source: string,
): Read<Field<number | null>> {
  const type = kind === 'percent' ? 'percent' : 'number';
  const text = pieceText(piece);
  if (isBlank(text)) return { field: printed<number | null>(type, null, text, spanOf(piece)) };
  const match = NUMBER.exec(halfWidth(text));
  const wrong = match === null || (kind === 'points' && match[2] === '%');
  const decimal = wrong ? undefined : readDecimal(match[1] ?? '');
  if (decimal === undefined)
    return { message: unreadable(piece, source, type === 'percent' ? '百分比' : '数') };
  const raw = type === 'percent' ? piece : within(piece, 0, match?.[1]?.length ?? 0);
  return { field: printed<number | null>(type, Number(decimal), pieceText(raw), spanOf(raw)) };
}

const AMOUNT = /^([+-]?[\d,]{1,20}(?:\.\d{1,10})?)\s?(元|千元|万元|万|百万元|亿元)?$/;

/** An amount in its own unit where it prints one, else in the unit of its block; `null` for a blank cell. */
export function moneyField(piece: Piece, unit: MoneyUnit, source: string): Read<Field<Fen | null>> {
  const text = pieceText(piece);
  if (isBlank(text)) return { field: printed<Fen | null>('money', null, text, spanOf(piece)) };
  const match = AMOUNT.exec(halfWidth(text).trim());
  const own = match?.[2] === '万' ? '万元' : (match?.[2] as MoneyUnit | undefined);
  const fen = match === null ? undefined : readMoney(match[1] ?? '', own ?? unit);
  if (fen === undefined) return { message: unreadable(piece, source, '金额') };
  return { field: printed<Fen | null>('money', fen, text, spanOf(piece)) };
}

/** Whether a cell could hold an amount: a number with or without unit, or nothing. */
export const isMoneyCell = oncePerText(
  (text: string): boolean =>
    isBlank(text) || AMOUNT.test(halfWidth(text).trim()) || NUMBER.test(halfWidth(text).trim()),
);
/** Whether a cell holds a plain number, with or without unit, sign or percent sign. */
export const isNumberCell = oncePerText((text: string): boolean => !isBlank(text) && isMoneyCell(text));
