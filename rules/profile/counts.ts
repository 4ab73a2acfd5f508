import type { Span } from '../../src/model/document.js';
import { type Field, printed } from '../../src/model/field.js';
import { halfWidth, readChineseNumeral } from '../../src/text/numerals.js';
import { anyOf, type Words } from '../../src/text/words.js';
import { type Line } from '../reading/numbered-items.js';

export const NUMBER = '(\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,6}|[〇零一二两三四五六七八九十百]{1,5})';

/**
 * A pattern for one of the labels and its count (`label … 12 个`); what stands between may hold no other number and no clause mark.
 * @param between Most characters between label and number.
 * @param notBehind Words right behind which a label is another.
 */
export function countPattern(labels: Words, units: string, between = 8, notBehind: Words = []): RegExp {
  return new RegExp(
    `(?<!${anyOf(...notBehind)})${anyOf(...labels)}[^，,。；;：:、\\d]{0,${between}}?${NUMBER}\\s?[${units}]`,
    'g',
  );
}

/** A line that holds a count of persons, bodies or vehicles, and its half-width text. */
export interface CountLine extends Line {
  readonly plain: string;
}

const COUNT = /[\d〇零一二两三四五六七八九十百]\s?[名个人家辆]/;

/** The lines in which a pattern can find anything: most paragraphs hold no count. */
export const countLines = (lines: readonly Line[]): readonly CountLine[] =>
  lines.map((line) => ({ ...line, plain: halfWidth(line.text) })).filter(({ plain }) => COUNT.test(plain));

/** The first count in the lines that a pattern (its first group is the number) finds and `accept` takes. */
export function readCount(
  lines: readonly CountLine[],
  patterns: readonly RegExp[],
  accept: (before: string, found: string) => boolean = () => true,
): Field<number> | undefined {
  for (const pattern of patterns) {
    for (const { block, start, text, plain } of lines) {
      for (const match of plain.matchAll(pattern)) {
        const digits = match[1] ?? '';
        const value = /^\d/.test(digits) ? Number(digits.replace(/,/g, '')) : readChineseNumeral(digits);
        if (value === undefined || !accept(text.slice(Math.max(0, match.index - 12), match.index), match[0]))
          continue;
        const from = match.index + match[0].lastIndexOf(digits);
        const raw = text.slice(from, from + digits.length);
        return printed('count', value, raw, {
          block,
          start: start + from,
          end: start + from + digits.length,
        });
      }
    }
  }
  return undefined;
}

/** Where counts stand that are understood and have no place in the record, in all lines. */
export function countSpans(lines: readonly CountLine[], patterns: readonly RegExp[]): readonly Span[] {
  return lines.flatMap(({ block, start, plain }) =>
    patterns.flatMap((pattern) =>
      [...plain.matchAll(pattern)].map(({ 0: found, index }) => ({
        block,
        start: start + index,
        end: start + index + found.length,
      })),
    ),
  );
}

/** `无下属单位`, `没有下属二级单位`: a stated zero. */
export function readNone(lines: readonly Line[], pattern: RegExp): Field<number> | undefined {
  for (const { block, start, text } of lines) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const from = start + match.index;
    return printed('count', 0, match[0], { block, start: from, end: from + match[0].length });
  }
  return undefined;
}
