import type { Incoming } from './incoming.js';

/** Why a version is there: the first of its report, published again, or the same file read again by another program. */
export type Cause = 'first' | 'published' | 're-read' | 'fuller';

/** What a file gives to its version: its values, the same once more, a part of them, or 附表 joined in. */
export type Role = 'record' | 'copy' | 'part' | 'annex';

export interface HeldFile {
  readonly file: string;
  readonly sha256: string;
  readonly number: number;
  readonly recordSha256: string;
  readonly role: Role;
}

export interface HeldVersion {
  readonly version: number;
  /** Place in the order of adding; a file that is read again keeps its own. */
  readonly sequence: number;
  readonly publishedOn: string | null;
  /** The date it counts as: its own, else the latest of those that were there before it. */
  readonly countsAs: string | null;
  readonly content: string;
  readonly files: readonly HeldFile[];
}

export type Decision =
  | { readonly kind: 'same'; readonly version: HeldVersion }
  /** The file's own reading says the same with other places or diagnostics: its rows are written again. */
  | { readonly kind: 'refresh'; readonly version: HeldVersion }
  | { readonly kind: 'copy'; readonly version: HeldVersion }
  | { readonly kind: 'version'; readonly cause: Cause; readonly of: HeldVersion | undefined };

/** What a record is to a report whose versions are known. */
export function decide(
  { sha256, number, recordSha256, content }: Incoming,
  versions: readonly HeldVersion[],
): Decision {
  const isIt = (file: HeldFile): boolean => file.sha256 === sha256 && file.number === number;
  const readings = versions.filter(({ files }) => files.some(isIt));
  const reading = readings.find(({ files }) =>
    files.some((file) => isIt(file) && file.recordSha256 === recordSha256),
  );
  if (reading) return { kind: 'same', version: reading };
  const equal = versions.find((version) => version.content === content);
  if (equal) {
    const own = equal.files.some((file) => isIt(file) && file.role === 'record');
    return { kind: own ? 'refresh' : 'copy', version: equal };
  }
  const [first] = readings;
  if (first) return { kind: 'version', cause: 're-read', of: first };
  return { kind: 'version', cause: versions.length === 0 ? 'first' : 'published', of: standing(versions) };
}

/** The newest: by date, then by order of adding. */
export function standing(versions: readonly HeldVersion[]): HeldVersion | undefined {
  return [...versions].sort(newestFirst)[0];
}

function newestFirst(one: HeldVersion, other: HeldVersion): number {
  const dates = (other.countsAs ?? '').localeCompare(one.countsAs ?? '');
  return dates || other.sequence - one.sequence || other.version - one.version;
}

/** A version without a date is no older than those that were there when it was added. */
export function countsAs(publishedOn: string | null, versions: readonly HeldVersion[]): string | null {
  return publishedOn ?? standing(versions)?.countsAs ?? null;
}
