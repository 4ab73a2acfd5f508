import { z } from 'zod';
import { entries, vocabularyReader, words, wording } from '../reading/vocabulary.js';
import data from '../vocabulary/narrative.json' with { type: 'json' };

const wordings = <K extends string>(...names: readonly K[]) => entries(wording, ...names);
const parts = wordings('total', 'whole', 'totalElsewhere', 'part', 'lead', 'listed', 'elsewhere');
const fund = wordings('threePublic', 'opening', 'closing', 'basic', 'project', 'revenue', 'expenditure');

const schema = z.strictObject({
  $comment: z.string(),
  totals: wordings(
    'both',
    'bothSides',
    'revenue',
    'expenditure',
    'yearsRevenue',
    'yearsExpenditure',
    'bare',
    'fiscalYearsRevenue',
    'fiscalYearsExpenditure',
    'fiscalRevenue',
    'fiscalExpenditure',
    'partOfAll',
    'partOfFiscal',
  ),
  carried: wordings('surplusUsed', 'surplusDistributed', 'opening', 'closing'),
  revenue: parts,
  expenditure: parts,
  generalPublicBudget: wordings('total', 'own', 'fiscal', 'otherShare', 'revenue', 'noItem', 'noClass'),
  basicExpenditure: wordings(
    'wages',
    'household',
    'goods',
    'capital',
    'personnel',
    'operating',
    'otherCategory',
    'total',
  ),
  governmentFunds: fund,
  stateCapital: fund,
  fundsNone: wordings('ofOther', 'ofRevenue', 'ofExpenditure'),
  threePublic: wordings(
    'vehicles',
    'purchase',
    'running',
    'foreign',
    'domestic',
    'reception',
    'abroad',
    'total',
    'groups',
    'batches',
    'bought',
    'vehicleType',
    'guests',
    'content',
    'ownContent',
    'sameExpense',
    'expense',
    'plan',
  ),
  agencyOperation: wordings('own', 'none'),
  procurement: wordings(
    'microByKind',
    'goodsToSmall',
    'worksToSmall',
    'servicesToSmall',
    'reservedMicro',
    'reservedSmall',
    'micro',
    'small',
    'goods',
    'works',
    'services',
    'total',
    'award',
    'reserved',
    'rest',
    'planned',
    'none',
  ),
  stateAssets: z.strictObject({
    vehicle: words,
    whose: words,
    has: words,
    around: words,
    acquired: wording,
    notThere: wording,
    noVehicle: wording,
    opening: words,
    equipment: wording,
    above: words,
    category: words,
  }),
  meetingsAndTraining: z.strictObject({ meetings: words, training: words, other: wording, expense: wording }),
});

/** What names the subjects of the chapters; throws with the place of a mistake in their file. */
export const readNarrativeWords = vocabularyReader('narrative.json', schema);

export const narrativeWords = readNarrativeWords(data);
