import type { Fen } from '../model/field.js';
import { either, map, maybe, pattern, remembered, seq, word, type Parser, type Spanned } from './grammar.js';
import { readMoney, type MoneyUnit } from './money.js';
import { isFullWidth, narrowed } from './numerals.js';

/**
 * Printed figures. All parsers here read plain text (`plainText`), whose units stand where the print's stand.
 */

/** `1，234.56万元`: a Chinese comma between groups of three digits; not in a list (`分别为120，130万元`). */
const GROUPED =
  /(?<![\d.,，]|分别为|分别是|各为|各是)\d{1,3}(?:，\d{3}){1,4}(?![\d，])(?=\.\d{2}|(?:[万亿千百]{0,2}元)|%)/g;

/** Half-width forms of full-width characters, unit for unit; the Chinese comma stays, unless it groups full-width digits. */
export function plainText(text: string): string {
  if (text !== last.text) last = { text, plain: toPlain(text) };
  return last.plain;
}

/** One paragraph is asked for once for each of its stretches. */
let last = { text: '', plain: '' };

function toPlain(text: string): string {
  const narrow = /[０-９]，[０-９]/.test(text) ? text.replace(/，(?<=[０-９]，)(?=[０-９]{3})/g, ',') : text;
  const grouped = /\d，\d{3}/.test(narrow)
    ? narrow.replace(GROUPED, (one) => one.replaceAll('，', ','))
    : narrow;
  const plain = narrowed(grouped, (code) => isFullWidth(code) && code !== COMMA);
  return OTHER_SIGNS.test(plain) ? plain.replace(/[−–﹣]/g, '-').replace(/[﹪٪]/g, '%') : plain;
}

const COMMA = '，'.charCodeAt(0);
const OTHER_SIGNS = /[−–﹣﹪٪]/;

export interface Amount {
  readonly kind: 'amount';
  readonly fen: Fen;
  readonly unit: MoneyUnit;
  /** The unit is printed without 元 (`933万`). */
  readonly clipped?: true;
}
export interface Percent {
  readonly kind: 'percent';
  readonly percent: number;
}
export interface Count {
  readonly kind: 'count';
  readonly count: number;
  readonly measure: string;
}
/** A number without unit, sign or measure word. */
export interface Bare {
  readonly kind: 'bare';
  readonly digits: string;
}
/** A printed number that no value can be read from (finer than 1 分, too large). */
export interface Unreadable {
  readonly kind: 'unreadable';
}
export type Figure = Amount | Percent | Count | Bare | Unreadable;

const plainDigits = either(
  pattern(/\d{1,3}(?:,\d{3}){1,5}(?![\d,])(?:\.\d{1,12}(?!\d))?/),
  pattern(/\d{1,18}(?![\d])(?:\.\d{1,12}(?!\d))?/),
);
const digits: Parser<string> = remembered((text, at) => {
  const before = text[at - 1];
  if (before !== undefined && /[\d.A-Za-z]/.test(before)) return undefined;
  const signed = (text[at] === '-' || text[at] === '+') && !/[\d)]/.test(before ?? '') ? at + 1 : at;
  const match = plainDigits(text, signed);
  return match && { value: `${text[at] === '-' ? '-' : ''}${match.value.replace(/,/g, '')}`, end: match.end };
});

const space = maybe(pattern(/ {1,3}/));
const UNITS: Readonly<Record<string, MoneyUnit>> = {
  元: '元',
  千元: '千元',
  万: '万元',
  万元: '万元',
  百万元: '百万元',
  千万元: '千万元',
  亿: '亿元',
  亿元: '亿元',
};
const unitWord = word(...Object.keys(UNITS));
const moneyUnit: Parser<string> = (text, at) => {
  const match = unitWord(text, at);
  if (match === undefined) return undefined;
  const next = text[match.end] ?? '';
  if (next === '/' || next === '每') return undefined;
  const bare = match.value === '万' || match.value === '亿';
  if (
    bare &&
    /[一-鿿]/.test(next) &&
    !/^(?:增|减|占|其中|完成|比|较|下|上|主)/.test(text.slice(match.end, match.end + 2))
  )
    return undefined;
  return match;
};

export const amount: Parser<Amount | Unreadable> = map(
  seq(digits, space, moneyUnit),
  ([number, , printed]) => {
    const unit = UNITS[printed] ?? '万元';
    const fen = readMoney(number, unit);
    if (fen === undefined || fen === null) return { kind: 'unreadable' };
    if (printed.endsWith('元')) return { kind: 'amount', fen, unit };
    return { kind: 'amount', fen, unit, clipped: true };
  },
);

export const percent: Parser<Percent> = map(seq(digits, space, word('%')), ([number]) => ({
  kind: 'percent',
  percent: Number(number),
}));

const MEASURES = [
  '个百分点',
  '个团组',
  '个批次',
  '个团',
  '平方米',
  '人次',
  '批次',
  '团次',
  '台次',
  '辆次',
  '台套',
  '台件',
  '个',
  '辆',
  '台',
  '套',
  '批',
  '人',
  '次',
  '家',
  '名',
  '件',
  '项',
  '户',
  '架',
  '栋',
  '幢',
  '艘',
  '团',
  '组',
  '场',
  '期',
  '天',
  '篇',
  '份',
  '条',
  '笔',
  '只',
  '头',
  '亩',
  '公里',
  '吨',
  '处',
  '座',
  '支',
  '所',
  '分',
];
const measure = word(...MEASURES);

export const count: Parser<Count | Unreadable> = map(seq(digits, space, measure), ([number, , unit]) => {
  const value = Number(number);
  return Number.isSafeInteger(value) || unit === '分' || unit === '个百分点' || unit === '平方米'
    ? { kind: 'count', count: value, measure: unit }
    : { kind: 'unreadable' };
});

const afterBare = /^(?:[\s,，。;；、)(:：]|$)/;
export const bare: Parser<Bare> = (text, at) => {
  const match = digits(text, at);
  if (match === undefined || !afterBare.test(text.slice(match.end, match.end + 1))) return undefined;
  if (text[match.end] === ',' && /\d/.test(text[match.end + 1] ?? ''))
    return { ...match, value: { kind: 'bare', digits: match.value } };
  return { value: { kind: 'bare', digits: match.value }, end: match.end };
};

/** A number right before words that begin something else, its unit or sign lost between: `下降11.57减少157.72万元`. */
export const bareBefore =
  (next: Parser<unknown>): Parser<Bare> =>
  (text, at) => {
    const match = digits(text, at);
    return match === undefined || next(text, match.end) === undefined
      ? undefined
      : { value: { kind: 'bare', digits: match.value }, end: match.end };
  };

export interface Year {
  readonly kind: 'year';
  readonly year: number;
}
/** `2020年`, `2020年度`, `二〇二〇年`; never `2020年12月` (a date). */
export const year: Parser<Year> = map(
  pattern(
    /(?:19|20)\d{2}年(?!\d{1,2}月)(?:度(?!假))?|二[〇○零O0]{1}[〇○零O0一二三][〇○零O0一二三四五六七八九]年(?:度(?!假))?/,
  ),
  (value) => ({ kind: 'year', year: readYear(value) }),
);

function readYear(printed: string): number {
  const western = /^\d{4}/.exec(printed)?.[0];
  if (western !== undefined) return Number(western);
  return Number(
    [...printed.slice(0, 4)]
      .map((c) => (/[〇○零O0]/.test(c) ? 0 : '一二三四五六七八九'.indexOf(c) + 1))
      .join(''),
  );
}

/** Dates, document numbers, ordinals, ranges of years: digits that are no figures. */
const notFigure = pattern(
  /(?:19|20)\d{2}年(?:度|\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月(?:\d{1,2}日)?|[〔[(]\d{4}[〕\])]\d{1,5}号|第\d{1,6}|\d{1,6}号|(?:19|20)\d{2}[-./](?:0?[1-9]|1[0-2])(?:[-./]\d{1,2})?(?!\d|\s?(?:[万亿千百]{0,2}元|%))/,
);

/** A number, or the first of a list (`1234.56,1230.00万元`). */
const WELL_FORMED = /^(?:\d{1,18}|\d{1,3}(?:,\d{3}){1,5})(?:\.\d{1,12}(?:,.{0,40})?)?$/;
/** Digits with more points, other groups or spaces than a number has, before a unit: `300.0.0万元`, `1234,567.89元`, `1 200万元`. */
const malformed: Parser<Unreadable> = map(
  seq(
    pattern(
      /(?<![\d.,A-Za-z])\d[\d,]{0,20}(?:[.,][\d.,]{1,20}| {1,3}[\d.,]{1,20})(?=\s?(?:[万亿千百]{0,2}元|%))/,
    ),
    space,
    pattern(/[万亿千百]{0,2}元|%/),
  ),
  ([number]) => (WELL_FORMED.test(number) ? undefined : { kind: 'unreadable' as const }),
);

/** Digits that a form's signs cover in part: `X.00万元`, `1X1.02万元`, `占X.44%`. */
export const masked: Parser<Unreadable> = map(
  pattern(
    /(?<![\d.,A-Za-z])(?=[\d.,]{0,20}[Xx×*])(?=[Xx×*.,]{0,20}\d)[\dXx×*][\dXx×*.,]{0,24} ?(?:[万亿千百]{0,2}元|%)/,
  ),
  () => ({ kind: 'unreadable' as const }),
);

/** A figure of which not all is legible. */
export const torn = either<Unreadable>(malformed, masked);

/** `100-200万元`, `100万元至200万元`, `5%～10%`, `300余万元`: no one amount. */
const unsure: Parser<Unreadable> = map(
  pattern(
    /(?<![\d.,A-Za-z])\d[\d.,]{0,20}\s?(?:(?:[万亿千百]{0,2}元|[万亿]|%)?\s?(?:-{1,2}|—{1,2}|~|至|到)\s?\d[\d.,]{0,20}\s?|[余多几])(?:[万亿千百]{0,2}元|%)/,
  ),
  () => ({ kind: 'unreadable' as const }),
);

/** `住房保障支出(22137.19万元`: a code that lost the bracket behind it, and the amount, run together. */
const glued: Parser<Unreadable> = map(
  pattern(/(?<=[一-鿿]\()2[0-3]\d[\d,]{1,20}(?:\.\d{1,12})?(?:[万亿千百]{0,2}元)(?![^()。；;]{0,60}\))/),
  () => ({ kind: 'unreadable' as const }),
);

export const figure: Parser<Figure> = either<Figure>(
  glued,
  unsure,
  amount,
  percent,
  malformed,
  count,
  bare,
  masked,
);

/** What a figure, or what is none in spite of its digits, may begin with. */
const OPENING = '0123456789〔[(第+-Xx×*';

/** Stretches that hold a figure (amount, percentage, count with a measure word), in order; dates and numbers of documents are none. */
export function figureSpans(text: string, from = 0, to = text.length): readonly Spanned<Figure>[] {
  const plain = plainText(text.slice(0, to));
  const found: Spanned<Figure>[] = [];
  for (let at = from; at < to; at += 1) {
    if (!OPENING.includes(plain.charAt(at))) continue;
    const skipped = notFigure(plain, at);
    const match = skipped === undefined ? figure(plain, at) : undefined;
    if (match !== undefined && isFigure(match.value))
      found.push({ value: match.value, start: at, end: match.end });
    if (skipped !== undefined) at = skipped.end - 1;
    else if (match !== undefined) at = match.end - 1;
  }
  return found;
}

/** A whole number without unit may be anything; one with decimals is a figure. */
const isFigure = (found: Figure): boolean => found.kind !== 'bare' || found.digits.includes('.');
