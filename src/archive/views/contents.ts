import { contentTables } from '../columns.js';
import { reportColumns, type View } from './view.js';

/** The tables as they stand: each row with its report, without earlier versions. */
export const contentViews: readonly View[] = [
  {
    name: 'reports',
    title: '报告',
    about:
      'One row a report: read in full (`complete`) or in part (`partial`), how many versions and files it has.',
    sql: `
      SELECT ${reportColumns}, v.status, v.title, v.published_on,
        (SELECT count(*) FROM stored.versions o WHERE o.report = r.report) AS versions,
        (SELECT count(*) FROM stored.files f JOIN stored.versions o USING (version) WHERE o.report = r.report) AS files
      FROM lineages r JOIN stored.versions v USING (version)`,
  },
  {
    name: 'versions',
    title: '版本',
    about:
      'One row a version, numbered from the oldest; `cause`: `first`, `published` (again), `fuller` (the same and more), `re-read` (the same file by another version of the program).',
    sql: `
      SELECT ${reportColumns}, v.version,
        row_number() OVER (PARTITION BY v.report ORDER BY v.counts_as NULLS FIRST, v.sequence, v.version) AS number,
        v.version = r.version AS stands, v.cause, v.status, v.title, v.published_on
      FROM stored.versions v JOIN lineages r ON r.report = v.report`,
  },
  {
    name: 'files',
    title: '文件',
    about:
      'One row a file of a version; `role`: `record` (its values were read from this one), `copy` (prints the same), `part` (prints a part of it), `annex` (附表 that was joined in).',
    sql: `
      SELECT ${reportColumns}, f.*
      FROM stored.files f JOIN stored.versions v USING (version) JOIN lineages r ON r.report = v.report`,
  },
  ...contentTables.map(({ name, title, about }) => ({
    name,
    title,
    about,
    sql: `
      SELECT ${reportColumns}, t.* EXCLUDE (version)
      FROM stored.${name} t JOIN lineages r ON r.version = t.version`,
  })),
];
