import { writeChineseNumeral } from '../../../src/text/numerals.js';
import { chapter, part, section } from '../report.js';
import type { Node } from './draft.js';
import { chapterOf } from './draft.js';

/** A chapter of the narrative and the nodes below its heading. */
export interface Titled {
  readonly title: string;
  readonly nodes: readonly Node[];
}

/** 一、二、三、 */
export const chaptersOf = (titled: readonly (Titled | undefined)[], automatic = false): readonly Node[] =>
  titled
    .filter((one) => one !== undefined)
    .map(({ title, nodes }, at) =>
      chapterOf(chapter(`${writeChineseNumeral(at + 1)}、`, title, automatic), nodes),
    );

/** （一）（二）（三） */
export const sectionsOf = (titled: readonly (Titled | undefined)[]): readonly Node[] =>
  titled
    .filter((one) => one !== undefined)
    .map(({ title, nodes }, at) => chapterOf(section(`（${writeChineseNumeral(at + 1)}）`, title), nodes));

/** 第一部分, 第二部分. */
export const partsOf = (titled: readonly (Titled | undefined)[], gap = ''): readonly Node[] =>
  titled
    .filter((one) => one !== undefined)
    .map(({ title, nodes }, at) =>
      chapterOf(part(`第${writeChineseNumeral(at + 1)}部分${gap}`, title), nodes),
    );
