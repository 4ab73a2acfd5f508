import { subjectOf, type Labels, type Subject } from './labels.js';

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
