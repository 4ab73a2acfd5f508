import type { Words } from './words.js';

/** The words of the sentences of figures, as `rules/vocabulary/sentences.json` lists them. */
export interface SentenceWords {
  readonly lastYear: Words;
  /** 与…相比, 较…, 同比. */
  readonly comparison: {
    readonly with: Words;
    readonly than: Words;
    /** What closes 与…: 相比. */
    readonly compared: Words;
    readonly whose: Words;
    /** What is compared of that year: 决算数. */
    readonly figure: Words;
    readonly samePeriod: Words;
  };
  /** 年初预算数: words before and behind 预算, and those that say which budget. */
  readonly budget: {
    readonly before: Words;
    readonly behind: Words;
    /** What was done to a plan, or is left of it: an amount behind it is neither. */
    readonly moved: Words;
    readonly initial: Words;
    readonly adjusted: Words;
    /** 全年预算数 right before a figure. */
    readonly adjustedBefore: Words;
    /** 政府性基金预算 is a fund, not a plan. */
    readonly funds: Words;
  };
  /** 决算数. */
  readonly final: { readonly figure: Words; readonly behind: Words; readonly says: Words };
  readonly change: {
    readonly up: Words;
    readonly down: Words;
    readonly flat: Words;
    /** Words that tell of a change only right behind what is compared with: 比上年多5万元. */
    readonly upBesideBase: Words;
    readonly downBesideBase: Words;
    /** The same of a plan only: 比预算18万元结余5.2万元. */
    readonly downBesidePlan: Words;
    readonly flatBesideBase: Words;
    /** Up or down by the sign of the number: 增减额-5万元. */
    readonly signed: Words;
    /** Before up and down: 略有增加. */
    readonly adverbs: Words;
    /** 由…增加至…: what stands between the movement and what it came to. */
    readonly course: Words;
    /** Further beginnings of words that tell of a movement. */
    readonly otherMoves: Words;
    /** 增加 … 额为 10万元. */
    readonly behind: Words;
  };
  readonly sides: { readonly each: Words; readonly respectively: Words };
  readonly verdict: { readonly above: Words; readonly below: Words; readonly equal: Words };
  /** What a form prints where a word is to be chosen. */
  readonly residue: Words;
  /** What stands before a unit whose number was lost, or in place of one. */
  readonly lost: {
    /** What ends in the name of a unit, and tells no sum: 单位为万元. */
    readonly unitIs: Words;
    /** Numbers in words right before the unit (数万元), and what ends alike and is none (决算数万元). */
    readonly inWords: Words;
    readonly notInWords: Words;
    /** 近万元, 上万元: a sum in words, in a reason or a purpose only; and what ends alike. */
    readonly rounded: Words;
    readonly notRounded: Words;
    /** What a number of 元 stands behind: 支出元. */
    readonly yuanBehind: Words;
  };
  readonly reason: {
    readonly moved: Words;
    readonly noun: Words;
    readonly copula: Words;
    /** 主要是: a reason only where something moved. */
    readonly loose: Words;
    readonly label: Words;
    /** A cue that holds one of these is a reason whatever moved. */
    readonly says: Words;
    /** What a form prints where there is no reason to tell. */
    readonly none: Words;
  };
  readonly purpose: {
    readonly cue: Words;
    readonly notBefore: Words;
    readonly label: Words;
    readonly noun: Words;
    readonly copula: Words;
    readonly endsBefore: Words;
  };
  /** Where a clause goes on with its subject or opens a new item: 公务接待费比上年…. */
  readonly clause: {
    readonly opening: Words;
    readonly itemEnds: Words;
    readonly itemMoves: Words;
    /** A clause that opens with these tells no item. */
    readonly noItem: Words;
  };
  /** What a clause of its own counts: 保有量, 接待. */
  readonly count: { readonly nouns: Words; readonly behind: Words };
  readonly none: { readonly before: Words; readonly cue: Words; readonly notBefore: Words };
  /** `alone`: 比重 without 占, behind a comma or a bracket. */
  readonly share: {
    readonly cue: Words;
    readonly notBefore: Words;
    readonly behind: Words;
    readonly alone: Words;
  };
  readonly completion: {
    readonly cue: Words;
    readonly before: Words;
    readonly behind: Words;
    /** Before and behind 预算: 年初预算执行率. */
    readonly rateBefore: Words;
    readonly rate: Words;
    /** 为年初预算的: what stands before the plan that a sum is a part of. */
    readonly of: Words;
    /** Without 预算: 完成率. */
    readonly alone: Words;
    readonly copula: Words;
  };
  /** What stands around the subject of a figure. */
  readonly subject: {
    /** Before it: 其中. */
    readonly opening: Words;
    /** Of these, the words that say that it is a part. */
    readonly among: Words;
    /** Behind it: 共计. */
    readonly copula: Words;
    readonly filler: Words;
    /** No subject, where nothing else is left. */
    readonly generic: Words;
    /** Right before a number: it is no sum, but less or more than one. */
    readonly vague: Words;
    /** 上年结转 is money of this year. */
    readonly carried: Words;
    /** A subject that is the two sides of the accounts. */
    readonly bothSides: Words;
    /** A number without unit behind these is money. */
    readonly money: Words;
  };
  /** A subject that stands alone before a mark. */
  readonly lead: {
    readonly nouns: Words;
    readonly ends: Words;
    readonly deeds: Words;
    readonly tails: Words;
    /** What parts a name from the list of its parts. */
    readonly lists: Words;
    /** What alone stands before the sum of such a list. */
    readonly sums: Words;
  };
}
