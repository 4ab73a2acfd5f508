import { standing } from './decide.js';
import { fetchHeld } from './held.js';
import { rowsOf, type Archive } from './open.js';
import { withStore } from './store.js';

/** What is to be removed: exact, since it is gone afterwards. */
export interface Removal {
  readonly department: string;
  readonly year: number;
  /** A version by its number, as `versions` counts; without it the report with all of them. */
  readonly version?: number;
}

export interface Removed {
  readonly reports: number;
  readonly versions: number;
}

/** Take reports or a version of them away, all or nothing; of what is left the newest stands. */
export async function removeReports(
  archive: Archive,
  { department, year, version: number }: Removal,
): Promise<Removed> {
  const { connection } = archive;
  const chosen = await rowsOf(
    connection,
    `SELECT v.version, r.identity FROM versions v JOIN stored.reports r USING (report)
     WHERE r.department = $1 AND r.year = $2 AND ($3 IS NULL OR v.number = $3)`,
    [department, year, number ?? null],
  );
  const gone = new Set(chosen.map(([version]) => version));
  return withStore(archive, async (store) => {
    let reports = 0;
    for (const report of await fetchHeld(
      connection,
      [...new Set(chosen.map(([, key]) => String(key)))],
      [],
    )) {
      for (const { version } of report.versions) if (gone.has(version)) await store.dropVersion(version);
      const newest = standing(report.versions.filter(({ version }) => !gone.has(version)));
      if (newest === undefined) {
        reports += 1;
        await store.dropReport(report.report);
      } else if (newest.version !== report.version) await store.setStanding(report, newest.version);
    }
    return { reports, versions: gone.size };
  });
}
