import { defineRule } from '../../src/model/rule.js';
import type { Section } from '../../src/model/section.js';
import { sectionsOf, textPassages } from '../reading/chapter.js';
import type { Slot } from '../reading/slots.js';
import { fiscalSum, generalPublicSections, tellsFiscalSum } from './fiscal-sum.js';
import { carriedSlots, otherSlots, sideSlots } from './overall.js';
import { expenditureKeys, readTotals, revenueKeys } from './totals.js';
import { narrativeWords } from './words.js';

/** The year's own appropriation, where the chapter prints no total with the carry-over. */
const appropriation: readonly Slot[] = [
  {
    id: 'revenueTotal',
    subject: narrativeWords.totals.fiscalRevenue,
    keys: revenueKeys,
  },
  {
    id: 'expenditureTotal',
    subject: narrativeWords.totals.fiscalExpenditure,
    keys: expenditureKeys,
  },
  // 本年支出 alone, where no other sum of its side is told
  {
    id: 'revenueTotal',
    subject: narrativeWords.totals.fiscalYearsRevenue,
    keys: revenueKeys,
    fallback: true,
  },
  {
    id: 'expenditureTotal',
    subject: narrativeWords.totals.fiscalYearsExpenditure,
    keys: expenditureKeys,
    fallback: true,
  },
];

const partOfFiscal: Slot = {
  id: 'part',
  subject: narrativeWords.totals.partOfFiscal,
  keys: {},
};

/** 财政拨款收入支出决算总体情况. Amounts in 分. */
export const fiscalAppropriation = defineRule<Section>({
  id: 'fiscal-appropriation',
  title: '财政拨款收入支出决算总体情况',
  pointer: '/finalAccounts/fiscalAppropriation',
  locate: (context) => {
    const own = sectionsOf(context, 'fiscalAppropriation');
    return own.length === 0 && tellsFiscalSum(context) ? generalPublicSections(context) : own;
  },
  read: (sections, context) =>
    readTotals(context, 'rules/narrative/fiscal-appropriation', [
      {
        passages: textPassages(sections),
        slots: sections.some(({ id }) => id === 'fiscalAppropriation')
          ? [
              ...carriedSlots.filter(({ id }) => id === 'opening' || id === 'closing'),
              partOfFiscal,
              ...sideSlots,
              ...appropriation,
            ]
          : [fiscalSum, ...otherSlots],
      },
    ]),
});
