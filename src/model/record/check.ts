import { z } from 'zod';

const compared = {
  rule: z.string().describe('id in the catalogue of checks'),
  expected: z.number().nullable().optional(),
  actual: z.number().nullable().optional(),
  difference: z.number().nullable().optional(),
  tolerance: z.number().nullable().optional().describe('from the printed decimals of every number involved'),
  values: z
    .array(z.string())
    .describe('JSON Pointers of the figures compared; the first is the one that is foretold'),
  message: z.string(),
};

export const check = z.strictObject({
  ...compared,
  title: z.string().optional().describe('name of the rule'),
  status: z.enum(['passed', 'rounding', 'failed', 'not-applicable', 'not-checkable']),
  severity: z.enum(['error', 'warning', 'info']).optional(),
  why: z.string().optional().describe('why nothing could be said'),
  count: z.number().int().optional().describe('how often the check was asked; 1 where absent'),
  suspect: z
    .string()
    .optional()
    .describe('JSON Pointer of the value that, put right, repairs the finding and its consequences'),
  cause: z.enum(['unit']).optional().describe('unit: 元 and 万元 mixed up'),
  consequences: z.array(z.strictObject(compared)).optional().describe('what else fails for the same reason'),
});
