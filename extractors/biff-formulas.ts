/** Records of a BIFF stream by their numbers. */
const FORMULA = 0x0006;
const BOF = 0x0809;
/** Named, shared, array and older formulas, names elsewhere: nothing that a sheet shows. */
const EXPRESSIONS: ReadonlySet<number> = new Set([
  0x0018, 0x0021, 0x0023, 0x0206, 0x0218, 0x0221, 0x0223, 0x0406, 0x04bc,
]);
/** A record without meaning for the reader (DSF). */
const IDLE = 0x0161;
/** Where a formula's record tells how long its expression is. */
const LENGTH_AT = 20;

/**
 * A BIFF 5 or 8 stream without its formulas: their results stand beside them, and a damaged expression sends the library
 * round in circles.
 */
export function withoutFormulas(stream: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(stream);
  const view = new DataView(bytes.buffer);
  if (bytes.length < 4 || view.getUint16(0, true) !== BOF) return stream;
  for (let at = 0; at + 4 <= bytes.length;) {
    const [kind, size] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    const body = at + 4;
    const whole = size >= LENGTH_AT + 2 && body + LENGTH_AT + 2 <= bytes.length;
    if (EXPRESSIONS.has(kind) || (kind === FORMULA && !whole)) view.setUint16(at, IDLE, true);
    else if (kind === FORMULA) view.setUint16(body + LENGTH_AT, 0, true);
    at = body + size;
  }
  return bytes;
}
