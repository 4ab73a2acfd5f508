import { amount, bare, count, percent, year, type Figure } from './figures.js';
import {
  either,
  map,
  maybe,
  pattern,
  seq,
  spanned,
  within,
  word,
  type Parser,
  type Spanned,
} from './grammar.js';
import type { Against, Change, Comparison, Residue, Verdict } from './phrase-types.js';
import type { SentenceWords } from './sentence-words.js';
import { anyOf, oneOf } from './words.js';

/** What is compared with what, how it moved, and what a template left standing of it. */

const STOP = /[。；;，,]/;

const yearOf = ({ lastYear }: SentenceWords): Parser<Spanned<number | undefined>> =>
  either<Spanned<number | undefined>>(
    spanned(map(year, ({ year: value }) => value)),
    map(oneOf(...lastYear), (_, start, end) => ({ value: undefined, start, end })),
  );
const yearNamed = (found: Spanned<number | undefined>): Pick<Comparison, 'year'> =>
  found.value === undefined ? {} : { year: { ...found, value: found.value } };

const budgetName = ({ budget }: SentenceWords): Parser<string> =>
  pattern(new RegExp(`${anyOf(...budget.before)}{0,4}预算${anyOf(...budget.behind)}?`));

/** Which budget a name means. */
export function budgetNamed({ budget }: SentenceWords): (name: string) => Against {
  const initial = new RegExp(anyOf(...budget.initial));
  const adjusted = new RegExp(anyOf(...budget.adjusted));
  return (name) =>
    initial.test(name) ? 'initial-budget' : adjusted.test(name) ? 'adjusted-budget' : 'budget';
}

function comparedWithYear(words: SentenceWords): Parser<Comparison> {
  const { with: withWords, than, compared, whose, figure } = words.comparison;
  const named = yearOf(words);
  const what = maybe(oneOf(...figure));
  const of = maybe(word('的'));
  const tail = either<Pick<Comparison, 'amount'>>(
    amountCompared(words),
    map(seq(within(24, STOP, oneOf(...compared)), of), () => ({})),
  );
  return map(
    either<readonly [unknown, unknown, Spanned<number | undefined>, unknown, Pick<Comparison, 'amount'>]>(
      seq(oneOf(...withWords), maybe(oneOf(...whose)), named, what, tail),
      seq(
        oneOf(...than),
        maybe(oneOf(...whose)),
        named,
        what,
        map(seq(maybe(oneOf(...compared)), of), () => ({})),
      ),
    ),
    ([, , found, , told]): Comparison => ({
      kind: 'comparison',
      against: 'last-year',
      ...yearNamed(found),
      ...told,
    }),
  );
}

/** `的2700万元相比`: the amount compared with stands before the word that closes the comparison. */
const amountCompared = ({ comparison: { compared } }: SentenceWords): Parser<Pick<Comparison, 'amount'>> =>
  map(
    seq(maybe(word('的', '为', '的是')), spanned(amount), maybe(word(',', '，')), oneOf(...compared)),
    ([, told]) => ({ amount: told }),
  );

function comparedWithBudget(words: SentenceWords): Parser<Comparison> {
  const { with: withWords, than, compared } = words.comparison;
  const name = budgetName(words);
  const against = budgetNamed(words);
  const tail = either<Pick<Comparison, 'amount'>>(
    amountCompared(words),
    map(oneOf(...compared), () => ({})),
  );
  return map(
    either<readonly [unknown, unknown, string, Pick<Comparison, 'amount'>]>(
      seq(oneOf(...withWords), maybe(year), name, tail),
      seq(
        oneOf(...than),
        maybe(year),
        name,
        map(maybe(oneOf(...compared)), () => ({})),
      ),
    ),
    ([, , found, told]): Comparison => ({ kind: 'comparison', against: against(found), ...told }),
  );
}

/** 与2019年相比, 较年初预算数, 同比. */
export const comparison = (words: SentenceWords): Parser<Comparison> =>
  either<Comparison>(
    comparedWithBudget(words),
    comparedWithYear(words),
    map(oneOf(...words.comparison.samePeriod), () => ({ kind: 'comparison', against: 'last-year' })),
  );

function direction({ change: { up, down } }: SentenceWords): Parser<1 | -1> {
  const rises = oneOf(...up);
  const falls = oneOf(...down);
  return either<1 | -1>(
    map(rises, () => 1),
    map(falls, () => -1),
  );
}

const copula = ({ change: { behind } }: SentenceWords): Parser<string | undefined> =>
  maybe(pattern(new RegExp(`${anyOf(...behind)}{0,2}[:：]?`)));

function sides({ sides: { each, respectively } }: SentenceWords): Parser<Pick<Change, 'sides'>> {
  return either<Pick<Change, 'sides'>>(
    map(oneOf(...respectively), () => ({ sides: 'respectively' })),
    map(oneOf(...each), () => ({ sides: 'each' })),
    (_text, end) => ({ value: {}, end }),
  );
}

/** A unit whose number is missing: `增加万元，增长%`, `决算数为万元`, `占%`; never `单位：万元`. */
const emptied = (words: SentenceWords): Parser<unknown> =>
  either<unknown>(
    seq(direction(words), copula(words), word('万元', '亿元', '元', '%')),
    pattern(/(?<=[一-鿿、)])(?<!单位为|[十百千万亿几多余数两每])(?:万元|亿元|%)(?=[，,。；;、()]|$)/),
    pattern(/(?<=[计出入费为额款])元(?=[，,。；;、()]|$)/),
  );

/** 增长（下降）, 大小于, XX万元. */
export const residue = (words: SentenceWords): Parser<Residue> =>
  map(
    either<unknown>(
      seq(direction(words), word('(', '/', '或', '、'), direction(words), maybe(word(')'))),
      oneOf(...words.residue),
      pattern(/[XxＸ×*＊]{2,}(?![A-Za-z])|[_＿]{2,}|[○〇]{3,}/),
      emptied(words),
    ),
    (): Residue => ({ kind: 'residue' }),
  );

const moved = (words: SentenceWords): Parser<Change> =>
  map(
    seq(sides(words), direction(words), copula(words), spanned(either<Figure>(amount, percent, count, bare))),
    ([said, sign, , found]): Change => ({ kind: 'change', direction: sign, figure: found, ...said }),
  );

const unchanged = (words: SentenceWords): Parser<Change> =>
  map(seq(sides(words), oneOf(...words.change.flat)), ([said]): Change => ({
    kind: 'change',
    direction: 0,
    ...said,
  }));

/** 与上年数无变化, 与2019年持平. */
export function unchangedFromYear(words: SentenceWords): Parser<Change> {
  const { with: withWords, than, figure } = words.comparison;
  return map(
    seq(
      oneOf(...withWords, ...than),
      yearOf(words),
      maybe(oneOf(...figure)),
      maybe(word('的')),
      oneOf(...words.change.flat),
    ),
    ([, found]) => ({ kind: 'change', direction: 0, against: 'last-year', ...yearNamed(found) }),
  );
}

/** 增加10万元, 各下降5%, 持平. */
export const change = (words: SentenceWords): Parser<Change> => either(moved(words), unchanged(words));

/** 决算数小于预算数; 与预算数持平. */
export function verdict(words: SentenceWords): Parser<Verdict> {
  const { above, below, equal } = words.verdict;
  const claim = (claimed: Verdict['direction'], ...said: readonly string[]): Parser<Verdict['direction']> =>
    map(oneOf(...said), () => claimed);
  const name = budgetName(words);
  const made = (found: Verdict['direction']): Verdict => ({ kind: 'verdict', direction: found });
  return either(
    map(
      seq(
        either(claim(1, ...above), claim(-1, ...below), claim(0, ...equal)),
        maybe(year),
        name,
        maybe(pattern(/[的。]?(?=[,，。；;]|$)/)),
      ),
      ([found]) => made(found),
    ),
    map(seq(oneOf(...words.comparison.with), maybe(year), name, oneOf(...words.change.flat)), () => made(0)),
  );
}
