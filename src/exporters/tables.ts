import {
  basicExpenditure,
  expenditure,
  functionalItems,
  procurementAndAssets,
  revenue,
  threePublic,
} from './tables/finances.js';
import { overview } from './tables/overview.js';
import { performanceIndicators, performanceProjects } from './tables/performance.js';
import { statementTables } from './tables/statements.js';
import type { TableDescription } from './tables/table.js';
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
  glossary,
  diagnostics,
  evidence,
];

export { evidence as evidenceTable } from './tables/trace.js';
export type { Column, CellType, CellValue, Entry, Row, TableDescription } from './tables/table.js';
