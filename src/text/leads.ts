import { roleOf, subjectOf, type Labels, type Subject } from './labels.js';

/** `一般公共服务支出—财政事务—行政运行`. */
const PATH = /[一-鿿)](?:-|—{1,2}|→|>)[一-鿿]/;
const LONGEST_LEAD = 40;

/**
 * The subject that stands alone before a mark and names what the figures behind it are said of:
 * `公务接待费。2022年决算数…`, `公务接待费：2022年支出…`, `公务接待费，年初预算为…`.
 */
export function leadOf(labels: Labels, label: string, start: number, mark: string): Subject | undefined {
  const { nouns, ends, deeds, tails } = labels.lead;
  if (label.length > LONGEST_LEAD || deeds.test(label)) return undefined;
  const bare = label.replace(/[。:：,，]$/, '').replace(tails, '');
  const names =
    mark === '。' ? nouns.test(bare) : /[，,:：]/.test(mark) && (ends.test(bare) || PATH.test(bare));
  const subject = names ? subjectOf(labels, bare, start) : undefined;
  return subject !== undefined && subject.subject.length >= 3 ? subject : undefined;
}

/**
 * The subject whose parts are named before their sum: `工资福利支出包括基本工资、津贴补贴等，合计160万元`.
 *
 * @param next The words behind the mark.
 */
export function listLeadOf(labels: Labels, label: string, start: number, next: string): Subject | undefined {
  const { lists, sums } = labels.lead;
  const list = sums.test(next) ? lists.exec(label) : null;
  return list === null ? undefined : subjectOf(labels, label.slice(0, list.index), start);
}

/** A sum inside brackets, and one right behind them. */
const PARTS_BEFORE_SUM = /^[^()。；;]{0,60}\d(?:万元|元|亿元)[^()。；;]{0,60}\)(?:为|是|共|共计|合计)?\d/;
const LONGEST_PARTS = 160;

/**
 * The subject of a sum whose parts stand in brackets before it: `事业收入（含教育收费18万元）30万元`.
 *
 * @param behind Where the text behind the opening bracket begins.
 */
export function leadBeforeParts(
  labels: Labels,
  label: string,
  start: number,
  plain: string,
  behind: number,
): Subject | undefined {
  if (roleOf(labels, label).kind !== 'level') return undefined;
  return PARTS_BEFORE_SUM.test(plain.slice(behind, behind + LONGEST_PARTS))
    ? subjectOf(labels, label, start)
    : undefined;
}
