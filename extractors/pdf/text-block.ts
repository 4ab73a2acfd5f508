import type { Heading, Paragraph } from '../../src/model/document.js';
import { leadingNumber, looksLikeHeading, usualDepth } from '../../src/text/headings.js';
import { lineJoint } from './joints.js';
import type { Line } from './lines.js';
import type { Margins } from './margins.js';
import { printText } from './printed-text.js';

/** A line this much larger than the prose is a title. */
const LARGER = 1.15;
const LONGEST_TITLE = 60;

/** The lines of one paragraph as a block; `undefined` where nothing is left of them. */
export function textBlock(
  lines: readonly Line[],
  margins: Margins,
  block: number,
): Heading | Paragraph | undefined {
  const { text, glyphs } = printText(lines, (before, after) =>
    lineJoint(before, after, margins.right - before.left),
  );
  if (text === '') return undefined;
  const base = { place: { block, page: lines[0]?.page ?? 1 }, text, glyphs };
  const level = headingLevel(text, lines, margins);
  return level === undefined ? { kind: 'paragraph', ...base } : { kind: 'heading', level, ...base };
}

/** By its number; else by its size, or by bold print on one line. */
function headingLevel(text: string, lines: readonly Line[], margins: Margins): number | undefined {
  if (looksLikeHeading(text)) return usualDepth(leadingNumber(text)?.kind ?? 'part');
  if (text.length > LONGEST_TITLE || /[。；;，,]/.test(text)) return undefined;
  if (lines.every((line) => line.size >= LARGER * margins.size)) return 1;
  return lines.length === 1 && lines[0]?.bold === true && /[\u4e00-\u9fff]/.test(text) ? 2 : undefined;
}
