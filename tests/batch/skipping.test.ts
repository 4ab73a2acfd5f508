import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ConvertOptions } from '../../src/batch/convert.js';
import { inlinePool, runHere, type RunFile } from '../support/run.js';
import { expenditureRows, reportText, revenueRows, workbookOf } from '../support/two-files.js';

let folder = '';
const out = (path: string): string => join(folder, 'out', path);
const put = (name: string, content: string | Uint8Array): void =>
  writeFileSync(join(folder, 'in', name), content);
const run = (options: Partial<ConvertOptions> = {}) =>
  runHere([join(folder, 'in')], join(folder, 'out'), { csv: true, ...options });
const readAnew = ({ files }: RunFile): readonly string[] =>
  files.filter(({ unchanged }) => unchanged !== true).map(({ file }) => file);
const bodyOf = (name: string): string => reportText([]).replaceAll('档案馆', name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'juesuan-skip-'));
  mkdirSync(join(folder, 'in'));
  put('a.txt', bodyOf('水务局'));
  put('b.txt', bodyOf('图书馆'));
  put('budget.txt', '云川省青岚市水务局2021年部门预算\n\n一、部门预算收支情况\n\n2021年收入预算100万元。');
  put('empty.docx', '');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a second run', () => {
  test('reads nothing, says so, and leaves every output as it is', async () => {
    const first = await run();
    const paths = ['records/a.txt.json', 'juesuan.xlsx', 'csv/reports.csv', 'csv/datapackage.json'];
    const times = paths.map((path) => statSync(out(path)).mtimeMs);
    const second = await run();
    expect(readAnew(second)).toEqual([]);
    expect(second.run.unchanged).toBe(4);
    expect(paths.map((path) => statSync(out(path)).mtimeMs)).toEqual(times);
    expect(second.files.map(({ unchanged: _, ...file }) => file)).toEqual(first.files);
  });

  test('reads a file whose bytes changed, though its size and time are the same', async () => {
    await run();
    const path = join(folder, 'in/a.txt');
    const { atime, mtime } = statSync(path);
    put('a.txt', bodyOf('林业局'));
    utimesSync(path, atime, mtime);
    expect(readAnew(await run())).toEqual(['a.txt']);
    expect(readFileSync(out('csv/reports.csv'), 'utf8')).toContain('白鹭县林业局');
  });

  test('reads all for another build of the program, and where it is told to', async () => {
    await run();
    expect(readAnew(await run({ build: 'other' }))).toHaveLength(4);
    expect(readAnew(await run({ build: 'other', force: true }))).toHaveLength(4);
    expect(readAnew(await run({ build: 'other' }))).toEqual([]);
  });

  test('writes a record anew that was changed or deleted', async () => {
    await run();
    const first = readFileSync(out('records/a.txt.json'), 'utf8');
    appendFileSync(out('records/a.txt.json'), ' ');
    rmSync(out('records/b.txt.json'));
    expect(readAnew(await run())).toEqual(['a.txt', 'b.txt']);
    expect(readFileSync(out('records/a.txt.json'), 'utf8')).toBe(first);
    expect(existsSync(out('records/b.txt.json'))).toBe(true);
  });

  test('makes the workbook and the tables that are missing', async () => {
    await run({ csv: false });
    expect(existsSync(out('csv'))).toBe(false);
    rmSync(out('juesuan.xlsx'));
    expect(readAnew(await run())).toEqual([]);
    expect(existsSync(out('juesuan.xlsx')) && existsSync(out('csv/evidence.csv'))).toBe(true);
  });

  test('knows nothing from a journal line that was cut off or spoiled', async () => {
    await run();
    const journal = out('.juesuan/journal.jsonl');
    const lines = readFileSync(journal, 'utf8').trimEnd().split('\n');
    const spoiled = lines.map((line) => (line.includes('"a.txt"') ? line.replace('{', '[') : line));
    writeFileSync(journal, spoiled.join('\n').slice(0, -20));
    expect(readAnew(await run())).toEqual(['a.txt', 'empty.docx']);
    expect(readAnew(await run())).toEqual([]);
  });

  test('speaks the language that it is asked in', async () => {
    await run();
    const { files } = await run({ language: 'en' });
    expect(files.map(({ reason }) => reason)).toContain('the file is empty');
  });
});

describe('files that were joined', () => {
  const TEXT = '白鹭县档案馆2021年度部门决算.txt';
  const TABLES = ['白鹭县档案馆2021年度决算附表1.xlsx', '白鹭县档案馆2021年度决算附表2.xlsx'] as const;
  const outcomeOf = ({ files }: RunFile, path: string) => files.find(({ file }) => file === path);

  beforeEach(() => {
    put(TEXT, reportText());
    put(TABLES[0], workbookOf({ 收入: revenueRows }));
    put(TABLES[1], workbookOf({ 支出: expenditureRows }));
  });

  test('stay joined without being read again', async () => {
    const first = await run();
    const record = readFileSync(out(`records/${TEXT}.json`), 'utf8');
    expect(outcomeOf(first, TEXT)).toMatchObject({ joined: TABLES });
    const second = await run();
    expect(readAnew(second)).toEqual([]);
    expect(second.files.map(({ unchanged: _, ...file }) => file)).toEqual(first.files);
    expect(readFileSync(out(`records/${TEXT}.json`), 'utf8')).toBe(record);
  });

  test('are read together again when one of them changed', async () => {
    await run();
    put(TABLES[1], workbookOf({ 支出: [...expenditureRows, ['205', '教育支出', 0, 0, 0]] }));
    const second = await run();
    expect(readAnew(second)).toEqual([...TABLES, TEXT]);
    expect(outcomeOf(second, TEXT)).toMatchObject({ joined: TABLES });
    expect(readFileSync(out(`records/${TEXT}.json`), 'utf8')).toContain('教育支出');
    expect(existsSync(out(`records/${TABLES[1]}.json`))).toBe(false);
  });

  test('have records of their own again when the others are gone', async () => {
    await run();
    for (const path of TABLES) rmSync(join(folder, 'in', path));
    const alone = await run();
    expect(outcomeOf(alone, TEXT)?.joined).toBeUndefined();
    expect(readFileSync(out(`records/${TEXT}.json`), 'utf8')).not.toContain('"parts"');
    put(TABLES[0], workbookOf({ 收入: revenueRows }));
    expect(outcomeOf(await run(), TEXT)).toMatchObject({ joined: [TABLES[0]] });
  });
});

test.each([2, 4])('with %d workers the outputs are the same as with one', async (lanes) => {
  const outputs = async (count: number) => {
    const { files } = await run({ startPool: () => inlinePool(count) });
    return {
      files: files.map(({ milliseconds: _, ...file }) => file),
      bytes: ['juesuan.xlsx', 'csv/evidence.csv'].map((path) => readFileSync(out(path)).toString('base64')),
    };
  };
  for (let at = 0; at < 12; at += 1)
    put(`${String(at)}.txt`, bodyOf(`第${'一二三四五六'[at % 6] ?? ''}中学`));
  const first = await outputs(1);
  rmSync(join(folder, 'out'), { recursive: true });
  expect(await outputs(lanes)).toEqual(first);
});
