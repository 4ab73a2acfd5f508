import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startPool } from '../../src/batch/pool.js';
import { builtProgram } from '../support/built.js';
import { runHere, type RunFile } from '../support/run.js';
import { reportText } from '../support/two-files.js';

const limits = { seconds: 20, megabytes: 400 };

let folder = '';
/** A program of real workers, which misbehave where a file's name says so. */
let script = '';
let notes = '';
const put = (name: string, content = reportText()): void => writeFileSync(join(folder, 'in', name), content);
const run = (size = 2, own: Partial<typeof limits> = {}) =>
  runHere([join(folder, 'in')], join(folder, 'out'), {
    startPool: () => startPool(size, { ...limits, ...own }, script),
  });
const outcomes = ({ files }: RunFile) =>
  Object.fromEntries(files.map(({ file, status, reason }) => [file, status === 'failed' ? reason : status]));

beforeAll(() => void builtProgram(), 120_000);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'juesuan-workers-'));
  mkdirSync(join(folder, 'in'));
  [script, notes] = [join(folder, 'worker.mjs'), join(folder, 'workers')];
  const paths = { worker: resolve(builtProgram(), 'src/batch/worker.js'), notes };
  writeFileSync(
    script,
    `import { startFaulty } from ${JSON.stringify(pathToFileURL('tests/support/faulty-worker.mjs').href)};
     await startFaulty(${JSON.stringify(paths)});`,
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a file that a worker does not survive', () => {
  test.each([
    ['die.txt', '读取该文件的进程意外终止（SIGKILL）'],
    ['exit.txt', '读取该文件的进程意外终止（7）'],
    ['throw.txt', '读取该文件的进程意外终止（TypeError: a stray promise）'],
    ['heap.txt', '读取时内存超过上限（400 MB）'],
    ['buffers.txt', '读取时内存超过上限（400 MB）'],
  ])(
    '%s fails with the reason; the others have their results',
    async (name, reason) => {
      for (const other of ['a.txt', 'z.txt']) put(other, reportText().replaceAll('档案馆', `${other}局`));
      put(name);
      expect(outcomes(await run())).toEqual({ 'a.txt': 'complete', [name]: reason, 'z.txt': 'complete' });
    },
    60_000,
  );

  test('is ended when its time is up', async () => {
    put('a.txt');
    put('hang.txt');
    const outcome = outcomes(await run(1, { seconds: 3 }));
    expect(outcome).toEqual({ 'a.txt': 'complete', 'hang.txt': '读取超时（3 s）' });
  }, 60_000);

  test('is tried once more in a fresh worker', async () => {
    put('die-once.txt');
    expect(outcomes(await run(1))).toEqual({ 'die-once.txt': 'complete' });
    expect(new Set(readFileSync(notes, 'utf8').trim().split('\n')).size).toBe(2);
  }, 60_000);

  test('is tried again by the next run, which leaves the others as they are', async () => {
    put('a.txt');
    put('die.txt');
    await run(1);
    const { files } = await run(1);
    expect(files.map(({ file, unchanged }) => [file, unchanged])).toEqual([
      ['a.txt', true],
      ['die.txt', undefined],
    ]);
  }, 60_000);
});

test('a worker that does not start ends the run, and the folder is free again', async () => {
  put('a.txt');
  writeFileSync(script, 'import "./nowhere.mjs";');
  await expect(
    runHere([join(folder, 'in')], join(folder, 'out'), { startPool: () => startPool(1, limits, script) }),
  ).rejects.toThrow('a worker does not start');
  expect(existsSync(join(folder, 'out/.juesuan/lock'))).toBe(false);
}, 60_000);

test('workers end when the process that started them is killed, even in the middle of a file', async () => {
  put('hang.txt');
  const program = join(folder, 'main.mjs');
  const { href } = pathToFileURL(resolve(builtProgram(), 'src/batch/pool.js'));
  writeFileSync(
    program,
    `import { startPool } from ${JSON.stringify(href)};
     const pool = startPool(1, ${JSON.stringify({ seconds: 600, megabytes: 400 })}, ${JSON.stringify(script)});
     await pool.each([{ kind: 'read', name: 'hang.txt', location: 'hang.txt' }], () => undefined);`,
  );
  const main = execFile(process.execPath, [program]);
  const pid = Number(await eventually(() => existsSync(notes) && readFileSync(notes, 'utf8').trim()));
  await new Promise((done) => setTimeout(done, 500));
  main.kill('SIGKILL');
  expect(await eventually(() => !isRunning(pid))).toBe(true);
}, 60_000);

async function eventually<T>(look: () => T | false | ''): Promise<T> {
  for (let trial = 0; trial < 600; trial += 1) {
    const seen = look();
    if (seen !== false && seen !== '') return seen;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('it did not come');
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A process that nobody has waited for yet is there in name only.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'latin1'));
  } catch {
    return false;
  }
}
