import { UnreadableFile } from '../src/model/message.js';

/** Records of a BIFF 5 or 8 stream by their numbers. */
const BOF = 0x0809;
const FORMULA = 0x0006;
const ENCRYPTION = 0x002f;
const TEXTS = 0x00fc;
const CONTINUE = 0x003c;
/** A record without meaning for the reader (DSF). */
const IDLE = 0x0161;

/**
 * What the sheets' shown cells are made of, with the least bytes of each: where a text's length is cut off, the library
 * reads on until the memory is full. All else (drawings, names, notes, shared formulas, records of other versions) is
 * nothing that a sheet shows.
 */
const NEEDED: ReadonlyMap<number, number> = new Map([
  [BOF, 4],
  [0x000a, 0], // EOF
  [0x0022, 2], // DATEMODE
  [ENCRYPTION, 2],
  [0x0031, 15], // FONT
  [CONTINUE, 0],
  [0x0042, 2], // CODEPAGE
  [0x007d, 10], // COLINFO
  [0x0085, 7], // BOUNDSHEET
  [0x00bd, 12], // MULRK
  [0x00be, 8], // MULBLANK
  [0x00d6, 8], // RSTRING
  [0x00e0, 16], // XF
  [0x00e5, 2], // MERGEDCELLS
  [TEXTS, 8], // SST
  [0x00fd, 10], // LABELSST
  [0x0200, 10], // DIMENSION
  [0x0201, 6], // BLANK
  [0x0203, 14], // NUMBER
  [0x0204, 8], // LABEL
  [0x0205, 8], // BOOLERR
  [0x0207, 2], // STRING
  [0x0208, 16], // ROW
  [0x027e, 10], // RK
  [0x041e, 4], // FORMAT
  [FORMULA, 22],
]);
/** Where a formula's record tells how long its expression is. */
const LENGTH_AT = 20;

/**
 * A BIFF 5 or 8 stream with what its sheets show and nothing else. Formulas lose their expressions: their results stand
 * beside them, and a damaged one sends the library round in circles. Throws `UnreadableFile` where the texts are cut off.
 */
export function shownRecords(stream: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(stream);
  const view = new DataView(bytes.buffer);
  if (bytes.length < 4 || view.getUint16(0, true) !== BOF) return stream;
  let isEncrypted = false;
  for (let at = 0; at + 4 <= bytes.length;) {
    const [kind, size] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    const body = at + 4;
    const least = NEEDED.get(kind);
    isEncrypted ||= kind === ENCRYPTION;
    if (least === undefined || size < least || body + size > bytes.length) view.setUint16(at, IDLE, true);
    else if (kind === FORMULA) view.setUint16(body + LENGTH_AT, 0, true);
    else if (kind === TEXTS && !isEncrypted) guardTexts(view, at);
    at = body + size;
  }
  return bytes;
}

/** Walks the workbook's texts (SST and its CONTINUE records) as the library does; throws where the head of one is cut off. */
function guardTexts(view: DataView, at: number): void {
  const pieces = continued(view, at);
  const bytes = Buffer.concat(pieces);
  const seams = new Set<number>();
  pieces.reduce((start, piece) => (seams.add(start), start + piece.length), 0);
  let place = 8;
  for (let left = bytes.readUInt32LE(4); left > 0 && place < bytes.length; left -= 1) {
    if (place + 3 > bytes.length) throw new UnreadableFile('truncated', 'texts of the workbook are cut off');
    const [length, flags] = [bytes.readUInt16LE(place), bytes.readUInt8(place + 2)];
    place += 3;
    const [runsSize, extensionSize] = [flags & 8 ? 2 : 0, flags & 4 ? 4 : 0];
    if (place + runsSize + extensionSize > bytes.length) return;
    const runs = runsSize > 0 ? bytes.readUInt16LE(place) : 0;
    const extension = extensionSize > 0 ? bytes.readUInt32LE(place + runsSize) : 0;
    place += runsSize + extensionSize;
    place = behindLetters(bytes, seams, place, length, flags) + 4 * runs + extension;
  }
}

/** Behind a text's letters, of one or two bytes; a seam among them is followed by a byte that tells which from there on. */
function behindLetters(
  bytes: Uint8Array,
  seams: ReadonlySet<number>,
  start: number,
  length: number,
  flags: number,
): number {
  let width = 1 + (flags & 1);
  let place = start;
  for (let left = length; left > 0; left -= 1) {
    if (seams.has(place)) {
      width = bytes[place] === 0 ? 1 : 2;
      place += 1;
    }
    place += width;
  }
  return place;
}

/** The bodies of a record and of those that continue it; as far as the stream goes. */
function continued(view: DataView, at: number): readonly Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let next = at;
  do {
    const size = view.getUint16(next + 2, true);
    const end = Math.min(next + 4 + size, view.byteLength);
    pieces.push(new Uint8Array(view.buffer, next + 4, end - next - 4));
    next = end;
  } while (next + 4 <= view.byteLength && view.getUint16(next, true) === CONTINUE);
  return pieces;
}
