import { halfWidth } from '../../../src/text/numerals.js';
import { words, type Comparator } from '../attainment-words.js';
import { isInTime, readDays } from './days.js';
import { commonScale, needsUnit } from './scales.js';
import { readQuantity, readRange, readResult, type Quantity, type Range } from './target.js';

/** Whether a target was met, with what it was judged from, or why it was not judged. */
export interface Judgement {
  readonly attained: boolean | null;
  readonly why: string;
}

export interface Judged {
  readonly target: string | null;
  readonly actual: string | null;
  /** From a column of its own. */
  readonly comparator?: Comparator | undefined;
  /** From a column of its own: more, or less, is better. */
  readonly direction?: 'more' | 'less' | undefined;
  /** Of the target, from a column of its own. */
  readonly unit?: string | undefined;
  /** Of the result, from a column of its own. */
  readonly actualUnit?: string | undefined;
  /** Names of the indicator and its levels: they say whether more or less is better. */
  readonly level: string;
  readonly name: string;
  /** The year that the table is of. */
  readonly year?: number | undefined;
}

const nothing = (why: string): Judgement => ({ attained: null, why });
const compared = (attained: boolean): Judgement => ({ attained, why: '由目标值与完成值比较' });
const has = (entries: readonly string[], text: string): boolean =>
  entries.some((entry) => text.includes(entry));

/** Judges only what the print makes sure; everything else is `null` with the reason. */
export function judge(judged: Judged): Judgement {
  const { target, actual } = judged;
  if (target === null) return nothing('未印目标值');
  if (actual === null) return nothing('未印完成值');
  const { missed, missedBegin } = words.results;
  const said = plain(actual);
  if (missed.includes(said) || missedBegin.some((word) => said.startsWith(word)))
    return { attained: false, why: `完成值为“${actual}”` };
  return judgeDays(judged, target, actual) ?? judgeNumbers(judged, target, actual);
}

const plain = (text: string): string => halfWidth(text).replace(/[\s,;。.]/g, '');

/** Times: in time or late, where words or the indicator's kind say that the target is a deadline. */
function judgeDays({ level, name, year }: Judged, target: string, actual: string): Judgement | undefined {
  const [wanted, got] = [readDays(target), readDays(actual)];
  if (wanted === undefined || got === undefined || plain(target) === plain(actual)) return undefined;
  if (!wanted.deadline && !has(words.deadlines.levels, level + name))
    return nothing('目标值是时间，不知是否为期限');
  const inTime = isInTime(wanted, got, year);
  return inTime === undefined ? nothing('时间的年份不明') : compared(inTime);
}

function judgeNumbers(judged: Judged, target: string, actual: string): Judgement {
  const got = readQuantity(actual)?.comparator === undefined ? readResult(actual) : boundOf(actual);
  const range = readRange(target);
  if (range !== undefined && got !== undefined) return judgeRange(judged, range, got);
  const wanted = readQuantity(target);
  if (wanted === undefined || got === undefined) return judgeWords(target, actual, wanted);
  const comparator = judged.comparator ?? wanted.comparator?.value;
  const scale = scaleOf(judged, wanted.number.value, wanted.unit?.value, got);
  if (scale === undefined) return nothing('目标值与完成值的单位不同');
  const [a, b] = [times(wanted.number.value, scale.wanted), times(got.number.value, scale.got)];
  if (comparator === '=' && a !== b) return judgeEqual(a, b, judged);
  if (comparator !== undefined) return compare(comparator, a, b, got.comparator?.value);
  return judgeBare(a, b, got.comparator?.value, judged);
}

/** `达到95%` is what was reached, `240人以上` a bound. */
function boundOf(actual: string): Quantity | undefined {
  const led = words.results.lead.some((word) => plain(actual).startsWith(word));
  return led ? readResult(actual) : readQuantity(actual);
}

/** Decimals as printed times a whole number: 0.35 × 10000 is 3500. */
const times = (value: number, factor: number): number => Number((value * factor).toPrecision(15));

function judgeWords(target: string, actual: string, wanted: Quantity | undefined): Judgement {
  const [a, b] = [plain(target), plain(actual)];
  if (a === b || b === `已${a}`) return { attained: true, why: '完成值与目标值相同' };
  const claimed = { attained: true, why: `完成值为“${actual}”` };
  if (words.results.met.includes(b)) return claimed;
  if (wanted !== undefined) return nothing('完成值不是数');
  if (words.results.done.includes(b)) return claimed;
  return b === `未${a}` || b === `没有${a}`
    ? { attained: false, why: `完成值为“${actual}”` }
    : nothing('目标值不是数');
}

/** Inside the range it is met; on the wrong side of it missed; beyond the good end nobody knows. */
function judgeRange(judged: Judged, { low, high, unit }: Range, got: Quantity): Judgement {
  if (got.comparator !== undefined) return nothing('完成值是一个界限');
  const scale = scaleOf(judged, high, unit, got);
  if (scale === undefined) return nothing('目标值与完成值的单位不同');
  const [from, to, value] = [
    times(low, scale.wanted),
    times(high, scale.wanted),
    times(got.number.value, scale.got),
  ];
  if (value >= from && value <= to) return compared(true);
  const wants = directionOf(judged);
  if (wants === (value < from ? 'more' : 'less')) return compared(false);
  return nothing('完成值在目标区间之外，方向不明');
}

/** The result may itself be a bound (`240人以上`): it then answers only where the bound is enough. */
function compare(
  comparator: Comparator,
  wanted: number,
  got: number,
  bound: Comparator | undefined,
): Judgement {
  const met = MEETS[comparator](got, wanted);
  const up = bound === '≥' || bound === '>';
  const down = bound === '≤' || bound === '<';
  const rising = comparator === '≥' || comparator === '>';
  const falling = comparator === '≤' || comparator === '<';
  if ((up && !(rising && met)) || (down && !(falling && met))) {
    if (!(bound === comparator && got === wanted)) return nothing('完成值是一个界限');
    return { attained: true, why: '完成值与目标值相同' };
  }
  return compared(met);
}

const MEETS: Readonly<Record<Comparator, (got: number, wanted: number) => boolean>> = {
  '≥': (got, wanted) => got >= wanted,
  '>': (got, wanted) => got > wanted,
  '≤': (got, wanted) => got <= wanted,
  '<': (got, wanted) => got < wanted,
  '=': (got, wanted) => got === wanted,
};

/** Short of an exact target is missed, where more is better; beyond it nobody knows. */
function judgeEqual(wanted: number, got: number, { level, name, direction }: Judged): Judgement {
  const more = direction === 'more' || has(words.positiveLevels, level);
  const short = got < wanted && direction !== 'less' && more && !has(words.lessIsBetter, name);
  return short ? compared(false) : nothing('目标值为“=”，完成值不同，方向不明');
}

/** What the direction column, the indicator's name and its level say of more and less. */
function directionOf({ direction, name, level }: Judged): 'more' | 'less' | undefined {
  if (direction !== undefined) return direction;
  if (has(words.moreIsBetter, name)) return 'more';
  if (has(words.lessIsBetter, name) || has(words.costLevels, level)) return 'less';
  return has(words.positiveLevels, level) ? 'more' : undefined;
}

/** A bare number: met when equal; else only where something says that more, or less, is better. */
function judgeBare(wanted: number, got: number, bound: Comparator | undefined, judged: Judged): Judgement {
  if (wanted === got && bound === undefined) return { attained: true, why: '完成值与目标值相同' };
  const wants = directionOf(judged);
  const sure = judged.direction !== undefined || has(words.costLevels, judged.level);
  if (wants === 'less' && sure && wanted > 0) return compare('≤', wanted, got, bound);
  if (wants === 'more' && wanted > 0) return compare('≥', wanted, got, bound);
  if (wanted === 0 && got > 0 && wants === 'less') return { attained: false, why: '目标为零，完成值不为零' };
  return nothing('目标值未印比较符号，方向不明');
}

function scaleOf(
  { unit, actualUnit }: Judged,
  wanted: number,
  printed: string | undefined,
  got: Quantity,
): { readonly wanted: number; readonly got: number } | undefined {
  const a = unit ?? printed;
  const b = got.unit?.value ?? actualUnit;
  if (a !== undefined && b !== undefined) return commonScale(a, b);
  if (a === b) return { wanted: 1, got: 1 };
  if (b !== undefined) return needsUnit(b) ? undefined : { wanted: 1, got: 1 };
  const fraction = a === '%' && got.number.value <= 1 && wanted > 1;
  const bare = unit === undefined && a !== '%' && a !== undefined && needsUnit(a);
  return fraction || bare ? undefined : { wanted: 1, got: 1 };
}
