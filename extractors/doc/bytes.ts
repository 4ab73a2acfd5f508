import { UnreadableFile } from '../../src/model/message.js';

/** Little-endian reading that never leaves the bytes: what lies outside is an `UnreadableFile`, not a `RangeError`. */
export interface Bytes {
  readonly length: number;
  readonly u8: (at: number) => number;
  readonly u16: (at: number) => number;
  readonly i16: (at: number) => number;
  readonly u32: (at: number) => number;
  readonly i32: (at: number) => number;
  readonly part: (at: number, length: number) => Bytes;
  readonly raw: (at: number, length: number) => Uint8Array;
}

/** @param what Names the stream in messages. */
export function readable(bytes: Uint8Array, what: string): Bytes {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const check = (at: number, length: number): number => {
    if (at >= 0 && length >= 0 && at + length <= view.byteLength) return at;
    throw new UnreadableFile(
      'truncated',
      `${what} has ${view.byteLength} bytes, ${at + length} were expected`,
    );
  };
  const raw = (at: number, length: number) => bytes.subarray(check(at, length), at + length);
  return {
    length: bytes.byteLength,
    u8: (at) => view.getUint8(check(at, 1)),
    u16: (at) => view.getUint16(check(at, 2), true),
    i16: (at) => view.getInt16(check(at, 2), true),
    u32: (at) => view.getUint32(check(at, 4), true),
    i32: (at) => view.getInt32(check(at, 4), true),
    part: (at, length) => readable(raw(at, length), what),
    raw,
  };
}

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
