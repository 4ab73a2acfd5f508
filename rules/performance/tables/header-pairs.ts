import type { RowCell } from '../../../src/tables/row-cells.js';
import { printed, type Field } from '../../../src/model/field.js';
import { halfWidth } from '../../../src/text/numerals.js';
import { isNumberCell, pieceText, spanOf, within, type Piece } from '../fields.js';
import { colonIn, isAnyLabel, isLabel, kindsOf, moneyRoleOf, valueStart, type LabelKind } from '../words.js';
import type { Draft } from './draft.js';
import { pieceOf, valueAfter, type Line } from './lines.js';
import { statedUnit } from './money-header.js';

const KINDS = ['name', 'departmentName', 'unit', 'competent', 'year', 'totalScore', 'grade'] as const;
type HeaderKind = (typeof KINDS)[number];
export type HeaderPairs = Partial<Record<HeaderKind, Piece>>;

/** Labels of the project header with the values beside them, or behind a colon in the same cell. */
export function headerPairs(line: Line): HeaderPairs {
  const pairs: HeaderPairs = {};
  line.own.forEach((cell) => {
    if (kindsOf(cell.text).size === 0 && colonIn(cell.text) === undefined) return;
    for (const kind of KINDS) {
      const value = valueOf(line, cell, kind);
      if (value !== undefined) pairs[kind] ??= value;
    }
  });
  return pairs;
}

function valueOf(line: Line, cell: RowCell, kind: HeaderKind): Piece | undefined {
  const start = valueStart(kind, cell.text);
  if (start !== undefined) return within(pieceOf(line, cell), start, cell.text.length);
  const next = isLabel(kind, cell.text) ? valueAfter(line, cell, isOther) : undefined;
  if (next === undefined) return undefined;
  if (kind === 'totalScore' && !isNumberCell(next.text)) return undefined;
  return pieceOf(line, next);
}

const LABELS: readonly LabelKind[] = [
  'name',
  'departmentName',
  'unit',
  'competent',
  'totalScore',
  'grade',
  'ignored',
  'block',
  'expected',
];
/** The next label, not a value: the row is one of headers. */
const isOther = (text: string): boolean =>
  isAnyLabel(LABELS, text) || (moneyRoleOf(text) !== undefined && text.length <= 8);

/** Take header values into a draft; what it already has stays. */
export function takeHeader(draft: Draft, pairs: HeaderPairs): void {
  if (pairs.name) {
    draft.name ??= pairs.name;
    draft.order = [pairs.name.block, pairs.name.row];
  }
  if (pairs.departmentName) draft.departmentName ??= pairs.departmentName;
  if (pairs.unit) draft.unitName ??= pairs.unit;
  if (pairs.competent) draft.competent ??= pairs.competent;
  if (pairs.totalScore) draft.total ??= pairs.totalScore;
  if (pairs.grade) draft.grade ??= pairs.grade;
  const year = pairs.year && yearOf(pairs.year);
  if (year) draft.year ??= year;
}

function yearOf(piece: Piece): Field<number> | undefined {
  const digits = /^(?:19|20)\d{2}(?=\s?年?度?$)/.exec(halfWidth(pieceText(piece)))?.[0];
  if (digits === undefined) return undefined;
  const place = within(piece, 0, digits.length);
  return printed('year', Number(digits), pieceText(place), spanOf(place));
}

/** `单位：万元` beside or below a title. */
export function takeUnit(draft: Draft, line: Line): boolean {
  const cell = line.own.find(
    ({ text }) => text.length <= 14 && /^(?:金额)?单位/.test(text) && statedUnit(text) !== undefined,
  );
  const unit = cell && statedUnit(cell.text);
  if (unit === undefined) return false;
  draft.money ??= { unit, stated: true };
  return true;
}
