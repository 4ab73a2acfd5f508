import type { Node } from '../draft.js';
import { paragraph } from '../draft.js';
import { TERMS } from '../names.js';
import type { Setting } from '../setting.js';
import { writeChineseNumeral } from '../../../../src/text/numerals.js';

/** 名词解释: numbered in Arabic, in Chinese or not at all; the colon is printed or left to 指. */
export function glossary({ chance }: Setting): readonly Node[] {
  const number = chance.pick([
    (at: number) => `${String(at)}.`,
    (at: number) => `${String(at)}、`,
    (at: number) => `${String(at)}．`,
    (at: number) => `${writeChineseNumeral(at)}、`,
    (at: number) => `（${writeChineseNumeral(at)}）`,
    () => '',
  ]);
  const colon = chance.pick(['：', '：', ':', '']);
  return chance.some(TERMS, chance.whole(3, TERMS.length)).map(([term, definition], at) =>
    paragraph({
      text: `${number(at + 1)}${term}${colon}${definition}。`,
      says: { glossary: [{ term, definition }] },
    }),
  );
}
