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
import { amount, bare, count, figure, percent, year, type Figure } from './figures.js';
import { leadingNumber } from './headings.js';

/**
 * The named phrases of which the sentences of a report are made. Each reads like the words that it matches;
 * all read plain text (`plainText`). `scan` cuts a sentence into phrases and the words between them.
 */

/** What a change or a completion is measured against. */
export type Against = 'last-year' | 'budget' | 'initial-budget' | 'adjusted-budget';

export interface Comparison {
  readonly kind: 'comparison';
  readonly against: Against;
  /** The year named, where one is: `与2019年相比`. */
  readonly year?: Spanned<number>;
}

/** 增加471.04万元, 增长24.48%, 各减少…, 持平. */
export interface Change {
  readonly kind: 'change';
  readonly direction: 1 | -1 | 0;
  /** Absent for 持平, 无变化. */
  readonly figure?: Spanned<Figure>;
  /** 各增加: the same for both sides; 分别增加: one figure a side, in order. */
  readonly sides?: 'each' | 'respectively';
  /** Set where the phrase itself names what it compares with: 与2019年持平, 与上年数无变化. */
  readonly against?: 'last-year';
  readonly year?: Spanned<number>;
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
const budgetName = pattern(
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

const residue: Parser<Residue> = map(
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
const unchangedFromYear: Parser<Change> = map(
  seq(word('与', '同', '和', '较', '比'), yearOf, finalFigure, maybe(word('的')), word(...FLAT)),
  ([, found]) => ({
    kind: 'change',
    direction: 0,
    against: 'last-year',
    ...(found.value === undefined ? {} : { year: { ...found, value: found.value } }),
  }),
);
export const change: Parser<Change> = either(moved, unchanged);

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

const reasonCue = either(
  pattern(
    /(?:增减|变动|变化|增加|减少|增长|下降|上升|降低|差异|收支|偏差){0,2}(?:变化|变动)?的?(?:主要)?(?:变动|增减变化|增减|变化)?的?原因(?:说明|分析)?(?:一?是由于|一?是因为|主要是由于|主要是因为|主要是|主要|是|为|[:：]|在于|系|有)[:：]?/,
  ),
  pattern(/(?:主要(?:是由于|是因为|是因|是|由于|因为|系由于|系因为|系因|系|在于|因)|系因|理由[:：])[:：]?/),
);

/** Where a reason's text ends: before `其中：`, before an item that brings a figure of its own, else with the sentence. */
function reasonEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '。') return at;
    if (/[，,；;]/.test(character) && opensClause(text, at + 1)) return at;
    if (/[；;]/.test(character) && opensItem(text, at + 1)) return at;
  }
  return text.length;
}

/** `其中：`, `比上年减少2万元`, `完成预算的90%`, `保有量1辆`: the sentence goes on with its subject. */
function opensClause(text: string, at: number): boolean {
  const start = at + (/^(?:同时|另外|此外|但|而|且)/.exec(text.slice(at, at + 2))?.[0].length ?? 0);
  if (/^其中[:：,，]/.test(text.slice(start, start + 3))) return true;
  if (comparedChange(text, start) !== undefined || completion(text, start) !== undefined) return true;
  return /^(?:截[至止])?[^，,。；;]{0,40}保有量(?:为|是)?\d/.test(text.slice(start, start + 48));
}

/** `公务接待费比上年减少…`, with a rate or a reason of its own. */
const CHANGED_ITEM =
  /^[^，,。；;\d]{2,30}(?:费|费用|经费|支出|收入|拨款|总计|合计|决算数?)(?:比|较|与|同|增|减|下降|上升|降低|提高|持平)/;

/** `政府性基金预算财政拨款收入166万元，…` after a ；, but not `二是…`. */
function opensItem(text: string, at: number): boolean {
  if (
    /^(?:[一二三四五六七八九十]{1,2}[是、]|其[一二三四五六]|第[一二三四五六]|\(?\d{1,2}[).、])/.test(
      text.slice(at, at + 6),
    )
  )
    return false;
  const clause = /^[^，,。；;]{2,40}/.exec(text.slice(at, at + 41))?.[0] ?? '';
  if (/\d(?:\.\d{1,6})?(?:万元|元|亿元)$/.test(clause) && !/^(?:增加|减少|因|由于)/.test(clause)) return true;
  const rest = /^[^。；;]{2,160}/.exec(text.slice(at, at + 161))?.[0] ?? '';
  return CHANGED_ITEM.test(rest) && /%|原因/.test(rest);
}

const comparedChange = seq(comparison, maybe(pattern(/[，,]/)), (text: string, at: number) => {
  const found = change(text, at);
  const figured = found?.value.figure?.value.kind;
  return figured === undefined || figured === 'amount' || figured === 'percent' ? found : undefined;
});

const reason: Parser<Reason> = (text, at) => {
  const cue = reasonCue(text, at);
  if (cue === undefined) return undefined;
  const end = reasonEnd(text, cue.end);
  const loose = !/[因由]|理由/.test(cue.value);
  return { value: { kind: 'reason', text: trimmed(text, cue.end, end), ...(loose ? { loose } : {}) }, end };
};

const purposeCue = pattern(
  /主要用于(?!以下|如下|下列)[:：]?|用途[:：]|主要(?:用途|支出内容)(?:是|为|[:：])[:：]?/,
);
/** A name with an amount of its own: what follows is no purpose but a list of amounts. */
const FIGURED = /^[^，,。；;、]{2,40}\d(?:\.\d{1,6})?(?:万元|元|亿元)/;
const purpose: Parser<Purpose> = (text, at) => {
  const cue = purposeCue(text, at);
  if (cue === undefined || FIGURED.test(text.slice(cue.end, cue.end + 60))) return undefined;
  let end = cue.end;
  while (end < text.length && !endsPurpose(text, end)) end += 1;
  return { value: { kind: 'purpose', text: trimmed(text, cue.end, end) }, end };
};

const endsPurpose = (text: string, at: number): boolean =>
  text[at] === '。' ||
  (/[；;]/.test(text[at] ?? '') && opensItem(text, at + 1)) ||
  (/[，,；;]/.test(text[at] ?? '') &&
    /^(?:年初|预算|支出决算|决算|完成|较|比|与|其中|全年|调整|主要原因|执行)/.test(
      text.slice(at + 1, at + 6),
    ));

function trimmed(text: string, start: number, end: number): Spanned<string> {
  let from = start;
  let to = end;
  while (from < to && /[\s:：，,]/.test(text[from] ?? '')) from += 1;
  while (to > from && /[\s。；;，,、]/.test(text[to - 1] ?? '')) to -= 1;
  return { value: text.slice(from, to), start: from, end: to };
}

const noneCue = pattern(
  /(?:均|都|也|暂|尚)?(?:没有|未发生|未产生|未使用|未安排|未列支|未涉及|不涉及|未开展|未购置|未收到|未取得|不存在|未有|无)(?!需|法|可比|论|疑|关|偿|线|锡|障|纸|缝|菌|烟|害|证|形|人机|息)/,
);
const none: Parser<None> = map(seq(noneCue, pattern(/[^，,。；;]{1,60}/)), ([, of]): None | undefined =>
  /\d/.test(of) ? undefined : { kind: 'none', of },
);

const mark: Parser<Mark> = map(pattern(/[。；;，,、:：()]/), (found) => ({ kind: 'mark', mark: found }));

const FIRST_OF_CUE = new Set(
  '的原理与同和跟较比相对各均都分自增减上提下降缩压持基无没未保不一占所为净完达执预全年调财大高超多小低少等主原变收差系用途支这理也暂尚环当本之万亿元%',
);

type Content = Phrase['value'];
const phrases: readonly Parser<Content>[] = [
  residue,
  verdict,
  reason,
  unchangedFromYear,
  comparison,
  completion,
  change,
  share,
  purpose,
  none,
];
const figures = either<Content>(
  map(year, (found) => found),
  figure,
);

/** Cut plain text into phrases, marks and the words between them, in order and without gaps but for spaces. */
export function scan(text: string, from = 0, to = text.length): readonly Phrase[] {
  const bounded = to === text.length ? text : text.slice(0, to);
  const found: Phrase[] = [];
  let words = from;
  const flush = (end: number): void => {
    if (end > words)
      found.push({ value: { kind: 'words', text: bounded.slice(words, end) }, start: words, end });
  };
  for (let at = from; at < to;) {
    const match =
      at === words ? (numberAt(bounded, at, from) ?? phraseAt(bounded, at)) : phraseAt(bounded, at);
    if (match === undefined || match.end <= at) at += 1;
    else {
      flush(at);
      found.push({ value: match.value, start: at, end: match.end });
      at = match.end;
      words = at;
    }
  }
  flush(to);
  return found;
}

/** The number of an item inside a passage (`。（二）教育支出`) is no part of a name. */
function numberAt(text: string, at: number, from: number): ReturnType<Parser<Content>> {
  const before = text[at - 1] ?? '';
  if (at === from || !/[。；;:：，,]/.test(before)) return undefined;
  const number = leadingNumber(text.slice(at, at + 12));
  if (number === undefined || number.kind === 'part') return undefined;
  const sure = /^bracketed|^circled/.test(number.kind) || /[.．]$/.test(number.text);
  if (!sure && !/[。；;]/.test(before)) return undefined;
  if (!/[一-鿿“"(]/.test(text[at + number.length] ?? '')) return undefined;
  return { value: { kind: 'mark', mark: '、' }, end: at + number.length };
}

function phraseAt(text: string, at: number): ReturnType<Parser<Content>> {
  const character = text[at] ?? '';
  if (/[\d+-]/.test(character)) return figures(text, at);
  const marked = mark(text, at);
  if (marked !== undefined) return marked;
  if (character === '二' && /[〇○零O0]/.test(text[at + 1] ?? '')) return figures(text, at);
  if (!FIRST_OF_CUE.has(character) && !/[XxＸ×*＊_＿○〇“]/.test(character)) return undefined;
  for (const parser of phrases) {
    const match = parser(text, at);
    if (match !== undefined) return match;
  }
  return undefined;
}
