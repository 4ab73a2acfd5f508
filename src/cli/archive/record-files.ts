import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { RecordFile } from '../../archive/add.js';

export interface FoundRecords {
  readonly files: readonly RecordFile[];
  /** Named paths that are not there. */
  readonly missing: readonly string[];
}

/** The records below output folders of `convert` (their `records/`), other folders, and files, in order of their names. */
export function findRecords(given: readonly string[]): FoundRecords {
  const files: RecordFile[] = [];
  const missing: string[] = [];
  for (const path of given) {
    if (!existsSync(path)) missing.push(path);
    else if (!statSync(path).isDirectory()) files.push(recordFile(path, basename(path)));
    else {
      const own = join(path, 'records');
      files.push(...below(existsSync(own) ? own : path, ''));
    }
  }
  return { files, missing };
}

function* below(folder: string, prefix: string): Generator<RecordFile> {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* below(path, `${prefix}${entry.name}/`);
    else if (entry.name.endsWith('.json')) yield recordFile(path, prefix + entry.name);
  }
}

/** Named as the run names the report: its path below the given folder, without the record's own ending. */
const recordFile = (path: string, name: string): RecordFile => ({
  file: name.replace(/\.json$/, ''),
  read: () => readFileSync(path),
});
