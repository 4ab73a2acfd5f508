import type { Figure } from '../checks/figures.js';
import { partName, placeName, printedText, type Speaker } from './figures.js';

/** Figures that are told one by one; of more the first are. */
const MOST_TOLD = 5;

/** `收入·合计1861.74万元、…` */
export const figuresSaid = (figures: readonly Figure[], speaker: Speaker): string =>
  listed(figures, placeName, speaker);

/** Parts of a sum by the names that tell them apart; zeros go without saying. */
export const partsSaid = (figures: readonly Figure[], speaker: Speaker): string =>
  listed(
    figures.filter(({ value }) => value !== 0n),
    partName,
    speaker,
  );

function listed(
  figures: readonly Figure[],
  nameOf: (pointer: string, speaker: Speaker) => string,
  speaker: Speaker,
): string {
  const zh = speaker.language === 'zh';
  const told = figures.slice(0, MOST_TOLD).map((figure) => {
    const name = nameOf(figure.pointer, speaker);
    return `${name}${zh || name === '' ? '' : ' '}${signed(figure, speaker)}`;
  });
  const text = told.join(zh ? '、' : ', ');
  const more = figures.length - told.length;
  if (more === 0) return text;
  return zh ? `${text}等${figures.length}项` : `${text} and ${more} more`;
}

/** 减少 and 下降 stand beside a figure, not in it. */
function signed(figure: Figure, speaker: Speaker): string {
  const text = printedText(figure, speaker);
  if (figure.value >= 0n || figure.worded || /^[-−–（(]/.test(text)) return text;
  if (speaker.language === 'en') return `down ${text}`;
  return `${figure.measure === 'percent' ? '下降' : '减少'}${text}`;
}
