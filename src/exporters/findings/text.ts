import type { CheckStatus } from '../../model/check.js';
import { severityNames, statusNames } from '../../render/words.js';
import {
  countsOf,
  failedIn,
  placesOf,
  type CheckedReport,
  type CheckEntry,
  type Findings,
} from './checked.js';

const SHOWN: readonly CheckStatus[] = ['failed', 'rounding', 'passed', 'not-checkable'];

/** For people at a terminal: a line a report, then its findings with what is printed and where. */
export function findingsText(findings: Findings, visible: (text: string) => string): string {
  return findings.reports
    .map((report) => reportText(report, findings).map(visible).join('\n'))
    .join('\n\n')
    .concat('\n');
}

function reportText(report: CheckedReport, findings: Findings): readonly string[] {
  const { department, year } = report.record.identity;
  const counts = countsOf(report.record.checks);
  const zh = findings.language === 'zh';
  const said = SHOWN.map((status) => `${statusNames[status][findings.language]} ${counts[status]}`);
  const whose = [department, year].filter((part) => part !== null).join(' ');
  const head = `${report.file}${whose === '' ? '' : zh ? `（${whose}）` : ` (${whose})`}${zh ? '：' : ': '}`;
  return [
    head + said.join(zh ? '，' : ', '),
    ...failedIn(report).flatMap((entry) => findingText(report, entry, findings)),
  ];
}

function findingText(report: CheckedReport, entry: CheckEntry, findings: Findings): readonly string[] {
  const { language } = findings;
  const zh = language === 'zh';
  const severity = severityNames[entry.severity ?? 'error'][language];
  return [
    `  ${severity} ${entry.title ?? entry.rule} [${entry.rule}]`,
    `    ${entry.message}${zh ? '。' : '.'}`,
    ...placesOf(report, entry, language).map(({ place, quote }) => `      ${place} ${quote}`),
    ...(entry.consequences ?? []).map(
      ({ rule, message }) => `    ${zh ? '同因' : 'same cause'} [${rule}] ${message}${zh ? '。' : '.'}`,
    ),
  ];
}
