import { defineRule } from '../../src/model/rule.js';
import type { Section } from '../../src/model/section.js';
import { carriedSlots } from './overall.js';
import { locateParts, readParts, type PartsChapter } from './parts.js';
import { narrativeWords } from './words.js';

const named = narrativeWords.revenue;

const chapter: PartsChapter = {
  source: 'rules/narrative/revenue',
  id: 'revenue',
  sum: named,
  totalElsewhere: named.totalElsewhere,
  others: carriedSlots.map((slot) => ({ ...slot, keys: {} })),
  part: named.part,
  listed: named.listed,
  lead: named.lead,
  name: 'source',
};

/** 收入决算: the total and its sources. Reports without the chapter state 本年收入合计 in 总体情况. Amounts in 分. */
export const revenue = defineRule<Section>({
  id: 'revenue',
  title: '收入决算情况',
  pointer: '/finalAccounts/revenue',
  locate: (context) => locateParts(context, 'revenue', named.elsewhere),
  read: (sections, context) => readParts(context, chapter, sections),
});
