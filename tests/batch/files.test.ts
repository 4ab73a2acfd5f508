import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFiles } from '../../src/batch/files.js';
import { recordPath } from '../../src/batch/names.js';

let folder = '';
const put = (path: string): string => {
  const location = join(folder, path);
  mkdirSync(join(location, '..'), { recursive: true });
  writeFileSync(location, 'x');
  return location;
};
const find = (...given: readonly string[]) => {
  const { inputs, skipped, missing } = findFiles(given, join(folder, 'in/out'));
  return { paths: inputs.map(({ path }) => path), skipped, missing };
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'juesuan-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('files of a run', () => {
  test('are found below folders in order of their names; other endings are told, debris is not', () => {
    [
      'in/乙.txt',
      'in/sub/甲.DOCX',
      'in/b.png',
      'in/~$甲.docx',
      'in/.DS_Store',
      'in/out/records/c.txt',
    ].forEach(put);
    expect(find(join(folder, 'in'))).toEqual({
      paths: ['sub/甲.DOCX', '乙.txt'],
      skipped: ['b.png'],
      missing: [],
    });
  });

  test('count once, given twice or reached by a link', () => {
    const file = put('in/a.txt');
    symlinkSync(file, join(folder, 'in/z.txt'));
    expect(find(join(folder, 'in'), file, join(folder, 'in')).paths).toEqual(['a.txt']);
  });

  test('a link that leads back into its folder ends there', () => {
    put('in/a/b.txt');
    symlinkSync(join(folder, 'in'), join(folder, 'in/a/loop'));
    expect(find(join(folder, 'in')).paths).toEqual(['a/b.txt']);
  });

  test('a link to a folder elsewhere keeps its place in the paths', () => {
    put('else/b.txt');
    mkdirSync(join(folder, 'in'));
    symlinkSync(join(folder, 'else'), join(folder, 'in/link'));
    expect(find(join(folder, 'in')).paths).toEqual(['link/b.txt']);
  });

  test('the same path from two folders, also in other letters, gets a number', () => {
    put('one/r.docx');
    put('two/r.docx');
    put('three/R.docx');
    const folders = ['one', 'two', 'three'].map((name) => join(folder, name));
    expect(find(...folders).paths).toEqual(['r.docx', 'r~2.docx', 'R~3.docx']);
  });

  test('what is named and not there is missing; a named file is taken whatever its ending', () => {
    const odd = put('in/photo.jpeg');
    expect(find(join(folder, 'no.txt'), odd)).toEqual({
      paths: ['photo.jpeg'],
      skipped: [],
      missing: [join(folder, 'no.txt')],
    });
  });

  test('a folder that cannot be opened and a link to nothing are told', () => {
    put('in/shut/a.txt');
    symlinkSync(join(folder, 'nowhere'), join(folder, 'in/dangling.txt'));
    chmodSync(join(folder, 'in/shut'), 0o000);
    const { paths, missing } = find(join(folder, 'in'));
    chmodSync(join(folder, 'in/shut'), 0o755);
    expect(missing).toContain('dangling.txt');
    // The superuser opens any folder.
    if (process.getuid?.() !== 0) expect(missing).toContain('shut');
    else expect(paths).toEqual(['shut/a.txt']);
  });
});

describe('record names', () => {
  test('keep path and ending', () => {
    expect(recordPath('2020/区.县/报告.docx')).toBe('records/2020/区.县/报告.docx.json');
  });

  test('are cut where a disk would not take them, and stay apart', () => {
    const long = '决'.repeat(83);
    const [first, second] = [recordPath(`a/${long}算.docx`), recordPath(`a/${long}算.doc`)];
    expect(first).not.toBe(second);
    for (const path of [first, second]) {
      expect(Buffer.byteLength(path.split('/')[2] ?? '')).toBeLessThanOrEqual(255);
      expect(path).toMatch(/^records\/a\/决+~[0-9a-f]{8}\.docx?\.json$/);
    }
  });

  test('have folders that a disk takes', () => {
    const [folder = '', name] = recordPath(`${'县'.repeat(90)}/a.txt`)
      .split('/')
      .slice(1);
    expect(Buffer.byteLength(folder)).toBeLessThanOrEqual(255);
    expect(folder).toMatch(/^县+~[0-9a-f]{8}$/);
    expect(name).toBe('a.txt.json');
  });
});
