import { z } from 'zod';
import { personsBy, type PersonalWords } from '../../src/tables/personal.js';
import data from '../vocabulary/personal.json' with { type: 'json' };
import { plainWords as words, vocabularyReader } from './vocabulary.js';

const schema: z.ZodType<PersonalWords> = z.strictObject({
  $comment: z.string(),
  roles: words,
  behindRole: words,
  contacts: words,
  beforeContact: words,
  otherLabels: words,
});

/** Labels of persons in tables; throws with the place of a mistake in their file. */
export const readPersonalWords = vocabularyReader('personal.json', schema);

/** Finds persons in tables, by these words. */
export const persons = personsBy(readPersonalWords(data));
