import { z } from 'zod';
import { check } from './record/check.js';
import { coverageState, evidence, place } from './record/evidence.js';
import { finalAccounts } from './record/final-accounts.js';
import { outlineEntry, type OutlineEntry } from './record/outline.js';
import { performance } from './record/performance.js';
import { statement } from './record/statement.js';
import { count } from './record/values.js';

/**
 * The record: what one report becomes. This schema is the source; `npm run schema` publishes it as
 * `schemas/record.schema.json`. Money is a number in 万元 (six decimals), percentages are numbers in percent.
 * `null` is a place that the report prints and leaves blank, an absent key is a thing that it does not have.
 */
export const schemaVersion = '1';

export type { OutlineEntry };

const fileFacts = {
  file: z.string(),
  sha256: z.string(),
  format: z.enum(['txt', 'docx', 'doc', 'pdf', 'html', 'xlsx', 'xls']),
  bytes: z.number().int(),
  pages: z.number().int().optional(),
};

export const record = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  source: z.strictObject({
    ...fileFacts,
    parts: z
      .array(
        z.strictObject({
          ...fileFacts,
          firstBlock: z
            .number()
            .int()
            .describe('where its blocks begin when all files are read as one document'),
        }),
      )
      .optional()
      .describe('further files of the report (附表), in order of their names'),
    report: z
      .strictObject({ number: z.number().int(), of: z.number().int(), firstBlock: z.number().int() })
      .optional()
      .describe('where the file binds several reports together: which of them this is, and where it begins'),
  }),
  identity: z.strictObject({
    department: z.string().nullable(),
    year: z.number().int().nullable(),
    kind: z.enum(['department', 'unit']).nullable(),
    scope: z.enum(['consolidated', 'own']).optional(),
    title: z.string().nullable(),
    publishedOn: z.iso.date().nullable(),
    region: z
      .strictObject({
        province: z.string().optional(),
        city: z.string().optional(),
        county: z.string().optional(),
        code: z.string().optional(),
      })
      .optional(),
  }),
  outline: z.array(outlineEntry),
  profile: z
    .strictObject({
      functions: z.array(z.string()).optional(),
      keyWork: z
        .array(z.strictObject({ title: z.string().nullable(), text: z.string().nullable() }))
        .optional(),
      institutions: z
        .strictObject({
          subordinate: count,
          administrative: count,
          civilServantManaged: count,
          otherInstitutions: count,
          inScope: count,
          units: z.array(z.string()).optional(),
        })
        .optional(),
      staffing: z.strictObject({ establishment: count, onPost: count, retired: count }).optional(),
    })
    .optional(),
  finalAccounts: finalAccounts.optional(),
  performance: performance.optional(),
  glossary: z.array(z.strictObject({ term: z.string(), definition: z.string().nullable() })),
  attachments: z.array(
    z.strictObject({ title: z.string().nullable(), outline: z.array(outlineEntry), text: z.string() }),
  ),
  statements: z.array(statement),
  checks: z.array(check),
  coverage: z.record(z.string(), coverageState),
  diagnostics: z.array(
    z.strictObject({
      code: z.string(),
      severity: z.enum(['error', 'warning', 'info']),
      message: z.string(),
      file: z.string().optional().describe('one of source.parts; absent for the main file'),
      place: place.optional().describe('in the file'),
    }),
  ),
  quotes: z.array(z.string()),
  evidence: z.record(z.string(), evidence),
});

export type ReportRecord = z.infer<typeof record>;
export type Evidence = z.infer<typeof evidence>;
export type CoverageState = z.infer<typeof coverageState>;
export type Statement = z.infer<typeof statement>;
export type Diagnostic = ReportRecord['diagnostics'][number];
