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
  /** Nothing follows it in its file. */
  readonly last: boolean;
}

/** @param last Nothing follows in this file. */
export function packPiece(text: string | Buffer, last = false): Piece {
  const plain = typeof text === 'string' ? Buffer.from(text) : text;
  const finishFlush = last ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
  return {
    bytes: deflateRawSync(plain, { level: 5, finishFlush }),
    checksum: crc32(plain),
    size: plain.length,
    last,
  };
}

/**
 * The checksum of two stretches as one: the first one's, carried over as many bytes as the second has, with the second
 * one laid over it. Checksums are polynomials over two elements, so that a carry is a product, as in zlib's
 * `crc32_combine`.
 */
export const joinChecksums = (first: number, second: number, length: number): number =>
  (product(powerOfX(8 * length), first) ^ second) >>> 0;

/** Of CRC-32, its lowest power in the highest bit. */
const MODULUS = 0xedb88320;
const ONE = 0x80000000;

/** Of two polynomials, modulo the checksum's own. */
function product(one: number, other: number): number {
  let sum = 0;
  for (let shifted = other, bit = ONE; bit !== 0; bit >>>= 1) {
    if (one & bit) sum ^= shifted;
    shifted = shifted & 1 ? (shifted >>> 1) ^ MODULUS : shifted >>> 1;
  }
  return sum >>> 0;
}

function powerOfX(exponent: number): number {
  let power = ONE;
  for (let left = exponent, square = ONE >>> 1; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) power = product(square, power);
    square = product(square, square);
  }
  return power;
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

  push({ bytes, checksum, size, last }: Piece): void {
    this.crc = joinChecksums(this.crc, checksum, size);
    this.size += size;
    this.ondata?.(null, bytes, last);
  }
}
