import type { ReportRecord } from '../model/report.js';

/** A record as JSON text: keys in the schema's order, the same bytes on every run. */
export const writeRecord = (record: ReportRecord): string => `${JSON.stringify(record, null, 1)}\n`;
