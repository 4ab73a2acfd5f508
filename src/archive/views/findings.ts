import { reportColumns, type View } from './view.js';

/** How often each check came out how; what fails for another one's reason is not counted again. */
const findingsByDistrict: View = {
  name: 'findings_by_district',
  title: '各地勾稽',
  about:
    'How often each check failed, passed within rounding, passed, or could not be made, by district and year; what follows from another finding is not counted again.',
  sql: `
    SELECT province, city, county, year, rule,
      ${['failed', 'rounding', 'passed', 'not-checkable'].map((status) => `coalesce(sum(asked) FILTER (status = '${status}'), 0)::BIGINT AS ${status.replace('-', '_')}`).join(', ')},
      count(DISTINCT report) FILTER (status = 'failed') AS reports_failed, count(DISTINCT report) AS reports
    FROM findings WHERE consequence_of IS NULL GROUP BY province, city, county, year, rule`,
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
