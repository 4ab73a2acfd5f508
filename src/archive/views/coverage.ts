import type { View } from './view.js';

/**
 * Districts × departments × years. A year is expected where the roster says so (`roster`), or where the department is
 * known from another year and the district's reports span it (`other-years`). A department whose district is unknown
 * is a district of its own.
 */
const coverage: View = {
  name: 'coverage',
  title: '覆盖',
  about:
    'Districts × departments × years that are expected: `state` is `there`, `partial` or `missing`; `expected_by` `roster` or `other-years` (the department is known from another year, and the district has reports that span this one). `names` are those that the reports carry.',
  sql: `
    WITH found AS (
      SELECT l.province, l.city, l.county, l.lineage AS department, l.year,
        bool_or(v.status = 'complete') AS complete, count(*) AS reports, list_sort(list(DISTINCT l.department)) AS names
      FROM lineages l JOIN stored.versions v USING (version)
      GROUP BY ALL
    ),
    span AS (SELECT min(year) AS first, max(year) AS last FROM found),
    listed AS (
      SELECT o.province, o.city, o.county, coalesce(t.current, o.department) AS department,
        unnest(range(coalesce(o.first_year, first), coalesce(o.last_year, last) + 1))::INTEGER AS year
      FROM stored.roster o LEFT JOIN stored.ties t ON t.department = o.department CROSS JOIN span
    ),
    spans AS (
      SELECT province, city, county, CASE WHEN province IS NULL THEN department END AS alone,
        min(year) AS first, max(year) AS last
      FROM (
        SELECT province, city, county, department, year FROM found
        UNION ALL SELECT province, city, county, department, year FROM listed
      )
      GROUP BY ALL
    ),
    known AS (
      SELECT f.province, f.city, f.county, f.department, unnest(range(s.first, s.last + 1))::INTEGER AS year
      FROM spans s JOIN (SELECT DISTINCT province, city, county, department FROM found) f
        ON f.province IS NOT DISTINCT FROM s.province AND f.city IS NOT DISTINCT FROM s.city
        AND f.county IS NOT DISTINCT FROM s.county AND f.department = coalesce(s.alone, f.department)
    ),
    expected AS (
      SELECT province, city, county, department, year, min(basis) AS basis
      FROM (SELECT *, '1' AS basis FROM listed UNION ALL SELECT *, '2' AS basis FROM known)
      GROUP BY ALL
    )
    SELECT e.province, e.city, e.county, e.department, e.year,
      CASE WHEN f.complete THEN 'there' WHEN f.complete IS NOT NULL THEN 'partial' ELSE 'missing' END AS state,
      CASE WHEN e.basis = '1' THEN 'roster' ELSE 'other-years' END AS expected_by,
      coalesce(f.reports, 0) AS reports, coalesce(f.names, []) AS names
    FROM expected e LEFT JOIN found f
      ON f.province IS NOT DISTINCT FROM e.province AND f.city IS NOT DISTINCT FROM e.city
      AND f.county IS NOT DISTINCT FROM e.county AND f.department = e.department AND f.year = e.year`,
};

const coverageByDistrict: View = {
  name: 'coverage_by_district',
  title: '各地覆盖',
  about: 'How many departments of a district are there, partial and missing, by year.',
  sql: `
    SELECT province, city, county, year, count(*) AS departments, count(*) FILTER (state = 'there') AS there,
      count(*) FILTER (state = 'partial') AS partial, count(*) FILTER (state = 'missing') AS missing
    FROM coverage GROUP BY province, city, county, year`,
};

export const coverageViews: readonly View[] = [coverage, coverageByDistrict];
