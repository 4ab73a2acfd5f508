import { z } from 'zod';
import { entries, vocabularyReader, words, wording } from '../reading/vocabulary.js';
import data from '../vocabulary/performance-prose.json' with { type: 'json' };

const schema = z.strictObject({
  $comment: z.string(),
  management: entries(
    wording,
    'projectsPlanned',
    'projectsMonitored',
    'projectsEvaluated',
    'noCount',
    'money',
    'mean',
  ).extend(entries(words, 'project', 'score', 'copula').shape),
  summary: entries(
    words,
    'opening',
    'through',
    'effect',
    'problems',
    'problemsCopula',
    'problemsSaid',
    'improvements',
    'improvementsSaid',
    'next',
    'budget',
    'executed',
    'completion',
    'copula',
    'score',
  ).extend({ noName: wording }),
});

/** Words of the prose about performance; throws with the place of a mistake in their file. */
export const readPerformanceProseWords = vocabularyReader('performance-prose.json', schema);

export const proseWords = readPerformanceProseWords(data);
