import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for one suite, taken away after it. */
export function scratchFolder(): (path: string) => string {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'juesuan-faults-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (path) => join(folder, path);
}
