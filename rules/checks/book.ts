import { z } from 'zod';
import type { CheckBook } from '../../src/checks/entries.js';
import { codesForName, namesForCode } from '../reading/classification.js';
import { vocabularyReader } from '../reading/vocabulary.js';
import fieldNames from '../vocabulary/field-names.json' with { type: 'json' };
import words from '../vocabulary/check-words.json' with { type: 'json' };
import { catalogue } from './index.js';

const rowWords = z.strictObject({
  all: z.array(z.array(z.string()).min(1)).min(1),
  none: z.array(z.string()).optional(),
  after: z.string().optional(),
});
const levelWords = z.strictObject({
  words: z.array(z.string()).min(1),
  kinds: z.array(z.string()).min(1),
  also: z.array(z.string()).optional(),
});
const wordsSchema = z.strictObject({
  source: z.string(),
  rows: z.record(z.string(), rowWords),
  levels: z.array(levelWords),
  emptied: z.array(z.string()),
  wholes: z.array(z.string()),
});
const namesSchema = z.strictObject({
  source: z.string(),
  names: z.record(z.string(), z.tuple([z.string(), z.string()])),
});

export const readCheckWords = vocabularyReader('check-words.json', wordsSchema);
export const readFieldNames = vocabularyReader('field-names.json', namesSchema);

const read = readCheckWords(words);

/** The catalogue with the words that it needs: `rules/vocabulary/check-words.json`, `field-names.json`. */
export const checkBook: CheckBook = {
  catalogue,
  knowledge: {
    rows: read.rows,
    levels: read.levels,
    emptied: read.emptied,
    wholes: read.wholes,
    namesOfCode: namesForCode,
    codesOfName: codesForName,
  },
  names: readFieldNames(fieldNames).names,
};
