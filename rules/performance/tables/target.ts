import { oncePerText } from '../once.js';
import { halfWidth, readDecimal } from '../../../src/text/numerals.js';

export type Comparator = '=' | '≥' | '≤' | '>' | '<';

/** A target or result as far as it is a single number; offsets are UTF-16 units of the text. */
export interface Quantity {
  readonly comparator?: { readonly value: Comparator; readonly start: number; readonly end: number };
  readonly number: { readonly value: number; readonly start: number; readonly end: number };
  readonly unit?: { readonly value: string; readonly start: number; readonly end: number };
}

const BEFORE: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:≥|≧|⩾|>=|=>|大于等于|大于或等于|不低于|不少于|不小于|至少|最低|达到|达)/, '≥'],
  [/^(?:≤|≦|⩽|<=|=<|小于等于|小于或等于|不高于|不超过|不多于|不大于|不超|至多|最多|控制在)/, '≤'],
  [/^(?:>|大于|超过|高于|多于)/, '>'],
  [/^(?:<|小于|低于|少于)/, '<'],
  [/^(?:[=﹦]|等于)/, '='],
];
const AFTER: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:及以上|以上|或以上|\(含\)以上)$/, '≥'],
  [/^(?:及以下|以下|以内|之内|或以下|\(含\)以下)$/, '≤'],
];
const NUMBER = /^[+-]?\d[\d,]{0,19}(?:\.\d{1,10})?/;
/** A measure word, a percent sign or a unit of money; never a word that says what was done. */
const UNIT =
  /^(?:[%‰℃°]|[\u4E00-\u9FFFa-zA-Z㎡³²]{1,6}(?:[/·(][\u4E00-\u9FFFa-zA-Z]{1,6}[)]?){0,2}|\([\u4E00-\u9FFFa-zA-Z%]{1,6}\))/;
const NO_UNIT = /[以余多左右约月日底前年内完已增减下上升降达超]|不|无|号|时间/;

/** `≥95%`, `100亿元以上`, `不超过3次`, `10家`; `undefined` for words, dates, ranges and several numbers. */
export const readQuantity = oncePerText((text: string): Quantity | undefined => {
  const plain = halfWidth(text);
  let at = 0;
  let comparator: Quantity['comparator'];
  for (const [pattern, value] of BEFORE) {
    const found = pattern.exec(plain)?.[0];
    if (found === undefined) continue;
    comparator = { value, start: 0, end: found.length };
    at = found.length;
    break;
  }
  at += /^\s*/.exec(plain.slice(at))?.[0].length ?? 0;
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
  const unit =
    unitText === '' ? undefined : { value: trimBrackets(unitText), ...bracketSpan(unitText, start) };
  const found = comparator ?? tail;
  return { ...(found ? { comparator: found } : {}), number, ...(unit ? { unit } : {}) };
}

const DURATION = /^(?:个?工作日|个?自然日|天|个月|小时|分钟|秒)$/;
const isUnit = (text: string): boolean =>
  DURATION.test(text) || (UNIT.exec(text)?.[0] === text && !NO_UNIT.test(text));
const trimBrackets = (text: string): string => /^\((.{1,8})\)$/.exec(text)?.[1] ?? text;
const bracketSpan = (text: string, start: number): { start: number; end: number } =>
  /^\(.{1,8}\)$/.test(text)
    ? { start: start + 1, end: start + text.length - 1 }
    : { start, end: start + text.length };

function tailComparator(rest: string, offset: number): Quantity['comparator'] {
  for (let length = Math.min(5, rest.length); length >= 2; length -= 1) {
    const found = AFTER.find(([pattern]) => pattern.test(rest.slice(-length)));
    if (found === undefined) continue;
    return { value: found[1], start: offset + rest.length - length, end: offset + rest.length };
  }
  return undefined;
}

const OPERATORS: Readonly<Record<string, Comparator>> = {
  '=': '=',
  '﹦': '=',
  等于: '=',
  '≥': '≥',
  '≧': '≥',
  '⩾': '≥',
  '>=': '≥',
  不低于: '≥',
  '≤': '≤',
  '≦': '≤',
  '⩽': '≤',
  '<=': '≤',
  不高于: '≤',
  不超过: '≤',
  '>': '>',
  大于: '>',
  '<': '<',
  小于: '<',
};

/** A cell that holds an operator and nothing else; `undefined` for 定性 and words. */
export const readOperator = (text: string): Comparator | undefined =>
  OPERATORS[halfWidth(text).replace(/\s/g, '')];
