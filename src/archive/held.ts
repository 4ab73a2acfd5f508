import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import type { HeldFile, HeldVersion, Role } from './decide.js';
import { rowsOf } from './open.js';

/** A report of the archive with all its versions. */
export interface HeldReport {
  readonly report: number;
  readonly identity: string;
  readonly department: string;
  readonly year: number;
  /** The version that stands. */
  version: number;
  versions: readonly HeldVersion[];
}

/** The reports of these identities, and those that hold a file of these bytes. */
export async function fetchHeld(
  connection: DuckDBConnection,
  identities: readonly string[],
  sha256s: readonly string[],
): Promise<readonly HeldReport[]> {
  const reports = await rowsOf(
    connection,
    `SELECT report, identity, department, year, version FROM stored.reports
     WHERE identity IN (SELECT unnest(from_json($1, '["VARCHAR"]')))
        OR report IN (SELECT report FROM stored.versions JOIN stored.files USING (version)
                      WHERE sha256 IN (SELECT unnest(from_json($2, '["VARCHAR"]'))) AND role <> 'annex')`,
    [JSON.stringify(identities), JSON.stringify(sha256s)],
  );
  if (reports.length === 0) return [];
  const numbers = JSON.stringify(reports.map(([report]) => report));
  const versions = await versionsOf(connection, numbers);
  return reports.map(([report, identity, department, year, version]) => ({
    report: report as number,
    identity: String(identity),
    department: String(department),
    year: year as number,
    version: version as number,
    versions: versions.filter((held) => held.report === report),
  }));
}

async function versionsOf(
  connection: DuckDBConnection,
  reports: string,
): Promise<readonly (HeldVersion & { readonly report: number })[]> {
  const chosen = `report IN (SELECT unnest(from_json($1, '["INTEGER"]')))`;
  const versions = await rowsOf(
    connection,
    `SELECT version, report, sequence, published_on::VARCHAR, counts_as::VARCHAR, content
     FROM stored.versions WHERE ${chosen}`,
    [reports],
  );
  const files = await rowsOf(
    connection,
    `SELECT version, file, sha256, report_number, record_sha256, role
     FROM stored.files JOIN stored.versions USING (version) WHERE ${chosen}`,
    [reports],
  );
  const text = (value: DuckDBValue | undefined): string | null => (typeof value === 'string' ? value : null);
  return versions.map(([version, report, sequence, publishedOn, counts, content]) => ({
    version: version as number,
    report: report as number,
    sequence: sequence as number,
    publishedOn: text(publishedOn),
    countsAs: text(counts),
    content: String(content),
    files: files.filter(([of]) => of === version).map(fileOf),
  }));
}

function fileOf([, file, sha256, number, recordSha256, role]: readonly DuckDBValue[]): HeldFile {
  return {
    file: String(file),
    sha256: String(sha256),
    number: number as number,
    recordSha256: String(recordSha256),
    role: role as Role,
  };
}
