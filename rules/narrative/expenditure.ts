import { defineRule } from '../../src/model/rule.js';
import type { Section } from '../../src/model/section.js';
import { carriedSlots } from './overall.js';
import { locateParts, readParts, type PartsChapter } from './parts.js';

const chapter: PartsChapter = {
  source: 'rules/narrative/expenditure',
  total:
    /^(?:.{0,20})?(?:本年度?|当年|年度)?(?:总支出|支出(?:决算)?(?:合计|总计|总额|总数)|本年支出)$|^(?:决算)?支出(?:决算)?(?:合计)?$/,
  totalElsewhere: /^(?:.{0,12})?(?:本年|当年)度?支出(?:合计)?$|^支出合计$/,
  others: carriedSlots.map((slot) => ({ ...slot, keys: {} })),
  part: /基本支出|项目支出|上缴|上解|经营支出|附属单位|人员(?:经费|支出)|公用(?:经费|支出)|事业支出|补助支出/,
  lead: /基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出/,
  name: 'kind',
};

/** 支出决算: the total and its kinds. Reports without the chapter state 本年支出合计 in 总体情况. Amounts in 分. */
export const expenditure = defineRule<Section>({
  id: 'expenditure',
  title: '支出决算情况',
  pointer: '/finalAccounts/expenditure',
  locate: (context) => locateParts(context, 'expenditure', /(?:本年|当年)度?支出|支出合计/),
  read: (sections, context) => readParts(context, chapter, sections),
});
