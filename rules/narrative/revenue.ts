import { defineRule } from '../../src/model/rule.js';
import type { Section } from '../../src/model/section.js';
import { carriedSlots } from './overall.js';
import { locateParts, readParts, type PartsChapter } from './parts.js';

const chapter: PartsChapter = {
  source: 'rules/narrative/revenue',
  total:
    /^(?:.{0,20})?(?:本年度?|当年|年度)?(?:总收入|收入(?:决算)?(?:合计|总计|总额|总数)|本年收入)$|^(?:决算)?收入(?:决算)?(?:合计)?$/,
  totalElsewhere: /^(?:.{0,12})?(?:本年|当年)度?收入(?:合计)?$|^收入合计$/,
  others: carriedSlots.map((slot) => ({ ...slot, keys: {} })),
  part: /收入|拨款|补助|上缴|上交/,
  lead: /(?:一般公共预算|政府性基金预算|国有资本经营预算)?财政拨款收入|事业收入|经营收入|上级补助收入|附属单位上缴收入|其他收入/,
  name: 'source',
};

/** 收入决算: the total and its sources. Reports without the chapter state 本年收入合计 in 总体情况. Amounts in 分. */
export const revenue = defineRule<Section>({
  id: 'revenue',
  title: '收入决算情况',
  pointer: '/finalAccounts/revenue',
  locate: (context) => locateParts(context, 'revenue', /(?:本年|当年)度?收入|收入合计/),
  read: (sections, context) => readParts(context, chapter, sections),
});
