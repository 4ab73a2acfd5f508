import { z } from 'zod';
import { change, count, money, moved, overBudget, percent, text } from './values.js';

const bothSides = {
  total: money,
  budget: money,
  revenueTotal: money,
  expenditureTotal: money,
  opening: money,
  openingChange: money,
  openingChangeRate: percent,
  closing: money,
  closingChange: money,
  closingChangeRate: percent,
  ...overBudget,
  ...change,
  revenueChange: money,
  revenueChangeRate: percent,
  expenditureChange: money,
  expenditureChangeRate: percent,
};

const listed = { amount: money, share: percent, ...moved, reason: text };

/** What the print claims: 决算数大于、等于、小于预算数. */
const verdict = z
  .enum(['above', 'equal', 'below'])
  .optional()
  .describe('claimed of the final figure against the budget');

const functionalItem = z.strictObject({
  class: text,
  section: text,
  item: text,
  within: text,
  code: text,
  budget: money,
  adjustedBudget: money,
  actual: money,
  completionRate: percent,
  completionBase: z.enum(['initial', 'adjusted']).optional(),
  ...overBudget,
  verdict,
  ...moved,
  purpose: text,
  reason: text,
});

const threePublicPart = {
  budget: money,
  adjustedBudget: money,
  actual: money,
  share: percent,
  completionRate: percent,
  ...overBudget,
  verdict,
  ...moved,
};
/** A part of the basic expenditure, with what some reports say of it besides its amount. */
const basicPart = {
  amount: money,
  share: percent,
  ...moved,
  reason: text,
  categories: z.array(z.string()).optional(),
  items: z.array(z.strictObject({ category: text, amount: money })).optional(),
};

const guests = z.strictObject({
  amount: money,
  batches: count,
  persons: count,
  items: z.array(z.strictObject({ content: text, amount: money })).optional(),
});

const fund = z.strictObject({
  opening: money,
  revenue: money,
  expenditure: money,
  basic: money,
  project: money,
  closing: money,
  budget: money,
  adjustedBudget: money,
  completionRate: percent,
  completionBase: z.enum(['initial', 'adjusted']).optional(),
  ...overBudget,
  ...change,
  revenueChange: money,
  revenueChangeRate: percent,
  items: z.array(functionalItem).optional(),
});

const gathering = z.strictObject({
  budget: money,
  adjustedBudget: money,
  actual: money,
  completionRate: percent,
  ...overBudget,
  count,
  persons: count,
  ...moved,
  reason: text,
});

export const finalAccounts = z.strictObject({
  overall: z.strictObject({ ...bothSides, surplusUsed: money, surplusDistributed: money }).optional(),
  revenue: z
    .strictObject({
      total: money,
      ...change,
      items: z.array(z.strictObject({ source: text, within: text, ...listed })).optional(),
    })
    .optional(),
  expenditure: z
    .strictObject({
      total: money,
      ...change,
      items: z.array(z.strictObject({ kind: text, within: text, ...listed })).optional(),
      structure: z.array(z.strictObject({ class: text, ...listed })).optional(),
    })
    .optional(),
  fiscalAppropriation: z.strictObject(bothSides).optional(),
  generalPublicBudget: z
    .strictObject({
      total: money,
      shareOfExpenditure: percent,
      ...change,
      structure: z.array(z.strictObject({ class: text, amount: money, share: percent })).optional(),
      budget: money,
      adjustedBudget: money,
      actual: money,
      completionRate: percent,
      completionBase: z.enum(['initial', 'adjusted']).optional(),
      ...overBudget,
      verdict,
      items: z.array(functionalItem).optional(),
      revenue: money,
      revenueChange: money,
      revenueChangeRate: percent,
      opening: money,
      openingChange: money,
      openingChangeRate: percent,
      closing: money,
      closingChange: money,
      closingChangeRate: percent,
    })
    .optional(),
  basicExpenditure: z
    .strictObject({
      total: money,
      ...change,
      personnel: z
        .strictObject({
          ...basicPart,
          wages: money,
          wagesChange: money,
          wagesChangeRate: percent,
          wagesReason: text,
          household: money,
          householdChange: money,
          householdChangeRate: percent,
          householdReason: text,
        })
        .optional(),
      operating: z
        .strictObject({
          ...basicPart,
          goodsAndServices: money,
          goodsAndServicesChange: money,
          goodsAndServicesChangeRate: percent,
          goodsAndServicesReason: text,
          capital: money,
          capitalChange: money,
          capitalChangeRate: percent,
          capitalReason: text,
        })
        .optional(),
    })
    .optional(),
  threePublic: z
    .strictObject({
      budget: money,
      adjustedBudget: money,
      actual: money,
      completionRate: percent,
      ...overBudget,
      verdict,
      ...change,
      abroad: z.strictObject({ ...threePublicPart, groups: count, persons: count, reason: text }).optional(),
      vehicles: z
        .strictObject({
          ...threePublicPart,
          purchase: money,
          purchaseShare: percent,
          purchaseBudget: money,
          purchaseAdjustedBudget: money,
          purchaseCompletionRate: percent,
          purchaseChange: money,
          purchaseChangeRate: percent,
          purchased: count,
          running: money,
          runningShare: percent,
          runningBudget: money,
          runningAdjustedBudget: money,
          runningCompletionRate: percent,
          runningChange: money,
          runningChangeRate: percent,
          fleet: count,
          reason: text,
        })
        .optional(),
      reception: z
        .strictObject({
          ...threePublicPart,
          reason: text,
          domestic: guests.optional(),
          foreign: guests.optional(),
        })
        .optional(),
    })
    .optional(),
  governmentFunds: fund.optional(),
  stateCapital: fund.optional(),
  agencyOperation: z
    .strictObject({
      total: money,
      budget: money,
      adjustedBudget: money,
      completionRate: percent,
      ...overBudget,
      ...change,
    })
    .optional(),
  procurement: z
    .strictObject({
      total: money,
      goods: money,
      works: money,
      services: money,
      smallAndMedium: money,
      smallAndMediumShare: percent,
      smallAndMediumShareOfGoods: percent,
      smallAndMediumShareOfWorks: percent,
      smallAndMediumShareOfServices: percent,
      smallAndMicro: money,
      smallAndMicroShare: percent,
      reserved: z.strictObject({ smallAndMedium: money, smallAndMicro: money }).optional(),
      awarded: z
        .strictObject({
          reservedToSmallAndMedium: money,
          reservedToSmallAndMicro: money,
          otherToSmallAndMedium: money,
          otherToSmallAndMicro: money,
        })
        .optional()
        .describe('what such enterprises won of the procurement reserved for them, and of the rest'),
    })
    .optional(),
  stateAssets: z
    .strictObject({
      asOf: z.iso.date().nullable().optional(),
      vehicles: z
        .strictObject({
          total: count,
          types: z.array(z.strictObject({ type: z.string(), count })).optional(),
        })
        .optional(),
      equipment: z
        .array(z.strictObject({ threshold: z.number().describe('万元'), category: text, count }))
        .optional(),
    })
    .optional(),
  meetingsAndTraining: z
    .strictObject({ meetings: gathering.optional(), training: gathering.optional() })
    .optional(),
});
