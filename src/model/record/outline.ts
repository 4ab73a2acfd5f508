import { z } from 'zod';

export type OutlineEntry = {
  id: string;
  number: string | null;
  title: string;
  level: number;
  children: OutlineEntry[];
};
export const outlineEntry: z.ZodType<OutlineEntry> = z.strictObject({
  id: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  level: z.number().int(),
  get children() {
    return z.array(outlineEntry);
  },
});
