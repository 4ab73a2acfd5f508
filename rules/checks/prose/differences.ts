import { anyOf, checksOf, sum } from '../relations.js';

const checks = checksOf({ group: 'prose', severity: 'error', source: '财预〔2016〕143号' });

/** Chapters that keep the budget beside what became of it. */
const PLANNED = [
  'overall',
  'fiscalAppropriation',
  'generalPublicBudget',
  'generalPublicBudget.items[*]',
  'governmentFunds',
  'governmentFunds.items[*]',
  'stateCapital',
  'stateCapital.items[*]',
  'threePublic',
  'threePublic.abroad',
  'threePublic.vehicles',
  'threePublic.reception',
  'agencyOperation',
  'meetingsAndTraining.meetings',
  'meetingsAndTraining.training',
];

/** The way from last year's amount, and from the budget, to the year's, where both ends of it are told. */
export const differences = checks(
  {
    id: 'previous-sum',
    title: { zh: '本年数＝上年数＋增减额', en: 'This year = last year + change' },
    each: {
      kind: 'entries',
      of: [
        ...PLANNED,
        'revenue',
        'revenue.items[*]',
        'expenditure',
        'expenditure.items[*]',
        'basicExpenditure',
        'basicExpenditure.personnel',
        'basicExpenditure.operating',
      ],
    },
    relation: sum('.total|.amount|.actual|.expenditure', '.previous', '.change'),
  },
  {
    id: 'budget-difference',
    title: { zh: '决算数＝预算数＋与预算的差额', en: 'Final = budget + difference from the budget' },
    each: { kind: 'entries', of: PLANNED },
    relation: anyOf(
      sum('.actual|.total|.expenditure', '.budget', '.budgetChange'),
      sum('.actual|.total|.expenditure', '.adjustedBudget', '.budgetChange'),
    ),
    exceptions: {
      zh: '未说明是哪一个预算的，与其中之一相符即可',
      en: 'where it is not said which budget is meant, one of them is enough',
    },
  },
);
