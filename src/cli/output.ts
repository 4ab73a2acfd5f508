import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

let opened = 0;

/** The name of what is not whole yet: short, since names of reports come near the longest that a disk takes. */
function unfinished(path: string): string {
  opened += 1;
  return join(dirname(path), `.juesuan-${process.pid}-${opened}.partial`);
}

/** A file that appears under its name when it is whole, and not before. */
export interface PendingFile {
  readonly write: (content: string | Uint8Array) => void;
  readonly finish: () => void;
  readonly abandon: () => void;
}

export function openPending(path: string): PendingFile {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = unfinished(path);
  const handle = openSync(temporary, 'w');
  return {
    write(content) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
    },
    finish() {
      closeSync(handle);
      renameSync(temporary, path);
    },
    abandon() {
      closeSync(handle);
      rmSync(temporary, { force: true });
    },
  };
}

/** Write a file whole or not at all. */
export function writeWhole(path: string, content: string): void {
  const file = openPending(path);
  try {
    file.write(content);
  } catch (error) {
    file.abandon();
    throw error;
  }
  file.finish();
}
