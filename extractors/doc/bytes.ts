import { UnreadableFile } from '../../src/model/message.js';

/** Little-endian reading that never leaves the bytes: what lies outside is an `UnreadableFile`, not a `RangeError`. */
export class Bytes {
  /** @param what Names the stream in messages. */
  constructor(
    private readonly view: DataView,
    private readonly start: number,
    readonly length: number,
    private readonly what: string,
  ) {}

  u8(at: number): number {
    return this.view.getUint8(this.check(at, 1));
  }

  u16(at: number): number {
    return this.view.getUint16(this.check(at, 2), true);
  }

  i16(at: number): number {
    return this.view.getInt16(this.check(at, 2), true);
  }

  u32(at: number): number {
    return this.view.getUint32(this.check(at, 4), true);
  }

  i32(at: number): number {
    return this.view.getInt32(this.check(at, 4), true);
  }

  part(at: number, length: number): Bytes {
    return new Bytes(this.view, this.check(at, length), length, this.what);
  }

  raw(at: number, length: number): Uint8Array {
    return new Uint8Array(this.view.buffer, this.view.byteOffset + this.check(at, length), length);
  }

  private check(at: number, length: number): number {
    if (at >= 0 && length >= 0 && at + length <= this.length) return this.start + at;
    throw new UnreadableFile(
      'truncated',
      `${this.what} has ${this.length} bytes, ${at + length} were expected`,
    );
  }
}

export const readable = (bytes: Uint8Array, what: string): Bytes =>
  new Bytes(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, bytes.byteLength, what);

/** A PLC: n + 1 positions, then n data elements of one size ([MS-DOC] 2.2.2). */
export interface Plc {
  readonly positions: readonly number[];
  readonly data: readonly Bytes[];
}

/** @param size Bytes of one data element; 0 where there are positions only. */
export function readPlc(bytes: Bytes, size: number): Plc {
  const count = Math.max(0, Math.floor((bytes.length - 4) / (4 + size)));
  const start = 4 * (count + 1);
  return {
    positions: bytes.length < 4 ? [] : Array.from({ length: count + 1 }, (_, at) => bytes.u32(4 * at)),
    data: size === 0 ? [] : Array.from({ length: count }, (_, at) => bytes.part(start + at * size, size)),
  };
}

/** Index of the last position that is not above `value`; -1 where all are. `positions` ascend. */
export function lastNotAbove(positions: readonly number[], value: number): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
