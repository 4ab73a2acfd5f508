import { closeSync, fstatSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { types } from 'node:util';

/** What the output folder's disk refused: it is full, read-only, gone. Ends the run; what was written stands. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
  constructor(
    readonly path: string,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Runs what writes; the disk's refusals become `OutputError`s. */
export function writing<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!types.isNativeError(error) || error instanceof OutputError || !('code' in error)) throw error;
    throw new OutputError(path, String(error.code), error.message);
  }
}

let opened = 0;

/** A file that appears under its name when it is whole, and not before. */
export interface PendingFile {
  readonly write: (content: string | Uint8Array) => void;
  /** @param durable Wait until the disk has it. */
  readonly finish: (options?: { readonly durable: boolean }) => Written;
  readonly abandon: () => void;
}

export interface Written {
  readonly bytes: number;
  readonly modified: number;
}

/** @param scratch An existing folder on the same disk, where the file grows. */
export function openPending(path: string, scratch: string): PendingFile {
  opened += 1;
  const temporary = join(scratch, `${process.pid}-${opened}`);
  const handle = writing(path, () => openSync(temporary, 'wx'));
  const abandon = (): void => rmSync(temporary, { force: true });
  return {
    write: (content) => writing(path, () => writeAll(handle, content)),
    finish: ({ durable } = { durable: false }) =>
      writing(path, () => {
        try {
          const written = settle(handle, durable);
          mkdirSync(dirname(path), { recursive: true });
          renameSync(temporary, path);
          return written;
        } catch (error) {
          abandon();
          throw error;
        }
      }),
    abandon() {
      closeSync(handle);
      abandon();
    },
  };
}

function settle(handle: number, durable: boolean): Written {
  try {
    if (durable) fsyncSync(handle);
    const { size, mtimeMs } = fstatSync(handle);
    return { bytes: size, modified: mtimeMs };
  } finally {
    closeSync(handle);
  }
}

export function writeAll(handle: number, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
}

/** Fill a file by pieces, whole or not at all. */
export function writeInPieces(
  path: string,
  scratch: string,
  fill: (write: PendingFile['write']) => void,
  options?: { readonly durable: boolean },
): Written {
  const file = openPending(path, scratch);
  try {
    fill(file.write);
  } catch (error) {
    file.abandon();
    throw error;
  }
  return file.finish(options);
}

/** Write a file whole or not at all. */
export const writeWhole = (path: string, scratch: string, content: string): Written =>
  writeInPieces(path, scratch, (write) => write(content));
