import { constants, crc32, deflateRawSync } from 'node:zlib';
import type { AsyncFlateStreamHandler, ZipInputFile } from 'fflate';

/**
 * A stretch of a zipped file, deflated by itself (Node's own zlib is three times as fast as fflate's). It ends on a
 * byte, so that pieces made apart, even in other processes, make one stream when they are put one behind the other.
 */
export interface Piece {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Of the text, not of the deflated bytes. */
  readonly checksum: number;
  readonly size: number;
}

/** @param last Nothing follows in this file. */
export function packPiece(text: string, last = false): Piece {
  const plain = Buffer.from(text);
  const finishFlush = last ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
  return {
    bytes: deflateRawSync(plain, { level: 5, finishFlush }),
    checksum: crc32(plain),
    size: plain.length,
  };
}

const ZEROS = new Uint8Array(1 << 20);

/**
 * The checksum of two stretches as one. A CRC is linear but for its start: the first one carried over as many zeros,
 * with the second one laid over it.
 */
export function joinChecksums(first: number, second: number, length: number): number {
  let carried = first;
  let empty = 0;
  for (let left = length; left > 0; left -= ZEROS.length) {
    const zeros = left < ZEROS.length ? ZEROS.subarray(0, left) : ZEROS;
    carried = crc32(zeros, carried);
    empty = crc32(zeros, empty);
  }
  return (carried ^ empty ^ second) >>> 0;
}

/** Zip entries carry a date; this one is the same everywhere, so that the same rows give the same bytes. */
const DATE = new Date(1980, 0, 1);

/** A file of a zip that is made of pieces. */
export class PackedFile implements ZipInputFile {
  readonly compression = 8;
  readonly mtime = DATE;
  crc = 0;
  size = 0;
  ondata?: AsyncFlateStreamHandler;

  constructor(readonly filename: string) {}

  push({ bytes, checksum, size }: Piece, last = false): void {
    this.crc = joinChecksums(this.crc, checksum, size);
    this.size += size;
    this.ondata?.(null, bytes, last);
  }
}
