import { budgetNamed } from './comparisons.js';
import { amount, bare, percent, torn, type Figure } from './figures.js';
import { either, map, maybe, pattern, seq, spanned, word, type Parser } from './grammar.js';
import type { Completion, Share } from './phrase-types.js';
import type { SentenceWords } from './sentence-words.js';
import { anyOf, oneOf } from './words.js';

/** Shares and completions. */

/** A share's number may have lost its % sign, never its meaning: no share is above 100. */
const ratio = map(either<Figure>(percent, torn, bare), (found) =>
  found.kind === 'bare' && Number(found.digits) > 100 ? undefined : found,
);
const whole = map(seq(spanned<Figure>(amount), word('的')), ([found]) => found);

/** 占本年支出合计的93.08%, `，比重60%`; what stands between 占 and its number may end in a comma, a slip of typing. */
export function share({ share: { cue, notBefore, behind, alone }, lastYear }: SentenceWords): Parser<Share> {
  const of = pattern(
    new RegExp(`(?!${anyOf(...notBefore)})[^，,。；;\\d+-]{0,40}?[，,:]?(?=[\\d+-]|[Xx×*][\\d.])`),
  );
  const tail = new RegExp(`${anyOf(...behind)}?(?:为|是|约|达)?$`);
  const past = new RegExp(`[由从]|${anyOf(...lastYear)}`);
  const bare = map(
    seq(pattern(new RegExp(`(?<=[，,、；;(])${anyOf(...alone)}(?:为|是|约|达)?`)), spanned(ratio)),
    ([, figure]): Share => ({ kind: 'share', of: '', figure }),
  );
  const told = map(
    seq(oneOf(...cue), maybe(spanned(of)), maybe(whole), spanned(ratio)),
    ([, words, sum, found]): Share | undefined =>
      past.test(words?.value ?? '')
        ? undefined
        : {
            kind: 'share',
            of: (words?.value ?? '').replace(/[，,:]$/, '').replace(tail, ''),
            figure: found,
            ...(sum && words ? { whole: { ...sum, words } } : {}),
          },
  );
  return either(told, bare);
}

/** 完成年初预算的, 预算执行率, 占预算的, 为年初预算的: all that stands before the ratio. */
function completionWords({ budget, completion, share: { cue, behind } }: SentenceWords): Parser<string> {
  const before = anyOf(...budget.before, ...completion.before);
  const plan = `预算${anyOf(...budget.behind)}?`;
  const copula = anyOf(...completion.copula);
  return either(
    pattern(
      new RegExp(
        `${anyOf(...completion.cue)}${before}{0,5}${plan}(?:${anyOf(...completion.behind)}|[:：]){0,3}`,
      ),
    ),
    pattern(
      new RegExp(
        `(?:${anyOf(...completion.rateBefore)}{0,3}预算${anyOf(...completion.rate)}|${anyOf(...completion.alone)})(?:${copula}|[:：]){0,2}`,
      ),
    ),
    pattern(new RegExp(`${anyOf(...cue)}${before}{0,3}${plan}的?${anyOf(...behind)}?(?:为|是)?`)),
    pattern(new RegExp(`${anyOf(...completion.of)}${before}{0,3}${plan}的?(?=\\d)`)),
  );
}

const ratioOfBudget = map(either<Figure>(percent, torn, bare), (found) =>
  found.kind === 'bare' && Number(found.digits) > 1000 ? undefined : found,
);

type OpenCompletion = { -readonly [K in keyof Completion]: Completion[K] };

/** 完成年初预算12.9万元的93.26%. */
export function completion(words: SentenceWords): Parser<Completion> {
  const against = budgetNamed(words);
  const bases = { 'initial-budget': 'initial', 'adjusted-budget': 'adjusted' } as const;
  return map(seq(completionWords(words), maybe(whole), spanned(ratioOfBudget)), ([said, budget, found]) => {
    const named = against(said);
    const base = named === 'initial-budget' || named === 'adjusted-budget' ? bases[named] : undefined;
    const made: OpenCompletion = { kind: 'completion', figure: found };
    if (budget !== undefined) made.budget = budget;
    if (base !== undefined) made.base = base;
    return made;
  });
}
