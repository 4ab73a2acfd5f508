import type { Entry } from 'yauzl';
import { UnreadableFile } from '../../model/message.js';

const MEGABYTE = 1024 * 1024;
/** Archives in archives: `a.zip/b.zip/c.zip` is read, what is deeper is not. */
export const DEEPEST = 3;
/** Of an archive with all archives in it. */
const MOST_MEMBERS = 100_000;
const LARGEST_TOTAL = 64 * 1024 * MEGABYTE;
/** From this size on, a ratio that no report reaches is a bomb. */
const SUSPICIOUS_SIZE = 100 * MEGABYTE;
const SUSPICIOUS_RATIO = 100;

/** What an archive and those in it may still have. */
export class Budget {
  #members = MOST_MEMBERS;
  #bytes = LARGEST_TOTAL;

  /** Throws `UnreadableFile` before anything is inflated. */
  take(entries: readonly Entry[], archiveSize: number): void {
    this.#members -= entries.length;
    if (this.#members < 0) throw new UnreadableFile('too-large', `ZIP: > ${MOST_MEMBERS}`);
    const size = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
    const packed = entries.reduce((sum, { compressedSize }) => sum + compressedSize, 0);
    // Members that share their bytes add up to more than the archive holds.
    if (packed > archiveSize) throw new UnreadableFile('bomb', `ZIP: ${packed} B > ${archiveSize} B`);
    if (swells(size, packed)) throw new UnreadableFile('bomb', inMegabytes(packed, size));
    this.#bytes -= size;
    if (this.#bytes < 0) throw new UnreadableFile('too-large', inMegabytes(packed, size));
  }
}

/** Throws for one member that swells, however small its share of the archive. */
export function refuseBomb({ uncompressedSize, compressedSize }: Entry): void {
  if (swells(uncompressedSize, compressedSize))
    throw new UnreadableFile('bomb', inMegabytes(compressedSize, uncompressedSize));
}

const swells = (size: number, packed: number): boolean =>
  size > SUSPICIOUS_SIZE && size > SUSPICIOUS_RATIO * packed;

const inMegabytes = (packed: number, size: number): string =>
  `${(packed / MEGABYTE).toFixed(1)} MB → ${Math.ceil(size / MEGABYTE)} MB`;
