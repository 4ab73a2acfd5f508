import { lostInText } from './lost-numbers.js';
import { oncePerText } from './once.js';
import type { SentenceWords } from './sentence-words.js';
import { anyOf, matcher, spelled } from './words.js';

/**
 * The words right before a figure: what they say the figure is (a budget, a final figure, last year's), and what of
 * them names its subject. The patterns are made of the vocabulary once.
 */
export interface Labels {
  readonly budget: RegExp;
  readonly adjusted: RegExp;
  /** 追加: an amount behind it is no plan and no sum. */
  readonly planMoved: RegExp;
  readonly initial: RegExp;
  readonly final: RegExp;
  /** A subject that tells of a final figure. */
  readonly saysFinal: RegExp;
  readonly copula: RegExp;
  readonly filler: RegExp;
  readonly generic: ReadonlySet<string>;
  /** Reports say what their figures are in few words, again and again: what was found of these is kept. */
  readonly known: { readonly role: (label: string) => Role; readonly isGeneric: (words: string) => boolean };
  readonly opening: RegExp;
  readonly among: RegExp;
  /** 其中, nothing else. */
  readonly amongAlone: RegExp;
  readonly lastYear: RegExp;
  readonly vague: RegExp;
  readonly money: RegExp;
  readonly bothSides: RegExp;
  /** 增加 before XX万元 is no subject. */
  readonly moving: RegExp;
  /** 增加, and what it is that nobody filled in. */
  readonly moves: RegExp;
  /** 完成, nothing else. */
  readonly completing: RegExp;
  /** What stands behind the amount that a change is measured from. */
  readonly movedBy: RegExp;
  readonly flatBesideBase: RegExp;
  /** 无 in place of a reason. */
  readonly noReason: RegExp;
  /** A unit without its number in a reason or a purpose. */
  readonly lostNumber: RegExp;
  readonly respectively: RegExp;
  readonly either: RegExp;
  readonly eachAtEnd: RegExp;
  readonly lead: Readonly<Record<'nouns' | 'ends' | 'deeds' | 'tails' | 'lists' | 'sums', RegExp>>;
}

export function labelsOf(words: SentenceWords): Labels {
  const patterns = { ...planLabels(words), ...subjectLabels(words) };
  return {
    noReason: matcher({ is: words.reason.none }),
    lostNumber: lostInText(words),
    ...patterns,
    known: {
      role: oncePerText((label) => readRole(patterns, label)),
      isGeneric: oncePerText((subject) => readGeneric(patterns, subject)),
    },
    ...movementLabels(words),
    lead: leadLabels(words),
  };
}

const leadLabels = (words: SentenceWords): Labels['lead'] => ({
  nouns: matcher({ any: words.lead.nouns }),
  ends: new RegExp(`(?:${anyOf(...words.lead.ends)}|\\(\\d{3}(?:\\d{2}){0,2}\\)|[类款项]\\))$`),
  deeds: matcher({ any: words.lead.deeds }),
  tails: matcher({ ends: words.lead.tails }),
  lists: matcher({ any: words.lead.lists }),
  sums: new RegExp(`^${anyOf(...words.lead.sums)}[为是]?$`),
});

function planLabels({ budget, final }: SentenceWords) {
  const plan = `预算${anyOf(...budget.behind)}?$`;
  const fund = `(?<!${anyOf(...budget.funds)})`;
  return {
    budget: new RegExp(`${anyOf(...budget.before)}?${fund}${plan}`),
    adjusted: new RegExp(`${anyOf(...budget.adjustedBefore)}(?:支出|收入)?${plan}`),
    planMoved: matcher({ is: budget.moved }),
    initial: matcher({ any: budget.initial }),
    final: new RegExp(`${anyOf(...final.figure)}${anyOf(...final.behind)}?$`),
    saysFinal: matcher({ any: final.says }),
  };
}

/** `情况如下：（一）基本支出`: the number of an item is no part of its name. */
const ITEM_NUMBER =
  '\\((?:[一二三四五六七八九十]{1,3}|\\d{1,2})\\)|\\d{1,2}[.．、](?!\\d)|[一二三四五六七八九十]{1,3}、';

function subjectLabels({ lastYear, sides, subject }: SentenceWords) {
  const copula = anyOf(...subject.copula, ...sides.each, ...sides.respectively);
  const past = `${anyOf(...lastYear)}(?!.{0,12}${anyOf(...subject.carried)})`;
  const year = '20\\d{2}年度?|当年|本年度?(?!收入|支出)|年度?(?=[^初末中度])|度';
  return {
    copula: new RegExp(`(?<!公)(?:${copula}|[:：\\s])$`),
    filler: new RegExp(`${anyOf(...subject.filler)}|、`, 'g'),
    generic: new Set(['', ...spelled(subject.generic)]),
    opening: new RegExp(
      `^(?:${ITEM_NUMBER}|[\\s、,，:：(（①-⑳]|${anyOf(...subject.opening)}|${past}|${year}|含(?!税)){0,8}`,
    ),
    among: matcher({ any: [...subject.among, '含'] }),
    amongAlone: matcher({ is: subject.among }),
    lastYear: new RegExp(`^(?:[\\s、,，:：(（]|${anyOf(...subject.among)}|而){0,4}${past}`),
    bothSides: matcher({ any: subject.bothSides }),
    vague: new RegExp(`${anyOf(...subject.vague)}$`),
    money: new RegExp(`${anyOf(...subject.money)}(?:数|总计|合计)?(?:为|是|[:：])?$`),
  };
}

function movementLabels({ change, comparison, completion, share, sides }: SentenceWords) {
  const each = anyOf(...sides.each);
  const either = anyOf(...sides.each, ...sides.respectively);
  const moves = [...change.up, ...change.down];
  const compared = anyOf(...comparison.compared, ...comparison.samePeriod);
  return {
    moving: new RegExp(
      `^${each}?${anyOf(...moves)}${anyOf(...change.behind)}{0,2}$|^${either}?${anyOf(...share.cue, ...completion.cue)}`,
    ),
    moves: new RegExp(`^${either}?${anyOf(...moves)}`),
    completing: new RegExp(`^${anyOf(...completion.cue)}$`),
    movedBy: new RegExp(
      `^[）)]?[，,]?(?:${compared}|${either})?${anyOf(...moves, ...change.flat, ...change.adverbs, ...change.otherMoves)}`,
    ),
    flatBesideBase: matcher({ starts: change.flatBesideBase }),
    respectively: matcher({ any: sides.respectively }),
    either: new RegExp(either),
    eachAtEnd: new RegExp(`${each}(?:为|是)?$`),
  };
}

/** What an amount is said to be by the words before it: a budget, a final figure, or simply a level. */
export interface Role {
  readonly kind: 'level' | 'budget' | 'adjusted-budget' | 'actual';
  readonly words?: RegExp;
  readonly base?: 'initial' | 'adjusted';
}

export const roleOf = ({ known }: Labels, label: string): Role => known.role(label);

type Patterns = Omit<Labels, 'known'>;

function readRole(
  {
    copula,
    adjusted,
    budget,
    initial,
    final,
  }: Pick<Patterns, 'copula' | 'adjusted' | 'budget' | 'initial' | 'final'>,
  label: string,
): Role {
  const words = withoutTail(label, copula);
  if (adjusted.test(words)) return { kind: 'adjusted-budget', words: adjusted, base: 'adjusted' };
  if (budget.test(words))
    return { kind: 'budget', words: budget, ...(initial.test(words) ? { base: 'initial' } : {}) };
  return final.test(words) ? { kind: 'actual', words: final } : { kind: 'level' };
}

/** Words that name no subject of their own (`本年`, `支出`, a doubled 支出支出). */
export const isGeneric = ({ known }: Labels, words: string): boolean => known.isGeneric(words);

const readGeneric = ({ generic, filler }: Pick<Patterns, 'generic' | 'filler'>, words: string): boolean =>
  generic.has(words.replace(filler, '').replace(/^(.{2})\1$/, '$1'));

/** Words that tell of a movement and that no direction was read from (`支出增如10万元`): the amount is no level. */
export const namesNoSum = ({ copula, vague }: Labels, label: string): boolean =>
  vague.test(label) || /(?:[增减].?|[^多至]少|.降|下降|[由从自])$/.test(withoutTail(label, copula));

/** `追加8.2万元`: what was done to the plan that was told before. */
export const movesPlan = ({ copula, planMoved }: Labels, label: string): boolean =>
  planMoved.test(withoutTail(label, copula));

export interface Subject {
  readonly subject: string;
  readonly start: number;
  readonly end: number;
  readonly among: boolean;
}

/** The words before a figure, cut to what names a subject; `undefined` where they name none. */
export function subjectOf(labels: Labels, words: string, start: number, role?: RegExp): Subject | undefined {
  const named = withoutTail(words, labels.copula, ...(role === undefined ? [] : [role]));
  const colon = Math.max(named.lastIndexOf(':'), named.lastIndexOf('：')) + 1;
  const opening = labels.opening.exec(named.slice(colon))?.[0] ?? '';
  const subject = named.slice(colon + opening.length);
  if (isGeneric(labels, subject)) return undefined;
  const at = start + colon + opening.length;
  return {
    subject,
    start: at,
    end: at + subject.length,
    among: labels.among.test(named.slice(0, colon) + opening),
  };
}

function withoutTail(words: string, ...tails: readonly RegExp[]): string {
  let left = words;
  for (let before = ''; before !== left;) {
    before = left;
    for (const tail of tails) left = left.replace(tail, '');
  }
  return left;
}
