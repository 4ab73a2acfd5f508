import { join } from 'node:path';
import type { Language } from '../render.js';
import { expandArchives } from './archives/expand.js';
import { makeBooks } from './books.js';
import { isArchive } from './file-names.js';
import { findFiles } from './files.js';
import { openFolder } from './folder.js';
import { joinFiles } from './joining.js';
import { Journal } from './journal.js';
import { manifestGroups } from './manifests.js';
import { outcomesOf, type Outcome, type Told } from './outcomes.js';
import type { Pool } from './pool.js';
import { readFiles, type Listener } from './reading.js';
import { runOf, writeRun, type Run } from './run.js';
import type { Session } from './session.js';

export interface ConvertOptions {
  readonly out: string;
  readonly csv: boolean;
  readonly language: Language;
  /** Name and version, for `run.json`. */
  readonly program: string;
  /** Tells this build of the program from any other: what another one read is read again. */
  readonly build: string;
  /** Read every file, whatever an earlier run knows of it. */
  readonly force: boolean;
  readonly startPool: () => Pool;
  /** @param files How many there are, to be read or to be put into the workbook. */
  readonly listen: (files: number) => Listener;
}

/**
 * Convert files and folders; every file has its outcome, whatever the others do. A run that was stopped at any moment
 * is finished by the next one. Throws `ManifestError` before anything is read, `OutputInUse` where another run writes
 * into the folder, and `OutputError` where the disk takes no more.
 */
export async function convertFiles(given: readonly string[], options: ConvertOptions): Promise<Run> {
  const { out, language, build, force } = options;
  const found = findFiles(given, out);
  const { missing } = found;
  const groups = manifestGroups(
    found.manifests,
    found.inputs.filter(({ name }) => !isArchive(name)),
    language,
  );
  const folder = openFolder(out);
  const pool = options.startPool();
  try {
    const { inputs, skipped } = await expandArchives(found, pool);
    const indexOf = new Map(inputs.map(({ path }, at) => [path, at]));
    const named = new Set(groups.flatMap(({ main, parts }) => [main, ...parts]));
    const journal = new Journal(folder, build, indexOf, { forget: force });
    const session: Session = { inputs, indexOf, named, folder, journal, pool, language };
    try {
      const unchanged = await readAll(session, options);
      const joined = await joinFiles(session, groups, unchanged);
      const told = (): Iterable<Told> => outcomesOf(session, { joined, unchanged, missing });
      const { tooLarge } = await makeBooks(session, told, options);
      const run = { ...runOf(options.program, outcomesIn(told()), skipped.length), tooLarge };
      writeRun(join(out, 'run.json'), folder.scratch, run, outcomesIn(told()), skipped);
      journal.tidy(new Set(joined.groups.keys()));
      return run;
    } finally {
      journal.close();
    }
  } finally {
    await pool.close();
    folder.close();
  }
}

async function readAll(session: Session, { listen }: ConvertOptions): Promise<Uint8Array> {
  const listener = listen(session.inputs.length);
  try {
    return await readFiles(session, listener);
  } finally {
    listener.stop();
  }
}

function* outcomesIn(told: Iterable<Told>): Generator<Outcome> {
  for (const { outcome } of told) yield outcome;
}
