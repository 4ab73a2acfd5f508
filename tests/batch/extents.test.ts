import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ExtentReader } from '../../src/batch/extents.js';
import { OutputError } from '../../src/batch/output.js';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'juesuan-extents-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('parts of files are read one after the other, short ones after long ones', () => {
  const file = join(folder, 'a');
  writeFileSync(file, '0123456789');
  const reader = new ExtentReader();
  const read = (at: number, length: number): string =>
    Buffer.from(reader.read(file, { at, length })).toString();
  expect([read(2, 5), read(8, 2), read(0, 10), read(4, 0)]).toEqual(['23456', '89', '0123456789', '']);
  expect(() => read(8, 3)).toThrow('is cut off');
});

test('a file that is gone is told as what the output folder refuses', () => {
  expect(() => new ExtentReader().read(join(folder, 'none'), { at: 0, length: 1 })).toThrow(OutputError);
});
