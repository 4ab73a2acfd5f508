import { z } from 'zod';

export const place = z.strictObject({
  block: z.number().int(),
  page: z.number().int().optional(),
  cell: z.tuple([z.number().int(), z.number().int()]).optional(),
});

const stretch = {
  text: z.string(),
  quote: z.number().int().optional().describe('index in quotes'),
  file: z.string().optional().describe('one of source.parts; absent for the main file'),
  page: z.number().int().optional().describe('from 1, in the file'),
  block: z.number().int().optional().describe('index in the file, as `juesuan inspect <file>` counts'),
  cell: z.tuple([z.number().int(), z.number().int()]).optional(),
  start: z.number().int().optional(),
  end: z.number().int().optional(),
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
};

export const evidence = z.strictObject({
  ...stretch,
  inferred: z.string().optional(),
  more: z
    .array(z.strictObject(stretch))
    .optional()
    .describe('the further stretches of a text that runs over several blocks'),
  also: z.array(z.strictObject(stretch)).optional().describe('other places that print the same value'),
});

export const coverageState = z.enum(['read', 'partly-read', 'not-printed', 'listed', 'unread']);
