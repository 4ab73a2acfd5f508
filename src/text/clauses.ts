import { change, comparison } from './comparisons.js';
import { either, map, maybe, pattern, seq, type Parser, type Spanned } from './grammar.js';
import type { Change, None, Purpose, Reason } from './phrase-types.js';
import { completion } from './ratios.js';
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
    pattern(new RegExp(`(?:${anyOf(...loose)}|${anyOf(...label)}[:：])[:：]?`)),
  );
}

type Test = (text: string, at: number) => boolean;

/** Where a reason's text ends: before `其中：`, before an item that brings a figure of its own, else with the sentence. */
function reasonEnd(text: string, from: number, opensClause: Test): number {
  for (let at = from; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '。') return at;
    if (/[，,；;]/.test(character) && opensClause(text, at + 1)) return at;
    if (/[；;]/.test(character) && opensItem(text, at + 1)) return at;
  }
  return text.length;
}

/** `其中：`, `比上年减少2万元`, `完成预算的90%`, `保有量1辆`: the sentence goes on with its subject. */
function clauseOpening(words: SentenceWords): Test {
  const changed = comparedChange(words);
  const completed = completion(words);
  const counted = countedClause(words);
  const used = new RegExp(`^[^，,。；;\\d]{2,24}${anyOf(...words.purpose.cue)}`);
  return (text, at) => {
    const start = at + (/^(?:同时|另外|此外|但|而|且)/.exec(text.slice(at, at + 2))?.[0].length ?? 0);
    if (/^其中[:：,，]/.test(text.slice(start, start + 3)) || used.test(text.slice(start, start + 32)))
      return true;
    return changed(text, start) !== undefined || completed(text, start) !== undefined || counted(text, start);
  };
}

/** `年末公务用车保有2辆`, `国内公务接待30批次`: a clause that counts; one that tells of more or fewer gives a reason. */
function countedClause({ count: { nouns, behind } }: SentenceWords): Test {
  const opening = new RegExp(
    `^[^，,。；;\\d]{0,40}${anyOf(...nouns)}(?:${anyOf(...behind)}|[:：]|\\([^()]{1,8}\\)){0,4}\\d{1,7}(?:辆|台|批|人|个|团|次)`,
  );
  return (text, at) => opening.test(text.slice(at, at + 72));
}

/** `公务接待费比上年减少…`, with a rate or a reason of its own. */
const CHANGED_ITEM =
  /^[^，,。；;\d]{2,30}(?:费|费用|经费|支出|收入|拨款|总计|合计|决算数?)(?:比|较|与|同|增|减|下降|上升|降低|提高|持平)/;

/** `项目支出158.04万元`, `项目支出158.04万元（占比20.56%）`. */
const FIGURED_CLAUSE = /\d(?:\.\d{1,6})?(?:万元|元|亿元)(?:\([^()]{1,24}\))?$/;

/** `政府性基金预算财政拨款收入166万元，…` after a ；, but not `二是…`. */
function opensItem(text: string, at: number): boolean {
  if (
    /^(?:[一二三四五六七八九十]{1,2}[是、]|其[一二三四五六]|第[一二三四五六]|\(?\d{1,2}[).、])/.test(
      text.slice(at, at + 6),
    )
  )
    return false;
  const clause = /^(?:[^，,。；;]|,(?=\d{3})){2,48}/.exec(text.slice(at, at + 49))?.[0] ?? '';
  if (FIGURED_CLAUSE.test(clause) && !/^(?:增加|减少|因|由于)/.test(clause)) return true;
  const rest = /^[^。；;]{2,160}/.exec(text.slice(at, at + 161))?.[0] ?? '';
  return CHANGED_ITEM.test(rest) && /%|原因/.test(rest);
}

/** A change with what it is compared with; fewer vehicles are none. */
function comparedChange(words: SentenceWords): Parser<unknown> {
  const moved = change(words);
  const changeOfMoney: Parser<Change> = (text, at) => {
    const found = moved(text, at);
    const figured = found?.value.figure?.value.kind;
    return figured === undefined || figured === 'amount' || figured === 'percent' ? found : undefined;
  };
  return seq(comparison(words), maybe(pattern(/[，,]/)), changeOfMoney);
}

/** 主要原因是…。 */
export function reason(words: SentenceWords): Parser<Reason> {
  const cueIn = reasonCue(words);
  const opensClause = clauseOpening(words);
  const says = new RegExp(anyOf(...words.reason.says));
  return (text, at) => {
    const cue = cueIn(text, at);
    if (cue === undefined) return undefined;
    const end = reasonEnd(text, cue.end, opensClause);
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
  const cueIn = pattern(
    new RegExp(
      `${anyOf(...cue)}(?!${anyOf(...notBefore)})[:：]?|${anyOf(...label)}[:：]|${anyOf(...noun)}(?:${anyOf(...copula)}|[:：])[:：]?`,
    ),
  );
  const measure = new RegExp(`^${anyOf(...endsBefore)}`);
  return (text, at) => {
    const found = cueIn(text, at);
    if (found === undefined || FIGURED.test(text.slice(found.end, found.end + 60))) return undefined;
    let end = found.end;
    while (end < text.length && !endsPurpose(text, end, measure, counted)) end += 1;
    return { value: { kind: 'purpose', text: trimmed(text, found.end, end) }, end };
  };
}

const endsPurpose = (text: string, at: number, measure: RegExp, counted: Test): boolean =>
  text[at] === '。' ||
  (/[；;]/.test(text[at] ?? '') && opensItem(text, at + 1)) ||
  (/[，,；;]/.test(text[at] ?? '') && (measure.test(text.slice(at + 1, at + 6)) || counted(text, at + 1)));

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
