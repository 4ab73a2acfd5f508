import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { fromBufferPromise, openPromise, type ZipFile } from 'yauzl';
import { UnreadableFile } from '../../model/message.js';

/** Where a member's bytes lie in its archive: all that is needed to read it, without the archive's directory. */
export interface Member {
  readonly start: number;
  readonly packed: number;
  readonly size: number;
  readonly checksum: number;
  readonly isDeflated: boolean;
}

/** Larger files are refused unread: no report is, and no archive in an archive. */
export const LARGEST = 512 * 1024 * 1024;

const options = { autoClose: false, decodeStrings: false } as const;

/** Runs work on an archive on disk, or on one in it: `within` leads to it. */
export async function withArchive<T>(
  location: string,
  within: readonly Member[],
  work: (archive: ZipFile) => Promise<T>,
): Promise<T> {
  if (within.length > 0)
    return work(await opened(fromBufferPromise(await readMember(location, within), options)));
  const archive = await opened(openPromise(location, options));
  try {
    return await work(archive);
  } finally {
    archive.close();
  }
}

/** The inner archive that was read last: its members come one after another. */
let held: { readonly key: string; readonly archive: ZipFile } | undefined;

function heldArchive(location: string, within: readonly Member[]): Promise<ZipFile> | ZipFile {
  const key = JSON.stringify([location, within]);
  if (held?.key === key) return held.archive;
  held = undefined;
  return withArchive(location, within, (archive) => {
    held = { key, archive };
    return Promise.resolve(archive);
  });
}

async function opened(archive: Promise<ZipFile>): Promise<ZipFile> {
  try {
    return await archive;
  } catch (cause) {
    throw new UnreadableFile('code' in (cause as object) ? 'missing' : 'truncated', 'ZIP', { cause });
  }
}

/**
 * A member's bytes, never more than it declares, and only where their checksum holds. Throws `UnreadableFile`.
 *
 * @param members From the outermost archive inwards.
 */
export async function readMember(location: string, members: readonly Member[]): Promise<Buffer<ArrayBuffer>> {
  const member = members.at(-1);
  if (member === undefined) throw new Error('no member');
  const within = members.slice(0, -1);
  return within.length > 0
    ? inflate(await heldArchive(location, within), member)
    : withArchive(location, within, (archive) => inflate(archive, member));
}

async function inflate(archive: ZipFile, member: Member): Promise<Buffer<ArrayBuffer>> {
  const { size, checksum } = member;
  if (size > LARGEST) throw new UnreadableFile('too-large');
  const stream = await streamOf(archive, member);
  const pieces: Buffer[] = [];
  try {
    for await (const piece of stream as AsyncIterable<Buffer>) pieces.push(piece);
  } catch (cause) {
    throw new UnreadableFile('truncated', 'ZIP', { cause });
  }
  const bytes = Buffer.concat(pieces);
  if (bytes.length !== size || crc32(bytes) !== checksum) throw new UnreadableFile('truncated', 'ZIP');
  return bytes;
}

/** yauzl 3.4.0's own promise of this calls another function. */
const streamOf = (archive: ZipFile, { start, packed, size, isDeflated }: Member): Promise<Readable> =>
  new Promise((resolve, reject) => {
    archive.openReadStreamLowLevel(start, packed, 0, packed, isDeflated, size, (error, stream) => {
      if (error) reject(error);
      else resolve(stream);
    });
  });
