import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Member } from './archives/member.js';
import { FreePaths, kindOfName, MANIFEST } from './file-names.js';
import type { Source } from './jobs.js';
import type { Failure } from './verdict.js';

/** A file to convert. */
export interface Input {
  /** Where it lies. */
  readonly location: string;
  /** Its own name there. */
  readonly name: string;
  /** Where it lies in the archive at `location`, from the outermost one inwards. */
  readonly members?: readonly Member[];
  /** Why it is not read at all. */
  readonly refused?: Failure;
  /** Path below the folder that was given, with `/`; the file's own name where a file was given. Unique in a run. */
  readonly path: string;
  /** The folder that was given, by its real path; one and the same for all files that were given themselves. */
  readonly tree: string;
}

/** Where its bytes are. */
export const sourceOf = ({ location, members, name }: Omit<Input, 'path' | 'tree'>): Source => ({
  location,
  name,
  ...(members === undefined ? {} : { members }),
});

export interface Found {
  readonly inputs: readonly Input[];
  /** Files in folders whose endings no extractor reads; as paths below the given folder. */
  readonly skipped: readonly string[];
  /** Named paths that do not exist, and folders that cannot be opened. */
  readonly missing: readonly string[];
  /** Where manifests lie. */
  readonly manifests: readonly string[];
}

interface Walk {
  readonly inputs: Input[];
  readonly skipped: string[];
  readonly missing: string[];
  readonly manifests: string[];
  readonly tree: string;
  readonly seen: Set<string>;
  readonly taken: FreePaths;
  readonly out: string;
}

/**
 * All files below the given files and folders, each once, in order of their names.
 *
 * @param out The output folder: what lies in it is never input.
 */
export function findFiles(given: readonly string[], out: string): Found {
  const walk: Walk = {
    inputs: [],
    skipped: [],
    missing: [],
    manifests: [],
    tree: '',
    seen: new Set(),
    taken: new FreePaths(),
    out: real(out) ?? resolve(out),
  };
  for (const path of given) {
    const location = real(path);
    if (location === undefined) walk.missing.push(path);
    else if (statSync(location).isDirectory()) walkFolder(location, '', { ...walk, tree: location });
    else take(location, basename(path), walk);
  }
  return walk;
}

function real(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** Folders are known by their real paths: a link that leads back into one ends there. */
function walkFolder(folder: string, prefix: string, walk: Walk): void {
  if (walk.seen.has(folder) || folder === walk.out) return;
  walk.seen.add(folder);
  for (const name of namesIn(folder, prefix, walk)) {
    const kind = kindOfName(name);
    if (kind === 'debris') continue;
    const path = prefix + name;
    const location = real(join(folder, name));
    const stats = location === undefined ? undefined : statSync(location, { throwIfNoEntry: false });
    if (location === undefined || stats === undefined) walk.missing.push(path);
    else if (stats.isDirectory()) walkFolder(location, `${path}/`, walk);
    else if (name === MANIFEST) walk.manifests.push(location);
    else if (stats.isFile() && kind !== 'other') take(location, path, walk);
    else walk.skipped.push(path);
  }
}

function namesIn(folder: string, prefix: string, walk: Walk): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    walk.missing.push(prefix.replace(/\/$/, '') || basename(folder));
    return [];
  }
}

/** A file is taken once; a second file under the same path gets a number before its ending. */
function take(location: string, path: string, walk: Walk): void {
  if (walk.seen.has(location)) return;
  walk.seen.add(location);
  walk.inputs.push({ location, name: basename(location), path: walk.taken.take(path), tree: walk.tree });
}
