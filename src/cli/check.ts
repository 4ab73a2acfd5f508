import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { checkBook } from '../../rules/checks/book.js';
import { checkRecord } from '../checks/entries.js';
import { checkedReport, type CheckedReport, type Findings } from '../exporters/findings/checked.js';
import { findingsHtml } from '../exporters/findings/html.js';
import { findingsJson } from '../exporters/findings/json.js';
import { findingsSarif } from '../exporters/findings/sarif.js';
import { findingsText } from '../exporters/findings/text.js';
import { convertReports } from '../index.js';
import { record as recordSchema, type ReportRecord } from '../model/report.js';
import { render, renderUnreadable, type Language } from '../render.js';
import { filesToCheck } from './check-files.js';
import type { FindingFormat } from './program.js';
import { visible } from './visible.js';

export interface CheckOptions {
  readonly format: FindingFormat;
  readonly language: Language;
  readonly version: string;
  readonly write: (text: string) => void;
  readonly say: (text: string) => void;
}

/**
 * Runs `juesuan check`: reports are read, records taken as they are, and all are checked. Exit status 1 where a check
 * failed or a file could not be read.
 */
export async function runCheck(given: readonly string[], options: CheckOptions): Promise<number> {
  const { language, version } = options;
  const checked: CheckedReport[] = [];
  const unread: string[] = [];
  const take = (file: string, record: ReportRecord): void => {
    checked.push(checkedReport(file, record, checkRecord(record, checkBook, language)));
  };
  const refuse = (sentence: string): void => {
    options.say(sentence);
    unread.push(sentence);
  };
  const { reports, records, missing } = filesToCheck(given);
  for (const path of missing) refuse(renderUnreadable(path, 'missing', undefined, language));
  for (const path of records) {
    const record = recordIn(path);
    if (record === undefined) refuse(renderUnreadable(path, 'wrong-type', undefined, language));
    else take(path, record);
  }
  await readReports(reports, options, { take, refuse });
  if (checked.length > 0) {
    const findings = { reports: checked, catalogue: checkBook.catalogue, language };
    options.write(written(options.format, { ...findings, program: { name: 'juesuan', version } }));
  }
  const failed = checked.some(({ record }) => record.checks.some(({ status }) => status === 'failed'));
  return failed || unread.length > 0 ? 1 : 0;
}

/** Files that belong to one report are read together. */
async function readReports(
  paths: readonly string[],
  { language, say }: CheckOptions,
  {
    take,
    refuse,
  }: {
    readonly take: (file: string, record: ReportRecord) => void;
    readonly refuse: (sentence: string) => void;
  },
): Promise<void> {
  const named = new Map<string, string>();
  for (const path of paths) named.set(named.has(basename(path)) ? path : basename(path), path);
  const files = [...named].map(([name, path]) => ({ name, bytes: readFileSync(path) }));
  for (const {
    files: [name = ''],
    conversion,
  } of await convertReports(files)) {
    const file = named.get(name) ?? name;
    if ('record' in conversion) take(file, conversion.record);
    else if (conversion.status === 'failed')
      refuse(renderUnreadable(file, conversion.reason, conversion.detail, language));
    else {
      const { found, quote } = conversion;
      say(
        `${file}${language === 'zh' ? '：' : ': '}${render({ code: 'not-final-accounts', found, quote }, language)}`,
      );
    }
  }
}

/** A record as `convert` writes it; `undefined` for any other file. */
function recordIn(path: string): ReportRecord | undefined {
  try {
    const found = recordSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return found.success ? found.data : undefined;
  } catch {
    return undefined;
  }
}

function written(format: FindingFormat, findings: Findings): string {
  switch (format) {
    case 'text':
      return findingsText(findings, visible);
    case 'json':
      return findingsJson(findings);
    case 'sarif':
      return findingsSarif(findings);
    case 'html':
      return findingsHtml(findings);
  }
}
