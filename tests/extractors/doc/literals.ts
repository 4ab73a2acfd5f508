import { readable, type Bytes } from '../../../extractors/doc/bytes.js';

/** Little-endian numbers of the given widths, one after the other. */
export const pack = (
  ...parts: readonly (readonly [width: 1 | 2 | 4, value: number] | Uint8Array)[]
): Uint8Array =>
  Buffer.concat(
    parts.map((part) => {
      if (part instanceof Uint8Array) return part;
      const [width, value] = part;
      const bytes = Buffer.alloc(4);
      bytes.writeInt32LE(value | 0);
      return bytes.subarray(0, width);
    }),
  );

export const bytesOf = (bytes: Uint8Array): Bytes => readable(bytes, 'a test');

/** A property change: its code, then its operand byte by byte. */
export const sprm = (code: number, ...operand: readonly number[]): Uint8Array =>
  pack([2, code], Uint8Array.from(operand));
