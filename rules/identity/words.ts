import { z } from 'zod';
import { entries, vocabularyReader, words, wording } from '../reading/vocabulary.js';
import data from '../vocabulary/identity.json' with { type: 'json' };

const schema = z.strictObject({
  $comment: z.string(),
  bodies: entries(words, 'ends', 'ownLevel', 'lead').extend({ not: wording }),
  about: words,
  scope: entries(words, 'consolidated', 'own', 'offices'),
  published: words,
  title: z.strictObject({ speaksOf: wording, frame: words, goesOn: words }),
});

/** Words by which a report says whose it is; throws with the place of a mistake in their file. */
export const readIdentityWords = vocabularyReader('identity.json', schema);

export const identityWords = readIdentityWords(data);
