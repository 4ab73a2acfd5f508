import { ask, type Answer } from './ask.js';
import { readRecord } from './store.js';
import { rowsOf, type Archive } from './open.js';
import type { ReportRecord } from '../model/report.js';
import { conditionOf, type Selection } from './selection.js';
import { views, type View } from './views/index.js';

/** The views that are exported: all that tell of reports, coverage too. */
export const exportedViews: readonly View[] = views.filter(
  ({ name }) => !['lineages', 'coverage_by_district', 'findings_by_district'].includes(name),
);

/** Rows of a view for the selected reports, in a fixed order. */
export function viewRows(archive: Archive, { name }: View, selection: Selection): Promise<Answer> {
  const { sql, parameters } = conditionOf(selection);
  return ask(archive, `SELECT * FROM ${name} WHERE ${sql} ORDER BY ALL`, parameters);
}

/** Write a view into `<folder>/<view>/province=…/year=…/*.parquet`. */
export async function writeParquet(
  { connection }: Archive,
  { name }: View,
  selection: Selection,
  folder: string,
): Promise<void> {
  const { sql, parameters } = conditionOf(selection);
  await connection.run(`CREATE OR REPLACE TEMP TABLE chosen AS SELECT * FROM ${name} WHERE ${sql}`, [
    ...parameters,
  ]);
  const [count] = await rowsOf(connection, 'SELECT count(*)::INTEGER FROM chosen');
  if (count?.[0] === 0) return;
  const path = `${folder}/${name}`.replaceAll("'", "''");
  await connection.run(
    `COPY chosen TO '${path}' (FORMAT parquet, PARTITION_BY (province, year), FILENAME_PATTERN 'part-{i}')`,
  );
}

/** Records of the selected reports as they stand, with the name of the file that each was read from. */
export async function* selectedRecords(
  { connection }: Archive,
  selection: Selection,
): AsyncGenerator<{
  readonly path: string;
  readonly status: 'complete' | 'partial';
  readonly record: ReportRecord;
}> {
  const { sql, parameters } = conditionOf(selection);
  const chosen = await rowsOf(
    connection,
    `SELECT s.version, v.status, any_value(f.file)
     FROM reports r JOIN stored.reports s USING (report) JOIN stored.versions v ON v.version = s.version
     JOIN stored.files f ON f.version = s.version AND f.role = 'record'
     WHERE r.report IN (SELECT report FROM reports WHERE ${sql})
     GROUP BY ALL ORDER BY 3`,
    [...parameters],
  );
  for (const [version, status, file] of chosen)
    yield {
      path: String(file),
      status: status as 'complete' | 'partial',
      record: await readRecord(connection, version as number),
    };
}
