import { createHash } from 'node:crypto';
import { statusOf } from '../assemble/status.js';
import { record as schema, type ReportRecord } from '../model/report.js';
import { rowsOf, ValueOutOfRange, type ContentRows } from './rows/index.js';

/** A record that asks to be archived. */
export interface Incoming {
  /** The report's file, as the run that read it calls it. */
  readonly file: string;
  readonly json: Uint8Array;
  readonly record: ReportRecord;
  readonly rows: ContentRows;
  readonly department: string;
  readonly year: number;
  readonly status: 'complete' | 'partial';
  /** Of the report's own file, and which of the reports in it. */
  readonly sha256: string;
  readonly number: number;
  readonly recordSha256: string;
  /** Two prints with the same values have the same. */
  readonly content: string;
  readonly publishedOn: string | null;
}

export type Refusal =
  | { readonly code: 'unreadable'; readonly detail: string }
  | { readonly code: 'not-json' }
  | { readonly code: 'not-a-record'; readonly at: string; readonly detail: string }
  | { readonly code: 'no-identity'; readonly parts: readonly ('department' | 'year')[] }
  | { readonly code: 'out-of-range'; readonly value: number }
  | {
      readonly code: 'same-bytes';
      readonly file: string;
      readonly department: string;
      readonly year: number;
    };

export const sha256Of = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** A record file's content, held against the schema. */
export function readIncoming(file: string, json: Uint8Array): Incoming | Refusal {
  const parsed = parse(json);
  if (parsed === undefined) return { code: 'not-json' };
  const checked = schema.safeParse(parsed.value);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    return { code: 'not-a-record', at: `/${(issue?.path ?? []).join('/')}`, detail: issue?.message ?? '' };
  }
  const record = checked.data;
  const { department, year, publishedOn } = record.identity;
  if (department === null || year === null) {
    const missing = [department === null ? 'department' : null, year === null ? 'year' : null] as const;
    return { code: 'no-identity', parts: missing.filter((part) => part !== null) };
  }
  const rows = archivable(record);
  if ('code' in rows) return rows;
  return {
    file,
    json,
    record,
    rows,
    department,
    year,
    publishedOn,
    status: statusOf({ record, messages: record.diagnostics }).status,
    sha256: record.source.sha256,
    number: record.source.report?.number ?? 1,
    recordSha256: sha256Of(json),
    content: contentOf(record),
  };
}

function archivable(record: ReportRecord): ContentRows | Refusal {
  try {
    return rowsOf(record);
  } catch (error) {
    if (error instanceof ValueOutOfRange) return { code: 'out-of-range', value: error.value };
    throw error;
  }
}

function parse(json: Uint8Array): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(Buffer.from(json).toString('utf8')) };
  } catch {
    return undefined;
  }
}

/** What a report says, apart from the file that it was read from and from where it stands there. */
function contentOf({
  profile,
  finalAccounts,
  performance,
  glossary,
  statements,
  attachments,
}: ReportRecord): string {
  return sha256Of(JSON.stringify([profile, finalAccounts, performance, glossary, statements, attachments]));
}

/** Department, year, kind, scope and region as one text: reports that agree in it are versions of one. */
export function identityOf({ record, department, year }: Incoming): string {
  const { kind, scope, region } = record.identity;
  const place = region?.code ?? [region?.province, region?.city, region?.county].filter(Boolean).join('');
  return JSON.stringify([department, year, kind, scope ?? null, place]);
}
