import { defineRule } from '../../src/model/rule.js';
import type { Section } from '../../src/model/section.js';
import { sectionsOf, textPassages } from '../reading/chapter.js';
import type { Slot } from '../reading/slots.js';
import { bothKeys, expenditureKeys, readTotals, revenueKeys } from './totals.js';

/** What is carried in and out; some reports tell it in the chapters of revenue and expenditure. */
export const carriedSlots: readonly Slot[] = [
  {
    id: 'surplusUsed',
    subject: /使用.{0,6}结余|弥补收支差额|动用.{0,6}结余/,
    keys: { level: 'surplusUsed' },
  },
  { id: 'surplusDistributed', subject: /结余分配/, keys: { level: 'surplusDistributed' } },
  {
    id: 'opening',
    subject: /年初.{0,10}结[转余]|^上年(?:度)?(?:财政拨款)?结[转余]|年初结余/,
    keys: { level: 'opening' },
  },
  {
    id: 'closing',
    subject: /年末.{0,10}结[转余]|年终.{0,6}结[转余]|结转(?:到)?下年|年末结余/,
    keys: { level: 'closing' },
  },
];

/** 本年收入合计 and 本年支出合计 belong to the chapters of revenue and expenditure. */
export const yearSlots: readonly Slot[] = [
  { id: 'revenue', subject: /^(?:.{0,12})?(?:本年|当年)(?:度)?收入|收入合计/, keys: {} },
  { id: 'expenditure', subject: /^(?:.{0,12})?(?:本年|当年)(?:度)?支出|支出合计/, keys: {} },
];

/** Any other subject ends what was said of a carried amount. */
const others: readonly Slot[] = [{ id: 'other', subject: /./, keys: {} }];

export const sideSlots: readonly Slot[] = [
  {
    id: 'both',
    subject:
      /收[、和与及]?支出?(?:决算)?(?:总|合)|收入(?:总计|总额|决算)?[、和与及]?支出(?:决算)?(?:总|均|各|都|$)|收[、和与及]?支(?:出)?(?:均|各|$)|^总计|^总额/,
    keys: bothKeys,
  },
  { id: 'revenueTotal', subject: /总收入|收入(?:决算)?总|^收入(?:决算)?$/, keys: revenueKeys },
  {
    id: 'expenditureTotal',
    subject: /总支出|支出(?:决算)?总|^支出(?:决算)?$/,
    keys: expenditureKeys,
  },
];

/** Sums of one source are no sums of the whole. */
const partOfAll: Slot = {
  id: 'part',
  subject: /财政拨款|一般公共预算|政府性基金预算|国有资本经营预算/,
  keys: {},
};

/** `2.收入情况。` inside 总体情况 is a chapter of its own: what it compares is no sum of both sides. */
const withoutSides = (sections: readonly Section[]): readonly Section[] =>
  sections
    .filter(({ id }) => id !== 'revenue' && id !== 'expenditure')
    .map((section) => ({ ...section, children: withoutSides(section.children) }));

/** 收入支出决算总体情况. Amounts in 分. */
export const overall = defineRule<Section>({
  id: 'overall',
  title: '收入支出决算总体情况',
  pointer: '/finalAccounts/overall',
  locate: (context) => {
    const own = sectionsOf(context, 'overall');
    return own.length > 0 ? own : sectionsOf(context, 'carryOver');
  },
  read: (sections, context) =>
    readTotals(context, 'rules/narrative/overall', [
      {
        passages: textPassages(withoutSides(sections)),
        slots: [...carriedSlots, partOfAll, ...yearSlots, ...sideSlots],
      },
      {
        passages: textPassages(sectionsOf(context, 'revenue', 'expenditure', 'carryOver')),
        slots: [...carriedSlots, ...others],
      },
    ]),
});
