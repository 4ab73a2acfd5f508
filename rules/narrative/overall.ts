import { defineRule, type Context } from '../../src/model/rule.js';
import type { Section } from '../../src/model/section.js';
import { sectionsOf, statementsOf, textPassages } from '../reading/chapter.js';
import type { Slot } from '../reading/slots.js';
import { tellsApart } from './sums.js';
import { bothKeys, expenditureKeys, readTotals, revenueKeys } from './totals.js';
import { narrativeWords } from './words.js';

const { carried, expenditure, revenue, totals } = narrativeWords;

/** What is carried in and out; some reports tell it in the chapters of revenue and expenditure. */
export const carriedSlots: readonly Slot[] = [
  {
    id: 'surplusUsed',
    subject: carried.surplusUsed,
    keys: { level: 'surplusUsed' },
  },
  { id: 'surplusDistributed', subject: carried.surplusDistributed, keys: { level: 'surplusDistributed' } },
  {
    id: 'opening',
    subject: carried.opening,
    keys: { level: 'opening', change: 'openingChange', 'change-rate': 'openingChangeRate' },
  },
  {
    id: 'closing',
    subject: carried.closing,
    keys: { level: 'closing', change: 'closingChange', 'change-rate': 'closingChangeRate' },
  },
];

/** 本年收入合计 and 本年支出合计 belong to the chapters of revenue and expenditure. */
export const yearSlots: readonly Slot[] = [
  { id: 'revenue', subject: totals.yearsRevenue, keys: {} },
  { id: 'expenditure', subject: totals.yearsExpenditure, keys: {} },
];

/** Any other subject ends what was said of a carried amount. */
export const otherSlots: readonly Slot[] = [{ id: 'other', subject: /./, keys: {} }];

export const sideSlots: readonly Slot[] = [
  {
    id: 'both',
    subject: totals.both,
    keys: bothKeys,
  },
  { id: 'revenueTotal', subject: totals.revenue, keys: revenueKeys },
  {
    id: 'expenditureTotal',
    subject: totals.expenditure,
    keys: expenditureKeys,
  },
];

/** Sums of one source are no sums of the whole. */
const partOfAll: Slot = {
  id: 'part',
  subject: totals.partOfAll,
  keys: {},
};

/** `2.收入情况。` inside 总体情况 is a chapter of its own: what it compares is no sum of both sides. */
const withoutSides = (sections: readonly Section[]): readonly Section[] =>
  sections
    .filter(({ id }) => id !== 'revenue' && id !== 'expenditure')
    .map((section) => ({ ...section, children: withoutSides(section.children) }));

/** Sections of revenue and expenditure, and whether they state the sums with the carry-over as well. */
function sideSections(context: Context): readonly { readonly section: Section; readonly whole: boolean }[] {
  return sectionsOf(context, 'revenue', 'expenditure', 'carryOver').map((section) => {
    const told = textPassages([section]).flatMap((passage) => statementsOf(context, passage));
    return { section, whole: [revenue, expenditure].some((sum) => tellsApart(told, sum)) };
  });
}

const wholeSlots: readonly Slot[] = [
  { id: 'revenueTotal', subject: revenue.whole, keys: revenueKeys },
  { id: 'expenditureTotal', subject: expenditure.whole, keys: expenditureKeys },
];

/** 收入支出决算总体情况; where a report has no such chapter, those of revenue and expenditure may state its sums. Amounts in 分. */
export const overall = defineRule<Section>({
  id: 'overall',
  title: '收入支出决算总体情况',
  pointer: '/finalAccounts/overall',
  locate: (context) => {
    const own = sectionsOf(context, 'overall');
    if (own.length > 0) return own;
    const sides = sideSections(context);
    return sides
      .filter(({ section, whole }) => whole || section.id === 'carryOver')
      .map(({ section }) => section);
  },
  read: (sections, context) =>
    readTotals(context, 'rules/narrative/overall', [
      {
        passages: textPassages(withoutSides(sections)),
        slots: [...carriedSlots, partOfAll, ...yearSlots, ...sideSlots],
      },
      ...sideSections(context).map(({ section, whole }) => ({
        passages: textPassages([section]),
        slots: [...carriedSlots, ...(whole ? [partOfAll, ...wholeSlots] : []), ...otherSlots],
      })),
    ]),
});
