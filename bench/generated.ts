import { askAll } from '../src/archive/ask.js';
import { openArchive } from '../src/archive/open.js';

/** Figures with their change and rate, which a generated report states. */
const figures = [
  'overall',
  'revenue',
  'expenditure',
  'generalPublicBudget',
  'threePublic',
  'agencyOperation',
];

/**
 * An archive of so many reports, ten years a department, with rows that no record stands behind: 18 values, 2 cells of
 * a statement, 4 indicators, 10 findings and a version and a file each.
 *
 * @returns How many rows.
 */
export async function generate(path: string, reports: number): Promise<number> {
  const archive = await openArchive(path, 'change');
  const run = (sql: string): Promise<unknown> => archive.connection.run(sql);
  await run(`CREATE TEMP MACRO figure(n, f) AS ((hash(n * 10 + f) % 90000000) * 100 + 1000000)::BIGINT`);
  await run('BEGIN');
  await run(`
    INSERT INTO stored.reports
    SELECT n + 1, 'generated ' || n, '第' || (n // 10 % 3000) || '县第' || (n // 10) || '局', 2015 + n % 10, 'department', NULL,
      '第' || (n // 10 % 31) || '省', '第' || (n // 10 % 300) || '市', '第' || (n // 10 % 3000) || '县', NULL, n + 1
    FROM range(${reports}) t(n)`);
  await run(`
    INSERT INTO stored.versions
    SELECT n + 1, n + 1, n + 1, NULL, NULL, 'first', CASE WHEN n % 7 = 0 THEN 'partial' ELSE 'complete' END, NULL, 'x' || n
    FROM range(${reports}) t(n)`);
  await run(`
    INSERT INTO stored.files
    SELECT n + 1, n || '.pdf', 1, 'x' || n, 'pdf', 500000, 30, 'y' || n, 'record' FROM range(${reports}) t(n)`);
  for (const [at, chapter] of figures.entries()) await run(valuesOf(chapter, at, reports));
  await run(`
    INSERT INTO stored.statement_values
    SELECT n + 1, 2, 'expenditure', line, NULL, CASE line WHEN 1 THEN '2010601' END, CASE line WHEN 0 THEN '合计' ELSE '行政运行' END,
      NULL, 'total', (figure(n, 2) / 1000000)::DECIMAL(18,6), NULL, NULL, '12.34', 0.01, NULL, 12, 80, line, 1, NULL
    FROM range(${reports}) t(n), range(2) u(line)`);
  await run(`
    INSERT INTO stored.indicators
    SELECT n + 1, 1, 'project', '项目' || n % 50, i, '产出指标', '数量指标', '指标' || i, '≥90%', '95%', '≥', 90, '%',
      (n + i) % 9 <> 0, 10, 9, NULL, 20, 100
    FROM range(${reports}) t(n), range(4) u(i)`);
  await run(`
    INSERT INTO stored.findings
    SELECT n + 1, i, 'rule-' || i, CASE WHEN (n + i) % 11 = 0 THEN 'failed' ELSE 'passed' END,
      1, 2, 1, 0.01, ['/finalAccounts/overall/total'], '说明', 'error', NULL, 1, NULL, NULL, NULL, 9, 60
    FROM range(${reports}) t(n), range(10) u(i)`);
  await run('COMMIT');
  const tables = [
    'reports',
    'versions',
    'files',
    'report_values',
    'statement_values',
    'indicators',
    'findings',
  ];
  const counts = tables.map((table) => `(SELECT count(*) FROM stored.${table})`).join(' + ');
  const { rows } = await askAll(archive, `SELECT (${counts})::DOUBLE`);
  archive.close();
  return Number(rows[0]?.[0]);
}

/** A figure, what it rose by, and the rate; one in twelve does not agree with the year before. */
function valuesOf(chapter: string, at: number, reports: number): string {
  const key = chapter === 'threePublic' ? 'actual' : 'total';
  const before = `CASE WHEN n % 10 = 0 THEN figure(n + 7, ${at}) ELSE figure(n - 1, ${at}) END`;
  const change = `figure(n, ${at}) - (${before}) + CASE WHEN n % 12 = 0 THEN 10000000 ELSE 0 END`;
  const row = (field: string, amount: string, number: string, unit: string): string => `
    SELECT n + 1, '/finalAccounts/${chapter}/${field}', '/finalAccounts/${chapter}/${field}', NULL, NULL,
      (${amount})::DECIMAL(18,6), ${number}, NULL, '${unit}', '12.34万元', 0.01, NULL, 9, 60 + ${at}, NULL, NULL, NULL
    FROM range(${reports}) t(n)`;
  return `INSERT INTO stored.report_values ${[
    row(key, `figure(n, ${at}) / 1000000`, 'NULL', '万元'),
    row('change', `(${change}) / 1000000`, 'NULL', '万元'),
    row('changeRate', 'NULL', '1.5', '%'),
  ].join(' UNION ALL ')}`;
}
