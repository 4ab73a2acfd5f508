import { z } from 'zod';
import { isWritten, matcher, type Words } from '../../src/text/words.js';

const year = z.number().int().min(2000).max(2100).optional();
/** What is known of words: the first and last year and the provinces of reports in which they were met. */
const known = {
  since: year,
  until: year,
  seen: z.array(z.string().min(2)).min(1).optional(),
  note: z.string().min(1).optional(),
};
/** `{"words": ["…"], "since": 2023, "seen": ["四川"]}`. */
const noted = z.strictObject({ words: z.array(z.string()).min(1), ...known });

const flatten = (list: readonly (string | z.infer<typeof noted>)[]): Words =>
  list.flatMap((entry) => (typeof entry === 'string' ? [entry] : entry.words));

const mistakeIn = (word: string, at: number, all: Words, gaps: boolean): string | undefined => {
  if (!isWritten(word)) return 'its brackets do not match, or hold all of it';
  if (!gaps && word.includes('…')) return '… cannot stand here';
  return all.indexOf(word) < at ? 'stands twice' : undefined;
};

/** A list of words: each alone, or several with what is known of them. */
const listOf = (gaps: boolean) =>
  z
    .array(
      z.union([z.string(), noted], { error: 'no word, and no {"words": […]} with since, until, seen, note' }),
    )
    .min(1)
    .superRefine((list, context) => {
      flatten(list).forEach((word, at, all) => {
        const mistake = mistakeIn(word, at, all, gaps);
        if (mistake !== undefined) context.addIssue({ code: 'custom', message: `“${word}”: ${mistake}` });
      });
    })
    .transform(flatten);

export const words = listOf(true);
/** Words that are looked for sign by sign. */
export const plainWords = listOf(false);

/** `{"any": ["…"], "not": ["…"]}`: a wording, as one regular expression. */
export const wording = z
  .strictObject({
    any: words.optional(),
    is: words.optional(),
    starts: words.optional(),
    ends: words.optional(),
    not: words.optional(),
    ...known,
  })
  .refine(({ any, is, starts, ends }) => any ?? is ?? starts ?? ends, 'any, is, starts or ends is missing')
  .transform(matcher);

/** An object of the same kind of entry under each name, and no other. */
export const entries = <K extends string, S extends z.ZodType>(schema: S, ...names: readonly K[]) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, schema])) as Record<K, S>);

/** Checks a file of words as it was loaded; throws with the file, the entry and what is wrong with it. */
export const vocabularyReader =
  <T>(file: string, schema: z.ZodType<T>) =>
  (source: unknown): T => {
    const result = schema.safeParse(source);
    if (result.success) return result.data;
    throw new Error(`rules/vocabulary/${file}: ${z.prettifyError(result.error)}`);
  };
