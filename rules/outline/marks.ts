import type { Heading, Paragraph } from '../../src/model/document.js';
import { type LeadingNumber, leadingNumber } from '../../src/text/headings.js';
import { anyOf, matcher, spelled } from '../../src/text/words.js';
import { captionSources, captionWords } from '../reading/captions.js';
import { LONGEST_TITLE, readTitle } from './titles.js';
import { outlineWords } from './words.js';

/** A stretch of a block that may be a heading. */
export interface Mark {
  readonly block: number;
  /** Where number and title begin; what stands before belongs to the section before. */
  readonly from: number;
  /** The title, without its number and closing mark. */
  readonly start: number;
  readonly end: number;
  /** Where the section's own text begins. */
  readonly after: number;
  readonly number: LeadingNumber | undefined;
  /** The number is Word's automatic one, which stands beside the text and may be counted wrongly. */
  readonly automatic: boolean;
  readonly title: string;
  /** The number of a statement among its kind: `表一：`, `公开01表`. */
  readonly sheet?: string | undefined;
  /** The title fills the block to its end. */
  readonly whole: boolean;
  /** Text of the same block stands before it. */
  readonly glued: boolean;
}

const SENTENCE_MARK = /[。；;！？!?，]/;
const { runIn, parts, statements } = outlineWords;
/** How a head without number ends that its own sentence follows. */
const RUN_IN = matcher({ ends: runIn.ends });
const HOLDS_RUN_IN = matcher({ any: runIn.ends });
/** What a long text without number holds where a heading may stand in it. */
const HOLDS_HEAD = matcher({ any: [...runIn.ends, ...statements.is] });
const FIGURE = /\d/;
const YEARS = /(?:19|20)\d{2}|\d{4}(?=年)/g;
/** A heading met by its sentence without a mark between: …情况说明2020年…, …情况本单位…. */
const MET = new RegExp(`${anyOf(...runIn.ends)}(?=20\\d{2}年|${anyOf(...runIn.opens)})`, 'g');
const { sheet: sheets, body: whose, unit } = captionWords;
const CAPTION = new RegExp(
  `表(?=${anyOf(...whose.does)}|${captionSources.bodyLabel}|${anyOf(...unit.of)}${anyOf(...unit.label)})`,
);
const NUMERAL = '[一二三四五六七八九十]';
const INNER = new RegExp(
  `第${NUMERAL}{1,3}${anyOf(...parts.name)}|[(（]${NUMERAL}{1,3}[)）]|${NUMERAL}{1,3}、`,
  'g',
);
const MISSPELT_PART = new RegExp(`^第${NUMERAL}{1,2}(${anyOf(...parts.misspelt)})`);

const SHEET = new RegExp(
  `^(?:${anyOf(...sheets.number)}\\s?(?:${NUMERAL}{1,3}|\\d{1,2}(?:-\\d)?)\\s?[:：、.．]?|${captionSources.sheetCode})\\s?(?=.{4})`,
);
const BARE_NUMBER = /^[一二三四五六七八九十]{1,3}(?=.{4})/;

/** The places in a block where a heading may stand, in order; at each, the longest reading first. */
export function marksOf(block: Heading | Paragraph): readonly (readonly Mark[])[] {
  const { text } = block;
  const own =
    leadingNumber(text) ?? misspeltPart(text) ?? automaticNumber(block.number) ?? unmarkedNumber(text);
  const first = variants(block, 0, own);
  const places = first.length > 0 ? [first] : [];
  for (const at of innerPlaces(text)) {
    const inner = variants(block, at, leadingNumber(text.slice(at)));
    if (inner.length > 0) places.push(inner);
  }
  return places;
}

const [PART = ''] = spelled(parts.name);

/** 第三部门 for 第三部分. */
function misspeltPart(text: string): LeadingNumber | undefined {
  const [printed, word = ''] = MISSPELT_PART.exec(text) ?? [];
  const read = printed === undefined ? undefined : leadingNumber(printed.replace(word, PART));
  return read && printed ? { ...read, text: printed, length: printed.length } : undefined;
}

/** 四财政拨款收入支出决算总体情况说明: the mark behind the number was lost. */
function unmarkedNumber(text: string): LeadingNumber | undefined {
  const printed = text.length <= LONGEST_TITLE ? BARE_NUMBER.exec(text)?.[0] : undefined;
  if (printed === undefined || readTitle(text).exact.length > 0) return undefined;
  const { exact, bare } = readTitle(text.slice(printed.length));
  const read = leadingNumber(`${printed}、`);
  return read && exact.length > 0 && !bare ? { ...read, text: printed, length: printed.length } : undefined;
}

function automaticNumber(number: string | undefined): LeadingNumber | undefined {
  const read = number === undefined ? undefined : leadingNumber(number);
  return read === undefined ? undefined : { ...read, length: 0 };
}

/** Numbers inside the text after the end of a sentence, or so near the end that only a title can follow. */
function innerPlaces(text: string): readonly number[] {
  const places: number[] = [];
  if (!/[第(（、]/.test(text)) return places;
  for (const match of text.matchAll(INNER)) {
    const at = match.index;
    if (at === 0) continue;
    const ended = /[。；;！？!?：:”）)]/.test(text[at - 1] ?? '');
    if (ended || (text.length - at <= LONGEST_TITLE && !match[0].startsWith('第'))) places.push(at);
  }
  return places;
}

/** Where a title may end in the text at its start, and where what follows it begins; `undefined` where nowhere. */
function titleEnds(near: string, length: number): ReadonlyMap<number, number> | undefined {
  const sentence = near.search(SENTENCE_MARK);
  const isTitle = (end: number): boolean => sentence === -1 || sentence >= end;
  let ends: Map<number, number> | undefined;
  const add = (end: number, after: number): void => void (ends ??= new Map<number, number>()).set(end, after);
  if (length <= LONGEST_TITLE + 2 && isTitle(near.length - MOST_CLOSING)) {
    const whole = /[^。：:.\s]/.test(near) ? near.replace(/[。：:.\s]{1,4}$/, '') : '';
    if (whole !== '' && isTitle(whole.length)) add(whole.length, length);
  }
  const stop = near.search(/[。：:]/);
  if (stop > 1 && ends?.has(stop) !== true && isTitle(stop)) add(stop, stop + 1);
  for (const met of HOLDS_RUN_IN.test(near) ? near.matchAll(MET) : []) {
    const end = met.index + met[0].length;
    if (isTitle(end)) add(end, end);
  }
  const caption = near.search(CAPTION);
  if (caption !== -1 && isTitle(caption)) add(caption + 1, caption + 1);
  return ends;
}

/** Marks at the end of a line that are no part of its title. */
const MOST_CLOSING = 4;
const NONE: readonly Mark[] = [];

function variants(
  block: Heading | Paragraph,
  from: number,
  number: LeadingNumber | undefined,
): readonly Mark[] {
  const { text } = block;
  const numbered = from + (number?.length ?? 0);
  const sheet = SHEET.exec(text.slice(numbered, numbered + LONGEST_TITLE))?.[0];
  const start = numbered + (sheet?.length ?? 0);
  const near = text.slice(start, start + LONGEST_TITLE + 2);
  if (number === undefined && text.length - start > near.length && !HOLDS_HEAD.test(near)) return [];
  const ends = titleEnds(near, text.length - start);
  if (ends === undefined) return NONE;
  const marks: Mark[] = [];
  for (const [end, after] of ends) {
    const title = text.slice(start, start + end);
    const whole = start + after >= text.length;
    if (!(whole || number !== undefined || RUN_IN.test(title)) || holdsFigure(title)) continue;
    marks.push({
      block: block.place.block,
      from,
      start,
      end: start + end,
      after: start + after,
      number,
      automatic: number !== undefined && number.length === 0,
      title,
      sheet: sheet?.trim(),
      whole,
      glued: from > 0,
    });
  }
  return marks;
}

const holdsFigure = (title: string): boolean => FIGURE.test(title) && FIGURE.test(title.replace(YEARS, ''));
