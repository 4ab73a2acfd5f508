import { type LeadingNumber } from '../../src/text/headings.js';
import { writeChineseNumeral } from '../../src/text/numerals.js';
import { type Draft, labelOf } from './draft.js';

/**
 * Give sections that lost their number the one that the sequence makes sure: all places between two printed
 * numbers (or before the first) are filled by just as many sections, or it is the last in a row without a gap.
 *
 *     – – – 四 五      →  一 二 三 四 五
 *     第一 第二 – 第四  →  第一 第二 第三 第四
 */
export function restoreNumbers(siblings: readonly Draft[]): void {
  for (const draft of siblings) restoreNumbers(draft.children);
  const countable = siblings.filter(({ heading }) => heading !== undefined);
  dropMiscounted(countable);
  const model = countable.find(({ number }) => number !== undefined)?.number;
  if (
    model === undefined ||
    countable.some(({ number }) => number !== undefined && number.kind !== model.kind)
  )
    return;
  let before = 0;
  let open: Draft[] = [];
  for (const draft of countable) {
    if (draft.number === undefined) {
      open.push(draft);
      continue;
    }
    if (draft.number.value - before - 1 === open.length) label(open, before, draft.number);
    before = draft.number.value;
    open = [];
  }
  const inOrder = countable.slice(0, countable.length - open.length).every(({ label: text }, index, all) => {
    const number = all[index]?.number;
    return text !== null && (number === undefined || number.value === index + 1);
  });
  if (inOrder && open.length <= 1) label(open, before, model);
}

/** Automatic numbers that do not go up (一 一 二 四) were counted wrongly: none of them is kept. */
function dropMiscounted(siblings: readonly Draft[]): void {
  const goesBack = siblings.some(({ automatic, number }, index) => {
    const before = siblings[index - 1]?.number;
    return automatic && number !== undefined && before?.kind === number.kind && number.value <= before.value;
  });
  if (!goesBack) return;
  for (const draft of siblings.filter(({ automatic }) => automatic)) {
    draft.number = undefined;
    draft.label = null;
  }
}

function label(drafts: readonly Draft[], before: number, model: LeadingNumber): void {
  drafts.forEach((draft, index) => {
    draft.label = writeLike(model, before + index + 1);
  });
}

/** The number as the printed one beside it is written: （二） beside （一）, 第三部分 beside 第二部分. */
function writeLike(model: LeadingNumber, value: number): string {
  const plain = labelOf(model);
  const chinese = /[〇零一二三四五六七八九十百]+/.exec(plain);
  if (chinese !== null) return plain.replace(chinese[0], writeChineseNumeral(value));
  return plain.replace(/\d+/, String(value));
}
