import { amount, bare, percent, type Figure } from './figures.js';
import { either, map, maybe, pattern, seq, spanned, word, type Parser } from './grammar.js';
import type { Completion, Share } from './phrase-types.js';

/** Shares and completions. */

/** A share's number may have lost its % sign, never its meaning: no share is above 100. */
const ratio = map(either<Figure>(percent, bare), (found) =>
  found.kind === 'bare' && Number(found.digits) > 100 ? undefined : found,
);
/** The words between 占 and its number; a stray comma right before the number is a slip of typing. */
const shareOf = pattern(/(?!有使用|用情况|地面)[^，,。；;\d+-]{0,40}[，,:]?(?=[\d+-])/);
const shareWhole = map(seq(spanned<Figure>(amount), word('的')), ([found]) => found);
export const share: Parser<Share> = map(
  seq(word('占', '所占'), maybe(spanned(shareOf)), maybe(shareWhole), spanned(ratio)),
  ([, words, whole, found]): Share => ({
    kind: 'share',
    of: (words?.value ?? '')
      .replace(/[，,:]$/, '')
      .replace(/的?(?:比例|比重|百分比|比)?(?:为|是|约|达)?$/, ''),
    figure: found,
    ...(whole && words ? { whole: { ...whole, words } } : {}),
  }),
);

const completionWords = pattern(
  /(?:完成了?|达到|执行)(?:当年|本年度?|全年|年初|调整后?的?|年度|支出|财政|财政拨款|一般公共|政府性基金|部门|批复的?|“?三公”?经费){0,5}预算(?:安排)?(?:数|总额|金额)?(?:的|比例|进度|率|为|是|达|约|比率|[:：]){0,3}/,
);
const executionWords = pattern(
  /(?:全年|年初|调整后?|年度|支出|总体){0,3}预算(?:总?体?执行率?|完成率?|执行进度|完成进度|完成比例|完成)(?:为|是|达到|达|约|[:：]){0,2}|(?:完成率|执行率|完成比例)(?:为|是|达到|达|约|[:：]){0,2}/,
);
const shareOfBudget = pattern(
  /占(?:当年|本年度?|全年|年初|调整后?的?|支出|年度|财政拨款){0,3}预算(?:安排)?(?:数|总额)?的?(?:比例|比重)?(?:为|是)?/,
);
const ratioOfBudget = map(either<Figure>(percent, bare), (found) =>
  found.kind === 'bare' && Number(found.digits) > 1000 ? undefined : found,
);
export const completion: Parser<Completion> = map(
  seq(
    either(completionWords, executionWords, shareOfBudget),
    maybe(map(seq(spanned<Figure>(amount), word('的')), ([found]) => found)),
    spanned(ratioOfBudget),
  ),
  ([words, budget, found]): Completion => ({
    kind: 'completion',
    ...(budget === undefined ? {} : { budget }),
    ...(/年初|批复/.test(words)
      ? { base: 'initial' as const }
      : /全年|调整/.test(words)
        ? { base: 'adjusted' as const }
        : {}),
    figure: found,
  }),
);
