import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { OutputInUse, takeLock } from '../../src/batch/lock.js';

let folder = '';
const lock = (): string => join(folder, 'lock');
const left = (holder: object | string): void =>
  writeFileSync(lock(), typeof holder === 'string' ? holder : JSON.stringify(holder));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'juesuan-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the lock of an output folder', () => {
  test('is refused while its holder lives, and free when it is given back', () => {
    const giveBack = takeLock(lock());
    expect(() => takeLock(lock())).toThrow(OutputInUse);
    giveBack();
    expect(existsSync(lock())).toBe(false);
    takeLock(lock())();
  });

  test.each([
    [
      'a process that is gone',
      () => ({ pid: spawnSync(process.execPath, ['-e', '0']).pid, host: hostname() }),
    ],
    ['a process whose number another one has now', () => ({ pid: 1, host: hostname(), began: 'boot/0' })],
    [
      'this very process, in an earlier life',
      () => ({ pid: process.pid, host: hostname(), began: 'boot/0' }),
    ],
    ['nobody who can be told', () => 'half a li'],
  ])('is taken over from %s', (_, holder) => {
    left(holder());
    const giveBack = takeLock(lock());
    expect(JSON.parse(readFileSync(lock(), 'utf8'))).toMatchObject({ pid: process.pid, host: hostname() });
    giveBack();
  });

  test('that another machine set is believed', () => {
    left({ pid: 1, host: 'elsewhere' });
    expect(() => takeLock(lock())).toThrow(OutputInUse);
    expect(existsSync(lock())).toBe(true);
  });

  test('is not given back by one who lost it', () => {
    const giveBack = takeLock(lock());
    left({ pid: 1, host: 'elsewhere' });
    giveBack();
    expect(existsSync(lock())).toBe(true);
  });
});
