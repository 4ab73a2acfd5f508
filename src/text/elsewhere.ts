import { withoutMarksAtEnd } from './endings.js';
import { anyOf, type Words } from './words.js';

/** `详见附表。`, `（公开01表至公开09表附后）`: what a heading announces stands elsewhere. */

export interface ElsewhereWords {
  /** 详见…附表: what points, and what it points to. */
  readonly see: Words;
  readonly places: Words;
  /** 附后, 另附: what says so at the end of a text, or before a colon. */
  readonly apart: Words;
}

const LONGEST_POINTER = 80;

/** Whether a text says no more than where something stands, by these words. */
export function pointerTest({ see, places, apart }: ElsewhereWords): (text: string) => boolean {
  const points = new RegExp(
    `${anyOf(...see)}.{0,30}(?:${anyOf(...places)}|公开\\d{0,2}表)|${anyOf(...apart)}(?:[:：].{0,60})?$`,
  );
  return (text) => {
    const plain = withoutMarksAtEnd(text, /[（()）。；;，,\s]/);
    return plain.length <= LONGEST_POINTER && !/[。；;]./.test(plain) && points.test(plain);
  };
}
