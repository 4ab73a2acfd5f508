import type { Amount, Figure, Unreadable } from './figures.js';
import type { Spanned } from './grammar.js';

/** What a phrase says; `scan` (phrases.ts) cuts a sentence into these and the words between them. */

/** What a change or a completion is measured against. */
export type Against = 'last-year' | 'budget' | 'initial-budget' | 'adjusted-budget';

export interface Comparison {
  readonly kind: 'comparison';
  readonly against: Against;
  /** The year named, where one is: `与2019年相比`. */
  readonly year?: Spanned<number>;
  /** The amount compared with, where it stands inside: `与年初预算数2700万元相比`. */
  readonly amount?: Spanned<Amount | Unreadable>;
}

/** 增加471.04万元, 增长24.48%, 各减少…, 持平. */
export interface Change {
  readonly kind: 'change';
  readonly direction: 1 | -1 | 0;
  /** Absent for 持平, 无变化. */
  readonly figure?: Spanned<Figure>;
  /** 各增加: the same for both sides; 分别增加: one figure a side, in order. */
  readonly sides?: 'each' | 'respectively';
  /** Set where the phrase itself names what it compares with: 与2019年持平, 比上年多5万元. */
  readonly against?: Against;
  readonly year?: Spanned<number>;
  /** The amount of what it compares with. */
  readonly amount?: Spanned<Amount | Unreadable>;
}

/** 由上年的300万元增加至330万元. */
export interface Course {
  readonly kind: 'course';
  readonly from: Spanned<Figure>;
  readonly to: Spanned<Figure>;
}

/** 占本年支出合计的93.08%. */
export interface Share {
  readonly kind: 'share';
  readonly of: string;
  readonly figure: Spanned<Figure>;
  /** 占本年收入合计300万元的90%. */
  readonly whole?: Spanned<Figure> & { readonly words: Spanned<string> };
}

/** 完成年初预算的93.26%, 预算执行率93%. */
export interface Completion {
  readonly kind: 'completion';
  readonly base?: 'initial' | 'adjusted';
  readonly figure: Spanned<Figure>;
  /** 完成预算12.9万元的93.26%. */
  readonly budget?: Spanned<Figure>;
}

/** 决算数小于预算数: what the print claims, not a value. */
export interface Verdict {
  readonly kind: 'verdict';
  readonly direction: 1 | -1 | 0;
}

/** 主要原因是…; the text runs to the end of its sentence. */
export interface Reason {
  readonly kind: 'reason';
  readonly text: Spanned<string>;
  /** A mere 主要是: a reason only where something moved. */
  readonly loose?: true;
}

/** 主要用于…; the text runs to the end of its clause. */
export interface Purpose {
  readonly kind: 'purpose';
  readonly text: Spanned<string>;
}

/** 无政府性基金预算财政拨款收入和支出. */
export interface None {
  readonly kind: 'none';
  readonly of: string;
}

/** 增长（下降）, XX, 大小于: words that a template left standing. */
export interface Residue {
  readonly kind: 'residue';
}

export interface YearNamed {
  readonly kind: 'year';
  readonly year: number;
}

export interface Mark {
  readonly kind: 'mark';
  readonly mark: string;
}

export interface Words {
  readonly kind: 'words';
  readonly text: string;
}

export type Phrase = Spanned<
  | Comparison
  | Change
  | Course
  | Share
  | Completion
  | Verdict
  | Reason
  | Purpose
  | None
  | Residue
  | YearNamed
  | Mark
  | Words
  | Figure
>;
