import { close, closeSync, fdatasync, openSync, readFileSync } from 'node:fs';
import { writing } from './output.js';

/**
 * Files that are read while the disk is told to keep them: it takes some milliseconds for each, and many at once where
 * nobody waits for one before the next is told.
 */
export class DurableReads {
  readonly #kept: Promise<{ readonly path: string; readonly refusal: Error | null }>[] = [];

  /** The file's text. Throws `OutputError` where it cannot be opened. */
  read(path: string): string {
    return writing(path, () => {
      const handle = openSync(path, 'r+');
      const text = textOf(handle);
      this.#kept.push(
        new Promise((resolve) => {
          fdatasync(handle, (unkept) => {
            close(handle, (unclosed) => {
              resolve({ path, refusal: unkept ?? unclosed ?? null });
            });
          });
        }),
      );
      return text;
    });
  }

  /** Waits until the disk has every file that was read. Throws `OutputError` where it refuses one. */
  async settle(): Promise<void> {
    for (const { path, refusal } of await Promise.all(this.#kept)) {
      writing(path, () => {
        if (refusal !== null) throw refusal;
      });
    }
  }
}

/** What a file holds; one that cannot be read is let go. */
function textOf(handle: number): string {
  try {
    return readFileSync(handle, 'utf8');
  } catch (error) {
    closeSync(handle);
    throw error;
  }
}
