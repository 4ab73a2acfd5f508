import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addRecords } from '../../src/archive/add.js';
import type { Added } from '../../src/archive/added.js';
import { askAll, type AnswerCell } from '../../src/archive/ask.js';
import { openArchive, type Purpose } from '../../src/archive/open.js';
import type { ReportRecord } from '../../src/model/report.js';

/** What a test says of a report; the rest is as empty as the schema allows. */
export interface Told extends Partial<Omit<ReportRecord, 'identity' | 'source'>> {
  readonly identity?: Partial<ReportRecord['identity']>;
  /** Tells one file's bytes from another's. */
  readonly bytes?: string;
  readonly source?: Partial<ReportRecord['source']>;
}

export const recordOf = ({ identity, bytes = 'a', source, ...rest }: Told): ReportRecord => ({
  schemaVersion: '1',
  source: { file: '报告.docx', sha256: bytes.padEnd(64, '0'), format: 'docx', bytes: 100, ...source },
  identity: {
    department: '青岚市水务局',
    year: 2020,
    kind: 'department',
    title: null,
    publishedOn: null,
    ...identity,
  },
  outline: [],
  glossary: [],
  attachments: [],
  statements: [],
  checks: [],
  coverage: {},
  diagnostics: [],
  quotes: [],
  evidence: {},
  ...rest,
});

/** A total of 收支总计 and nothing else, printed as it is written here. */
export function totalOf(total: number, change?: number): Pick<ReportRecord, 'finalAccounts' | 'evidence'> {
  const overall = { total, ...(change === undefined ? {} : { change }) };
  const evidence = Object.fromEntries(
    Object.entries(overall).map(([key, value]) => [
      `/finalAccounts/overall/${key}`,
      { text: `${value.toFixed(2)}万元`, block: 3, page: 2 },
    ]),
  );
  return { finalAccounts: { overall }, evidence };
}

export interface Shelf {
  readonly path: string;
  readonly add: (
    ...records: readonly (Told | { readonly file: string; readonly told: Told })[]
  ) => Promise<readonly Added[]>;
  readonly ask: (sql: string) => Promise<readonly (readonly AnswerCell[])[]>;
  /** Runs SQL that writes. */
  readonly change: (sql: string) => Promise<void>;
  readonly remove: () => void;
}

/** An archive in a folder of its own. */
export function shelf(): Shelf {
  const folder = mkdtempSync(join(tmpdir(), 'juesuan-archive-'));
  const path = join(folder, 'archive.duckdb');
  const within = async <T>(
    purpose: Purpose,
    work: (archive: Awaited<ReturnType<typeof openArchive>>) => Promise<T>,
  ) => {
    const archive = await openArchive(path, purpose);
    try {
      return await work(archive);
    } finally {
      archive.close();
    }
  };
  return {
    path,
    add: (...records) =>
      within('change', async (archive) => {
        const files = records.map((one, at) => {
          const { file, told } = 'told' in one ? one : { file: `${at}.docx`, told: one };
          return { file, read: () => Buffer.from(JSON.stringify(recordOf(told))) };
        });
        const added: Added[] = [];
        await addRecords(archive, files, (one) => added.push(one));
        return added;
      }),
    ask: (sql) => within('read', async (archive) => (await askAll(archive, sql)).rows),
    change: (sql) => within('change', async ({ connection }) => void (await connection.run(sql))),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
