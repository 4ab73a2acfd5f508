import { change, comparison } from './comparisons.js';
import { maybe, pattern, seq, within, type Parser } from './grammar.js';
import type { Change } from './phrase-types.js';
import { completion } from './ratios.js';
import type { SentenceWords } from './sentence-words.js';
import { anyOf } from './words.js';

/** Where a sentence goes on with its subject, counts, or comes to its next item: there a reason and a purpose end. */

export type Test = (text: string, at: number) => boolean;

/** `其中：`, `比上年减少2万元`, `完成预算的90%`, `保有量1辆`: the sentence goes on with its subject. */
export function clauseOpening(words: SentenceWords): Test {
  const changed = comparedChange(words);
  const completed = completion(words);
  const counted = countedClause(words);
  const used = new RegExp(`^[^，,。；;\\d]{2,24}${anyOf(...words.purpose.cue)}`);
  const joint = new RegExp(`^${anyOf(...words.clause.opening)}`);
  const among = new RegExp(`^${anyOf(...words.subject.among)}[:：,，]`);
  return (text, at) => {
    const start = at + (joint.exec(text.slice(at, at + 4))?.[0].length ?? 0);
    const near = text.slice(start, start + 32);
    if (among.test(near) || used.test(near)) return true;
    return changed(text, start) !== undefined || completed(text, start) !== undefined || counted(text, start);
  };
}

/** `年末公务用车保有2辆`, `国内公务接待30批次`: a clause that counts; one that tells of more or fewer gives a reason. */
export function countedClause({ count: { nouns, behind } }: SentenceWords): Test {
  const opening = new RegExp(
    `^(?:20\\d{2}年度?)?[^，,。；;\\d]{0,40}${anyOf(...nouns)}(?:${anyOf(...behind)}|[:：]|\\([^()]{1,8}\\)){0,4}\\d{1,7}(?:辆|台|批|人|个|团|次)`,
  );
  return (text, at) => opening.test(text.slice(at, at + 72));
}

/** `项目支出158.04万元`, `项目支出158.04万元（占比20.56%）`. */
const FIGURED_CLAUSE = /\d(?:\.\d{1,6})?(?:万元|元|亿元)(?:\([^()]{1,24}\))?$/;
/** `二是…`, `2.…`: a further point of the same list. */
const POINT = /^(?:[一二三四五六七八九十]{1,2}[是、]|其[一二三四五六]|第[一二三四五六]|\(?\d{1,2}[).、])/;

/** `政府性基金预算财政拨款收入166万元，…` after a ；, or `公务接待费比上年减少…` with a rate or a reason of its own. */
export function itemOpening(words: SentenceWords): Test {
  const { itemEnds, itemMoves, noItem } = words.clause;
  const changed = new RegExp(`^[^，,。；;\\d]{2,30}${anyOf(...itemEnds)}${anyOf(...itemMoves)}`);
  const none = new RegExp(`^${anyOf(...noItem)}`);
  const moved = movedAlone(words);
  return (text, at) => {
    if (POINT.test(text.slice(at, at + 6))) return false;
    const clause = /^(?:[^，,。；;]|,(?=\d{3})){2,48}/.exec(text.slice(at, at + 49))?.[0] ?? '';
    if (FIGURED_CLAUSE.test(clause) && !none.test(clause) && !moved(clause)) return true;
    const rest = /^[^。；;]{2,160}/.exec(text.slice(at, at + 161))?.[0] ?? '';
    return changed.test(rest) && /%|原因/.test(rest);
  };
}

/** `项目支出增加3万元`: what moved, and nothing that it is compared with, is one more reason of the change told before. */
function movedAlone({ change: { up, down, behind }, comparison: { than, with: withWords } }: SentenceWords) {
  const byAmount = new RegExp(
    `${anyOf(...up, ...down)}${anyOf(...behind)}{0,2}\\d[\\d.,]*(?:万元|元|亿元)(?:\\([^()]{1,24}\\))?$`,
  );
  const compares = new RegExp(anyOf(...than, ...withWords));
  return (clause: string): boolean => byAmount.test(clause) && !compares.test(clause);
}

/** Between a comparison and its change: `与上年决算相比，收、支总计各减少…`. */
const LONGEST_SUBJECT = 24;

/** A change with what it is compared with; fewer vehicles are none. */
function comparedChange(words: SentenceWords): Parser<unknown> {
  const moved = change(words);
  const changeOfMoney: Parser<Change> = (text, at) => {
    const found = moved(text, at);
    const figured = found?.value.figure?.value.kind;
    return figured === undefined || figured === 'amount' || figured === 'percent' ? found : undefined;
  };
  return seq(
    comparison(words),
    maybe(pattern(/[，,]/)),
    within(LONGEST_SUBJECT, /[，,。；;\d]/, changeOfMoney),
  );
}
