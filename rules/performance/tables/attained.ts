import { halfWidth } from '../../../src/text/numerals.js';
import { words } from '../words.js';
import { readQuantity, type Comparator, type Quantity } from './target.js';

/** Whether a target was met, with what it was judged from, or why it was not judged. */
export interface Judgement {
  readonly attained: boolean | null;
  readonly why: string;
}

export interface Judged {
  readonly target: string | null;
  readonly actual: string | null;
  /** From a column of its own. */
  readonly comparator?: Comparator;
  readonly unit?: string;
  /** Names of the indicator and its levels: they say whether more or less is better. */
  readonly level: string;
  readonly name: string;
}

const MET =
  /^(?:已?达成(?:年度|预期)?(?:指标|目标)?|达成预期指标|已?(?:全部)?完成|已?达标|达到预期(?:指标|目标)?|完全达成)$/;
const MISSED = /^(?:部分达成.{0,20}|未达成.{0,20}|未完成|未达标|未达到.{0,10}|部分完成|基本未完成|未实现)$/;
const nothing = (why: string): Judgement => ({ attained: null, why });

/** Judges only what the print makes sure; everything else is `null` with the reason. */
export function judge({ target, actual, ...rest }: Judged): Judgement {
  if (target === null) return nothing('未印目标值');
  if (actual === null) return nothing('未印完成值');
  const wanted = readQuantity(target);
  const got = readQuantity(actual);
  if (MISSED.test(actual)) return { attained: false, why: `完成值为“${actual}”` };
  if (wanted === undefined || got === undefined) return judgeWords(target, actual, wanted);
  const comparator = rest.comparator ?? wanted.comparator?.value;
  const scale = scaleOf(wanted, got, rest.unit);
  if (scale === undefined) return nothing('目标值与完成值的单位不同');
  const [a, b] = [wanted.number.value * scale.wanted, got.number.value * scale.got];
  if (comparator === '=' && a !== b) return judgeEqual(a, b, rest.level, rest.name);
  if (comparator !== undefined) return compare(comparator, a, b, got.comparator?.value);
  return judgeBare(a, b, got.comparator?.value, rest.level, rest.name);
}

function judgeWords(target: string, actual: string, wanted: Quantity | undefined): Judgement {
  const [a, b] = [plain(target), plain(actual)];
  if (a === b) return { attained: true, why: '完成值与目标值相同' };
  if (wanted === undefined && MET.test(actual)) return { attained: true, why: `完成值为“${actual}”` };
  return nothing(wanted === undefined ? '目标值不是数' : '完成值不是数');
}

const plain = (text: string): string => halfWidth(text).replace(/[\s,;。.]/g, '');

/** The result may itself be a bound (`240人以上`): it then answers only where the bound is enough. */
function compare(
  comparator: Comparator,
  wanted: number,
  got: number,
  bound: Comparator | undefined,
): Judgement {
  const rising = comparator === '≥' || comparator === '>';
  const falling = comparator === '≤' || comparator === '<';
  const met =
    comparator === '≥'
      ? got >= wanted
      : comparator === '>'
        ? got > wanted
        : comparator === '≤'
          ? got <= wanted
          : comparator === '<'
            ? got < wanted
            : got === wanted;
  const up = bound === '≥' || bound === '>';
  const down = bound === '≤' || bound === '<';
  if ((up && !(rising && met)) || (down && !(falling && met))) {
    if (!(bound === comparator && got === wanted)) return nothing('完成值是一个界限');
    return { attained: true, why: '完成值与目标值相同' };
  }
  return { attained: met, why: '由目标值与完成值比较' };
}

/** Short of an exact target is missed, where more is better; beyond it nobody knows. */
function judgeEqual(wanted: number, got: number, level: string, name: string): Judgement {
  const short = got < wanted && has(words.positiveLevels, level) && !has(words.lessIsBetter, name);
  return short
    ? { attained: false, why: '由目标值与完成值比较' }
    : nothing('目标值为“=”，完成值不同，方向不明');
}

const has = (entries: readonly string[], text: string): boolean =>
  entries.some((entry) => text.includes(entry));

/** A bare number: met when equal; else only where the indicator's kind says that more, or less, is better. */
function judgeBare(
  wanted: number,
  got: number,
  bound: Comparator | undefined,
  level: string,
  name: string,
): Judgement {
  if (wanted === got && bound === undefined) return { attained: true, why: '完成值与目标值相同' };
  const more = has(words.moreIsBetter, name);
  const less = !more && (has(words.lessIsBetter, name) || has(words.costLevels, level));
  if (less && has(words.costLevels, level) && wanted > 0) return compare('≤', wanted, got, bound);
  if (wanted > 0 && !less && (more || has(words.positiveLevels, level)))
    return compare('≥', wanted, got, bound);
  if (wanted === 0 && got > 0 && less) return { attained: false, why: '目标为零，完成值不为零' };
  return nothing('目标值未印比较符号，方向不明');
}

const MONEY: Readonly<Record<string, number>> = {
  元: 1,
  千元: 1e3,
  万元: 1e4,
  万: 1e4,
  百万元: 1e6,
  亿元: 1e8,
  亿: 1e8,
};

function scaleOf(
  wanted: Quantity,
  got: Quantity,
  column: string | undefined,
): { readonly wanted: number; readonly got: number } | undefined {
  const a = column ?? wanted.unit?.value;
  const b = got.unit?.value;
  if (a === b) return { wanted: 1, got: 1 };
  if (b === undefined) {
    const fraction = a === '%' && got.number.value <= 1 && wanted.number.value > 1;
    const money = column === undefined && a !== undefined && MONEY[a] !== undefined;
    return fraction || money ? undefined : { wanted: 1, got: 1 };
  }
  if (a === undefined) return b === '%' ? undefined : { wanted: 1, got: 1 };
  const [first, second] = [MONEY[a], MONEY[b]];
  return first === undefined || second === undefined ? undefined : { wanted: first, got: second };
}
