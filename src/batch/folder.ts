import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Stamp } from './jobs.js';
import { takeLock } from './lock.js';
import { writing } from './output.js';

/** What a run keeps in its output folder for the next one. */
const STATE = '.juesuan';

export interface OutputFolder {
  readonly out: string;
  /** Where files grow until they are whole; this run's own. */
  readonly scratch: string;
  /** The journal of the files that were read. */
  readonly journal: string;
  /** What the workbook was last made from. */
  readonly books: string;
  /** Takes away what is not whole, and lets other runs in. */
  readonly close: () => void;
}

/**
 * Make the folder where it is missing, keep other runs out, and take away what a run left unfinished. A worker of such
 * a run that still lives can write no more: its scratch folder is gone. Throws `OutputError` and `OutputInUse`.
 */
export function openFolder(out: string): OutputFolder {
  const state = join(out, STATE);
  writing(out, () => mkdirSync(state, { recursive: true }));
  const unlock = takeLock(join(state, 'lock'));
  try {
    return writing(out, () => {
      for (const name of readdirSync(state)) if (name.startsWith(SCRATCH)) removeFolder(join(state, name));
      const scratch = mkdtempSync(join(state, SCRATCH));
      return {
        out,
        scratch,
        journal: join(state, 'journal.jsonl'),
        books: join(state, 'books.json'),
        close() {
          removeFolder(scratch);
          unlock();
        },
      };
    });
  } catch (error) {
    unlock();
    throw error;
  }
}

const SCRATCH = 'scratch-';

/** Again where something was put into it meanwhile. */
const removeFolder = (path: string): void => rmSync(path, { recursive: true, force: true, maxRetries: 5 });

/** Whether a file is as it was written. */
export function isIntact(out: string, { path, bytes, modified }: Stamp): boolean {
  const stats = statSync(join(out, path), { throwIfNoEntry: false });
  return stats?.isFile() === true && stats.size === bytes && stats.mtimeMs === modified;
}
