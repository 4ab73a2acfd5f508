import type { Exact } from '../checks/exact.js';
import type { Judgement } from '../checks/judgement.js';
import type { Named } from '../model/check.js';
import { figuresSaid, partsSaid } from './figure-lists.js';
import { difference, worked, type Speaker } from './figures.js';
import { renderSaying } from './sayings.js';

/** One sentence, without a full stop: what is printed where, what it should be, by how much. */
export function renderJudgement(judgement: Judgement, speaker: Speaker): string {
  const { saying, form } = judgement;
  if (saying !== undefined) return renderSaying(saying, judgement, speaker);
  const sentence = SENTENCES[form](toldOf(judgement, speaker));
  return (isSlip(judgement) ? withSlip(sentence) : sentence)[speaker.language];
}

/** The operands in words, what is due, and how far off the print is. */
interface Told {
  readonly first: string;
  readonly second: string;
  readonly third: string;
  /** The second operand, each part by the name that tells it from the others. */
  readonly parts: string;
  readonly due: string;
  readonly off: string;
}

const foretold = ({ first, second, third, due, off }: Told): Named => ({
  zh: `${first}，按${second}、${third}应为${due}，相差${off}`,
  en: `${first}; from ${second} and ${third} it should be ${due}, a difference of ${off}`,
});
const listed = ({ first, second, third }: Told): Named => ({
  zh: [first, second, third].filter((part) => part !== '').join('，'),
  en: [first, second, third].filter((part) => part !== '').join('; '),
});

const SENTENCES: Readonly<Record<Judgement['form'], (told: Told) => Named>> = {
  equal: ({ first, second, off }) => ({
    zh: `${first}，${second}，相差${off}`,
    en: `${first}; ${second}; they differ by ${off}`,
  }),
  sum: ({ first, parts, due, off }) =>
    /^\d+$/.test(first)
      ? {
          zh: `${parts}，合计为${due}，应为${first}，相差${off}`,
          en: `${parts} add up to ${due}, not ${first}; the difference is ${off}`,
        }
      : {
          zh: `${first}，各项（${parts}）之和为${due}，相差${off}`,
          en: `${first}, but the parts (${parts}) add up to ${due}, a difference of ${off}`,
        },
  balance: ({ first, second, off }) => ({
    zh: `${first}，与${second}两边不平，相差${off}`,
    en: `${first} and ${second} do not balance; the difference is ${off}`,
  }),
  'at-most': ({ first, second, off }) => ({
    zh: `${first}，大于${second}，多出${off}`,
    en: `${first}, more than ${second} by ${off}`,
  }),
  ratio: foretold,
  growth: foretold,
  'zero-base': ({ first, third }) => ({
    zh: `${third}，基数为零，却印有${first}`,
    en: `${third}: the base is zero, yet ${first} is printed`,
  }),
  'same-sign': ({ first, second }) => ({
    zh: `${second}与${first}增减方向相反`,
    en: `${second} and ${first} point in opposite directions`,
  }),
  together: ({ first, second }) => ({
    zh: `${second}与${first}不相符`,
    en: `${second} and ${first} do not agree`,
  }),
  verdict: listed,
  any: listed,
  fact: listed,
};

const withSlip = ({ zh, en }: Named): Named => ({
  zh: `${zh}；两数相差一万倍，疑为单位有误`,
  en: `${en}; one is ten thousand times the other, so its unit seems wrong`,
});

/** What is due is told to the places that are printed; each form says some of it only. */
function toldOf(judgement: Judgement, speaker: Speaker): Told {
  const { expected = 0n, difference: by = 0n, measure, operands, form } = judgement;
  const [first = [], second = [], third = []] = operands;
  const shown = measure === 'percent' ? first : operands.flat();
  const places = Math.min(6, Math.max(measure === 'count' ? 0 : 2, ...shown.map(({ decimals }) => decimals)));
  const { language } = speaker;
  const falls = form === 'growth' && expected < 0n;
  return {
    get first() {
      return figuresSaid(first, speaker);
    },
    get second() {
      return figuresSaid(second, speaker);
    },
    get third() {
      return figuresSaid(third, speaker);
    },
    get parts() {
      return partsSaid(second, speaker);
    },
    get due() {
      const size = worked(falls ? -expected : expected, measure, places, language);
      return falls ? `${language === 'zh' ? '下降' : 'down '}${size}` : size;
    },
    get off() {
      return difference(by, measure, places, language);
    },
  };
}

const TEN_THOUSAND = 10_000n;

/** One side is ten thousand times the other, as far as they are printed: 元 read as 万元, or the other way round. */
export function isSlip({
  status,
  form,
  expected = 0n,
  difference: by = 0n,
  tolerance = 0n,
}: Judgement): boolean {
  if (status !== 'failed' || !['equal', 'sum', 'balance'].includes(form) || expected === 0n) return false;
  const actual = expected + by;
  const near = (large: Exact, small: Exact): boolean => {
    const off = large - small * TEN_THOUSAND;
    return (off < 0n ? -off : off) <= tolerance * TEN_THOUSAND;
  };
  if (actual === 0n) return false;
  return (actual < 0n ? -actual : actual) > (expected < 0n ? -expected : expected)
    ? near(actual, expected)
    : near(expected, actual);
}
