import type { Span } from '../../src/model/document.js';
import { inferred, printed, type Field } from '../../src/model/field.js';
import type { GridRow, Piece } from './rows.js';

/** A name that may be wrapped over rows; `null` where the row prints none. */
export function nameField(name: readonly Piece[], blank: Span | undefined): Field {
  const [first, ...rest] = name;
  if (first === undefined)
    return blank
      ? printed('text', null, '', { ...blank, end: blank.start })
      : inferred('text', null, '表中没有行名');
  const raw = first.text;
  return printed(
    'text',
    name.map(({ text }) => text).join(''),
    raw,
    first.place,
    rest.map(({ place }) => place),
  );
}

/** Codes of a lane from row to row: a class printed once above its items is carried down. */
export function codeFields(rows: readonly GridRow[]): readonly (Field | undefined)[] {
  let above: readonly Piece[] = [];
  return rows.map(({ code }) => {
    const [first] = code;
    if (first === undefined) return undefined;
    const carried = above.filter(({ place }) => (place.cell?.[1] ?? 0) < (first.place.cell?.[1] ?? 0));
    const partial = first.text.length === 2 && carried.length > 0;
    const pieces = partial ? [...carried, ...code] : code;
    above = pieces;
    const value = joinCode(pieces.map(({ text }) => text));
    if (partial) return inferred('code', value, '上一行的类、款编码', first.text, first.place);
    const [raw, ...rest] = code;
    return (
      raw &&
      printed(
        'code',
        value,
        rawOf(raw),
        raw.place,
        rest.map(({ place }) => place),
      )
    );
  });
}

/** `201` `06` `01` → `2010601`; a column that repeats the code above it in full counts once. */
function joinCode(pieces: readonly string[]): string {
  return pieces.reduce(
    (code, piece) => (piece.length > code.length && piece.startsWith(code) ? piece : code + piece),
    '',
  );
}

const rawOf = ({ text, raw }: Piece): string => raw ?? text;

/** 1 类, 2 款, 3 项, from a code's length; `undefined` for other lengths. */
export function levelOf(code: string): number | undefined {
  const level = (code.length - 1) / 2;
  return Number.isInteger(level) && level >= 1 && level <= 3 ? level : undefined;
}
