import { reportColumns, type View } from './view.js';

const statuses = ['failed', 'rounding', 'passed', 'not-checkable'].map(
  (status) => [status, status.replace('-', '_')] as const,
);

/**
 * How often each check came out how; what fails for another one's reason is not counted again. Added up by report first:
 * to count the different reports of each group of a district costs more than all the rest.
 */
const findingsByDistrict: View = {
  name: 'findings_by_district',
  title: '各地勾稽',
  about:
    'How often each check failed, passed within rounding, passed, or could not be made, by district and year; what follows from another finding is not counted again.',
  sql: `
    WITH told AS (
      SELECT version, rule,
        ${statuses.map(([status, column]) => `coalesce(sum(asked) FILTER (status = '${status}'), 0) AS ${column}`).join(', ')}
      FROM stored.findings WHERE consequence_of IS NULL GROUP BY version, rule
    )
    SELECT province, city, county, year, rule,
      ${statuses.map(([, column]) => `sum(${column})::BIGINT AS ${column}`).join(', ')},
      count(*) FILTER (failed > 0) AS reports_failed, count(*) AS reports
    FROM told JOIN lineages USING (version) GROUP BY province, city, county, year, rule`,
};

const missedIndicators: View = {
  name: 'missed_indicators',
  title: '未达标指标',
  about: 'Indicators that missed their target (`attained` is false).',
  sql: `
    SELECT ${reportColumns}, t.* EXCLUDE (version)
    FROM stored.indicators t JOIN lineages r ON r.version = t.version
    WHERE t.attained = false`,
};

export const findingViews: readonly View[] = [findingsByDistrict, missedIndicators];
