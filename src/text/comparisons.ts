import { amount, bare, bareBefore, count, percent, torn, year, type Figure } from './figures.js';
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
import { lostNumber, lostYuan } from './lost-numbers.js';
import type { Against, Change, Comparison, Course, Residue, Verdict } from './phrase-types.js';
import type { SentenceWords } from './sentence-words.js';
import { anyOf, oneOf, type Words } from './words.js';

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

/** `“三公”经费财政拨款年初预算`: a budget with what it is a budget of before it. */
const planOf = ({ budget }: SentenceWords): Parser<string> =>
  pattern(
    new RegExp(
      `[^，,。；;:：\\d]{1,24}?${anyOf(...budget.initial, ...budget.adjusted)}${anyOf(...budget.before)}{0,2}预算${anyOf(...budget.behind)}?`,
    ),
  );

/** Which budget a name means. */
export function budgetNamed({ budget }: SentenceWords): (name: string) => Against {
  const initial = new RegExp(anyOf(...budget.initial));
  const adjusted = new RegExp(anyOf(...budget.adjusted));
  return (name) =>
    initial.test(name) ? 'initial-budget' : adjusted.test(name) ? 'adjusted-budget' : 'budget';
}

type Sum = Pick<Comparison, 'amount'>;

/** `的2700万元相比`: the amount compared with stands before the word that closes the comparison. */
const amountCompared = ({ comparison: { compared } }: SentenceWords): Parser<Sum> =>
  map(
    seq(maybe(word('的', '为', '的是')), spanned(amount), maybe(word(',', '，')), oneOf(...compared)),
    ([, told]) => ({ amount: told }),
  );

/** `（300万元）` behind what is compared with. */
const amountInBrackets: Parser<Sum> = map(seq(word('('), spanned(amount), word(')')), ([, told]) => ({
  amount: told,
}));

/** What closes 与…相比; behind 较… it may be missing. */
function closing(words: SentenceWords): Readonly<Record<'with' | 'than', Parser<Sum>>> {
  const told = amountCompared(words);
  const close = oneOf(...words.comparison.compared);
  const bracketed = map(seq(amountInBrackets, maybe(close)), ([found]) => found);
  return {
    with: either(
      told,
      bracketed,
      map(within(24, STOP, close), () => ({})),
    ),
    than: either(
      told,
      bracketed,
      map(maybe(close), () => ({})),
    ),
  };
}

function comparedWithYear(words: SentenceWords): Parser<Comparison> {
  const { with: withWords, than, whose, figure } = words.comparison;
  const closes = closing(words);
  const after = (opening: Words, close: Parser<Sum>) =>
    seq(
      oneOf(...opening),
      maybe(oneOf(...whose)),
      yearOf(words),
      maybe(oneOf(...figure)),
      maybe(oneOf(...figure)), // 决算决算数: printed twice
      close,
      maybe(word('的')),
    );
  return map(either(after(withWords, closes.with), after(than, closes.than)), ([, , found, , , told]) => ({
    kind: 'comparison',
    against: 'last-year',
    ...yearNamed(found),
    ...told,
  }));
}

function comparedWithBudget(words: SentenceWords): Parser<Comparison> {
  const { with: withWords, than } = words.comparison;
  const against = budgetNamed(words);
  const closes = closing(words);
  const name = either(budgetName(words), planOf(words));
  const after = (opening: Words, close: Parser<Sum>) => seq(oneOf(...opening), maybe(year), name, close);
  return map(
    either(after(withWords, closes.with), after(than, closes.than)),
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

/** Up or down, by two lists of words. */
const directionOf = (up: Words, down: Words): Parser<1 | -1> =>
  either<1 | -1>(
    map(oneOf(...up), () => 1),
    map(oneOf(...down), () => -1),
  );
const direction = ({ change: { up, down } }: SentenceWords): Parser<1 | -1> => directionOf(up, down);

const copula = ({ change: { behind } }: SentenceWords): Parser<string | undefined> =>
  maybe(pattern(new RegExp(`${anyOf(...behind)}{0,2}[:：]?`)));

function sides({ sides: { each, respectively } }: SentenceWords): Parser<Pick<Change, 'sides'>> {
  return either<Pick<Change, 'sides'>>(
    map(oneOf(...respectively), () => ({ sides: 'respectively' })),
    map(oneOf(...each), () => ({ sides: 'each' })),
    (_text, end) => ({ value: {}, end }),
  );
}

/** 增幅均为9.56%, 增长率均为9.56%: said of both sides behind the word of change. */
const eachIs = ({ sides: { each }, change: { behind } }: SentenceWords): Parser<Pick<Change, 'sides'>> =>
  map(pattern(new RegExp(`${anyOf(...behind)}{0,2}${anyOf(...each)}(?=为|是)`)), () => ({ sides: 'each' }));

/** What a template has in place of a number, or what covers one. */
const BLANK = '[XxＸ×*＊]{2,40}(?![A-Za-z])|[_＿]{2,40}|[○〇]{3,40}';
const UNIT = '万元|亿元|元|%';

/** A unit whose number is missing: `各增加万元，增长XX%`, `决算数为万元`, `占%`; never `单位：万元`. */
const emptied = (words: SentenceWords): Parser<unknown> =>
  either<unknown>(
    seq(sides(words), direction(words), copula(words), pattern(new RegExp(`(?:${BLANK})?(?:${UNIT})`))),
    pattern(lostNumber(words)),
    pattern(lostYuan(words)),
  );

/** 增长（下降）, 大小于, XX万元. */
export const residue = (words: SentenceWords): Parser<Residue> =>
  map(
    either<unknown>(
      seq(direction(words), word('(', '/', '或', '、'), direction(words), maybe(word(')'))),
      oneOf(...words.residue),
      pattern(new RegExp(`(?:${BLANK})(?:${UNIT})?`)),
      emptied(words),
    ),
    (): Residue => ({ kind: 'residue' }),
  );

const moveFigure = (words: SentenceWords): Parser<Spanned<Figure>> =>
  spanned(either<Figure>(amount, percent, torn, count, bare, bareBefore(direction(words))));

/** 增加为300万元: the sum that it came to, or that it grew by; nobody knows. */
const UNSURE = /^(?:为|达到?)[:：]?$/;
const isUnsure = (text: string, start: number, between: string, { value }: Spanned<Figure>): boolean =>
  value.kind === 'amount' && UNSURE.test(between) && text[start - between.length - 1] !== '幅';

function moved(words: SentenceWords): Parser<Change> {
  const parts = seq(
    sides(words),
    maybe(oneOf(...words.change.adverbs)),
    direction(words),
    maybe(eachIs(words)),
    copula(words),
    moveFigure(words),
  );
  return (text, at) => {
    const match = parts(text, at);
    if (match === undefined) return undefined;
    const [said, , sign, each = {}, between = '', found] = match.value;
    if (isUnsure(text, found.start, between, found)) return undefined;
    return { value: { kind: 'change', direction: sign, figure: found, ...said, ...each }, end: match.end };
  };
}

/** 增减额-5万元, 增减率+3%; without a sign nobody knows. */
function movedBySign(words: SentenceWords): Parser<Change> {
  const parts = seq(oneOf(...words.change.signed), copula(words), moveFigure(words));
  return (text, at) => {
    const match = parts(text, at);
    const figure = match?.value[2];
    if (match === undefined || figure === undefined || !/[+-]/.test(text[figure.start] ?? ''))
      return undefined;
    return { value: { kind: 'change', direction: 1, figure }, end: match.end };
  };
}

/** 比上年多5万元, 较年初预算32万元节约10%: the base, its amount, and words that tell of a change only behind one. */
export function changeFromBase(words: SentenceWords): Parser<Change> {
  const { upBesideBase, downBesideBase, downBesidePlan } = words.change;
  const sign = either<1 | -1 | 'left'>(
    directionOf(upBesideBase, downBesideBase),
    map(oneOf(...downBesidePlan), () => 'left'),
  );
  return map(
    seq(
      comparison(words),
      maybe(spanned(amount)),
      maybe(pattern(/[，,]/)),
      sign,
      copula(words),
      moveFigure(words),
    ),
    ([{ against, year: named, amount: inside }, behind, , moved, , figure]): Change | undefined => {
      const base = inside ?? behind;
      if (moved === 'left' && against === 'last-year') return undefined;
      return {
        kind: 'change',
        direction: moved === 'left' ? -1 : moved,
        figure,
        against,
        ...(named ? { year: named } : {}),
        ...(base ? { amount: base } : {}),
      };
    },
  );
}

/** 超预算2万元, 低于上年决算数1.5万元. */
export function difference(words: SentenceWords): Parser<Change> {
  const { above, below } = words.verdict;
  const against = budgetNamed(words);
  const base = either<Pick<Change, 'against' | 'year'>>(
    map(seq(maybe(year), budgetName(words)), ([, name]) => ({ against: against(name) })),
    map(seq(yearOf(words), maybe(oneOf(...words.comparison.figure))), ([found]) => ({
      against: 'last-year' as const,
      ...yearNamed(found),
    })),
  );
  return map(seq(directionOf(above, below), base, moveFigure(words)), ([sign, compared, figure]) => ({
    kind: 'change',
    direction: sign,
    figure,
    ...compared,
  }));
}

/** 由上年的300万元增加至330万元, 从2021年的60万元减少到2022年的50万元, 由上年末的12辆增至14辆. */
export function course(words: SentenceWords): Parser<Course> {
  const sum = spanned(either<Figure>(amount, count));
  const when = seq(maybe(yearOf(words)), maybe(oneOf(...words.comparison.figure)), maybe(word('的')));
  return map(
    seq(word('由', '从'), when, sum, direction(words), oneOf(...words.change.course), when, sum),
    ([, , from, , , , to]) => ({ kind: 'course', from, to }),
  );
}

const unchanged = (words: SentenceWords): Parser<Change> =>
  map(seq(sides(words), oneOf(...words.change.flat)), ([said]): Change => ({
    kind: 'change',
    direction: 0,
    ...said,
  }));

/** 与上年数无变化, 与2019年持平, 与上年的300万元持平. */
export function unchangedFromYear(words: SentenceWords): Parser<Change> {
  const { with: withWords, than, figure } = words.comparison;
  const base = either<Sum>(
    amountInBrackets,
    map(spanned(amount), (told) => ({ amount: told })),
  );
  return map(
    seq(
      oneOf(...withWords, ...than),
      yearOf(words),
      maybe(oneOf(...figure)),
      maybe(word('的')),
      maybe(base),
      oneOf(...words.change.flat),
    ),
    ([, found, , , told]) => ({
      kind: 'change',
      direction: 0,
      against: 'last-year',
      ...yearNamed(found),
      ...told,
    }),
  );
}

/** 增加10万元, 各下降5%, 持平. */
export const change = (words: SentenceWords): Parser<Change> =>
  either(moved(words), movedBySign(words), unchanged(words));

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
