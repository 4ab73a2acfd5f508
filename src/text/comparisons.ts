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

/** What is compared with what, how it moved, and what a template left standing of it. */

const STOP = /[。；;，,]/;

const lastYear = word(
  '上年度',
  '上年',
  '上一年度',
  '上一年',
  '去年',
  '前一年',
  '上年同期',
  '上年度同期',
  '去年同期',
);
const yearOf = map(
  either<Spanned<number | undefined>>(
    spanned(map(year, ({ year: value }) => value)),
    map(lastYear, (_, start, end) => ({ value: undefined, start, end })),
  ),
  (found) => found,
);
const finalFigure = maybe(
  word(
    '同期',
    '年度',
    '决算数',
    '支出决算数',
    '决算支出数',
    '支出决算',
    '收入决算数',
    '决算',
    '实际支出数',
    '实际支出',
    '实际数',
    '执行数',
    '支出数',
    '收支',
    '支出',
    '收入',
    '数',
  ),
);
export const budgetName = pattern(
  /(?:当年|本年|本年度|同口径)?(?:年初|全年|调整后?|调整后的|年度|财政拨款|部门|支出|财政|批复的?|当年|安排的?){0,3}预算(?:安排)?(?:数|总额|金额)?/,
);
const againstOf = (name: string): Against =>
  /年初|批复/.test(name) ? 'initial-budget' : /全年|调整/.test(name) ? 'adjusted-budget' : 'budget';

const tail = word('相比较', '相比', '比较', '对比', '同比', '相较', '比');

const comparedWithYear: Parser<Comparison> = map(
  either(
    seq(
      word('与', '同', '和', '跟'),
      maybe(word('本部门', '本单位', '我局')),
      yearOf,
      finalFigure,
      within(24, STOP, tail),
      maybe(word('的')),
    ),
    seq(
      word('相比于', '相较于', '相较', '相比', '对比', '比', '较'),
      maybe(word('之')),
      yearOf,
      finalFigure,
      maybe(tail),
      maybe(word('的')),
    ),
  ),
  ([, , found]): Comparison => ({
    kind: 'comparison',
    against: 'last-year',
    ...(found.value === undefined ? {} : { year: { ...found, value: found.value } }),
  }),
);
const samePeriod: Parser<Comparison> = map(word('同比', '环比'), (found) =>
  found === '同比' ? { kind: 'comparison', against: 'last-year' } : undefined,
);
const comparedWithBudget: Parser<Comparison> = map(
  either(
    seq(word('与', '同', '和'), maybe(year), budgetName, tail),
    seq(word('相比于', '相较于', '相较', '相比', '比', '较'), maybe(year), budgetName, maybe(tail)),
  ),
  ([, , name]): Comparison => ({ kind: 'comparison', against: againstOf(name) }),
);
export const comparison: Parser<Comparison> = either(comparedWithBudget, comparedWithYear, samePeriod);

const UP = ['净增加', '净增', '增加', '增长', '上升', '提高', '增多', '上涨', '增幅', '增'];
const DOWN = ['净减少', '净减', '减少', '下降', '降低', '减低', '缩减', '下滑', '压减', '降幅', '减'];
const FLAT = [
  '基本持平',
  '持平',
  '无增减变化',
  '无增减变动',
  '没有增减变化',
  '无增减',
  '无变化',
  '无变动',
  '没有变化',
  '没有变动',
  '未发生变化',
  '未发生变动',
  '未变化',
  '保持不变',
  '不变',
  '相同',
  '一致',
];
const direction: Parser<1 | -1> = map(word(...UP, ...DOWN), (found) => (UP.includes(found) ? 1 : -1));
const copula = maybe(
  pattern(
    /(?:了|额为|额|率为|率|幅度为|幅度|幅为|幅|数为|约为|约|为|达到|达|的金额为|金额为|比例为|百分比为){0,2}[:：]?/,
  ),
);
const sides = map(maybe(word('分别', '各自', '各', '均', '都')), (found) => ({
  ...(found === undefined ? {} : { sides: found === '分别' ? ('respectively' as const) : ('each' as const) }),
}));

/** A unit whose number is missing: `增加万元，增长%`, `决算数为万元`, `占%`; never `单位：万元`. */
const emptied: Parser<unknown> = either<unknown>(
  seq(direction, copula, word('万元', '亿元', '元', '%')),
  pattern(/(?<=[一-鿿、)])(?<!单位为|[十百千万亿几多余数两每])(?:万元|亿元|%)(?=[，,。；;、()]|$)/),
  pattern(/(?<=[计出入费为额款])元(?=[，,。；;、()]|$)/),
);

export const residue: Parser<Residue> = map(
  either<unknown>(
    seq(direction, word('(', '/', '或', '、'), direction, maybe(word(')'))),
    pattern(/大小于|小大于|[XxＸ×*＊]{2,}(?![A-Za-z])|[_＿]{2,}|[○〇]{3,}/),
    emptied,
  ),
  (): Residue => ({ kind: 'residue' }),
);

const moved: Parser<Change> = map(
  seq(sides, direction, copula, spanned(either<Figure>(amount, percent, count, bare))),
  ([said, sign, , found]): Change => ({ kind: 'change', direction: sign, figure: found, ...said }),
);
const unchanged: Parser<Change> = map(seq(sides, word(...FLAT)), ([said]): Change => ({
  kind: 'change',
  direction: 0,
  ...said,
}));
/** 与上年数无变化, 与2019年持平. */
export const unchangedFromYear: Parser<Change> = map(
  seq(word('与', '同', '和', '较', '比'), yearOf, finalFigure, maybe(word('的')), word(...FLAT)),
  ([, found]) => ({
    kind: 'change',
    direction: 0,
    against: 'last-year',
    ...(found.value === undefined ? {} : { year: { ...found, value: found.value } }),
  }),
);
export const change: Parser<Change> = either(moved, unchanged);

const comparedWords: Parser<1 | -1 | 0> = map(
  word('大于', '高于', '超过', '超出', '多于', '小于', '低于', '少于', '等于', '持平于', '同于'),
  (found) => (/大|高|超|多/.test(found) ? 1 : /小|低|少/.test(found) ? -1 : 0),
);
export const verdict: Parser<Verdict> = either(
  map(seq(comparedWords, maybe(year), budgetName, maybe(pattern(/[的。]?(?=[,，。；;]|$)/))), ([found]) => ({
    kind: 'verdict' as const,
    direction: found,
  })),
  map(seq(word('与', '同', '和'), maybe(year), budgetName, word(...FLAT)), () => ({
    kind: 'verdict' as const,
    direction: 0 as const,
  })),
);
