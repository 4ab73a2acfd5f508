import { closeSync, openSync, readSync } from 'node:fs';
import { writing } from './output.js';
import type { Extent } from './stretch.js';

/** Reads parts of files, each into the same memory: what one call gives holds until the next. */
export class ExtentReader {
  #buffer = Buffer.alloc(0);

  /** Throws `OutputError` where the file, which lies in the output folder, is gone; also where it ends too early. */
  read(file: string, { at, length }: Extent): Uint8Array<ArrayBuffer> {
    if (this.#buffer.length < length) this.#buffer = Buffer.allocUnsafeSlow(length);
    const handle = writing(file, () => openSync(file, 'r'));
    try {
      for (let read = 0; read < length;) {
        const more = readSync(handle, this.#buffer, read, length - read, at + read);
        if (more === 0) throw new Error(`${file} is cut off`);
        read += more;
      }
      return this.#buffer.subarray(0, length);
    } finally {
      closeSync(handle);
    }
  }
}
