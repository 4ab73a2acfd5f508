import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DurableReads } from '../../src/batch/durable.js';
import { OutputError } from '../../src/batch/output.js';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'juesuan-durable-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('files are read while the disk keeps them, more at once than it is told of at a time', async () => {
  const reads = new DurableReads();
  const paths = Array.from({ length: 40 }, (_, at) => join(folder, `${String(at)}.json`));
  for (const path of paths) writeFileSync(path, `决算 ${path}`);
  expect(paths.map((path) => reads.read(path))).toEqual(paths.map((path) => `决算 ${path}`));
  await expect(reads.settle()).resolves.toBeUndefined();
});

test('a file that is not there is refused when it is read', () => {
  expect(() => new DurableReads().read(join(folder, 'none'))).toThrow(OutputError);
});

test('what the disk does not keep is refused in the end, with its path', async () => {
  const reads = new DurableReads();
  const kept = join(folder, 'kept');
  writeFileSync(kept, '');
  reads.read(kept);
  // A device that can be read and keeps nothing.
  reads.read('/dev/null');
  await expect(reads.settle()).rejects.toMatchObject({
    name: 'OutputError',
    path: '/dev/null',
    code: 'EINVAL',
  });
});
