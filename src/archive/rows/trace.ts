import type { ReportRecord } from '../../model/report.js';
import type { Cell } from '../columns.js';
import { placeCells, type Row } from './cells.js';
import { roundedFen } from './money.js';

/** What a check computes may have any number of decimals: six are kept here, all in the record. */
const computed = (value: number | null | undefined): Cell =>
  value === null || value === undefined ? null : roundedFen(value);

type Check = ReportRecord['checks'][number];
type Compared = Pick<
  Check,
  'rule' | 'expected' | 'actual' | 'difference' | 'tolerance' | 'values' | 'message'
>;

const comparedCells = (at: number, status: string, one: Compared): Row => [
  at,
  one.rule,
  status,
  computed(one.expected),
  computed(one.actual),
  computed(one.difference),
  computed(one.tolerance),
  one.values,
  one.message,
];

/** A check, and what else fails for the same reason behind it. */
export const findingRows = ({ checks, evidence }: ReportRecord): readonly Row[] =>
  checks.flatMap((check, at) => {
    const { status, severity, why, count, suspect, cause, consequences = [], values } = check;
    const own: Row = [
      ...comparedCells(at, status, check),
      severity ?? null,
      why ?? null,
      count ?? 1,
      suspect ?? null,
      cause ?? null,
      null,
      ...placeCells(evidence, suspect === undefined ? values : [suspect, ...values]),
    ];
    const behind = consequences.map((one): Row => [
      ...comparedCells(at, status, one),
      severity ?? null,
      null,
      1,
      null,
      null,
      at,
      ...placeCells(evidence, one.values),
    ]);
    return [own, ...behind];
  });

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
