import type { View } from './view.js';

const samePlace = (one: string, other: string): string =>
  ['province', 'city', 'county']
    .map((key) => `coalesce(${one}.${key}, ${other}.${key}, '') = coalesce(${other}.${key}, '')`)
    .join(' AND ');

/**
 * Reports, each with the name that its department has today, by the archivist's ties, and with its district: where the
 * name does not tell it, that of the roster's one department of either name.
 */
const lineages: View = {
  name: 'lineages',
  title: '沿革',
  about:
    'Every report with the name its department has today (`lineage`, by the ties) and its district; `version` is the one that stands.',
  sql: `
    WITH tied AS (
      SELECT r.*, coalesce(t.current, r.department) AS lineage
      FROM stored.reports r LEFT JOIN stored.ties t ON t.department = r.department AND ${samePlace('t', 'r')}
    ),
    places AS (
      SELECT department, any_value(province) AS province, any_value(city) AS city, any_value(county) AS county
      FROM stored.roster GROUP BY department HAVING count(*) = 1
    )
    SELECT r.report, r.department, r.lineage, r.year, r.kind, r.scope,
      coalesce(r.province, own.province, now.province) AS province, coalesce(r.city, own.city, now.city) AS city,
      coalesce(r.county, own.county, now.county) AS county, r.region_code, r.version
    FROM tied r
    LEFT JOIN places own ON own.department = r.department AND r.province IS NULL
    LEFT JOIN places now ON now.department = r.lineage AND r.province IS NULL`,
};

export const lineageViews: readonly View[] = [lineages];
