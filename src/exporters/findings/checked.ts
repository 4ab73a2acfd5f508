import type { Check } from '../../model/check.js';
import type { ReportRecord } from '../../model/report.js';
import type { Language } from '../../render.js';
import { printedPlaces, type Printed } from '../../render/places.js';

export type CheckEntry = ReportRecord['checks'][number];

/** A report whose figures were held against one another, and no more of its record than findings speak of. */
export interface CheckedReport {
  /** Its path as it was given. */
  readonly file: string;
  readonly record: Pick<ReportRecord, 'identity' | 'checks' | 'evidence' | 'quotes'>;
}

/** Keeps of a record what its findings show, so that thousands can be held together. */
export function checkedReport(
  file: string,
  record: ReportRecord,
  checks: readonly CheckEntry[],
): CheckedReport {
  const shown = checks.filter(({ status }) => status === 'failed' || status === 'rounding');
  const pointers = new Set(
    shown.flatMap(({ values, suspect }) => [...values, ...(suspect ? [suspect] : [])]),
  );
  const evidence: Record<string, ReportRecord['evidence'][string]> = {};
  const quotes: string[] = [];
  for (const pointer of pointers) {
    const proof = record.evidence[pointer];
    if (proof === undefined) continue;
    const quote = proof.quote === undefined ? undefined : record.quotes[proof.quote];
    evidence[pointer] = quote === undefined ? proof : { ...proof, quote: quotes.push(quote) - 1 };
  }
  return { file, record: { identity: record.identity, checks: [...checks], evidence, quotes } };
}

/** What a list of findings is written from. */
export interface Findings {
  readonly reports: readonly CheckedReport[];
  readonly catalogue: readonly Check[];
  readonly language: Language;
  /** Name and version. */
  readonly program: { readonly name: string; readonly version: string };
}

export type Counts = Readonly<Record<CheckEntry['status'], number>>;

/** How many relations came out how; a finding's consequences are counted with it. */
export function countsOf(checks: readonly CheckEntry[]): Counts {
  const counts = { passed: 0, rounding: 0, failed: 0, 'not-applicable': 0, 'not-checkable': 0 };
  for (const { status, count = 1 } of checks) counts[status] += count;
  return counts;
}

export const failedIn = ({ record }: CheckedReport): readonly CheckEntry[] =>
  record.checks.filter(({ status }) => status === 'failed');

/** Figures that are shown with a finding: many parts of one sum stand in few rows. */
const MOST_PLACES = 8;

/** The sentences and rows that a finding speaks of: the suspect's first. */
export function placesOf(
  { record }: CheckedReport,
  { suspect, values }: CheckEntry,
  language: Language,
): readonly Printed[] {
  const pointers = suspect === undefined ? values : [suspect, ...values.filter((one) => one !== suspect)];
  return printedPlaces(record, pointers, language).slice(0, MOST_PLACES);
}
