import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { chanceOf } from '../../samples/press/invent/chance.js';
import { writeCorpus } from '../support/faults/corpus.js';
import { count } from '../support/faults/counts.js';
import { brokenIn, outputsOf, stateIn } from '../support/faults/outputs.js';
import { juesuan, pause, start } from '../support/faults/program.js';
import { scratchFolder } from '../support/faults/scratch.js';

const at = scratchFolder();
const command = (out: string, ...more: readonly string[]) =>
  ['convert', at('in'), '--out', at(out), '--csv', '--workers', '2', ...more] as const;
let reference: Readonly<Record<string, string>> = {};
let milliseconds = 0;

beforeAll(async () => {
  await writeCorpus(at('in'));
  const begun = performance.now();
  expect(await juesuan(...command('reference'))).toMatchObject({ status: 1 });
  milliseconds = performance.now() - begun;
  reference = outputsOf(at('reference'));
  expect(brokenIn(at('reference'))).toEqual([]);
}, 300_000);

const KILLED = count(4, 100);

test(`${String(KILLED)} runs killed at random moments: every output is whole after each, the same at the end`, async () => {
  const chance = chanceOf(6);
  for (let run = 0; run < KILLED; run += 1) {
    if (chance.yes(0.3)) rmSync(at('out'), { recursive: true, force: true });
    const { child, ended } = start(command('out', ...(chance.yes(0.4) ? ['--force'] : [])));
    await pause(chance.whole(0, Math.ceil(milliseconds)));
    child.kill('SIGKILL');
    await ended;
    expect(brokenIn(at('out'))).toEqual([]);
  }
  expect(await juesuan(...command('out'))).toMatchObject({ status: 1 });
  expect(outputsOf(at('out'))).toEqual(reference);
  expect(stateIn(at('out'))).toEqual(['books.json', 'journal.jsonl']);
}, 3_600_000);

const HUNTED = count(1, 25);

test(`${String(HUNTED)} runs whose workers are killed at random: nothing is lost, the next run is whole`, async () => {
  const chance = chanceOf(7);
  for (let run = 0; run < HUNTED; run += 1) {
    rmSync(at('hunted'), { recursive: true, force: true });
    const { child, ended } = start(command('hunted'));
    let isOver = false;
    void ended.then(() => (isOver = true));
    for (let kills = 0; kills < 6 && !isOver; kills += 1) {
      await pause(chance.whole(50, Math.ceil(milliseconds / 4)));
      killOneOf(childrenOf(child.pid ?? 0), chance.whole(0, 1));
    }
    const { status, said } = await ended;
    // The workbook is made by workers too; one that is killed twice over it ends the run, with a sentence.
    expect([1, 2]).toContain(status);
    expect(said).not.toMatch(/^\s+at /m);
    expect(brokenIn(at('hunted'))).toEqual([]);
    expect(await juesuan(...command('hunted'))).toMatchObject({ status: 1 });
    expect(outputsOf(at('hunted'))).toEqual(reference);
  }
}, 3_600_000);

/** Linux tells. */
function childrenOf(pid: number): readonly number[] {
  try {
    return readdirSync(`/proc/${String(pid)}/task`).flatMap((task) =>
      readFileSync(`/proc/${String(pid)}/task/${task}/children`, 'utf8')
        .trim()
        .split(' ')
        .map(Number),
    );
  } catch {
    return [];
  }
}

function killOneOf(children: readonly number[], which: number): void {
  const pid = children[which % Math.max(1, children.length)] ?? 0;
  if (pid <= 0) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}
