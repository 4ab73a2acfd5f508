import { reportColumns, type View } from './view.js';

const findingsByDistrict: View = {
  name: 'findings_by_district',
  title: '各地勾稽',
  sql: `
    SELECT province, city, county, year, rule, count(*) FILTER (status = 'failed') AS failed,
      count(*) FILTER (status = 'rounding') AS rounding, count(*) FILTER (status = 'passed') AS passed,
      count(*) FILTER (status = 'not-checkable') AS not_checkable, count(DISTINCT report) AS reports
    FROM findings GROUP BY province, city, county, year, rule`,
};

const missedIndicators: View = {
  name: 'missed_indicators',
  title: '未达标指标',
  sql: `
    SELECT ${reportColumns}, t.* EXCLUDE (version)
    FROM stored.indicators t JOIN stored.reports r ON r.version = t.version
    WHERE t.attained = false`,
};

export const findingViews: readonly View[] = [findingsByDistrict, missedIndicators];
