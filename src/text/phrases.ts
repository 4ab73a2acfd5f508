import { none, purpose, reason } from './clauses.js';
import {
  change,
  changeFromBase,
  comparison,
  course,
  difference,
  residue,
  unchangedFromYear,
  verdict,
} from './comparisons.js';
import { figure, masked, year } from './figures.js';
import { either, map, pattern, type Parser } from './grammar.js';
import { leadingNumber } from './headings.js';
import type { Mark, Phrase } from './phrase-types.js';
import { completion, share } from './ratios.js';
import type { SentenceWords } from './sentence-words.js';
import { firstsOf } from './words.js';

/**
 * The named phrases of which the sentences of a report are made. Each reads like the words that it matches;
 * all read plain text (`plainText`). `scanner` cuts a sentence into phrases and the words between them.
 */

const MARKS = '。；;，,、:：()';
const mark: Parser<Mark> = (text, at) => ({ value: { kind: 'mark', mark: text[at] ?? '' }, end: at + 1 });

type Content = Phrase['value'];

/** The phrases, first come first served, each with the characters that it is looked for at. */
export const phrases = (
  words: SentenceWords,
): readonly (readonly [opens: string, parser: Parser<Content>])[] => {
  const {
    comparison: compared,
    change: moves,
    sides,
    verdict: claims,
    reason: because,
    purpose: used,
  } = words;
  const withOrThan = [...compared.with, ...compared.than];
  const moved = firstsOf(...moves.up, ...moves.down);
  return [
    ['Xx×*', masked],
    [
      `${moved}${firstsOf(...sides.each, ...sides.respectively)}XxＸ×*＊_＿○〇万亿元%${firstsOf(...words.residue)}`,
      residue(words),
    ],
    [firstsOf(...claims.above, ...claims.below), difference(words)],
    [firstsOf(...claims.above, ...claims.below, ...claims.equal, ...compared.with), verdict(words)],
    [`的主${firstsOf(...because.moved, ...because.noun, ...because.loose, ...because.label)}`, reason(words)],
    ['由从', course(words)],
    [firstsOf(...withOrThan), unchangedFromYear(words)],
    [firstsOf(...withOrThan, ...compared.samePeriod), changeFromBase(words)],
    [firstsOf(...withOrThan, ...compared.samePeriod), comparison(words)],
    [completionOpens(words), completion(words)],
    [
      `${moved}${firstsOf(...moves.flat, ...moves.signed, ...moves.adverbs, ...sides.each, ...sides.respectively)}`,
      change(words),
    ],
    [firstsOf(...words.share.cue, ...words.share.alone), share(words)],
    [firstsOf(...used.cue, ...used.label, ...used.noun), purpose(words)],
    [firstsOf(...words.none.before, ...words.none.cue), none(words)],
  ];
};

const completionOpens = ({
  budget,
  completion: { cue, before, alone, of },
  share: said,
}: SentenceWords): string =>
  `预${firstsOf(...cue, ...before, ...alone, ...of, ...budget.before, ...said.cue)}`;

/**
 * By character code: nearly every character of a report is looked up here, and few open a phrase. Nothing but a figure
 * opens with a digit, nothing but a mark, or a code, with a mark.
 */
function openings(words: SentenceWords): ReadonlyMap<number, readonly Parser<Content>[]> {
  const opening = new Map<number, Parser<Content>[]>();
  for (const [opens, parser] of [[YEAR_OPENS, chineseYear] as const, ...phrases(words)])
    for (const code of codesOf(opens)) opening.set(code, [...(opening.get(code) ?? []), parser]);
  for (const code of codesOf(MARKS)) opening.set(code, [mark]);
  for (const code of codesOf(BRACKET_OPENS)) opening.set(code, [codeWords, mark]);
  for (const code of codesOf(FIGURE_OPENS)) opening.set(code, [figures]);
  return opening;
}

function codesOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}

const figures = either<Content>(
  map(year, (found) => found),
  figure,
);

/** Cuts plain text into phrases, marks and the words between them, in order and without gaps but for spaces. */
export type Scanner = (text: string, from?: number, to?: number) => readonly Phrase[];

export function scanner(words: SentenceWords): Scanner {
  const opening = openings(words);
  return (text, from = 0, to = text.length) => scan(opening, text, from, to);
}

type Openings = ReturnType<typeof openings>;

function scan(opening: Openings, text: string, from: number, to: number): readonly Phrase[] {
  const bounded = to === text.length ? text : text.slice(0, to);
  const found: Phrase[] = [];
  let words = from;
  const flush = (end: number): void => {
    if (end > words)
      found.push({ value: { kind: 'words', text: bounded.slice(words, end) }, start: words, end });
  };
  for (let at = from; at < to;) {
    const match = (at === words ? numberAt(bounded, at, from) : undefined) ?? phraseAt(opening, bounded, at);
    if (match === undefined || match.end <= at) at += 1;
    else {
      flush(at);
      found.push({ value: match.value, start: at, end: match.end });
      at = match.end;
      words = at;
    }
  }
  flush(to);
  return found;
}

/** The number of an item inside a passage (`。（二）教育支出`) is no part of a name. */
function numberAt(text: string, at: number, from: number): ReturnType<Parser<Content>> {
  const before = text[at - 1] ?? '';
  if (at === from || !'。；;:：，,'.includes(before)) return undefined;
  const number = leadingNumber(text.slice(at, at + 12));
  if (number === undefined || number.kind === 'part') return undefined;
  const sure = /^bracketed|^circled/.test(number.kind) || /[.．]$/.test(number.text);
  if (!sure && !/[。；;]/.test(before)) return undefined;
  if (!/[一-鿿“"(]/.test(text[at + number.length] ?? '')) return undefined;
  return { value: { kind: 'mark', mark: '、' }, end: at + number.length };
}

function phraseAt(opening: Openings, text: string, at: number): ReturnType<Parser<Content>> {
  for (const parser of opening.get(text.charCodeAt(at)) ?? NONE) {
    const match = parser(text, at);
    if (match !== undefined) return match;
  }
  return undefined;
}

/** The code behind a name (`农林水支出(213)`) is part of it; 3, 5 or 7 digits and nothing else. */
const codeInBrackets = pattern(/(?<=[一-鿿)])\((?:\d{7}|\d{5}|\d{3})\)/);
const codeWords: Parser<Content> = (text, at) => {
  const match = codeInBrackets(text, at);
  return match && { ...match, value: { kind: 'words', text: match.value } };
};

/** `二〇二〇年`. */
const chineseYear: Parser<Content> = (text, at) =>
  /[〇○零O0]/.test(text.charAt(at + 1)) ? figures(text, at) : undefined;

const NONE: readonly Parser<Content>[] = [];
const FIGURE_OPENS = '0123456789+-';
const YEAR_OPENS = '二';
const BRACKET_OPENS = '(';
