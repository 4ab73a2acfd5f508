import { askAll, type Parameter, type WholeAnswer } from './ask.js';
import type { Archive } from './open.js';
import { ArchiveProblem } from './problems.js';
import { isField } from './rows/measures.js';
import { conditionOf, type Selection } from './selection.js';

export interface Comparison extends Selection {
  /** Of a list, the entry that is called this. */
  readonly item?: string;
  readonly code?: string;
}

/** What opens each row of a comparison; then `year` and the value. */
export const comparisonKeys = [
  'province',
  'city',
  'county',
  'lineage',
  'kind',
  'scope',
  'item',
  'code',
  'turn',
] as const;

/**
 * The same figure over departments and years, one row a value. A figure is a field of the record, with or without
 * `/finalAccounts` (`threePublic/actual`, `revenue/items/…/amount`), or a column of a statement
 * (`statement:general-public-expenditure/total`).
 */
export async function compare(archive: Archive, figure: string, options: Comparison): Promise<WholeAnswer> {
  const { source, parameters } = sourceOf(figure);
  const clauses = ['true'];
  const all: Parameter[] = [...parameters];
  for (const key of ['item', 'code'] as const) {
    const value = options[key];
    if (value === undefined) continue;
    all.push(value);
    clauses.push(`${key} = $${all.length}`);
  }
  const condition = conditionOf(options, all.length + 1);
  return askAll(
    archive,
    `WITH figures AS (${source})
     SELECT ${comparisonKeys.join(', ')}, department, year, amount, number, text, unit, printed, page
     FROM (SELECT *, nullif(row_number() OVER (PARTITION BY report, item, code ORDER BY place), 1) AS turn FROM figures)
     WHERE ${clauses.join(' AND ')} AND ${condition.sql}
     ORDER BY province, city, county, lineage, kind, scope, code, item, turn, year`,
    [...all, ...condition.parameters],
  );
}

function sourceOf(figure: string): { readonly source: string; readonly parameters: readonly Parameter[] } {
  const statement = /^statement:([^/]+)\/(.+)$/.exec(figure);
  if (statement)
    return {
      source: `SELECT *, name AS item, line AS place, CASE WHEN amount IS NOT NULL THEN '万元' END AS unit
               FROM statement_values WHERE statement = $1 AND column_key = $2`,
      parameters: [statement[1] ?? '', statement[2] ?? ''],
    };
  const pattern = [figure, `/${figure}`, `/finalAccounts/${figure}`].find(isField);
  if (pattern === undefined) throw new ArchiveProblem({ code: 'unknown-field', field: figure });
  return { source: 'SELECT *, field AS place FROM report_values WHERE pattern = $1', parameters: [pattern] };
}
