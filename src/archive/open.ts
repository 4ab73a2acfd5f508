import type * as Engine from '@duckdb/node-api';
import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { existsSync } from 'node:fs';
import { createTable, storedTables } from './columns.js';
import { ArchiveProblem, type Problem } from './problems.js';
import { sha256Of } from './incoming.js';
import { views } from './views/index.js';

/** The layout of the tables; an archive of another one is refused. */
const FORMAT = '1';

export interface Archive {
  readonly path: string;
  readonly connection: DuckDBConnection;
  readonly close: () => void;
}

/** `change` makes the archive where there is none; `read` cannot write, nor see anything but the archive. */
export type Purpose = 'change' | 'read' | 'export';

const options: Readonly<Record<Purpose, Readonly<Record<string, string>>>> = {
  change: { autoinstall_known_extensions: 'false', autoload_known_extensions: 'false' },
  export: {
    access_mode: 'READ_ONLY',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  },
  read: { access_mode: 'READ_ONLY', enable_external_access: 'false', lock_configuration: 'true' },
};

/** Open an archive. Throws `ArchiveProblem`. */
export async function openArchive(path: string, purpose: Purpose): Promise<Archive> {
  if (purpose !== 'change' && !existsSync(path)) throw new ArchiveProblem({ code: 'no-archive', path });
  const { DuckDBInstance } = await engine();
  try {
    const instance = await DuckDBInstance.create(path, { ...options[purpose] });
    const connection = await instance.connect();
    const archive: Archive = {
      path,
      connection,
      close() {
        connection.closeSync();
        instance.closeSync();
      },
    };
    try {
      await prepare(archive, purpose);
    } catch (error) {
      archive.close();
      throw error;
    }
    return archive;
  } catch (error) {
    throw error instanceof ArchiveProblem
      ? error
      : new ArchiveProblem(openingProblem(path, error), { cause: error });
  }
}

/** DuckDB is an optional dependency: `convert` works without it. */
async function engine(): Promise<typeof Engine> {
  try {
    return await import('@duckdb/node-api');
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new ArchiveProblem({ code: 'no-engine', detail }, { cause });
  }
}

function openingProblem(path: string, error: unknown): Problem {
  const detail = error instanceof Error ? error.message : String(error);
  if (/lock/i.test(detail)) return { code: 'busy', path, process: /PID (\d+)/.exec(detail)?.[1] };
  if (/not a valid DuckDB database/i.test(detail)) return { code: 'not-an-archive', path };
  return { code: 'storage', path, detail: firstLine(detail) };
}

export const firstLine = (text: string): string => text.split('\n')[0] ?? '';

async function prepare(archive: Archive, purpose: Purpose): Promise<void> {
  const { connection, path } = archive;
  const tables = await rowsOf(connection, 'SELECT table_schema, table_name FROM information_schema.tables');
  const isArchive = tables.some(([schema, name]) => schema === 'stored' && name === 'about');
  if (!isArchive && (purpose !== 'change' || tables.length > 0))
    throw new ArchiveProblem({ code: 'not-an-archive', path });
  if (!isArchive) return create(archive);
  const [format] = await rowsOf(connection, `SELECT value FROM stored.about WHERE key = 'format'`);
  const found = String(format?.[0]);
  if (found !== FORMAT) throw new ArchiveProblem({ code: 'other-format', path, found, expected: FORMAT });
  if (purpose === 'change') await renewViews(archive);
}

async function create(archive: Archive): Promise<void> {
  const statements = [
    'CREATE SCHEMA stored',
    'CREATE TABLE stored.about (key VARCHAR, value VARCHAR)',
    `INSERT INTO stored.about VALUES ('format', '${FORMAT}'), ('views', '${viewsMark}')`,
    ...storedTables.map(createTable),
    ...viewStatements,
  ];
  await inTransaction(archive, async () => {
    for (const statement of statements) await archive.connection.run(statement);
  });
}

const viewStatements = views.map(({ name, sql }) => `CREATE OR REPLACE VIEW ${name} AS ${sql}`);
const viewsMark = sha256Of(viewStatements.join(';'));

/** An archive that another version of the program made gets this one's views. */
async function renewViews(archive: Archive): Promise<void> {
  const { connection } = archive;
  const [mark] = await rowsOf(connection, `SELECT value FROM stored.about WHERE key = 'views'`);
  if (mark?.[0] === viewsMark) return;
  await inTransaction(archive, async () => {
    for (const statement of viewStatements) await connection.run(statement);
    await connection.run(`UPDATE stored.about SET value = $1 WHERE key = 'views'`, [viewsMark]);
  });
}

/** All of it or nothing. What the disk refuses is a problem of the archive. */
export async function inTransaction<T>({ connection, path }: Archive, work: () => Promise<T>): Promise<T> {
  await connection.run('BEGIN TRANSACTION');
  try {
    const result = await work();
    await connection.run('COMMIT');
    return result;
  } catch (error) {
    await connection.run('ROLLBACK').catch(() => undefined);
    const detail = error instanceof Error ? firstLine(error.message) : '';
    if (!/^(?:IO|Out of Memory|FATAL|TransactionContext) Error/.test(detail)) throw error;
    throw new ArchiveProblem({ code: 'storage', path, detail }, { cause: error });
  }
}

/** The rows of a small result. */
export async function rowsOf(
  connection: DuckDBConnection,
  sql: string,
  values: DuckDBValue[] = [],
): Promise<readonly (readonly DuckDBValue[])[]> {
  return (await connection.runAndReadAll(sql, values)).getRows();
}
