import { z } from 'zod';

export const statement = z.strictObject({
  id: z.string(),
  title: z.string(),
  printedCode: z.string().nullable().optional(),
  unit: z.string().nullable().optional(),
  state: z.enum(['filled', 'empty', 'listed']),
  note: z.string().nullable().optional(),
  columns: z.array(z.strictObject({ key: z.string(), path: z.array(z.string()) })),
  rows: z.array(
    z.strictObject({
      side: z.enum(['revenue', 'expenditure']).optional(),
      code: z.string().optional(),
      name: z.string().nullable(),
      level: z.number().int().optional(),
      values: z.record(z.string(), z.union([z.number(), z.string(), z.null()])),
    }),
  ),
});
