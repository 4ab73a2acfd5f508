import { defineRule } from '../../src/model/rule.js';
import type { Section } from '../../src/model/section.js';
import { sectionsOf, textPassages } from '../reading/chapter.js';
import type { Slot } from '../reading/slots.js';
import { carriedSlots, sideSlots } from './overall.js';
import { expenditureKeys, readTotals, revenueKeys } from './totals.js';

/** The year's own appropriation, where the chapter prints no total with the carry-over. */
const appropriation: readonly Slot[] = [
  {
    id: 'revenueTotal',
    subject: /^(?:本年度?|当年|本部门|本单位)?财政拨款(?:本年)?收入(?:决算)?$/,
    keys: revenueKeys,
  },
  {
    id: 'expenditureTotal',
    subject: /^(?:本年度?|当年|本部门|本单位)?财政拨款(?:本年)?支出(?:决算)?$/,
    keys: expenditureKeys,
  },
];

const partOfFiscal: Slot = {
  id: 'part',
  subject: /一般公共预算|政府性基金预算|国有资本经营预算/,
  keys: {},
};

/** 财政拨款收入支出决算总体情况. Amounts in 分. */
export const fiscalAppropriation = defineRule<Section>({
  id: 'fiscal-appropriation',
  title: '财政拨款收入支出决算总体情况',
  pointer: '/finalAccounts/fiscalAppropriation',
  locate: (context) => sectionsOf(context, 'fiscalAppropriation'),
  read: (sections, context) =>
    readTotals(context, 'rules/narrative/fiscal-appropriation', [
      {
        passages: textPassages(sections),
        slots: [
          ...carriedSlots.filter(({ id }) => id === 'opening' || id === 'closing'),
          partOfFiscal,
          ...sideSlots,
          ...appropriation,
        ],
      },
    ]),
});
