import { oncePerText } from '../../../src/text/once.js';
import { matcher } from '../../../src/text/words.js';
import { words, type Comparator } from '../attainment-words.js';
import { halfWidth, readDecimal } from '../../../src/text/numerals.js';

/** A target or result as far as it is a single number; offsets are UTF-16 units of the text. */
export interface Quantity {
  readonly comparator?:
    { readonly value: Comparator; readonly start: number; readonly end: number } | undefined;
  readonly number: { readonly value: number; readonly start: number; readonly end: number };
  readonly unit?: { readonly value: string; readonly start: number; readonly end: number } | undefined;
}

type Sign = readonly [word: string, comparator: Comparator];
const longestFirst = (signs: Partial<Record<Comparator, readonly string[]>>): readonly Sign[] =>
  (Object.entries(signs) as [Comparator, readonly string[]][])
    .flatMap(([comparator, all]) => all.map((word): Sign => [word, comparator]))
    .sort(([a], [b]) => b.length - a.length);

const BEFORE = longestFirst(words.comparators.before);
const AFTER = longestFirst(words.comparators.after);
const NUMBER = /^[+-]?\d[\d,]{0,19}(?:\.\d{1,10})?/;
/** A measure word, a percent sign or a unit of money; never a word that says what was done. */
const UNIT =
  /^(?:[%‰℃°]|[\u4E00-\u9FFFa-zA-Z㎡³²]{1,6}(?:[/·(][\u4E00-\u9FFFa-zA-Z]{1,6}[)]?){0,2}|\([\u4E00-\u9FFFa-zA-Z%]{1,6}\))/;
const NO_UNIT = matcher({ any: words.noUnit });

/** `≥95%`, `100亿元以上`, `不超过3次`, `10家`; `undefined` for words, dates, ranges and several numbers. */
export const readQuantity = oncePerText((text: string): Quantity | undefined => {
  const plain = halfWidth(text);
  const sign = BEFORE.find(([word]) => plain.startsWith(word));
  const comparator = sign && { value: sign[1], start: 0, end: sign[0].length };
  const at = (sign?.[0].length ?? 0) + (/^\s*/.exec(plain.slice(sign?.[0].length ?? 0))?.[0].length ?? 0);
  const digits = NUMBER.exec(plain.slice(at))?.[0];
  const decimal = digits === undefined ? undefined : readDecimal(digits);
  if (digits === undefined || decimal === undefined) return undefined;
  const number = { value: Number(decimal), start: at, end: at + digits.length };
  return finish(plain, number, comparator);
});

function finish(
  plain: string,
  number: Quantity['number'],
  comparator: Quantity['comparator'],
): Quantity | undefined {
  const rest = plain.slice(number.end).trimEnd();
  const gap = /^\s*/.exec(rest)?.[0].length ?? 0;
  const tail = tailComparator(rest, number.end);
  if (tail !== undefined && comparator !== undefined && tail.value !== comparator.value) return undefined;
  const unitText = rest.slice(gap, tail === undefined ? rest.length : tail.start - number.end).trimEnd();
  if (unitText !== '' && !isUnit(unitText)) return undefined;
  const start = number.end + gap;
  return { number, comparator: comparator ?? tail, unit: unitAt(unitText, start) };
}

const DURATION = matcher({ is: words.durations });
/** Whether a text behind a number can be its unit. */
export const isUnit = (text: string): boolean =>
  DURATION.test(text) || (UNIT.exec(text)?.[0] === text && !NO_UNIT.test(text));
const trimBrackets = (text: string): string => /^\((.{1,8})\)$/.exec(text)?.[1] ?? text;

/** A unit without the brackets around it. */
function unitAt(text: string, start: number): Quantity['unit'] {
  if (text === '') return undefined;
  const value = trimBrackets(text);
  const from = start + (value === text ? 0 : 1);
  return { value, start: from, end: from + value.length };
}

function tailComparator(rest: string, offset: number): Quantity['comparator'] {
  const found = AFTER.find(([word]) => rest.endsWith(word));
  if (found === undefined) return undefined;
  const end = offset + rest.length;
  return { value: found[1], start: end - found[0].length, end };
}

const OPERATORS = new Map(BEFORE);

/** A cell that holds an operator and nothing else; `undefined` for 定性 and words. */
export const readOperator = oncePerText((text: string): Comparator | undefined =>
  OPERATORS.get(halfWidth(text).replace(/\s/g, '')),
);

const KIND_WORDS = new Set([...words.kinds, ...words.directions.more, ...words.directions.less]);

/** 定性, 定量, 正向: they stand in an operator's column and are no part of the target. */
export const isKindWord = (text: string): boolean => KIND_WORDS.has(text.trim());

export const isOperator = (text: string): boolean => readOperator(text) !== undefined || isKindWord(text);

/** What was reached, behind words that only say so: `已完成3次`, `实际95%`. */
export function readResult(text: string): Quantity | undefined {
  let rest = halfWidth(text).replace(/[。;；\s]{1,3}$/, '');
  for (let count = 0; count < 3; count += 1) {
    const lead = words.results.lead.find((word) => rest.startsWith(word));
    if (lead === undefined) break;
    rest = rest.slice(lead.length);
  }
  return readQuantity(rest);
}

/** `90%-95%`, `5至10个`: lowest and highest of a target that is a range. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly unit?: string;
}

const RANGE =
  /^(\d[\d,]{0,15}(?:\.\d{1,6})?)\s?([^\d\-—~至到]{0,8})(?:-|—|~|至|到){1,2}(\d[\d,]{0,15}(?:\.\d{1,6})?)\s?(\D{0,10})$/;

export function readRange(text: string): Range | undefined {
  const [, from = '', first = '', to = '', second = ''] = RANGE.exec(halfWidth(text).trim()) ?? [];
  const [low, high] = [Number(readDecimal(from)), Number(readDecimal(to))];
  const unit = second.trim();
  if (from === '' || !(low < high) || (unit !== '' && !isUnit(unit))) return undefined;
  if (first !== '' && first.trim() !== unit) return undefined;
  return { low, high, ...(unit ? { unit: trimBrackets(unit) } : {}) };
}
