import type { Entry, ZipFile } from 'yauzl';
import { UnreadableFile, type UnreadableReason } from '../../model/message.js';
import { kindOfName } from '../file-names.js';
import type { ListAnswer, ListJob } from '../jobs.js';
import { Budget, DEEPEST, refuseBomb } from './limits.js';
import { withArchive, type Member } from './member.js';
import { memberName, safePath } from './names.js';

/** A file in an archive, or why it is not read. */
export type Listed = { readonly path: string; readonly members: readonly Member[] } | Refused;

export interface Refused {
  readonly path: string;
  readonly reason: UnreadableReason;
  readonly detail?: string;
}

interface Listing {
  readonly location: string;
  readonly files: Listed[];
  readonly skipped: string[];
  readonly budget: Budget;
}

/** What an archive holds, archives in it included, in the order that a folder has. Nothing but these is inflated. */
export async function listArchive({ location }: ListJob): Promise<ListAnswer> {
  const listing: Listing = { location, files: [], skipped: [], budget: new Budget() };
  try {
    const isDocument = await listInto(listing, '', []);
    if (isDocument) return { kind: 'list', files: 'document', skipped: [] };
  } catch (error) {
    return { kind: 'list', files: [refusalOf(error, '')], skipped: [] };
  }
  const { files, skipped } = listing;
  return { kind: 'list', files: files.sort((a, b) => byPath(a.path, b.path)), skipped: skipped.sort(byPath) };
}

/** Whether it is a document that is zipped by its format, under the name of an archive. */
async function listInto(listing: Listing, prefix: string, within: readonly Member[]): Promise<boolean> {
  if (within.length >= DEEPEST) throw new UnreadableFile('too-deep', `> ${DEEPEST}`);
  return withArchive(listing.location, within, async (archive) => {
    const entries = await entriesOf(archive);
    if (entries.some((entry) => memberName(entry) === '[Content_Types].xml')) return true;
    listing.budget.take(entries, archive.fileSize);
    for (const entry of entries) await list(entry, archive, listing, prefix, within);
    return false;
  });
}

async function entriesOf(archive: ZipFile): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  try {
    for await (const entry of archive.eachEntry()) entries.push(entry);
  } catch (cause) {
    throw new UnreadableFile('truncated', 'ZIP', { cause });
  }
  return entries;
}

async function list(
  entry: Entry,
  archive: ZipFile,
  listing: Listing,
  prefix: string,
  within: readonly Member[],
): Promise<void> {
  const name = memberName(entry);
  if (/[/\\]$/.test(name)) return;
  const below = safePath(name);
  const path = prefix + (below ?? name);
  const kind = below === undefined ? 'input' : kindOfName(below);
  if (kind === 'debris') return;
  if (kind === 'other' || isLink(entry)) return void listing.skipped.push(path);
  try {
    if (below === undefined) throw new UnreadableFile('outside');
    const members = [...within, await memberOf(entry, archive)];
    const isFolder = kind === 'archive' && !(await listInto(listing, `${path}/`, members));
    if (!isFolder) listing.files.push({ path, members });
  } catch (error) {
    listing.files.push(refusalOf(error, path));
  }
}

const LINK = 0o120000;
const FILE_TYPE = 0o170000;

/** Links lead nowhere here. */
const isLink = ({ externalFileAttributes }: Entry): boolean =>
  ((externalFileAttributes >>> 16) & FILE_TYPE) === LINK;

async function memberOf(entry: Entry, archive: ZipFile): Promise<Member> {
  const {
    compressionMethod: method,
    compressedSize: packed,
    uncompressedSize: size,
    crc32: checksum,
  } = entry;
  if (entry.isEncrypted()) throw new UnreadableFile('encrypted', 'ZIP');
  if (method !== 0 && method !== 8) throw new UnreadableFile('unsupported', `ZIP ${method}`);
  refuseBomb(entry);
  try {
    const { fileDataStart: start } = await archive.readLocalFileHeaderPromise(entry, { minimal: true });
    return { start, packed, size, checksum, isDeflated: method === 8 };
  } catch (cause) {
    throw new UnreadableFile('truncated', 'ZIP', { cause });
  }
}

function refusalOf(error: unknown, path: string): Refused {
  if (!(error instanceof UnreadableFile)) throw error;
  return { path, reason: error.reason, ...(error.detail === undefined ? {} : { detail: error.detail }) };
}

/** Step by step, as folders are walked. */
function byPath(a: string, b: string): number {
  const [first, second] = [a.split('/'), b.split('/')];
  const at = first.findIndex((step, index) => step !== second[index]);
  if (at < 0) return first.length - second.length;
  return (first[at] ?? '') < (second[at] ?? '') ? -1 : 1;
}
