import type { ReportRecord } from '../../model/report.js';
import type { Cell } from '../columns.js';
import type { Row } from './cells.js';
import { roundedFen } from './money.js';

/** What a check computes may have any number of decimals: six are kept here, all in the record. */
const computed = (value: number | null | undefined): Cell =>
  value === null || value === undefined ? null : roundedFen(value);

export const findingRows = ({ checks }: ReportRecord): readonly Row[] =>
  checks.map(({ rule, status, expected, actual, difference, tolerance, values, message }, at) => [
    at,
    rule,
    status,
    computed(expected),
    computed(actual),
    computed(difference),
    computed(tolerance),
    values,
    message,
  ]);

export const sectionRows = ({ coverage }: ReportRecord): readonly Row[] => Object.entries(coverage);

export const diagnosticRows = ({ diagnostics }: ReportRecord): readonly Row[] =>
  diagnostics.map(({ severity, code, message, file, place }, at) => [
    at,
    severity,
    code,
    message,
    file ?? null,
    place?.page ?? null,
    place?.block ?? null,
  ]);
