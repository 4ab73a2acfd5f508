import { z } from 'zod';
import { entries, vocabularyReader, words as wordList } from '../reading/vocabulary.js';
import vocabulary from '../vocabulary/attainment.json' with { type: 'json' };

const list = z.array(z.string().min(1)).min(1);
const comparator = z.enum(['=', '≥', '≤', '>', '<']);
const signs = z.partialRecord(comparator, list);

export type Comparator = z.infer<typeof comparator>;

const schema = z.strictObject({
  comparators: z.strictObject({ before: signs, after: signs }),
  /** What an operator's column prints where no number is compared. */
  kinds: list,
  directions: z.strictObject({ more: list, less: list }),
  results: z.strictObject({ met: list, done: list, missed: list, missedBegin: list, lead: list }),
  /** Units of one base, as whole multiples of its smallest. */
  units: z.array(z.strictObject({ unit: z.string(), base: z.string(), factor: z.number().positive() })),
  deadlines: entries(wordList, 'lead', 'behind', 'done', 'open').extend({ ends: list, levels: list }),
  /** Units of time that the words of `noUnit` would rule out, and what no unit holds. */
  durations: wordList,
  noUnit: wordList,
  positiveLevels: list,
  costLevels: list,
  lessIsBetter: list,
  moreIsBetter: list,
});

/** The words by which targets and results are compared; throws with the place of a mistake in their file. */
export const readAttainmentWords = vocabularyReader('attainment.json', schema);

export const words = readAttainmentWords(vocabulary);
