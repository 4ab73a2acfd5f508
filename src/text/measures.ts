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

/** Written out field by field: these are made by the thousand, and a literal that opens with a spread is slow. */
export const withMeasures = <T>(
  { subject, start, end, sentence, clause, among, nested }: Omit<Statement, 'measures'>,
  measures: readonly T[],
): Omit<Statement, 'measures'> & { readonly measures: readonly T[] } => ({
  subject,
  start,
  end,
  sentence,
  clause,
  among,
  nested,
  measures,
});
