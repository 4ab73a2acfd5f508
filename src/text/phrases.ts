import { none, purpose, reason } from './clauses.js';
import { change, comparison, residue, unchangedFromYear, verdict } from './comparisons.js';
import { figure, year } from './figures.js';
import { either, map, pattern, type Parser } from './grammar.js';
import { leadingNumber } from './headings.js';
import type { Mark, Phrase } from './phrase-types.js';
import { completion, share } from './ratios.js';

/**
 * The named phrases of which the sentences of a report are made. Each reads like the words that it matches;
 * all read plain text (`plainText`). `scan` cuts a sentence into phrases and the words between them.
 */

const mark: Parser<Mark> = map(pattern(/[。；;，,、:：()]/), (found) => ({ kind: 'mark', mark: found }));

const FIRST_OF_CUE = new Set(
  '的原理与同和跟较比相对各均都分自增减上提下降缩压持基无没未保不一占所为净完达执预全年调财大高超多小低少等主原变收差系用途支这理也暂尚环当本之万亿元%',
);

type Content = Phrase['value'];
const phrases: readonly Parser<Content>[] = [
  residue,
  verdict,
  reason,
  unchangedFromYear,
  comparison,
  completion,
  change,
  share,
  purpose,
  none,
];
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
  const character = text[at] ?? '';
  if (/[\d+-]/.test(character)) return figures(text, at);
  const marked = mark(text, at);
  if (marked !== undefined) return marked;
  if (character === '二' && /[〇○零O0]/.test(text[at + 1] ?? '')) return figures(text, at);
  if (!FIRST_OF_CUE.has(character) && !/[XxＸ×*＊_＿○〇“]/.test(character)) return undefined;
  for (const parser of phrases) {
    const match = parser(text, at);
    if (match !== undefined) return match;
  }
  return undefined;
}
