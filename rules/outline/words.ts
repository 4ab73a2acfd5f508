import { z } from 'zod';
import { entries, vocabularyReader, words, wording } from '../reading/vocabulary.js';
import data from '../vocabulary/outline.json' with { type: 'json' };

const schema = z.strictObject({
  $comment: z.string(),
  titles: entries(words, 'doubled', 'tails', 'ends', 'pieces', 'notes', 'sentence', 'duties', 'namesEnd'),
  /** A head without number that its own sentence follows: how it ends, and how the sentence begins. */
  runIn: entries(words, 'ends', 'opens'),
  statements: entries(words, 'of', 'is', 'behind').extend({ not: wording }),
  contents: entries(words, 'opens', 'alone'),
  parts: entries(words, 'name', 'misspelt', 'profile', 'terms').extend({
    statements: wording,
    accounts: entries(words, 'of', 'says'),
  }),
  reports: entries(words, 'of', 'accounts', 'behind', 'scope', 'coverEnds'),
  attachments: entries(words, 'label', 'evaluates', 'report', 'chaptersEnd', 'titlesEnd'),
});

/** Words by which the parts of a report are told apart; throws with the place of a mistake in their file. */
export const readOutlineWords = vocabularyReader('outline.json', schema);

export const outlineWords = readOutlineWords(data);
