import { crc32, inflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { UnreadableFile } from '../src/model/message.js';

/**
 * Zipped documents (DOCX, XLSX), checked before any library opens them. The central directory is read without
 * inflating anything; a member is inflated only when it is asked for, never beyond the size that it declares, and
 * its checksum must hold: a flipped bit would be another figure.
 */
export interface Zip {
  /** As stored, with `/` between folders. */
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** Throws `UnreadableFile` where the member is damaged or absent. Names are compared without case, as OPC does. */
  readonly read: (name: string) => Uint8Array;
}

interface Member {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly compressed: number;
  readonly size: number;
  readonly offset: number;
}

const MEGABYTE = 1024 * 1024;
const MOST_MEMBERS = 10_000;
/** Text parts are inflated and parsed; no real report comes near. */
const LARGEST_TEXT_PART = 64 * MEGABYTE;
const LARGEST_TOTAL = 1024 * MEGABYTE;
/** From this size on, a ratio that no document reaches is a bomb (blank bitmaps of some megabytes do reach it). */
const SUSPICIOUS_SIZE = 100 * MEGABYTE;
const SUSPICIOUS_RATIO = 100;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
/** A 32-bit field whose number stands in the zip64 extra field. */
const WIDE = 0xffffffff;

/**
 * @throws UnreadableFile `wrong-type` (no zip), `truncated`, `encrypted`, `too-large`, `bomb`, or `unsupported`.
 */
export function guardZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const members = readDirectory(bytes, view);
  refuseBombs([...members.values()], bytes.length);
  return {
    names: [...members.values()].map(({ name }) => name),
    has: (name) => members.has(key(name)),
    read: (name) => inflate(bytes, view, members.get(key(name)), name),
  };
}

/** The same members, inflated under the guard and stored: what a library may open that does not guard itself. */
export function storedCopy(zip: Zip): Uint8Array {
  return storeZip(zip.names.filter((name) => !name.endsWith('/')).map((name) => [name, zip.read(name)]));
}

/** An uncompressed zip. */
export function storeZip(members: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  return zipSync(Object.fromEntries(members), { level: 0 });
}

const key = (name: string): string => name.toLowerCase();

function readDirectory(bytes: Uint8Array, view: DataView): ReadonlyMap<string, Member> {
  const end = findEnd(view);
  if (end === undefined) {
    throw startsLikeZip(view) ? new UnreadableFile('truncated', 'ZIP') : new UnreadableFile('wrong-type');
  }
  const count = view.getUint16(end + 10, true);
  const length = view.getUint32(end + 12, true);
  const stated = view.getUint32(end + 16, true);
  if (count === 0xffff || stated === WIDE) throw new UnreadableFile('unsupported', 'ZIP64');
  if (count > MOST_MEMBERS) throw new UnreadableFile('bomb', `ZIP: ${count} > ${MOST_MEMBERS}`);
  const start = end - length;
  if (start < stated) throw new UnreadableFile('truncated', 'ZIP');
  // What precedes the archive (a download's header) shifts all its offsets.
  const shift = start - stated;
  const members = new Map<string, Member>();
  let at = start;
  for (let n = 0; n < count; n += 1) {
    if (at + CENTRAL_LENGTH > end || view.getUint32(at, true) !== CENTRAL)
      throw new UnreadableFile('truncated', 'ZIP');
    const { member, next } = readMember(bytes, view, at, shift);
    if (members.has(key(member.name))) throw new UnreadableFile('unsupported', `ZIP: 2 × ${member.name}`);
    members.set(key(member.name), member);
    at = next;
  }
  return members;
}

function readMember(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  shift: number,
): { member: Member; next: number } {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + CENTRAL_LENGTH + nameLength + extraLength + view.getUint16(at + 32, true);
  if (next > bytes.length) throw new UnreadableFile('truncated', 'ZIP');
  if ((view.getUint16(at + 8, true) & 1) !== 0) throw new UnreadableFile('encrypted', 'ZIP');
  const name = new TextDecoder().decode(
    bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength),
  );
  const extra = at + CENTRAL_LENGTH + nameLength;
  const wide = wideNumbers(view, extra, extra + extraLength);
  const number = (field: number): number => {
    const plain = view.getUint32(field, true);
    return plain === WIDE ? (wide.shift() ?? plain) : plain;
  };
  // The wide numbers stand in this order, each only where its plain field is full.
  const size = number(at + 24);
  const compressed = number(at + 20);
  const offset = number(at + 42) + shift;
  const [method, checksum] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
  return {
    member: {
      name: name.replaceAll('\\', '/').replace(/^\//, ''),
      method,
      checksum,
      compressed,
      size,
      offset,
    },
    next,
  };
}

/** The 64-bit numbers of a zip64 extra field, which some spreadsheet libraries always write. */
function wideNumbers(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== 1 || at + 4 + length > to) continue;
    return Array.from({ length: Math.floor(length / 8) }, (_, n) =>
      Number(view.getBigUint64(at + 4 + n * 8, true)),
    );
  }
  return [];
}

/** Where the end record stands: the last one whose comment and directory fit into the file. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === END && view.getUint32(at + 12, true) <= at) return at;
  }
  return undefined;
}

const startsLikeZip = (view: DataView): boolean => view.byteLength >= 4 && view.getUint32(0, true) === LOCAL;

function refuseBombs(members: readonly Member[], length: number): void {
  const size = members.reduce((sum, member) => sum + member.size, 0);
  const compressed = members.reduce((sum, member) => sum + member.compressed, 0);
  // Members that share their bytes add up to more than the file holds.
  if (compressed > length) throw new UnreadableFile('bomb', `ZIP: ${compressed} B > ${length} B`);
  if (size > SUSPICIOUS_SIZE && size > SUSPICIOUS_RATIO * compressed)
    throw new UnreadableFile('bomb', describe(size, compressed));
  if (size > LARGEST_TOTAL) throw new UnreadableFile('too-large', describe(size, compressed));
  for (const member of members) {
    if (member.size <= LARGEST_TEXT_PART || !/\.(?:xml|rels)$/i.test(member.name)) continue;
    const isBomb = member.size > SUSPICIOUS_RATIO * member.compressed;
    throw new UnreadableFile(
      isBomb ? 'bomb' : 'too-large',
      `${member.name}: ${describe(member.size, member.compressed)}`,
    );
  }
}

const describe = (size: number, compressed: number): string =>
  `${Math.ceil(compressed / 1024)} KB → ${Math.ceil(size / MEGABYTE)} MB`;

function inflate(bytes: Uint8Array, view: DataView, member: Member | undefined, name: string): Uint8Array {
  if (member === undefined) throw new UnreadableFile('truncated', name);
  const { offset, compressed, size, method } = member;
  if (offset + LOCAL_LENGTH > bytes.length || view.getUint32(offset, true) !== LOCAL)
    throw new UnreadableFile('truncated', name);
  const start = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + compressed > bytes.length) throw new UnreadableFile('truncated', name);
  const content = decompress(bytes.subarray(start, start + compressed), method, size, name);
  if (content.length !== size || crc32(content) !== member.checksum)
    throw new UnreadableFile('truncated', name);
  return content;
}

function decompress(packed: Uint8Array, method: number, size: number, name: string): Uint8Array {
  if (method === 0) return packed;
  if (method !== 8) throw new UnreadableFile('unsupported', `ZIP ${method}`);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch (cause) {
    const larger = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new UnreadableFile(larger ? 'bomb' : 'truncated', larger ? `${name} > ${size} B` : name, { cause });
  }
}
