import { isText, type Span, textAt } from '../../src/model/document.js';
import { type Field, printed } from '../../src/model/field.js';
import type { Context } from '../../src/model/rule.js';
import type { Passage, Section } from '../../src/model/section.js';
import { textPassages } from './chapter.js';
import { type LeadingNumber, leadingNumber, usualDepth } from '../../src/text/headings.js';

/** A paragraph of a section, or a part of one that its number opens; `start` is behind the number. */
export interface Line {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly number: LeadingNumber | undefined;
}

/** One numbered entry with all lines that belong to it; `number` is absent for text that no number opens. */
export interface Item {
  readonly number: LeadingNumber | undefined;
  readonly lines: readonly Line[];
}

/** The lines of sections and of those below them; numbers inside a paragraph open a line of their own after a sentence. */
export function linesOf(sections: readonly Section[], context: Context): readonly Line[] {
  return textPassages(sections).flatMap((passage) => passageLines(passage, context));
}

function passageLines({ block: at, start, end }: Passage, { document }: Context): readonly Line[] {
  const block = document.blocks[at];
  if (block === undefined || !isText(block)) return [];
  const automatic = block.number === undefined || start > 0 ? undefined : leadingNumber(block.number);
  const own = leadingNumber(block.text.slice(start, end));
  const cuts = [{ at: start, number: own ?? (automatic && { ...automatic, length: 0 }) }];
  for (const match of block.text.slice(start, end).matchAll(/[。；;]\s?(?=[(（一二三四五六七八九十\d])/g)) {
    const from = start + match.index + match[0].length;
    const number = leadingNumber(block.text.slice(from, from + 12));
    if (number !== undefined && follows(number, cuts.at(-1)?.number)) cuts.push({ at: from, number });
  }
  return cuts.map(({ at: from, number }, index) => {
    const to = cuts[index + 1]?.at ?? end;
    const begin = from + (number?.length ?? 0);
    return { block: at, start: begin, end: to, text: block.text.slice(begin, to), number };
  });
}

/** The count goes on: the same kind of number and the next value. */
const follows = (number: LeadingNumber, before: LeadingNumber | undefined): boolean =>
  before !== undefined && before.kind === number.kind && number.value === before.value + 1;

/** Put lines together to items: an item opens with a number of the first item's kind, or of an outer one. */
export function itemsOf(lines: readonly Line[]): readonly Item[] {
  const first = lines.find(({ number }) => number !== undefined)?.number;
  const items: { number: LeadingNumber | undefined; lines: Line[] }[] = [];
  for (const line of lines) {
    const opens =
      first !== undefined &&
      line.number !== undefined &&
      usualDepth(line.number.kind) <= usualDepth(first.kind);
    const last = items.at(-1);
    if (opens || last?.number === undefined)
      items.push({ number: opens ? line.number : undefined, lines: [line] });
    else last.lines.push(numberKept(line));
  }
  return items;
}

/** `1.…3.…` and then `（二）…`, or `1.` anew: from there on it is another list. */
export function untilOther(items: readonly Item[]): { readonly own: readonly Item[]; readonly other?: Item } {
  const at = items.findIndex((item, index) => index > 0 && beginsOther(item, items[index - 1]));
  const other = items[at];
  return other === undefined ? { own: items } : { own: items.slice(0, at), other };
}

const beginsOther = ({ number }: Item, before: Item | undefined): boolean =>
  number !== undefined &&
  before?.number !== undefined &&
  (usualDepth(number.kind) < usualDepth(before.number.kind) ||
    (number.value === 1 && before.number.value > 1 && !endsInHead(before)));

/** A short line without number, mark or figure below an item heads a further group of the same list. */
const endsInHead = ({ lines }: Item): boolean =>
  lines.length > 1 && /^[^\d，,。；;：:]{2,20}$/.test(lines.at(-1)?.text.trim() ?? '');

/** A line inside an item keeps the number that the text prints before it (①). */
function numberKept(line: Line): Line {
  const length = line.number?.length ?? 0;
  if (length === 0) return line;
  return { ...line, start: line.start - length, text: `${line.number?.text ?? ''}${line.text}` };
}

/** Spans of the lines, the last without its closing mark; empty ones left out. */
export function spansOf(lines: readonly Line[], context: Context): readonly Span[] {
  const spans = lines
    .map(({ block, start, end }) => trimmed(block, start, end, context))
    .filter(({ start, end }) => end > start);
  return spans.map((span, index) => (index < spans.length - 1 ? span : unclosed(span, context)));
}

function trimmed(block: number, start: number, end: number, context: Context): Span {
  const text = textAt(context.document, { block, start, end });
  return {
    block,
    start: start + (text.length - text.trimStart().length),
    end: end - (text.length - text.trimEnd().length),
  };
}

function unclosed(span: Span, context: Context): Span {
  const mark = /[。；;，,\s]{1,4}$/.exec(textAt(context.document, span).slice(-4))?.[0].length ?? 0;
  const { block, start, end } = span;
  return mark === 0 ? span : { block, start, end: Math.max(start, end - mark) };
}

/** One text over several lines; `undefined` where nothing is printed. */
export function textField(spans: readonly Span[], context: Context): Field<string> | undefined {
  const [first, ...more] = spans;
  if (first === undefined) return undefined;
  const value = spans.map((span) => textAt(context.document, span)).join('');
  return printed('text', value, textAt(context.document, first), first, more);
}
