import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { writing } from './output.js';

/** Who writes into an output folder. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process began, where the system tells: a number may be another process's by now. */
  readonly began?: string;
}

/** Another run writes into the same folder. */
export class OutputInUse extends Error {
  override readonly name = 'OutputInUse';
  constructor(
    readonly holder: Holder,
    readonly path: string,
  ) {
    super(`in use by process ${holder.pid}`);
  }
}

/**
 * Take the lock, or throw `OutputInUse`. A lock whose process is gone (it was killed, the machine stopped) is taken
 * over; one that another machine set, on a shared disk, is believed.
 *
 * @returns Gives it back.
 */
export function takeLock(path: string): () => void {
  const own = JSON.stringify(holderOf(process.pid));
  const draft = `${path}.${process.pid}`;
  for (;;) {
    writing(path, () => writeFileSync(draft, own));
    try {
      // The lock appears with its content, or not at all.
      linkSync(draft, path);
      return () => {
        if (contentOf(path) === own) rmSync(path, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
        return writing(path, () => lockWithoutLinks(path, own));
    } finally {
      rmSync(draft, { force: true });
    }
    refuseOrClear(path);
  }
}

/** Some disks (FAT, some shares) have no links. */
function lockWithoutLinks(path: string, own: string): () => void {
  if (contentOf(path) !== undefined) refuseOrClear(path);
  writeFileSync(path, own, { flag: 'wx' });
  return () => rmSync(path, { force: true });
}

/** Throws where the lock's process lives; else takes the stale lock away, and no other that was set meanwhile. */
function refuseOrClear(path: string): void {
  const content = contentOf(path);
  if (content === undefined) return;
  const holder = holderIn(content);
  if (holder !== undefined && isAlive(holder)) throw new OutputInUse(holder, path);
  const aside = `${path}.stale-${process.pid}`;
  try {
    renameSync(path, aside);
    if (contentOf(aside) !== content) linkSync(aside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function holderIn(content: string): Holder | undefined {
  try {
    const { pid, host, began } = JSON.parse(content) as Partial<Holder>;
    if (typeof pid !== 'number' || typeof host !== 'string') return undefined;
    return { pid, host, ...(began === undefined ? {} : { began }) };
  } catch {
    return undefined;
  }
}

function holderOf(pid: number): Holder {
  const began = beginningOf(pid);
  return { pid, host: hostname(), ...(began === undefined ? {} : { began }) };
}

function isAlive({ pid, host, began }: Holder): boolean {
  if (host !== hostname()) return true;
  if (pid === process.pid) return began === beginningOf(pid) && began !== undefined;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const now = beginningOf(pid);
  return began === undefined || now === undefined || began === now;
}

/** When a process began, in the system's ticks since it was started, with the system's own mark; Linux tells. */
function beginningOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
    // The program's name, in brackets, may hold anything; the beginning is the 20th field after it.
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return ticks === undefined ? undefined : `${boot}/${ticks}`;
  } catch {
    return undefined;
  }
}
