import { inferred, printed, type Field, type FieldTree } from '../../../src/model/field.js';
import type { Message } from '../../../src/model/message.js';
import { isBlank } from '../../../src/text/money.js';
import { numberField, pieceText, spanOf, textField, textIn, within, type Piece } from '../fields.js';
import { anyOf } from '../../../src/text/words.js';
import { isGrade, words } from '../words.js';
import { judge } from './attained.js';
import type { IndicatorPieces } from './indicators.js';
import { words as attainment, type Comparator } from '../attainment-words.js';
import { isKindWord, isOperator, readOperator, readQuantity } from './target.js';

interface Target {
  readonly target?: Field<string | null> | undefined;
  readonly comparator?: Field<string> | undefined;
  readonly number?: Field<number> | undefined;
  readonly unit?: Field<string> | undefined;
}

/** One indicator as fields; `attained` stands where the form prints results. */
export function indicatorTree(
  pieces: IndicatorPieces,
  year: number | undefined,
  source: string,
): { readonly value: FieldTree; readonly messages: readonly Message[] } {
  const messages: Message[] = [];
  const number = (role: 'weight' | 'score'): Field<number | null> | undefined => {
    const piece = pieces[role]?.[0];
    if (piece === undefined) return undefined;
    const { field, message } = numberField(piece, role === 'score' ? 'points' : 'number', source);
    if (message) messages.push(message);
    return field;
  };
  const text = (role: 'level1' | 'level2' | 'level3' | 'adjusted' | 'actual' | 'deviation') =>
    textField(pieces[role] ?? []);
  const target = targetOf(pieces);
  const { score, grade } = scoreOf(pieces, number);
  const found: Record<string, FieldTree | undefined> = {
    level1: text('level1'),
    level2: text('level2'),
    level3: text('level3'),
    target: target.target,
    adjustedTarget: text('adjusted'),
    actual: text('actual'),
    weight: number('weight'),
    score,
    grade,
    deviation: text('deviation'),
    comparator: target.comparator,
    number: target.number,
    unit: target.unit,
    attained: attainedOf(pieces, target, year),
  };
  return { value: found, messages };
}

/** Operator, value and unit, put together from one to three cells; 定性 is a kind and not part of it. */
function targetOf(pieces: IndicatorPieces): Target {
  const cells = [...(pieces.operator ?? []), ...(pieces.target ?? [])].filter(
    (piece) => !isBlank(pieceText(piece)),
  );
  const units = (pieces.unit ?? []).filter((piece) => !isBlank(pieceText(piece)));
  const values = cells.filter((piece) => !isKindWord(pieceText(piece)));
  const valued = values.some((piece) => !isOperator(pieceText(piece)));
  if (!valued) {
    const blank = pieces.target?.[0];
    return blank === undefined ? {} : blankTarget(blank);
  }
  const parts = endsWithUnit(values.at(-1), units[0]) ? values : [...values, ...units];
  return targetRead(textField(parts.map(trimQualitative)), values, units);
}

const blankTarget = (piece: Piece): Target => {
  const empty = isBlank(pieceText(piece)) ? piece : within(piece, 0, 0);
  return { target: textField([empty]) };
};

/** The value cell already prints the unit that the next column repeats. */
const endsWithUnit = (value: Piece | undefined, unit: Piece | undefined): boolean =>
  value !== undefined && unit !== undefined && pieceText(value).endsWith(pieceText(unit));

const QUALITATIVE = new RegExp(`^${anyOf(...words.rows.qualitative)}\\s?[:：]?\\s?(?=\\S)`);

/** `定性优` in one cell is `优`. */
function trimQualitative(piece: Piece): Piece {
  const found = QUALITATIVE.exec(pieceText(piece))?.[0].length ?? 0;
  return found > 0 ? within(piece, found, pieceText(piece).length) : piece;
}

/** A target's text, and its parts where it is one number. */
function targetRead(target: Target['target'], values: readonly Piece[], units: readonly Piece[]): Target {
  const operators = values.filter((piece) => readOperator(pieceText(piece)) !== undefined);
  const others = values.filter((piece) => !isOperator(pieceText(piece)));
  const [value, second] = others;
  const quantity = value === undefined ? undefined : readQuantity(pieceText(value));
  if (value === undefined || quantity === undefined) return { target };
  const unit = units[0] ?? (quantity.unit === undefined ? second : undefined);
  if (second !== undefined && (second !== unit || /\d/.test(pieceText(second)))) return { target };
  const operator = operators[0];
  const sign = operator === undefined ? undefined : readOperator(pieceText(operator));
  if (sign !== undefined && quantity.comparator !== undefined && quantity.comparator.value !== sign)
    return { target };
  return {
    target,
    number: numberOf(value, quantity.number),
    comparator: comparatorOf(operator, sign, value, quantity.comparator),
    unit: unit
      ? printed('text', pieceText(unit), pieceText(unit), spanOf(unit))
      : unitOf(value, quantity.unit),
  };
}

function comparatorOf(
  operator: Piece | undefined,
  sign: Comparator | undefined,
  value: Piece,
  inside: { readonly value: Comparator; readonly start: number; readonly end: number } | undefined,
): Field<string> | undefined {
  if (operator !== undefined && sign !== undefined)
    return printed('choice', sign, pieceText(operator), spanOf(operator));
  if (inside === undefined) return undefined;
  const piece = within(value, inside.start, inside.end);
  return printed('choice', inside.value, pieceText(piece), spanOf(piece));
}

function numberOf(
  value: Piece,
  { value: number, start, end }: { value: number; start: number; end: number },
): Field<number> {
  const piece = within(value, start, end);
  return printed('number', number, pieceText(piece), spanOf(piece));
}

function unitOf(
  value: Piece,
  unit: { readonly start: number; readonly end: number } | undefined,
): Field<string> | undefined {
  if (unit === undefined) return undefined;
  const piece = within(value, unit.start, unit.end);
  return printed('text', pieceText(piece), pieceText(piece), spanOf(piece));
}

function scoreOf(
  pieces: IndicatorPieces,
  number: (role: 'score') => Field<number | null> | undefined,
): { readonly score?: FieldTree | undefined; readonly grade?: FieldTree | undefined } {
  const [piece] = pieces.score ?? [];
  if (piece !== undefined && isGrade(pieceText(piece))) return { grade: textField([piece]) };
  return { score: number('score') };
}

function directionOf({ operator = [] }: IndicatorPieces): 'more' | 'less' | undefined {
  const { more, less } = attainment.directions;
  const text = operator.map((piece) => pieceText(piece).trim()).join('');
  return more.includes(text) ? 'more' : less.includes(text) ? 'less' : undefined;
}

function attainedOf(
  pieces: IndicatorPieces,
  target: Target,
  year: number | undefined,
): Field<boolean | null> | undefined {
  if (pieces.actual === undefined || pieces.target === undefined) return undefined;
  const actual = textIn(pieces.actual) ?? null;
  const names = (...roles: readonly ('level1' | 'level2' | 'level3')[]): string =>
    roles.map((role) => textIn(pieces[role]) ?? '').join('|');
  const adjusted = textIn(pieces.adjusted) ?? null;
  const actualUnit = textIn(pieces.actualUnit);
  const direction = directionOf(pieces);
  const { attained, why } = judge({
    target: adjusted ?? target.target?.value ?? null,
    actual,
    level: names('level1', 'level2'),
    name: names('level3'),
    comparator: pieces.operator && (target.comparator?.value as Comparator | undefined),
    unit: pieces.unit && target.unit?.value,
    direction,
    actualUnit: actualUnit ?? undefined,
    year,
  });
  return inferred<boolean | null>('choice', attained, why);
}
