import { change, comparison } from './comparisons.js';
import { either, map, maybe, pattern, seq, type Parser, type Spanned } from './grammar.js';
import type { None, Purpose, Reason } from './phrase-types.js';
import { completion } from './ratios.js';

/** Reasons, purposes and what there was none of: stretches of text, and where they end. */

const reasonCue = either(
  pattern(
    /(?:增减|变动|变化|增加|减少|增长|下降|上升|降低|差异|收支|偏差){0,2}(?:变化|变动)?的?(?:主要)?(?:变动|增减变化|增减|变化)?的?原因(?:说明|分析)?(?:一?是由于|一?是因为|主要是由于|主要是因为|主要是|主要|是|为|[:：]|在于|系|有)[:：]?/,
  ),
  pattern(/(?:主要(?:是由于|是因为|是因|是|由于|因为|系由于|系因为|系因|系|在于|因)|系因|理由[:：])[:：]?/),
);

/** Where a reason's text ends: before `其中：`, before an item that brings a figure of its own, else with the sentence. */
function reasonEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '。') return at;
    if (/[，,；;]/.test(character) && opensClause(text, at + 1)) return at;
    if (/[；;]/.test(character) && opensItem(text, at + 1)) return at;
  }
  return text.length;
}

/** `其中：`, `比上年减少2万元`, `完成预算的90%`, `保有量1辆`: the sentence goes on with its subject. */
function opensClause(text: string, at: number): boolean {
  const start = at + (/^(?:同时|另外|此外|但|而|且)/.exec(text.slice(at, at + 2))?.[0].length ?? 0);
  if (/^其中[:：,，]/.test(text.slice(start, start + 3))) return true;
  if (comparedChange(text, start) !== undefined || completion(text, start) !== undefined) return true;
  return /^(?:截[至止])?[^，,。；;]{0,40}保有量(?:为|是)?\d/.test(text.slice(start, start + 48));
}

/** `公务接待费比上年减少…`, with a rate or a reason of its own. */
const CHANGED_ITEM =
  /^[^，,。；;\d]{2,30}(?:费|费用|经费|支出|收入|拨款|总计|合计|决算数?)(?:比|较|与|同|增|减|下降|上升|降低|提高|持平)/;

/** `政府性基金预算财政拨款收入166万元，…` after a ；, but not `二是…`. */
function opensItem(text: string, at: number): boolean {
  if (
    /^(?:[一二三四五六七八九十]{1,2}[是、]|其[一二三四五六]|第[一二三四五六]|\(?\d{1,2}[).、])/.test(
      text.slice(at, at + 6),
    )
  )
    return false;
  const clause = /^[^，,。；;]{2,40}/.exec(text.slice(at, at + 41))?.[0] ?? '';
  if (/\d(?:\.\d{1,6})?(?:万元|元|亿元)$/.test(clause) && !/^(?:增加|减少|因|由于)/.test(clause)) return true;
  const rest = /^[^。；;]{2,160}/.exec(text.slice(at, at + 161))?.[0] ?? '';
  return CHANGED_ITEM.test(rest) && /%|原因/.test(rest);
}

const comparedChange = seq(comparison, maybe(pattern(/[，,]/)), (text: string, at: number) => {
  const found = change(text, at);
  const figured = found?.value.figure?.value.kind;
  return figured === undefined || figured === 'amount' || figured === 'percent' ? found : undefined;
});

export const reason: Parser<Reason> = (text, at) => {
  const cue = reasonCue(text, at);
  if (cue === undefined) return undefined;
  const end = reasonEnd(text, cue.end);
  const loose = !/[因由]|理由/.test(cue.value);
  return { value: { kind: 'reason', text: trimmed(text, cue.end, end), ...(loose ? { loose } : {}) }, end };
};

const purposeCue = pattern(
  /主要用于(?!以下|如下|下列)[:：]?|用途[:：]|主要(?:用途|支出内容)(?:是|为|[:：])[:：]?/,
);
/** A name with an amount of its own: what follows is no purpose but a list of amounts. */
const FIGURED = /^[^，,。；;、]{2,40}\d(?:\.\d{1,6})?(?:万元|元|亿元)/;
export const purpose: Parser<Purpose> = (text, at) => {
  const cue = purposeCue(text, at);
  if (cue === undefined || FIGURED.test(text.slice(cue.end, cue.end + 60))) return undefined;
  let end = cue.end;
  while (end < text.length && !endsPurpose(text, end)) end += 1;
  return { value: { kind: 'purpose', text: trimmed(text, cue.end, end) }, end };
};

const endsPurpose = (text: string, at: number): boolean =>
  text[at] === '。' ||
  (/[；;]/.test(text[at] ?? '') && opensItem(text, at + 1)) ||
  (/[，,；;]/.test(text[at] ?? '') &&
    /^(?:年初|预算|支出决算|决算|完成|较|比|与|其中|全年|调整|主要原因|执行)/.test(
      text.slice(at + 1, at + 6),
    ));

function trimmed(text: string, start: number, end: number): Spanned<string> {
  let from = start;
  let to = end;
  while (from < to && /[\s:：，,]/.test(text[from] ?? '')) from += 1;
  while (to > from && /[\s。；;，,、]/.test(text[to - 1] ?? '')) to -= 1;
  return { value: text.slice(from, to), start: from, end: to };
}

const noneCue = pattern(
  /(?:均|都|也|暂|尚)?(?:没有|未发生|未产生|未使用|未安排|未列支|未涉及|不涉及|未开展|未购置|未收到|未取得|不存在|未有|无)(?!需|法|可比|论|疑|关|偿|线|锡|障|纸|缝|菌|烟|害|证|形|人机|息)/,
);
export const none: Parser<None> = map(
  seq(noneCue, pattern(/[^，,。；;]{1,60}/)),
  ([, of]): None | undefined => (/\d/.test(of) ? undefined : { kind: 'none', of }),
);
