import { countsOf, placesOf, type Findings } from './checked.js';

/** For programs: every report with its counts and what did not pass, each with its places. */
export function findingsJson({ reports, language }: Findings): string {
  const told = reports.map((report) => ({
    file: report.file,
    department: report.record.identity.department,
    year: report.record.identity.year,
    kind: report.record.identity.kind,
    counts: countsOf(report.record.checks),
    checks: report.record.checks
      .filter(({ status }) => status !== 'passed')
      .map((entry) => ({
        ...entry,
        places: entry.status === 'not-checkable' ? [] : placesOf(report, entry, language),
      })),
  }));
  return `${JSON.stringify(told, null, 2)}\n`;
}
