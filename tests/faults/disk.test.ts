import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chanceOf } from '../../samples/press/invent/chance.js';
import { writeCorpus } from '../support/faults/corpus.js';
import { count } from '../support/faults/counts.js';
import { brokenIn, outputsOf, stateIn } from '../support/faults/outputs.js';
import { juesuan, pause, start } from '../support/faults/program.js';
import { scratchFolder } from '../support/faults/scratch.js';

const at = scratchFolder();
const command = (out: string) => ['convert', at('in'), '--out', out, '--csv', '--workers', '2'] as const;
let reference: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  await writeCorpus(at('in'), 4);
  expect(await juesuan(...command(at('reference')))).toMatchObject({ status: 1 });
  reference = outputsOf(at('reference'));
}, 300_000);

/** One clear sentence, no trace of a program. */
const SENTENCE = /^无法写入 [^\n]+：[^\n]+。\n$/;

const mounts = process.getuid?.() === 0 && spawnSync('mount', ['--version']).status === 0;
const onDisks = mounts ? test : test.skip;
if (!mounts) console.warn('small and read-only disks are not tried: only the superuser can make them');

function mount(path: string, options: string): boolean {
  mkdirSync(path, { recursive: true });
  return spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', path]).status === 0;
}

const FULL = count(2, 25);

onDisks(
  `${String(FULL)} disks that run full: all that is there is whole, and with more room it is finished`,
  async () => {
    const chance = chanceOf(8);
    for (let disk = 0; disk < FULL; disk += 1) {
      const path = at(`disk${String(disk)}`);
      if (!mount(path, `size=${String(chance.whole(8, 700) * 4)}k`))
        return console.warn('mount is not allowed');
      try {
        const { status, said } = await juesuan(...command(path));
        expect([status, said]).toEqual([2, expect.stringMatching(SENTENCE)]);
        expect(said).toContain('磁盘已满');
        expect(brokenIn(path)).toEqual([]);
        spawnSync('mount', ['-o', 'remount,size=64m', path]);
        expect(await juesuan(...command(path))).toMatchObject({ status: 1 });
        expect(outputsOf(path)).toEqual(reference);
      } finally {
        spawnSync('umount', [path]);
      }
    }
  },
  3_3_600_000,
);

onDisks('a read-only disk is told in one sentence', async () => {
  const path = at('read-only');
  if (!mount(path, 'ro')) return console.warn('mount is not allowed');
  try {
    expect(await juesuan(...command(path))).toEqual({ status: 2, said: expect.stringMatching(SENTENCE) });
  } finally {
    spawnSync('umount', [path]);
  }
});

test('files larger than the system allows are told in one sentence, and nothing is half-written', async () => {
  for (const blocks of count(1, 3) === 1 ? [64] : [8, 64, 200]) {
    rmSync(at('out'), { recursive: true, force: true });
    const { status, said } = await start(
      command(at('out')),
      (line) => `trap '' XFSZ; ulimit -f ${String(blocks)}; exec ${line}`,
    ).ended;
    expect([status, said]).toEqual([2, expect.stringMatching(SENTENCE)]);
    expect(brokenIn(at('out'))).toEqual([]);
    expect(await juesuan(...command(at('out')))).toMatchObject({ status: 1 });
    expect(outputsOf(at('out'))).toEqual(reference);
  }
}, 300_000);

test('an output path that is a file is told in one sentence', async () => {
  writeFileSync(at('file'), 'x');
  for (const out of [at('file'), join(at('file'), 'below')])
    expect(await juesuan(...command(out))).toEqual({ status: 2, said: expect.stringMatching(SENTENCE) });
}, 60_000);

test('an output folder that is deleted while the program runs ends it with one sentence', async () => {
  const { ended } = start(command(at('gone')));
  while (!existsSync(join(at('gone'), 'records'))) await pause(5);
  rmSync(at('gone'), { recursive: true, force: true, maxRetries: 9 });
  const { status, said } = await ended;
  expect(status).toBe(2);
  expect(said).toMatch(SENTENCE);
}, 60_000);

test('of runs into one folder at once one writes, the others are refused with a sentence', async () => {
  const runs = await Promise.all(Array.from({ length: 4 }, () => juesuan(...command(at('shared')))));
  const refused = runs.filter(({ status }) => status === 2);
  expect(refused.length).toBeGreaterThan(0);
  for (const { said } of refused) expect(said).toMatch(/^另一个 juesuan（.+ 上的进程 \d+）正在写入 .+\n$/);
  expect(runs.filter(({ status }) => status === 1)).toHaveLength(runs.length - refused.length);
  expect(refused.length).toBeLessThan(runs.length);
  expect(outputsOf(at('shared'))).toEqual(reference);
  expect(stateIn(at('shared'))).toEqual(['books.json', 'journal.jsonl']);
}, 120_000);

const VANISHED = count(1, 20);

test('files that vanish while they are read are told; the others have their results', async () => {
  const chance = chanceOf(9);
  for (let run = 0; run < VANISHED; run += 1) {
    const folder = at(`vanishing${String(run)}`);
    await writeCorpus(folder, 4);
    const { ended } = start(['convert', folder, '--out', at('rest'), '--csv', '--force']);
    await pause(chance.whole(100, 1500));
    const names = readdirSync(folder);
    for (const name of chance.some(names, 3)) rmSync(join(folder, name), { recursive: true });
    const { status, said } = await ended;
    expect(status).toBe(1);
    expect(said).not.toMatch(/^\s+at /m);
    expect(brokenIn(at('rest'))).toEqual([]);
  }
}, 3_600_000);
