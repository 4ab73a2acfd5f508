import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addRecords } from '../../src/archive/add.js';
import { ask, askAll } from '../../src/archive/ask.js';
import { openArchive } from '../../src/archive/open.js';
import { recordOf, shelf, totalOf, type Shelf } from './support.js';

let archive: Shelf;
beforeEach(() => (archive = shelf()));
afterEach(() => archive.remove());

describe('a query', () => {
  const attempt = async (sql: string): Promise<string> => {
    const open = await openArchive(archive.path, 'read');
    try {
      return JSON.stringify((await askAll(open, sql)).rows);
    } catch (error) {
      return String((error as { problem?: { code: string; detail: string } }).problem?.detail);
    } finally {
      open.close();
    }
  };

  test.each([
    ['DELETE FROM stored.reports', /read-only/],
    ['DROP VIEW reports', /read-only/],
    ['CREATE TABLE x (a INTEGER)', /read-only/],
    [`COPY (SELECT 1) TO '%/stolen.csv'`, /disabled by configuration/],
    [`EXPORT DATABASE '%/stolen'`, /disabled by configuration/],
    [`ATTACH '%/other.duckdb'`, /disabled by configuration/],
    [`SELECT * FROM read_csv('%/secret.csv')`, /disabled by configuration/],
    [`SELECT * FROM read_text('%/secret.csv')`, /disabled by configuration/],
    [`SELECT * FROM read_blob('%/secret.csv')`, /disabled by configuration/],
    [`SELECT * FROM '%/secret.csv'`, /does not exist|disabled by configuration/],
    [`SELECT * FROM glob('%/*')`, /disabled by configuration/],
    ['SET enable_external_access = true', /has been locked/],
    ['RESET enable_external_access', /has been locked/],
    ['INSTALL httpfs', /disabled by configuration/],
    [`LOAD '%/extension'`, /disabled through configuration/],
    [`SELECT getenv('HOME')`, /does not exist/],
  ])('%s does not work', async (sql, reason) => {
    await archive.add(totalOf(1));
    const folder = dirname(archive.path);
    writeFileSync(join(folder, 'secret.csv'), 'a\nsecret\n');
    expect(await attempt(sql.replace('%', folder))).toMatch(reason);
    expect(existsSync(join(folder, 'stolen.csv'))).toBe(false);
    expect(existsSync(join(folder, 'other.duckdb'))).toBe(false);
    expect(await attempt('SELECT count(*) FROM reports')).toBe('[[{"digits":"1"}]]');
  });

  test('gives rows as they are found, exactly', async () => {
    await archive.add(totalOf(1));
    const open = await openArchive(archive.path, 'read');
    const { rows } = await ask(open, `SELECT range, 0.1::DECIMAL(38,6) * range FROM range(5000)`);
    let last: unknown;
    let count = 0;
    for await (const row of rows) {
      last = row;
      count += 1;
    }
    open.close();
    expect([count, last]).toEqual([5000, [{ digits: '4999' }, { digits: '499.9' }]]);
  });
});

describe('what is no archive', () => {
  const problem = (path: string, purpose: 'read' | 'change') =>
    openArchive(path, purpose).then(
      () => undefined,
      (error: { problem: unknown }) => error.problem,
    );

  test('is refused and left as it is', async () => {
    const text = join(dirname(archive.path), 'notes.txt');
    writeFileSync(text, 'notes');
    expect(await problem(text, 'change')).toEqual({ code: 'not-an-archive', path: text });
    expect(await problem(text, 'read')).toEqual({ code: 'not-an-archive', path: text });
    expect(readFileSync(text, 'utf8')).toBe('notes');
    expect(await problem(archive.path, 'read')).toEqual({ code: 'no-archive', path: archive.path });
    expect(existsSync(archive.path)).toBe(false);
  });

  test('another DuckDB file, or an archive of another format', async () => {
    await archive.add(totalOf(1));
    await archive.change(`UPDATE stored.about SET value = '99' WHERE key = 'format'`);
    expect(await problem(archive.path, 'read')).toMatchObject({ code: 'other-format', found: '99' });
    const other = join(dirname(archive.path), 'other.duckdb');
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const instance = await DuckDBInstance.create(other);
    await (await instance.connect()).run('CREATE TABLE mine (a INTEGER)');
    instance.closeSync();
    expect(await problem(other, 'change')).toEqual({ code: 'not-an-archive', path: other });
  });
});

describe('another process', () => {
  /** Opens the archive, does something, says so, and stays until it is killed. */
  const holder = async (sql: string) => {
    const script = `const { DuckDBInstance } = require('@duckdb/node-api');
      DuckDBInstance.create(process.argv[1]).then((instance) => instance.connect()).then(async (connection) => {
        ${sql}
        console.log('ready');
        setInterval(() => undefined, 1000);
      });`;
    const child = execFile(process.execPath, ['-e', script, archive.path]);
    await once(child.stdout!, 'data');
    return child;
  };

  test('that holds the archive is named, and nothing is lost', async () => {
    await archive.add(totalOf(1));
    const child = await holder('');
    await expect(archive.add(totalOf(2))).rejects.toMatchObject({
      problem: { code: 'busy', path: archive.path, process: String(child.pid) },
    });
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await archive.ask('SELECT count(*)::INTEGER FROM reports')).toEqual([[1]]);
  });

  test('that is killed in the middle of a change leaves what was there before', async () => {
    await archive.add(totalOf(1));
    const child = await holder(
      `await connection.run('DELETE FROM stored.versions');
       await connection.run('BEGIN');
       await connection.run('DELETE FROM stored.reports');`,
    );
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(
      await archive.ask(
        'SELECT (SELECT count(*)::INTEGER FROM stored.reports), (SELECT count(*)::INTEGER FROM stored.versions)',
      ),
    ).toEqual([[1, 0]]);
  });
});

test('a call that breaks off leaves nothing of itself', async () => {
  await archive.add(totalOf(1));
  const open = await openArchive(archive.path, 'change');
  const files = Array.from({ length: 40 }, (_, at) => ({
    file: String(at),
    read: () =>
      Buffer.from(
        JSON.stringify(recordOf({ ...totalOf(at), bytes: `x${at}`, identity: { year: 1990 + at } })),
      ),
  }));
  await expect(
    addRecords(open, files, ({ file }) => {
      if (file === '39') throw new Error('broken off');
    }),
  ).rejects.toThrow('broken off');
  open.close();
  expect(await archive.ask('SELECT year FROM reports')).toEqual([[2020]]);
  expect(await archive.ask('SELECT count(*)::INTEGER FROM stored.records')).toEqual([[1]]);
});
