import type { Context } from '../../src/model/rule.js';
import type { Section } from '../../src/model/section.js';
import { sectionsOf, statementsOf, subjectKey, textPassages } from '../reading/chapter.js';
import type { Slot } from '../reading/slots.js';
import { expenditureKeys } from './totals.js';
import { narrativeWords } from './words.js';

const { fiscal, own } = narrativeWords.generalPublicBudget;

/** 财政拨款支出 as a sum of its own. */
export const fiscalSum: Slot = { id: 'expenditureTotal', subject: fiscal, keys: expenditureKeys };

const chapters = [
  'generalPublicBudget',
  'generalPublicTotal',
  'generalPublicStructure',
  'generalPublicDetail',
];

export const generalPublicSections = (context: Context): readonly Section[] =>
  sectionsOf(context, ...chapters);

/** Whether the chapter of 一般公共预算 states 财政拨款支出, with the other budgets, beside it: else both are one. */
export function tellsFiscalSum(context: Context): boolean {
  const sums = textPassages(generalPublicSections(context))
    .flatMap((passage) => statementsOf(context, passage))
    .filter(({ measures }) => measures.some(({ kind }) => kind === 'level'))
    .map(({ subject }) => subjectKey(subject));
  return sums.some((name) => fiscal.test(name)) && sums.some((name) => own.test(name));
}
