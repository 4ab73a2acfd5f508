import { z } from 'zod';
import { entries, vocabularyReader, words, wording } from '../reading/vocabulary.js';
import data from '../vocabulary/identity.json' with { type: 'json' };

const schema = z.strictObject({
  $comment: z.string(),
  bodies: entries(words, 'ends', 'ownLevel', 'lead').extend({ not: wording }),
  about: words,
  /** 部门决算, 单位决算: what reports and their titles are called, and what stands around that. */
  report: entries(
    words,
    'department',
    'unit',
    'accounts',
    'before',
    'budget',
    'body',
    'opens',
    'behind',
    'besides',
    'holds',
    'published',
    'of',
  ),
  scope: entries(words, 'consolidated', 'own', 'offices', 'office'),
  scopeSentence: entries(words, 'into', 'ends', 'seen', 'holds', 'units'),
  template: entries(words, 'of', 'name', 'anybody', 'bodies'),
  county: entries(words, 'ends', 'notBefore', 'notBehind'),
  published: words,
  title: z.strictObject({ speaksOf: wording, frame: words, goesOn: words }),
});

/** Words by which a report says whose it is; throws with the place of a mistake in their file. */
export const readIdentityWords = vocabularyReader('identity.json', schema);

export const identityWords = readIdentityWords(data);
