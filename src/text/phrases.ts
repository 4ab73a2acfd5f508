import { none, purpose, reason } from './clauses.js';
import { change, comparison, residue, unchangedFromYear, verdict } from './comparisons.js';
import { figure, year } from './figures.js';
import { either, map, type Parser } from './grammar.js';
import { leadingNumber } from './headings.js';
import type { Mark, Phrase } from './phrase-types.js';
import { completion, share } from './ratios.js';

/**
 * The named phrases of which the sentences of a report are made. Each reads like the words that it matches;
 * all read plain text (`plainText`). `scan` cuts a sentence into phrases and the words between them.
 */

const MARKS = codesOf('。；;，,、:：()');
const mark: Parser<Mark> = (text, at) => ({ value: { kind: 'mark', mark: text[at] ?? '' }, end: at + 1 });

type Content = Phrase['value'];

const MOVES = '净增上提减下降缩压';
/** The phrases, first come first served, each with the characters that it is looked for at. */
const phrases: readonly (readonly [opens: string, parser: Parser<Content>])[] = [
  [`${MOVES}大小XxＸ×*＊_＿○〇万亿元%`, residue],
  ['大高超多小低少等持同与和', verdict],
  ['增减变上下降差收的主原系理', reason],
  ['与同和较比', unchangedFromYear],
  ['与同和跟相对比较环', comparison],
  ['完达执全年调支预占', completion],
  [`${MOVES}分各均都基持无没未保不相一`, change],
  ['占所', share],
  ['主用', purpose],
  ['均都也暂尚没未不无', none],
];
/** By character code: nearly every character of a report is looked up here, and few open a phrase. */
const opening = new Map<number, Parser<Content>[]>();
for (const [opens, parser] of phrases)
  for (const code of codesOf(opens)) opening.set(code, [...(opening.get(code) ?? []), parser]);

function codesOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}

const figures = either<Content>(
  map(year, (found) => found),
  figure,
);

/** Cut plain text into phrases, marks and the words between them, in order and without gaps but for spaces. */
export function scan(text: string, from = 0, to = text.length): readonly Phrase[] {
  const bounded = to === text.length ? text : text.slice(0, to);
  const found: Phrase[] = [];
  let words = from;
  const flush = (end: number): void => {
    if (end > words)
      found.push({ value: { kind: 'words', text: bounded.slice(words, end) }, start: words, end });
  };
  for (let at = from; at < to;) {
    const match =
      at === words ? (numberAt(bounded, at, from) ?? phraseAt(bounded, at)) : phraseAt(bounded, at);
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
  if (at === from || !/[。；;:：，,]/.test(before)) return undefined;
  const number = leadingNumber(text.slice(at, at + 12));
  if (number === undefined || number.kind === 'part') return undefined;
  const sure = /^bracketed|^circled/.test(number.kind) || /[.．]$/.test(number.text);
  if (!sure && !/[。；;]/.test(before)) return undefined;
  if (!/[一-鿿“"(]/.test(text[at + number.length] ?? '')) return undefined;
  return { value: { kind: 'mark', mark: '、' }, end: at + number.length };
}

function phraseAt(text: string, at: number): ReturnType<Parser<Content>> {
  const code = text.charCodeAt(at);
  if (FIGURE_OPENS.has(code)) return figures(text, at);
  if (MARKS.has(code)) return mark(text, at);
  if (code === YEAR_OPENS && /[〇○零O0]/.test(text[at + 1] ?? '')) return figures(text, at);
  for (const parser of opening.get(code) ?? []) {
    const match = parser(text, at);
    if (match !== undefined) return match;
  }
  return undefined;
}

const FIGURE_OPENS = codesOf('0123456789+-');
const YEAR_OPENS = '二'.charCodeAt(0);
