import { UnreadableFile } from '../src/model/message.js';

/**
 * The OLE container of old Office files ([MS-CFB]), read with every sector number and chain length checked:
 * cfb 1.2.2 follows a chain that runs in a circle without end.
 */
export interface CompoundFile {
  /** Stream and storage names in order of the directory. */
  readonly names: readonly string[];
  /** A stream's bytes; `undefined` where there is none of that name. Throws `UnreadableFile` for a broken chain. */
  readonly stream: (name: string) => Uint8Array | undefined;
}

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_SLOTS = 109;
const LARGEST_SECTOR = 0xfffffffa;
const MINI_SECTOR = 64;
const MINI_CUTOFF = 4096;
const ENTRY = 128;
const ROOT = 5;
const STREAM = 2;

export const isCompoundFile = (bytes: Uint8Array): boolean =>
  SIGNATURE.every((byte, at) => bytes[at] === byte);

interface Sectors {
  readonly size: number;
  readonly count: number;
  readonly get: (index: number) => Uint8Array;
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  if (!isCompoundFile(bytes)) throw new UnreadableFile('wrong-type', 'no OLE container');
  if (bytes.length < 1536) throw new UnreadableFile('truncated', 'the OLE container ends in its header');
  const header = new DataView(bytes.buffer, bytes.byteOffset, 512);
  const sectors = sectorsOf(bytes, header.getUint16(30, true) === 12 ? 4096 : 512);
  const fat = allocationTable(header, sectors);
  const directory = readEntries(gather(chain(header.getUint32(48, true), fat, sectors.count), sectors));
  const root = directory.find(({ type }) => type === ROOT);
  let small: { readonly store: Uint8Array; readonly table: Uint32Array } | undefined;
  const smallStreams = () =>
    (small ??= {
      store:
        root === undefined || root.size === 0
          ? new Uint8Array()
          : gather(chain(root.start, fat, sectors.count), sectors),
      table: words(gather(chain(header.getUint32(60, true), fat, sectors.count), sectors)),
    });
  const read = ({ start, size }: Entry): Uint8Array => {
    if (size === 0) return new Uint8Array();
    if (size >= MINI_CUTOFF) return cut(gather(chain(start, fat, sectors.count), sectors), size);
    const { store, table } = smallStreams();
    const parts = sectorsOf(store, MINI_SECTOR, 0);
    return cut(gather(chain(start, table, parts.count), parts), size);
  };
  return {
    names: directory.map(({ name }) => name),
    stream: (name) => {
      const entry = directory.find((one) => one.type === STREAM && one.name === name);
      return entry === undefined ? undefined : read(entry);
    },
  };
}

/** Sectors of a file (the first one is its header) or of the stream that holds the small streams. */
function sectorsOf(bytes: Uint8Array, size: number, first = 1): Sectors {
  const count = Math.max(0, Math.ceil(bytes.length / size) - first);
  return {
    size,
    count,
    get(index) {
      if (index >= count)
        throw new UnreadableFile('truncated', `sector ${index} of ${count} in the OLE container`);
      return bytes.subarray((index + first) * size, (index + first + 1) * size);
    },
  };
}

function allocationTable(header: DataView, sectors: Sectors): Uint32Array {
  const numbers: number[] = [];
  for (let slot = 0; slot < HEADER_SLOTS; slot += 1) numbers.push(header.getUint32(76 + 4 * slot, true));
  const seen = new Set<number>();
  for (let next = header.getUint32(68, true); next < LARGEST_SECTOR;) {
    if (seen.has(next)) throw circle();
    seen.add(next);
    const more = words(sectors.get(next));
    numbers.push(...more.subarray(0, -1));
    next = more[more.length - 1] ?? LARGEST_SECTOR;
  }
  const used = numbers.filter((number) => number < LARGEST_SECTOR);
  if (used.length > sectors.count)
    throw new UnreadableFile('truncated', 'the OLE container lists more sectors than it has');
  return words(gather(used, sectors));
}

function chain(start: number, table: Uint32Array, limit: number): number[] {
  const numbers: number[] = [];
  for (let next = start; next < LARGEST_SECTOR; next = table[next] ?? LARGEST_SECTOR) {
    if (numbers.length >= limit) throw circle();
    numbers.push(next);
  }
  return numbers;
}

const circle = (): UnreadableFile =>
  new UnreadableFile('truncated', 'a chain of the OLE container never ends');

function gather(numbers: readonly number[], sectors: Sectors): Uint8Array {
  const whole = new Uint8Array(numbers.length * sectors.size);
  numbers.forEach((number, at) => whole.set(sectors.get(number), at * sectors.size));
  return whole;
}

function cut(bytes: Uint8Array, size: number): Uint8Array {
  if (bytes.length < size)
    throw new UnreadableFile('truncated', `a stream holds ${bytes.length} of ${size} bytes`);
  return bytes.subarray(0, size);
}

function words(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.byteLength >> 2 }, (_, at) => view.getUint32(4 * at, true));
}

function readEntries(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
    const units = Math.min(32, view.getUint16(at + 64, true) >> 1) - 1;
    let name = '';
    for (let unit = 0; unit < units; unit += 1)
      name += String.fromCharCode(view.getUint16(at + 2 * unit, true));
    const type = view.getUint8(at + 66);
    if (type !== 0)
      entries.push({
        name,
        type,
        start: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      });
  }
  return entries;
}
