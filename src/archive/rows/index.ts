import type { ReportRecord } from '../../model/report.js';
import * as stored from '../columns.js';
import type { StoredTable } from '../columns.js';
import type { Row } from './cells.js';
import { indicatorRows, projectRows } from './performance.js';
import { statementRows, statementValueRows } from './statements.js';
import { diagnosticRows, findingRows, sectionRows } from './trace.js';
import { valueRows } from './values.js';

/** Table by table, without their version. */
export type ContentRows = readonly (readonly [StoredTable, readonly Row[]])[];

/** The rows of one record. Throws `ValueOutOfRange`. */
export const rowsOf = (record: ReportRecord): ContentRows => [
  [stored.values, valueRows(record)],
  [stored.statements, statementRows(record)],
  [stored.statementValues, statementValueRows(record)],
  [stored.projects, projectRows(record)],
  [stored.indicators, indicatorRows(record)],
  [stored.findings, findingRows(record)],
  [stored.sections, sectionRows(record)],
  [stored.diagnostics, diagnosticRows(record)],
];

export type { Row } from './cells.js';
export { ValueOutOfRange } from './money.js';
