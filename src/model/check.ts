/** The catalogue of checks (勾稽关系) as data: what a check compares, not how. */

export type CheckStatus = 'passed' | 'rounding' | 'failed' | 'not-applicable' | 'not-checkable';

/** `error`: figures that cannot both be right; `warning`: a claim or a definition broken; `info`: form. */
export type CheckSeverity = 'error' | 'warning' | 'info';

export const checkGroups = ['prose', 'within', 'between', 'text-table', 'performance', 'form'] as const;
export type CheckGroup = (typeof checkGroups)[number];

export interface Named {
  readonly zh: string;
  readonly en: string;
}

/**
 * A place in the record. `revenue.total` stands below `/finalAccounts`, `/performance/projects` below the root, `.amount`
 * below what `each` gives; `[*]` is every entry of a list, `[!within]` those without that key, `[基本支出]` the one of
 * that name. `T05[合计].total` is a cell: statement, row (by name, word of `rows` or code), column; `T01.revenue[总计]`
 * looks at one side. `a|b` is the first that is printed. `?` counts as zero where it is not printed or left blank. `=100` is a number.
 */
export type Ref = string;

/** What a check is asked of again and again; each gives frames in which `.name` is looked up. */
export type Scope =
  /** Each thing at the paths. */
  | { readonly kind: 'entries'; readonly of: readonly Ref[] }
  /** Each row of the statements; `.total` is a column, `.others` are all highest columns but that. */
  | { readonly kind: 'rows'; readonly of: readonly string[] }
  /** Each row that has rows below it by code, column by column: `.parent`, `.children`. */
  | { readonly kind: 'parents'; readonly of: readonly string[] }
  /** Column by column: `.total` of the row 合计, `.classes` of the highest rows by code. */
  | { readonly kind: 'roots'; readonly of: readonly string[] }
  /** Column by column: `.total` of a row, `.lines` of the rows of its side above it (or below, up to `until`). */
  | {
      readonly kind: 'lines';
      readonly of: string;
      readonly side: 'revenue' | 'expenditure';
      readonly row: string;
      readonly until?: string;
    }
  /** Each pair of rows of two statements with the same code, or the same name: `.left.total`, `.right.total`. */
  | {
      readonly kind: 'pairs';
      readonly left: string;
      readonly right: string;
      readonly by: 'code' | 'class-name';
    }
  /** Each entry of a list, `.group`, with the entries of another that carry its name, `.members`. */
  | { readonly kind: 'groups'; readonly of: Ref; readonly members: Ref; readonly by: string }
  /** Each entry of a list with the row of a statement that has its code, or its class's name: `.entry.actual`, `.row.total`. */
  | { readonly kind: 'coded' | 'classes'; readonly of: Ref; readonly statement: string };

export type Relation =
  /** total = Σ parts. `partial`: the list may leave entries out, so too little says nothing. */
  | {
      readonly kind: 'sum';
      readonly total: Ref;
      readonly parts: readonly Ref[];
      readonly partial?: true;
    }
  | { readonly kind: 'equal'; readonly left: Ref; readonly right: Ref }
  /** Σ parts ≤ whole. */
  | { readonly kind: 'at-most'; readonly parts: readonly Ref[]; readonly whole: Ref }
  /**
   * percent = part ÷ whole; not asked where the words at `unless` say that the whole is another. `told`: nor where no
   * whole was read, though some of the chapter is unread (a second budget is the exception).
   */
  | {
      readonly kind: 'ratio';
      readonly part: Ref;
      readonly whole: Ref;
      readonly percent: Ref;
      readonly unless?: { readonly at: Ref; readonly says: string };
      readonly told?: true;
    }
  /** rate = change ÷ (total − change). */
  | { readonly kind: 'growth'; readonly total: Ref; readonly change: Ref; readonly rate: Ref }
  /** Σ left = Σ right. */
  | { readonly kind: 'balance'; readonly left: readonly Ref[]; readonly right: readonly Ref[] }
  /** What is not zero is no percentage of a base (less what it grew by) of zero. */
  | {
      readonly kind: 'zero-base';
      readonly base: Ref;
      readonly less?: Ref;
      readonly part: Ref;
      readonly percent: Ref;
    }
  /** Both are zero, or have the same sign. */
  | { readonly kind: 'same-sign'; readonly left: Ref; readonly right: Ref }
  /** A count without an amount, or an amount without a count. */
  | {
      readonly kind: 'together';
      readonly amount: Ref;
      readonly count: Ref;
      readonly way: 'both' | 'needs-amount';
    }
  /** The claim 大于, 小于, 等于 holds between the two. */
  | { readonly kind: 'verdict'; readonly left: Ref; readonly right: Ref; readonly claim: Ref }
  /** One of these holds. */
  | { readonly kind: 'any'; readonly of: readonly Relation[] }
  /** What no arithmetic tells; the engine knows it by name. */
  | { readonly kind: 'fact'; readonly fact: string };

export interface Check {
  /** Word-string; the rule of its entries in the record. */
  readonly id: string;
  readonly title: Named;
  readonly group: CheckGroup;
  readonly severity: CheckSeverity;
  /** Regulation, form or custom that the relation comes from. */
  readonly source: string;
  readonly each?: Scope;
  readonly relation: Relation;
  /** What may differ rightly, and is not called a failure. */
  readonly exceptions?: Named;
}
