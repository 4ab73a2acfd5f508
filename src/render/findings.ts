import type { Exact } from '../checks/exact.js';
import type { Figure } from '../checks/figures.js';
import type { Judgement } from '../checks/judgement.js';
import { renderSaying } from './sayings.js';
import { difference, partName, placeName, printedText, worked, type Speaker } from './figures.js';

/** Parts of a sum that are told one by one; of longer ones the first are. */
const MOST_TOLD = 5;

/** One sentence, without a full stop: what is printed where, what it should be, by how much. */
export function renderJudgement(judgement: Judgement, speaker: Speaker): string {
  const sentence = sentenceOf(judgement, speaker);
  const slip = isSlip(judgement);
  if (!slip) return sentence;
  return speaker.language === 'en'
    ? `${sentence}; one is ten thousand times the other, so its unit seems wrong`
    : `${sentence}；两数相差一万倍，疑为单位有误`;
}

function sentenceOf(judgement: Judgement, speaker: Speaker): string {
  if (judgement.saying !== undefined) return renderSaying(judgement.saying, judgement, speaker);
  const [first = [], second = [], third = []] = judgement.operands;
  const zh = speaker.language === 'zh';
  const says = (figures: readonly Figure[]): string => figuresSaid(figures, speaker);
  const { off, due } = gap(judgement, speaker);
  switch (judgement.form) {
    case 'equal':
      return zh
        ? `${says(first)}，${says(second)}，相差${off}`
        : `${says(first)}; ${says(second)}; they differ by ${off}`;
    case 'sum':
      if (first.every(({ pointer }) => pointer === ''))
        return zh
          ? `${partsOf(second, speaker)}，合计为${due}，应为${says(first)}，相差${off}`
          : `${partsOf(second, speaker)} add up to ${due}, not ${says(first)}; the difference is ${off}`;
      return zh
        ? `${says(first)}，各项（${partsOf(second, speaker)}）之和为${due}，相差${off}`
        : `${says(first)}, but the parts (${partsOf(second, speaker)}) add up to ${due}, a difference of ${off}`;
    case 'balance':
      return zh
        ? `${says(first)}，与${says(second)}两边不平，相差${off}`
        : `${says(first)} and ${says(second)} do not balance; the difference is ${off}`;
    case 'at-most':
      return zh
        ? `${says(first)}，大于${says(second)}，多出${off}`
        : `${says(first)}, more than ${says(second)} by ${off}`;
    case 'ratio':
      return zh
        ? `${says(first)}，按${says([...second, ...third])}应为${due}，相差${off}`
        : `${says(first)}; from ${says([...second, ...third])} it should be ${due}, a difference of ${off}`;
    case 'growth':
      return zh
        ? `${says(first)}，按${says([...second, ...third])}应为${due}，相差${off}`
        : `${says(first)}; from ${says([...second, ...third])} it should be ${due}, a difference of ${off}`;
    case 'zero-base':
      return zh
        ? `${says(third)}，基数为零，却印有${says(first)}`
        : `${says(third)}: the base is zero, yet ${says(first)} is printed`;
    case 'same-sign':
      return zh
        ? `${says(second)}与${says(first)}增减方向相反`
        : `${says(second)} and ${says(first)} point in opposite directions`;
    case 'together':
      return zh ? `${says(second)}与${says(first)}不相符` : `${says(second)} and ${says(first)} do not agree`;
    case 'verdict':
    case 'any':
    case 'fact':
      return [...first, ...second, ...third].map((figure) => says([figure])).join(zh ? '，' : ', ');
  }
}

/** `收入·合计1861.74万元、…` */
export const figuresSaid = (figures: readonly Figure[], speaker: Speaker): string =>
  listed(
    figures.map((figure) => said(placeName(figure.pointer, speaker), figure, speaker)),
    speaker,
  );

/** Parts by the names that tell them apart; zeros go without saying. */
const partsOf = (figures: readonly Figure[], speaker: Speaker): string =>
  listed(
    figures
      .filter(({ value }) => value !== 0n)
      .map((figure) => said(partName(figure.pointer, speaker), figure, speaker)),
    speaker,
  );

const said = (name: string, figure: Figure, speaker: Speaker): string =>
  `${name}${speaker.language === 'zh' || name === '' ? '' : ' '}${printedText(figure, speaker)}`;

function listed(parts: readonly string[], { language }: Speaker): string {
  const zh = language === 'zh';
  const told = parts.slice(0, MOST_TOLD).join(zh ? '、' : ', ');
  const more = parts.length - MOST_TOLD;
  if (more <= 0) return told;
  return zh ? `${told}等${parts.length}项` : `${told} and ${more} more`;
}

/** What is due, to the places that are printed, and how far the print is off it. */
function gap(judgement: Judgement, { language }: Speaker): { readonly off: string; readonly due: string } {
  const { expected = 0n, difference: by = 0n, measure, operands } = judgement;
  const decimals = Math.max(
    measure === 'count' ? 0 : 2,
    ...(measure === 'percent' ? (operands[0] ?? []) : operands.flat()).map((figure) => figure.decimals),
  );
  const places = Math.min(decimals, 6);
  const rounded = (value: Exact): string => worked(value, measure, places, language);
  return { due: rounded(expected), off: difference(by, measure, places, language) };
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
