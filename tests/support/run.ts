import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertFiles, type ConvertOptions } from '../../src/batch/convert.js';
import type { Outcome } from '../../src/batch/outcomes.js';
import { perform } from '../../src/batch/perform.js';
import { inLanes, type Pool } from '../../src/batch/pool.js';
import type { Run } from '../../src/batch/run.js';

/** A pool without processes: what workers do, in the test's own. */
export const inlinePool = (lanes = 1): Pool => ({
  each: (jobs, take) =>
    inLanes(
      Array.from({ length: lanes }, () => perform),
      jobs,
      take,
    ),
  close: () => Promise.resolve(),
});

export const silent = { begin: () => undefined, done: () => undefined, stop: () => undefined };

/** What `run.json` says of a run. */
export interface RunFile {
  readonly program: string;
  readonly totals: Run['totals'];
  readonly files: readonly Outcome[];
  readonly skipped: readonly string[];
}

/** A run of the command's engine in this process. */
export async function runHere(
  given: readonly string[],
  out: string,
  options: Partial<ConvertOptions> = {},
): Promise<RunFile & { readonly run: Run }> {
  const run = await convertFiles(given, {
    out,
    csv: false,
    force: false,
    language: 'zh',
    program: 'juesuan test',
    build: 'test',
    startPool: () => inlinePool(),
    listen: () => silent,
    ...options,
  });
  return { run, ...readRun(out) };
}

export const readRun = (out: string): RunFile =>
  JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')) as RunFile;
