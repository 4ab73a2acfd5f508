import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtProgram } from '../support/built.js';
import { juesuan, pause, start } from '../support/faults/program.js';
import { readRun } from '../support/run.js';
import { reportText } from '../support/two-files.js';

let folder = '';
const convert = (...more: readonly string[]) =>
  ['convert', join(folder, 'in'), '--out', join(folder, 'out'), ...more] as const;

beforeAll(() => void builtProgram(), 180_000);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'juesuan-command-'));
  mkdirSync(join(folder, 'in'));
  for (const name of ['水务局', '教育局', '林业局', '财政局', '审计局', '民政局'])
    writeFileSync(join(folder, 'in', `${name}.txt`), reportText([]).replaceAll('档案馆', name));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the program reads with workers, and says what was left as it was', async () => {
  const first = await juesuan(...convert('--workers', '2'));
  expect(first).toMatchObject({ status: 0 });
  expect(first.said).toMatch(/完整 +6\n/);
  expect(readdirSync(join(folder, 'out')).sort()).toEqual([
    '.juesuan',
    'juesuan.xlsx',
    'records',
    'run.json',
  ]);
  const second = await juesuan(...convert('--lang', 'en'));
  expect(second.said).toContain('6 of them have not changed; their results stand.');
  expect((await juesuan(...convert('--force'))).said).not.toContain('没有变化');
});

test.each([
  ['--workers', '0'],
  ['--timeout', 'x'],
  ['--memory', '10'],
])('%s %s is wrong usage', async (flag, value) => {
  const { status, said } = await juesuan(...convert(flag, value));
  expect([status, said]).toEqual([2, `juesuan: 取值不对: ${flag} <${said.match(/<(.+)>/)?.[1] ?? ''}>\n`]);
  expect(existsSync(join(folder, 'out'))).toBe(false);
});

test('a run that is interrupted says that it can be carried on, and is', async () => {
  const { child, ended } = start(convert());
  while (!existsSync(join(folder, 'out/.juesuan/journal.jsonl'))) await pause(5);
  child.kill('SIGINT');
  expect(await ended).toEqual({ status: 130, said: '已中断。已完成的结果有效，再次运行会接着做。\n' });
  expect(await juesuan(...convert())).toMatchObject({ status: 0 });
  expect(readRun(join(folder, 'out')).totals.complete).toBe(6);
});
