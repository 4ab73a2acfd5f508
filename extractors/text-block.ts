import type { Heading, Paragraph } from '../src/model/document.js';
import { leadingNumber, looksLikeHeading, usualDepth } from '../src/text/headings.js';

/** A heading where the text has the shape of one: for formats whose markup says no more. */
export function textBlock(text: string, block: number): Heading | Paragraph {
  const number = looksLikeHeading(text) ? leadingNumber(text) : undefined;
  const place = { block };
  return number === undefined
    ? { kind: 'paragraph', text, place }
    : { kind: 'heading', level: usualDepth(number.kind), text, place };
}
