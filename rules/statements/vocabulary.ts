import { z } from 'zod';
import { entries, vocabularyReader, words, wording } from '../reading/vocabulary.js';
import data from '../vocabulary/statements.json' with { type: 'json' };

const head = z.union([
  z.strictObject({
    key: z.string(),
    any: z.array(z.string()).min(1),
    none: z.array(z.string()).min(1).optional(),
  }),
  z.strictObject({ key: z.string(), exact: z.array(z.string()).min(1) }),
]);
const form = z.strictObject({ plain: z.string(), heads: z.array(head) });
const kind = z.strictObject({
  id: z.string(),
  all: z.array(z.array(z.string()).min(1)).min(1),
  none: z.array(z.string()),
});

/**
 * `titles` are those of the forms, whole, against which a misspelt one is held.
 * `titleShape`, `heads` and `rows` tell titles, the heads of labels and the rows of totals of every form.
 * `kinds` are tried in order: a title is of the first whose every group has a word in it and none of `none`.
 * A head's `key` is a part of a column's key; `''` groups columns and says nothing, `=` is the sum of its group.
 */
export const vocabularySchema = z.strictObject({
  source: z.string(),
  titleWords: z.array(z.string()),
  titles: z.record(z.string(), z.array(z.string())),
  titleShape: entries(
    words,
    'performance',
    'money',
    'namesEnd',
    'torn',
    'notFirst',
    'wholePart',
    'sentence',
    'revenue',
  ),
  heads: entries(
    words,
    'counter',
    'uncounted',
    'levels',
    'account',
    'named',
    'code',
    'alone',
    'revenue',
    'expenditure',
    'revised',
    'among',
  ).extend({ ordinal: wording, name: wording, labels: wording, lastYear: wording }),
  rows: entries(words, 'total', 'subtotal', 'bodiesEnd', 'performance', 'notPerformance'),
  notTitles: z.array(z.string()),
  kinds: z.array(kind),
  forms: z.record(z.string(), form),
});

export type Form = z.infer<typeof form>;
export type Head = z.infer<typeof head>;

/** Titles and column heads of the statement tables as data: `rules/vocabulary/statements.json`. */
export const readStatementWords = vocabularyReader('statements.json', vocabularySchema);

export const vocabulary = readStatementWords(data);
