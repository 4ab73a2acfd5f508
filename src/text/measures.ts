import type { Figure } from './figures.js';
import type { Spanned } from './grammar.js';
import type { Against, Change } from './phrase-types.js';

export type MeasureKind =
  /** An amount, said of the subject itself. */
  | 'level'
  | 'budget'
  | 'adjusted-budget'
  | 'actual'
  /** Last year's amount, printed beside a change. */
  | 'previous'
  /** `单价50万元以上`: a limit, not a value of its own. */
  | 'threshold'
  | 'change'
  | 'change-rate'
  | 'share'
  | 'completion'
  | 'percent'
  | 'count'
  | 'bare'
  | 'verdict'
  | 'reason'
  | 'purpose'
  | 'none'
  | 'residue';

/** One thing said of a subject. */
export interface Measure {
  readonly kind: MeasureKind;
  /** The print of the value (`2397.56万元`), or of the whole phrase where it holds none (`持平`). */
  readonly start: number;
  readonly end: number;
  /** The words right before the figure, also where they are part of the subject. */
  readonly label: string;
  readonly figure?: Figure;
  /** The unit was not printed with the number and was taken from the prints before it, or assumed. */
  readonly unitAssumed?: boolean;
  /** 1 and −1 for 增加 and 减少, 0 for 持平; for a verdict what it claims. */
  readonly direction?: 1 | -1 | 0;
  readonly sides?: Change['sides'];
  /** What a change is against; absent where the print does not say. */
  readonly against?: Against;
  /** The year that the change is against, where it is named. */
  readonly year?: Spanned<number>;
  /** Another year than the one that the passage tells of: `2019年决算数为…`, `上年为…`. */
  readonly ofYear?: number | 'last';
  /** One of several figures side by side (`A、B`) of which the words do not say whose each is. */
  readonly listed?: true;
  readonly base?: 'initial' | 'adjusted';
  /** Text of a reason or purpose, base words of a share, what there was none of. */
  readonly text?: Spanned<string>;
}

/**
 * What a sentence states: a subject and the measures said of it, in order. `基本支出409.55万元，占17.08%` is one
 * statement with a level and a share; a figure without words of its own belongs to the statement before it.
 */
export interface Statement {
  /** The words that name what is measured, in plain text, without the words of the measure (`决算数为`). */
  readonly subject: string;
  /** Where these words stand; empty (`start === end`) where the subject is understood from before. */
  readonly start: number;
  readonly end: number;
  /** Index of its 。-sentence in the passage, and of its clause between ； and 。. */
  readonly sentence: number;
  readonly clause: number;
  /** Its words opened with 其中 or 含: a part of what was stated before. */
  readonly among: boolean;
  /** It stands in brackets, or is the whole that a share names: what follows goes on with the statement around it. */
  readonly nested: boolean;
  readonly measures: readonly Measure[];
}

const BUDGET =
  /(?:年初|批复的?|支出|收入|当年|本年|安排的?)?(?<!政府性基金|国有资本经营|一般公共)预算(?:安排)?(?:数|总额|金额|指标)?$/;
const ADJUSTED = /(?:全年|调整后?的?)(?:支出|收入)?预算(?:安排)?(?:数|总额|金额)?$/;
/** The words of a final figure at the end of a label: 决算数, 实际支出. */
export const FINAL_FIGURE = /(?:决算|实际支出|执行|实际完成|实际发生)(?:数|支出数|支出|总额|金额)?$/;
const COPULA = /(?:为|是|共计|达到|达|约|均|各|分别|(?<!公)共|金额|[:：\s])$/;
/** Words that are no subject, and what may be left of a label after them without making it one. */
const FILLER =
  /其中|全年度?|年初|实际|本部门|本单位|我局|我单位|我委|部门|单位|年度|的|主要|具体|此外|另外|同时|并|即|、|共计/g;
const NO_SUBJECT = new Set(
  ',和,与,及,以及,合计,支出,收入,本年,本年度,当年,度,年,共,计,费用,费用支出,经费,经费支出,决算,决算数,支出决算,支出决算数,支出数,执行数,该项,该项支出'.split(
    ',',
  ),
);
const OPENING =
  /^(?:[\s、,，:：(（]|其中|包括|主要用于|此外|另外|同时|上年度?(?!.{0,12}结[转余])|去年|上一年度?(?!.{0,12}结[转余])|当年|本年度?(?!收入|支出)|年度?(?=[^初末中度])|度|含(?!税)){0,8}/;

/** What an amount is said to be by the words before it: a budget, a final figure, or simply a level. */
export interface Role {
  readonly kind: 'level' | 'budget' | 'adjusted-budget' | 'actual';
  readonly words?: RegExp;
  readonly base?: 'initial' | 'adjusted';
}

export function roleOf(label: string): Role {
  const words = withoutTail(label, COPULA);
  if (ADJUSTED.test(words)) return { kind: 'adjusted-budget', words: ADJUSTED, base: 'adjusted' };
  if (BUDGET.test(words))
    return { kind: 'budget', words: BUDGET, ...(/年初|批复/.test(words) ? { base: 'initial' } : {}) };
  return FINAL_FIGURE.test(words) ? { kind: 'actual', words: FINAL_FIGURE } : { kind: 'level' };
}

/** `上年决算数为`: the amount is last year's; `上年结转` is none of these. */
export const ofLastYear = (label: string): boolean =>
  /^(?:[\s、,，:：(（]|其中|而){0,4}(?:上年度?|去年|上一年度?)(?!.{0,12}结[转余])/.test(label);

/** Words that name no subject of their own (`本年`, `支出`). */
export const isGeneric = (words: string): boolean => NO_SUBJECT.has(words.replace(FILLER, ''));

/** Words that tell of a movement and that no direction was read from (`支出增如10万元`): the amount is no level. */
export const namesNoSum = (label: string): boolean =>
  /(?:[增减].?|[^多至]少|.降|下降)$/.test(withoutTail(label, COPULA));

export interface Subject {
  readonly subject: string;
  readonly start: number;
  readonly end: number;
  readonly among: boolean;
}

/** The words before a figure, cut to what names a subject; `undefined` where they name none. */
export function subjectOf(words: string, start: number, role?: RegExp): Subject | undefined {
  const named = withoutTail(words, COPULA, ...(role === undefined ? [] : [role]));
  const colon = Math.max(named.lastIndexOf(':'), named.lastIndexOf('：')) + 1;
  const opening = OPENING.exec(named.slice(colon))?.[0] ?? '';
  const subject = named.slice(colon + opening.length);
  if (isGeneric(subject)) return undefined;
  const at = start + colon + opening.length;
  return {
    subject,
    start: at,
    end: at + subject.length,
    among: /其中|含/.test(named.slice(0, colon) + opening),
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

/** The words before a number without a unit say that it is money. */
export const saysMoney = (label: string): boolean =>
  /(?:决算|预算|支出|收入|总计|合计|总额|金额|结转|结余|费|款)(?:数|总计|合计)?(?:为|是|[:：])?$/.test(label);
