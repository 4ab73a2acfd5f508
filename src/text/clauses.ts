import { clauseOpening, countedClause, itemOpening, type Test } from './clause-openings.js';
import { either, map, pattern, seq, type Parser, type Spanned } from './grammar.js';
import type { None, Purpose, Reason } from './phrase-types.js';
import type { SentenceWords } from './sentence-words.js';
import { anyOf } from './words.js';

/** Reasons, purposes and what there was none of: stretches of text, and where they end. */

function reasonCue({ reason: { moved, noun, copula, loose, label } }: SentenceWords): Parser<string> {
  const movement = anyOf(...moved);
  return either(
    pattern(
      new RegExp(
        `${movement}{0,3}的?(?:主要)?${movement}{0,2}的?${anyOf(...noun)}(?:${anyOf(...copula)}|[:：])[:：]?`,
      ),
    ),
    pattern(new RegExp(`(?:${anyOf(...loose)}(?!(?<=因)公)|${anyOf(...label)}[:：])[:：]?`)),
  );
}

/** Where a reason's text ends: before `其中：`, before an item that brings a figure of its own, else with the sentence. */
function reasonEnd(text: string, from: number, opensClause: Test, opensItem: Test): number {
  for (let at = from; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '。') return at;
    if (/[，,；;]/.test(character) && opensClause(text, at + 1)) return at;
    if (/[；;]/.test(character) && opensItem(text, at + 1)) return at;
  }
  return text.length;
}

/** 主要原因是…。 */
export function reason(words: SentenceWords): Parser<Reason> {
  const cueIn = reasonCue(words);
  const opensClause = clauseOpening(words);
  const opensItem = itemOpening(words);
  const says = new RegExp(anyOf(...words.reason.says));
  return (text, at) => {
    const cue = cueIn(text, at);
    if (cue === undefined) return undefined;
    const end = reasonEnd(text, cue.end, opensClause, opensItem);
    const loose = !says.test(cue.value);
    return { value: { kind: 'reason', text: trimmed(text, cue.end, end), ...(loose ? { loose } : {}) }, end };
  };
}

/** A name with an amount of its own: what follows is no purpose but a list of amounts. */
const FIGURED = /^[^，,。；;、]{2,40}\d(?:\.\d{1,6})?(?:万元|元|亿元)/;

/** 主要用于…， */
export function purpose(words: SentenceWords): Parser<Purpose> {
  const { cue, notBefore, label, noun, copula, endsBefore } = words.purpose;
  const counted = countedClause(words);
  const opensItem = itemOpening(words);
  const cueIn = pattern(
    new RegExp(
      `${anyOf(...cue)}(?!${anyOf(...notBefore)})[:：]?|${anyOf(...label)}[:：]|${anyOf(...noun)}(?:${anyOf(...copula)}|[:：])[:：]?`,
    ),
  );
  const measure = new RegExp(`^${anyOf(...endsBefore)}`);
  const ends: Test = (text, at) => {
    const mark = text[at] ?? '';
    if (mark === '。' || (/[；;]/.test(mark) && opensItem(text, at + 1))) return true;
    return /[，,；;]/.test(mark) && (measure.test(text.slice(at + 1, at + 6)) || counted(text, at + 1));
  };
  return (text, at) => {
    const found = cueIn(text, at);
    if (found === undefined || FIGURED.test(text.slice(found.end, found.end + 60))) return undefined;
    let end = found.end;
    while (end < text.length && !ends(text, end)) end += 1;
    return { value: { kind: 'purpose', text: trimmed(text, found.end, end) }, end };
  };
}

function trimmed(text: string, start: number, end: number): Spanned<string> {
  let from = start;
  let to = end;
  while (from < to && /[\s:：，,]/.test(text[from] ?? '')) from += 1;
  while (to > from && /[\s。；;，,、]/.test(text[to - 1] ?? '')) to -= 1;
  return { value: text.slice(from, to), start: from, end: to };
}

/** 无政府性基金预算财政拨款收入和支出; `无相关情况的，仍保留该表` is a hint of the form, and states nothing. */
export const none = ({ none: { before, cue, notBefore } }: SentenceWords): Parser<None> =>
  map(
    seq(
      pattern(new RegExp(`${anyOf(...before)}?${anyOf(...cue)}(?!${anyOf(...notBefore)})`)),
      pattern(/[^，,。；;]{1,60}/),
    ),
    ([, of]): None | undefined => (/\d|的$/.test(of) ? undefined : { kind: 'none', of }),
  );
