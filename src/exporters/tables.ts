import {
  basicExpenditure,
  expenditure,
  functionalItems,
  procurementAndAssets,
  revenue,
  threePublic,
} from './tables/finances.js';
import { checkCoverage, checks } from './tables/checks.js';
import { overview } from './tables/overview.js';
import { performanceIndicators, performanceProjects } from './tables/performance.js';
import { statementTables } from './tables/statements.js';
import type { Entry, Row, TableDescription } from './tables/table.js';
import { diagnostics, evidence, glossary } from './tables/trace.js';

/** The tables of a run, in the order of the sheets. The workbook and the CSV files are both made from these. */
export const tables: readonly TableDescription[] = [
  overview,
  revenue,
  expenditure,
  functionalItems,
  basicExpenditure,
  threePublic,
  procurementAndAssets,
  performanceProjects,
  performanceIndicators,
  ...statementTables,
  checks,
  checkCoverage,
  glossary,
  diagnostics,
  evidence,
];

export interface RowCounts {
  /** By table, in their order. */
  readonly rows: readonly number[];
  /** Cells with a figure that was printed: what links to its evidence. */
  readonly links: readonly number[];
}

/** How much one report gives each table. */
export function countRows(entry: Entry): RowCounts {
  const counts = tables.map(({ rows, count }) => {
    if (count !== undefined) return { rows: count(entry.record), links: 0 };
    const made = rows(entry);
    return { rows: made.length, links: made.reduce((sum, row) => sum + linksOf(row), 0) };
  });
  return { rows: counts.map(({ rows }) => rows), links: counts.map(({ links }) => links) };
}

const linksOf = ({ cells, sources }: Row): number =>
  sources.filter((source, at) => source !== null && (cells[at] ?? null) !== null).length;

export { evidence as evidenceTable } from './tables/trace.js';
export type { Column, CellType, CellValue, Entry, Row, TableDescription } from './tables/table.js';
