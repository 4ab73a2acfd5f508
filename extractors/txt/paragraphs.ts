import { endsInBracket } from '../../src/text/breaks.js';
import { leadingNumber, looksLikeHeading } from '../../src/text/headings.js';
import { joinLines } from '../../src/text/layout.js';
import type { Wrapping } from './wrapping.js';
import { isIndented } from './wrapping.js';

/**
 * Lines of prose as paragraphs. Where the text was wrapped, full lines are put together with what follows; a number
 * cut off from its unit is put together everywhere.
 */
export function paragraphsOf(lines: readonly string[], wrapping: Wrapping | undefined): readonly string[] {
  const paragraphs: string[][] = [];
  let blanks = 0;
  for (const line of lines) {
    if (line.trim() === '') {
      blanks += 1;
      continue;
    }
    const open = paragraphs.at(-1);
    const before = open?.at(-1);
    if (open === undefined || before === undefined || !continues(before, line, blanks, wrapping))
      paragraphs.push([line]);
    else if (cutsNumber(before, line)) open[open.length - 1] = `${before.trimEnd()}${line.trimStart()}`;
    else open.push(line);
    blanks = 0;
  }
  return paragraphs.map((paragraph) => joinLines(paragraph)).filter((text) => text !== '');
}

function continues(before: string, line: string, blanks: number, wrapping: Wrapping | undefined): boolean {
  const above = before.trim();
  const below = line.trim();
  if (cutsUnit(above, below)) return true;
  if (blanks > 0) return false;
  if (cutsAmount(above, below)) return true;
  return (
    wrapping !== undefined &&
    isFull(before.trimEnd(), below, wrapping) &&
    !opensParagraph(above, line, wrapping) &&
    !standsApart(above, below, wrapping)
  );
}

/** A short line of no sentence, below a sentence's end and without an indent: a heading or a title without a number. */
const standsApart = (above: string, below: string, { start, width, slack, measure }: Wrapping): boolean =>
  start === 'indent' &&
  /[。！？]$/.test(above) &&
  !/[，。；：！？、]/.test(below) &&
  measure(below) < width - slack;

/** `共12.50` / `万元，…`: the unit stands on the next line. A lone number is a cell and keeps to itself. */
const cutsUnit = (above: string, below: string): boolean =>
  /[\u4E00-\u9FFF]/.test(above) &&
  /[\d０-９]$/.test(above) &&
  /^(?:万元|亿元|[%％]|个百分点|元(?:[，。；、,;)）]|$))/.test(below);

/** `比上年增加` / `12.50万元，…`: the figure stands on the next line. */
const cutsAmount = (above: string, below: string): boolean =>
  /(?:为|占|增加|减少|增长|下降|上升|降低|共计|合计|完成预算的?)$/.test(above) &&
  above.length > 8 &&
  /^[\d０-９.,，]{1,20}(?:万元|亿元|元|[%％])/.test(below);

/** `1,` / `234.5万元`: the line ended inside a number. */
function cutsNumber(before: string, line: string): boolean {
  const above = before.trimEnd();
  const below = line.trimStart();
  if (/[\d０-９]$/.test(above)) return /^(?:[\d０-９]|\.[\d０-９]|,\d{3}(?!\d))/.test(below);
  return /[\d０-９]\.$/.test(above)
    ? /^[\d０-９]/.test(below)
    : /\d,$/.test(above) && /^\d{3}(?!\d)/.test(below);
}

/** The first word of the next line had no room left on this one. */
function isFull(above: string, below: string, { width, slack, measure }: Wrapping): boolean {
  const word = /^(?:[\d.,%A-Za-z]{1,24}|.)[，。；：、！？）”》,.;:)]{0,3}/.exec(below)?.[0] ?? '';
  return measure(above) + measure(word) > width - slack;
}

const ENDS_SENTENCE = /[。；：！？.;:!?]["”’）)]?$/;
const IN_MID_CLAUSE = /[，、,（(《“第和及与]$/;

function opensParagraph(above: string, line: string, { start, margin }: Wrapping): boolean {
  const below = line.trim();
  const numbered = leadingNumber(below) !== undefined;
  if (looksLikeHeading(above) && above.length < 30) return true;
  if (start === 'indent' && isIndented(line, margin)) return true;
  const inBracket = endsInBracket(above);
  if (numbered && !IN_MID_CLAUSE.test(above) && !inBracket) return true;
  const closed = ENDS_SENTENCE.test(above) && !inBracket && !cutsNumber(above, below);
  return start === 'none' && (isIndented(line, margin) || closed);
}
