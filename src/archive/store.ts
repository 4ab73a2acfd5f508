import { gunzipSync, gzipSync } from 'node:zlib';
import type { DuckDBBlobValue, DuckDBConnection } from '@duckdb/node-api';
import type { ReportRecord } from '../model/report.js';
import * as stored from './columns.js';
import { countsAs, type Cause, type HeldFile, type HeldVersion, type Role } from './decide.js';
import type { HeldReport } from './held.js';
import { identityOf, type Incoming } from './incoming.js';
import { rowsOf as query, type Archive } from './open.js';
import type { Row } from './rows/index.js';
import { withWriter, type Writer } from './writer.js';

/** Writes reports, versions and files, and all rows of a version together. */
export interface Store {
  readonly addReport: (incoming: Incoming) => Promise<HeldReport>;
  readonly addVersion: (
    report: HeldReport,
    incoming: Incoming,
    cause: Cause,
    sequenceOf: HeldVersion | undefined,
  ) => Promise<HeldVersion>;
  readonly addFile: (incoming: Incoming, version: HeldVersion, role: Role) => Promise<HeldFile>;
  /** A version's rows anew, from another record of the same content. */
  readonly rewrite: (incoming: Incoming, version: HeldVersion) => Promise<void>;
  /** Takes a version with all its rows away. */
  readonly dropVersion: (version: number) => Promise<void>;
  readonly dropFile: (version: number, file: HeldFile) => Promise<void>;
  readonly dropReport: (report: number) => Promise<void>;
  readonly setStanding: (report: HeldReport, version: number) => Promise<void>;
  readonly recordOf: (version: number) => Promise<ReportRecord>;
  /** Sends what is still held back. */
  readonly flush: () => void;
}

/** What is stored is stored together or not at all. */
export const withStore = <T>(archive: Archive, work: (store: Store) => Promise<T>): Promise<T> =>
  withWriter(archive, async (writer) => work(await openStore(archive, writer)));

async function openStore({ connection }: Archive, writer: Writer): Promise<Store> {
  const [last] = await query(
    connection,
    `SELECT (SELECT coalesce(max(report), 0) FROM stored.reports), (SELECT coalesce(max(version), 0) FROM stored.versions)`,
  );
  let [reports, versions] = (last ?? [0, 0]) as [number, number];

  const addContent = async (version: number, { rows: content, json }: Incoming): Promise<void> => {
    for (const [table, rows] of content) await writer.add(table, withVersion(version, rows));
    await writer.add(stored.records, [[version, gzipSync(json)]]);
  };
  const run = async (sql: string, ...values: readonly (string | number | null)[]): Promise<void> => {
    writer.flush();
    await connection.run(sql, [...values]);
  };

  return {
    async addReport(incoming) {
      const { record, department, year } = incoming;
      const { kind, scope, region } = record.identity;
      const identity = identityOf(incoming);
      reports += 1;
      await writer.add(stored.reports, [
        [
          reports,
          identity,
          department,
          year,
          kind,
          scope ?? null,
          region?.province ?? null,
          region?.city ?? null,
          region?.county ?? null,
          region?.code ?? null,
          versions + 1,
        ],
      ]);
      return { report: reports, identity, department, year, version: versions + 1, versions: [] };
    },
    async addVersion(report, incoming, cause, sequenceOf) {
      const { content, publishedOn, status, record } = incoming;
      versions += 1;
      const version: HeldVersion = {
        version: versions,
        sequence: sequenceOf?.sequence ?? versions,
        publishedOn,
        countsAs: sequenceOf ? sequenceOf.countsAs : countsAs(publishedOn, report.versions),
        content,
        files: [],
      };
      await writer.add(stored.versions, [
        [
          versions,
          report.report,
          version.sequence,
          publishedOn,
          version.countsAs,
          cause,
          status,
          record.identity.title,
          content,
        ],
      ]);
      await addContent(versions, incoming);
      return version;
    },
    async addFile(incoming, { version }, role) {
      const { file, sha256, number, recordSha256, record } = incoming;
      const facts = ({
        format,
        bytes,
        pages,
      }: {
        format: string;
        bytes: number;
        pages?: number | undefined;
      }): Row => [format, bytes, pages ?? null];
      const annexes = (record.source.parts ?? []).map((part): Row => [
        version,
        part.file,
        1,
        part.sha256,
        ...facts(part),
        recordSha256,
        'annex',
      ]);
      await writer.add(stored.files, [
        [version, file, number, sha256, ...facts(record.source), recordSha256, role],
        ...annexes,
      ]);
      return { file, sha256, number, recordSha256, role };
    },
    async rewrite(incoming, { version }) {
      for (const { name } of [...stored.contentTables, stored.records])
        await run(`DELETE FROM stored.${name} WHERE version = $1`, version);
      await run(`UPDATE stored.versions SET status = $2 WHERE version = $1`, version, incoming.status);
      await run(
        `UPDATE stored.files SET record_sha256 = $2 WHERE version = $1 AND role IN ('record', 'annex')`,
        version,
        incoming.recordSha256,
      );
      await addContent(version, incoming);
    },
    async dropVersion(version) {
      for (const { name } of [stored.versions, stored.files, stored.records, ...stored.contentTables])
        await run(`DELETE FROM stored.${name} WHERE version = $1`, version);
    },
    dropFile: (version, { sha256, number }) =>
      run(
        'DELETE FROM stored.files WHERE version = $1 AND sha256 = $2 AND report_number = $3',
        version,
        sha256,
        number,
      ),
    dropReport: (report) => run('DELETE FROM stored.reports WHERE report = $1', report),
    setStanding: ({ report }, version) =>
      run(`UPDATE stored.reports SET version = $2 WHERE report = $1`, report, version),
    async recordOf(version) {
      writer.flush();
      return readRecord(connection, version);
    },
    flush: writer.flush,
  };
}

function* withVersion(version: number, rows: readonly Row[]): Generator<Row> {
  for (const row of rows) yield [version, ...row];
}

/** The record that a version's rows were made from. */
export async function readRecord(connection: DuckDBConnection, version: number): Promise<ReportRecord> {
  const [row] = await query(connection, 'SELECT json FROM stored.records WHERE version = $1', [version]);
  if (row === undefined) throw new Error(`no record of version ${version}`);
  return JSON.parse(gunzipSync((row[0] as DuckDBBlobValue).bytes).toString('utf8')) as ReportRecord;
}
