import { availableParallelism, loadavg, tmpdir } from 'node:os';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { inventReport } from '../samples/press/invent/index.js';
import { formats, printAs } from '../samples/press/invent/print.js';
import { rounded, type Measurement } from './measure.js';
import { watch, type Watched } from './watch.js';

const WORKERS = [1, 2, 4] as const;
/** From so many reports on, what is done once (starting workers, the workbook's frame) no longer shows. */
const MANY = 1000;
/** The bar of the second run; a start of the program alone takes a fiftieth of fewer reports. */
const VERY_MANY = 10_000;

/**
 * Runs of the command line over invented reports in mixed formats: files a second with 1, 2 and 4 workers, the main
 * process's memory, and a second run. Each time is the best of some, in turns, so that a busy moment counts for nobody.
 */
export async function* batches(cli: string, large: boolean): AsyncGenerator<Measurement | string> {
  yield `batches: ${availableParallelism()} cores, load ${loadavg().map(rounded).join(' ')}`;
  for (const count of large ? [100, MANY, VERY_MANY] : [100, MANY]) {
    const folder = await pressFolder(count);
    const scratch = mkdtempSync(join(tmpdir(), 'juesuan-bench-'));
    try {
      yield* measured(cli, folder, scratch, count);
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  }
}

async function* measured(
  cli: string,
  folder: string,
  scratch: string,
  count: number,
): AsyncGenerator<Measurement | string> {
  const best = new Map<number, Watched>();
  const out = join(scratch, 'out');
  const run = (workers: number): Promise<Watched> =>
    watch(cli, ['convert', folder, '--out', out, '--workers', String(workers)]);
  for (let turn = 0; turn < (count < VERY_MANY ? 2 : 1); turn += 1) {
    for (const workers of WORKERS) {
      rmSync(out, { recursive: true, force: true });
      const seen = await run(workers);
      if (seen.seconds < (best.get(workers)?.seconds ?? Infinity)) best.set(workers, seen);
    }
  }
  const seconds = (workers: number): number => best.get(workers)?.seconds ?? NaN;
  for (const [workers, { seconds: taken, megabytes, peak }] of best) {
    yield `${count} reports, ${workers} workers: ${rounded(count / taken)} files/s, ${rounded(taken)} s; main process ${rounded(megabytes[0])} → ${rounded(megabytes[3])} MB, at most ${rounded(peak)} MB`;
  }
  yield statuses(out, count);
  const second = await run(2);
  yield* ratios(count, best, seconds(2), second.seconds);
}

function* ratios(
  count: number,
  best: ReadonlyMap<number, Watched>,
  first: number,
  second: number,
): Generator<Measurement | string> {
  const speedUp = (best.get(1)?.seconds ?? NaN) / first;
  const behind = `${rounded(best.get(1)?.seconds ?? NaN)} / ${rounded(first)} s`;
  yield barred(count >= MANY && availableParallelism() >= 2, {
    name: `${count} reports: 2 workers against 1`,
    value: speedUp,
    unit: '×',
    bar: 1.7,
    better: 'more',
    behind,
  });
  const [early = NaN, , , late = NaN] = best.get(2)?.megabytes ?? [];
  yield barred(count >= MANY, {
    name: `${count} reports: memory of the main process, last quarter`,
    value: late / early,
    unit: '× first',
    bar: 1.2,
    better: 'less',
    behind: `${rounded(early)} → ${rounded(late)} MB`,
  });
  yield barred(count >= VERY_MANY, {
    name: `${count} reports: second run`,
    value: first / second,
    unit: '× as fast',
    bar: 50,
    better: 'more',
    behind: `${rounded(first)} / ${rounded(second)} s`,
  });
}

/** A bar holds from a number of reports on; below it the figure is only told. */
const barred = (holds: boolean, result: Measurement): Measurement | string =>
  holds ? result : `${result.name}: ${rounded(result.value)} ${result.unit} (${result.behind})`;

/** Every invented report is one, and is known as one. */
function statuses(out: string, count: number): Measurement {
  const { totals } = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')) as {
    readonly totals: Readonly<Record<string, number>>;
  };
  return {
    name: `${count} reports: complete or partial`,
    value: (totals['complete'] ?? 0) + (totals['partial'] ?? 0),
    unit: 'reports',
    bar: count,
    better: 'more',
    behind: `${totals['complete'] ?? 0} complete, ${totals['partial'] ?? 0} partial, ${totals['rejected'] ?? 0} rejected, ${totals['failed'] ?? 0} failed`,
  };
}

/** Reports of the press, printed once and kept in `output/`. */
async function pressFolder(count: number): Promise<string> {
  const folder = join('output', 'bench-reports', String(count));
  if (existsSync(folder)) return folder;
  const scratch = `${folder}.part`;
  rmSync(scratch, { recursive: true, force: true });
  for (let seed = 1; seed <= count; seed += 1) {
    const { bytes, name } = await printAs(inventReport(seed).report, formats[seed % formats.length] ?? 'txt');
    const below = join(scratch, String(Math.floor(seed / 500)));
    mkdirSync(below, { recursive: true });
    writeFileSync(join(below, `${seed}-${name}`), bytes);
  }
  if (readdirSync(scratch).length > 0) renameSync(scratch, folder);
  return folder;
}
