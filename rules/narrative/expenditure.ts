import { defineRule } from '../../src/model/rule.js';
import type { Section } from '../../src/model/section.js';
import { carriedSlots } from './overall.js';
import { locateParts, readParts, type PartsChapter } from './parts.js';
import { narrativeWords } from './words.js';

const named = narrativeWords.expenditure;

const chapter: PartsChapter = {
  source: 'rules/narrative/expenditure',
  id: 'expenditure',
  byClass: true,
  sum: named,
  totalElsewhere: named.totalElsewhere,
  others: carriedSlots.map((slot) => ({ ...slot, keys: {} })),
  part: named.part,
  listed: named.listed,
  lead: named.lead,
  name: 'kind',
};

/** 支出决算: the total and its kinds. Reports without the chapter state 本年支出合计 in 总体情况. Amounts in 分. */
export const expenditure = defineRule<Section>({
  id: 'expenditure',
  title: '支出决算情况',
  pointer: '/finalAccounts/expenditure',
  locate: (context) => locateParts(context, 'expenditure', named.elsewhere),
  read: (sections, context) => readParts(context, chapter, sections),
});
