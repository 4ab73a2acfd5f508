import { halfWidth } from '../../src/text/numerals.js';
import { textAt, type Span } from '../../src/model/document.js';
import { printed, type Field } from '../../src/model/field.js';
import type { Context } from '../../src/model/rule.js';

/** Codes printed beside the names of 类, 款 and 项: whole (2080201), or level by level (208, 02, 01). */

export type Level = 'class' | 'section' | 'item';

const LENGTH: Readonly<Record<Level, number>> = { class: 3, section: 5, item: 7 };
export const levelOfCode = (code: string): Level =>
  code.length === LENGTH.class ? 'class' : code.length === LENGTH.section ? 'section' : 'item';

/** Digits right behind a marker: `（类）208`, `（款）02行政运行`; `（项）20万元` is an amount. */
const BEHIND = {
  class: /^\s?(\d{3})(?![\d.,，%]|\s?[万亿元个项年])/,
  section: /^\s?(\d{5}|\d{2})(?![\d.,，%]|\s?[万亿元个项年])/,
  item: /^\s?(\d{7}|\d{2})(?![\d.,，%]|\s?[万亿元个项年])/,
} as const;

export interface Digits {
  readonly start: number;
  readonly end: number;
}

export function digitsBehind(plain: string, at: number, level: Level): Digits | undefined {
  const found = BEHIND[level].exec(plain.slice(at, at + 12));
  const digits = found?.[1];
  if (found === null || digits === undefined) return undefined;
  const end = at + found[0].length;
  return { start: end - digits.length, end };
}

/** The code's pieces so far with those of a further level: a whole code stands for all before it. */
export function withDigits(codes: readonly Span[], level: Level, digits: Span): readonly Span[] {
  const length = digits.end - digits.start;
  if (length === LENGTH[level]) return [digits];
  return level !== 'class' && length === 2 ? [...codes, digits] : codes;
}

/** The code of a level, where the last of its pieces make a whole one. */
export function codeField(
  { document }: Context,
  codes: readonly Span[],
  level: Level,
): Field<string> | undefined {
  for (const from of codes.keys()) {
    const [first, ...more] = codes.slice(from);
    const texts = codes.slice(from).map((span) => textAt(document, span));
    const value = halfWidth(texts.join(''));
    if (first !== undefined && value.length === LENGTH[level])
      return printed('code', value, texts[0] ?? '', first, more);
  }
  return undefined;
}
