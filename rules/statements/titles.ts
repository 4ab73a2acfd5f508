import { leadingNumber } from '../../src/text/headings.js';
import { halfWidth } from '../../src/text/numerals.js';
import { anyOf, matcher } from '../../src/text/words.js';
import { captionSources, captionWords } from '../reading/captions.js';
import { nearStatement } from './near-titles.js';
import { vocabulary } from './vocabulary.js';

/** A statement's title in a text: `text.slice(start, end)` is the title without number, body, year and sheet code. */
export interface StatementTitle {
  /** A statement's word-string, or `other`. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** `（续表）`: the table goes on from the one before. */
  readonly continued: boolean;
  /** Nothing but number, name and year stands before the title, and nothing after it. */
  readonly alone: boolean;
  /** The title's words alone, for comparing two prints of one title. */
  readonly words: string;
}

const LONGEST = 90;
/** The longest first, by their last letter. */
const WORDS = new Map<string, string[]>();
for (const word of [...vocabulary.titleWords].sort((a, b) => b.length - a.length))
  WORDS.set(word.slice(-1), [...(WORDS.get(word.slice(-1)) ?? []), word]);
const OUTER = /[\s“”"'‘’「」『』《》〈〉＂]/;
const { sheet, body: whose, unit } = captionWords;
const SHEET_CODE = new RegExp(`[(（]?${captionSources.sheetCode}[)）]?`, 'g');
const CAPTION_TAIL = new RegExp(
  `${anyOf(...unit.of)}?${captionSources.unitLabel}.*$|${anyOf(...whose.does)}?${captionSources.bodyLabel}.*$`,
);
const NUMBER = new RegExp(
  `^${anyOf(...sheet.number, ...sheet.attached)}[一二三四五六七八九十\\d]{0,3}[:：、.]`,
);
const CONTINUED = new RegExp(`^\\(${anyOf(...sheet.continued)}`);
const CONTINUED_TABLE = new RegExp(`(${anyOf(...sheet.continued)})表$`);
const { titleShape } = vocabulary;
const PERFORMANCE = matcher({ any: titleShape.performance });
const SUFFIX = /[(（][^()（）]{1,16}[)）]$/;

/** The title of a public statement in a caption, a heading, a cell or a sheet name; `undefined` where none stands. */
export function readTitle(text: string): StatementTitle | undefined {
  if (text.length > LONGEST || !text.includes('表') || /[。；;！？?]/.test(text)) return undefined;
  const blank = (found: string): string => ' '.repeat(found.length);
  const masked = text.replace(SHEET_CODE, blank).replace(CAPTION_TAIL, blank);
  const { letters, positions } = compact(masked);
  const { body, suffix } = splitSuffix(letters);
  if (!body.endsWith('表')) return undefined;
  const made = titleStart(body);
  const near = opensTitle(body.slice(0, made)) ? undefined : nearStatement(body, opensTitle);
  const from = near?.from ?? misspeltStart(body, made);
  const words = body.slice(from);
  if (isNoTitle(words)) return undefined;
  const id = near?.id ?? (TORN.test(body.slice(0, from)) ? undefined : kindOf(words + suffix));
  if (PERFORMANCE.test(text) && (id === undefined || !words.includes('决算'))) return undefined;
  const first = id === undefined ? afterNumber(masked, body, positions) : from;
  const title = body.slice(first);
  if (id === undefined && (title.length < 4 || isNoTitle(title))) return undefined;
  const start = withQuote(text, positions[first] ?? 0);
  return {
    id: id ?? 'other',
    start,
    end: (positions[letters.length - 1] ?? text.length - 1) + 1,
    continued: CONTINUED.test(suffix),
    alone:
      isPlainName(body.slice(0, first)) &&
      /^[\s》”"]*$/.test(text.slice((positions[letters.length - 1] ?? 0) + 1)),
    words: title + (CONTINUED.test(suffix) ? '' : suffix),
  };
}

const WHOLE_PART = new RegExp(`${anyOf(...titleShape.wholePart)}|[、()]`, 'g');

/** The name of a whole part (部门决算公开表), or a word that stands for any table. */
const isNoTitle = (words: string): boolean =>
  vocabulary.notTitles.includes(words) || words.replace(WHOLE_PART, '') === '表';

/** Letters without quotes and spaces, half-width, and where each stood. */
function compact(text: string): { letters: string; positions: readonly number[] } {
  const positions: number[] = [];
  const marked = OUTER.test(text);
  let letters = marked ? '' : text;
  for (let at = 0; at < text.length; at += 1) {
    if (marked && OUTER.test(text.charAt(at))) continue;
    positions.push(at);
    if (marked) letters += text.charAt(at);
  }
  return { letters: halfWidth(letters), positions };
}

function splitSuffix(letters: string): { body: string; suffix: string } {
  const suffix = SUFFIX.exec(letters)?.[0] ?? '';
  const body = letters.slice(0, letters.length - suffix.length);
  const continued = CONTINUED_TABLE.exec(body);
  return continued === null
    ? { body, suffix }
    : { body: `${body.slice(0, continued.index)}表`, suffix: `(${continued[1] ?? ''})` };
}

/** Index from which on the text is made of title words only. */
function titleStart(body: string): number {
  let at = body.length;
  for (;;) {
    const rest = body.slice(0, at);
    const word = WORDS.get(rest.slice(-1))?.find((candidate) => rest.endsWith(candidate));
    if (word === undefined) return skipConnectives(body, at);
    at -= word.length;
  }
}

/** Whose money a statement is of; a title that loses these words is that of another statement. */
const MONEY = matcher({ any: titleShape.money });
const NAME_END = new RegExp(`(?:${anyOf(...titleShape.namesEnd)}|[\\d、:.)])$`);
/** Nothing, a body's name, a year or a number stands before a title. */
const opensTitle = (before: string): boolean => before === '' || NAME_END.test(before);
/** Half of 收入 or 支出 before a title's words: `入支出决算表` is no 支出决算表. */
const TORN = matcher({ ends: titleShape.torn });

/** Signs that a slip in typing makes no word of: 财政款拨. */
const LONGEST_SLIP = 4;

/** A title that a slip parts in two begins with its first part: 国有资本经营预算政拨款支出决算表. */
function misspeltStart(body: string, from: number): number {
  if (opensTitle(body.slice(0, from))) return from;
  for (let slip = 1; slip <= LONGEST_SLIP && slip < from; slip += 1) {
    const before = body.slice(0, from - slip);
    const start = titleStart(before);
    if (start < before.length && MONEY.test(before.slice(start))) return start;
  }
  return from;
}

const CONNECTIVES = new RegExp(`^(?:${anyOf(...titleShape.notFirst)}|[、·]){0,20}`);

/** A title does not begin with `的` or `、`. */
function skipConnectives(body: string, from: number): number {
  return from + (CONNECTIVES.exec(body.slice(from))?.[0].length ?? 0);
}

function kindOf(words: string): string | undefined {
  return vocabulary.kinds.find(
    ({ all, none }) =>
      all.every((group) => group.some((word) => words.includes(word))) &&
      !none.some((word) => words.includes(word)),
  )?.id;
}

/** For a title of unknown words: after its number, `表三：`, body and year. */
function afterNumber(masked: string, body: string, positions: readonly number[]): number {
  const number = leadingNumber(masked)?.length ?? NUMBER.exec(masked)?.[0].length ?? 0;
  const year = /\d{4}年度?/.exec(body);
  const counted = positions.findIndex((position) => position >= number);
  return Math.max(counted < 0 ? 0 : counted, year ? year.index + year[0].length : 0);
}

/** `“三公”经费…`: the mark that opens a title's first word is part of it, that of a whole title in 《》 is not. */
function withQuote(text: string, start: number): number {
  return /[“"「『]/.test(text[start - 1] ?? '') && /[”"」』]/.test(text.slice(start, start + 4))
    ? start - 1
    : start;
}

const SENTENCE = matcher({ any: titleShape.sentence });
const isPlainName = (before: string): boolean =>
  before.length <= 50 &&
  !/[,，]/.test(before) &&
  !SENTENCE.test(before) &&
  !/[:：](?!$)/.test(before.replace(/^[^:：]{1,4}[:：]/, ''));
