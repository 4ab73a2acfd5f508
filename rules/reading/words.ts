import { z } from 'zod';
import { pointerTest } from '../../src/text/elsewhere.js';
import data from '../vocabulary/reading.json' with { type: 'json' };
import { entries, vocabularyReader, words, wording } from './vocabulary.js';

const schema = z.strictObject({
  $comment: z.string(),
  perHead: wording,
  reasonBelow: words,
  lists: entries(words, 'cue', 'notBefore', 'closing'),
  items: z.strictObject({
    opening: words,
    used: words,
    sentence: words,
    itself: wording,
    listed: words,
    aspects: words,
  }),
  /** What a heading announces stands elsewhere. */
  elsewhere: entries(words, 'see', 'places', 'apart'),
  glossary: z.strictObject({ says: wording, notBehindMeans: words }),
});

/** Words that several chapters read alike; throws with the place of a mistake in their file. */
export const readReadingWords = vocabularyReader('reading.json', schema);

export const readingWords = readReadingWords(data);

/** `详见附表。`: a text that says no more than where something stands. */
export const pointsElsewhere = pointerTest(readingWords.elsewhere);
