import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findFiles } from '../batch/files.js';

export interface FilesToCheck {
  readonly reports: readonly string[];
  /** Records that `convert` wrote. */
  readonly records: readonly string[];
  /** Named paths that are not there. */
  readonly missing: readonly string[];
}

/** Reports and records among the given files and below the given folders, as paths from where they were given. */
export function filesToCheck(given: readonly string[]): FilesToCheck {
  const reports: string[] = [];
  const records: string[] = [];
  const missing: string[] = [];
  const sort = (path: string): void => void (path.endsWith('.json') ? records : reports).push(path);
  for (const path of given) {
    if (!existsSync(path)) missing.push(path);
    else if (!statSync(path).isDirectory()) sort(path);
    else {
      const found = findFiles([path], '');
      for (const { path: below } of found.inputs) sort(join(path, below));
      for (const below of found.skipped) if (below.endsWith('.json')) sort(join(path, below));
      missing.push(...found.missing.map((below) => join(path, below)));
    }
  }
  return { reports, records, missing };
}
