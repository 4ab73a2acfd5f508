import { isText, type Span } from '../../src/model/document.js';
import type { Context } from '../../src/model/rule.js';
import { isStatementTitle } from '../outline/titles.js';
import { isBodyName, nameInTitle } from './names.js';
import { anyOf, spacedOf } from '../../src/text/words.js';
import { outlineWords } from '../outline/words.js';
import { identityWords } from './words.js';

/** A line of the cover, with its block. */
export interface CoverLine {
  readonly text: string;
  readonly span: Span;
}

/** The report's title as printed, put together where it runs over several lines. */
export interface Title {
  readonly text: string;
  readonly lines: readonly CoverLine[];
}

/** Most lines before the first chapter that are looked at; a web page prints its navigation there. */
const COVER_LINES = 80;
const SENTENCE_MARK = /[。；;！？]/;

/** Short lines before the first chapter. */
export function coverLines({ document, outline }: Context): readonly CoverLine[] {
  return outline.preface.slice(0, COVER_LINES).flatMap(({ block: at, start, end, table }) => {
    const block = document.blocks[at];
    if (block === undefined || !isText(block) || table) return [];
    const text = block.text.slice(start, end);
    return text.length <= 80 && !SENTENCE_MARK.test(text) ? [{ text, span: { block: at, start, end } }] : [];
  });
}

const { speaksOf, frame, goesOn } = identityWords.title;
const { report } = identityWords;
const { attachments, contents, parts } = outlineWords;
const KIND = anyOf(...report.department, ...report.unit);
const ACCOUNTS = anyOf(...report.accounts);
const YEAR_LINE = /^(?:(?:19|20)\d{2}|二[〇○零][〇○零一二三四五六七八九]{2})年度?$/;
const GOES_ON = new RegExp(
  `^(?:[（(]?${anyOf(...goesOn)}[)）]?|(?:20\\d{2}年度?)?${KIND}?${ACCOUNTS}.{0,12})$`,
);
const NO_TITLE = new RegExp(
  `^(?:${spacedOf(...contents.opens)}|第.{1,3}${anyOf(...parts.name)}|${anyOf(...frame)})|[:：]$|>|›|»`,
);
const ATTACHMENT = new RegExp(`^${anyOf(...attachments.label)}\\d*$`);
const NAMES_ACCOUNTS = new RegExp(ACCOUNTS);
const OWN_ACCOUNTS = new RegExp(`${KIND}${ACCOUNTS}`);

/** The title on the cover: the line that says what the report is, with the name and year above it and what goes on below. */
export function findTitle(context: Context): Title | undefined {
  const lines = coverLines(context);
  const at = mostTelling(lines);
  const main = lines[at];
  if (main === undefined) return undefined;
  let from = at;
  while (from > 0 && at - from < 3 && goesBefore(lines, from)) from -= 1;
  let to = at + 1;
  while (to < lines.length && to - at < 3 && isNext(lines, to) && GOES_ON.test(lines[to]?.text ?? ''))
    to += 1;
  const own = lines.slice(from, to);
  return { text: own.map(({ text }) => text).join(''), lines: own };
}

/** The title of a public statement above the first chapter. */
const isStatement = (text: string): boolean => isStatementTitle(text) && !OWN_ACCOUNTS.test(text);

/** The first of the lines that say most: links and site names beside the title say less than it does. */
function mostTelling(lines: readonly CoverLine[]): number {
  const scores = lines.map(({ text }) => {
    if (!speaksOf.test(text) || NO_TITLE.test(text) || isStatement(text) || ATTACHMENT.test(text)) return 0;
    return (
      1 +
      (NAMES_ACCOUNTS.test(text) ? 1 : 0) +
      (/20\d{2}|二[〇○零]/.test(text) ? 2 : 0) +
      (nameInTitle(text) ? 2 : 0)
    );
  });
  const best = Math.max(0, ...scores);
  return best === 0 ? -1 : scores.indexOf(best);
}

/** The line above belongs to the title: the body's name, or the year alone. */
function goesBefore(lines: readonly CoverLine[], at: number): boolean {
  const above = lines[at - 1];
  const own = lines[at];
  if (above === undefined || own === undefined || !isNext(lines, at)) return false;
  return isBodyName(above.text) || YEAR_LINE.test(above.text);
}

const isNext = (lines: readonly CoverLine[], at: number): boolean =>
  (lines[at]?.span.block ?? -1) === (lines[at - 1]?.span.block ?? -3) + 1;
