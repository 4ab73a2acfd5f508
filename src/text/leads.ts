import { subjectOf, type Subject } from './measures.js';

/** What a subject of a final-accounts report ends with, or holds. */
const NOUN = /费|经费|支出|收入|拨款|补助|结[余转]|采购|用车|接待|出国|运行|事务|基金|保险|公积金|车辆/;
const NOUN_AT_END = /(?:费|费用|经费|支出|收入|拨款|补助|\(\d{3}(?:\d{2}){0,2}\)|[类款项]\))$/;
/** `一般公共服务支出—财政事务—行政运行`. */
const PATH = /[一-鿿)](?:-|—{1,2}|→|>)[一-鿿]/;
/** Words of a clause that tells what was done. */
const DEED =
  /保障|用于|严[格控]|控制|压[减缩]|节约|减少|增加|加强|由于|因为|根据|按照|为了|坚持|落实|规范|通过|随着|未|没有|无|不|有关|使用|包括|取得|安排/;
const LONGEST_LEAD = 40;

/**
 * The subject that stands alone before a mark and names what the figures behind it are said of:
 * `公务接待费。2022年决算数…`, `公务接待费：2022年支出…`, `公务接待费，年初预算为…`.
 */
export function leadOf(label: string, start: number, mark: string): Subject | undefined {
  if (label.length > LONGEST_LEAD || DEED.test(label)) return undefined;
  const bare = label.replace(/[。:：,，]$/, '').replace(/(?:支出|收入)?(?:决算)?(?:总体)?情况(?:说明)?$/, '');
  const names =
    mark === '。' ? NOUN.test(bare) : /[，,:：]/.test(mark) && (NOUN_AT_END.test(bare) || PATH.test(bare));
  const subject = names ? subjectOf(bare, start) : undefined;
  return subject !== undefined && subject.subject.length >= 3 ? subject : undefined;
}
