import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isJoinable } from '../join/facts.js';
import { sourceOf, type Input } from './files.js';
import { isIntact } from './folder.js';
import type { FileEntry } from './journal.js';
import type { Lost, ReadAnswer, ReadJob } from './jobs.js';
import { boundPath, recordPath } from './names.js';
import { writing } from './output.js';
import type { Session } from './session.js';
import { failed } from './verdict.js';

/** Is told how far a run is. */
export interface Listener {
  readonly begin: (file: string) => void;
  /** @param count Of files; one where it is not said. */
  readonly done: (count?: number) => void;
  readonly stop: () => void;
}

type NumberedJob = ReadJob & { readonly at: number };

/**
 * Read every file alone that is not as an earlier run found it.
 *
 * @returns For each input 1 where it was left as it is.
 */
export async function readFiles(session: Session, listener: Listener): Promise<Uint8Array> {
  const unchanged = new Uint8Array(session.inputs.length);
  const jobs = function* (): Generator<NumberedJob> {
    for (const [at, { path, refused }] of session.inputs.entries()) {
      // A path that leads out of its archive is nobody's record.
      if (refused !== undefined && refused.reason !== 'outside') removeRecords(path, 1, session.folder.out);
      if (refused !== undefined) continue;
      const job = jobFor(at, session, session.journal.entry(at));
      listener.begin(job.path);
      yield job;
    }
  };
  await session.pool.each(jobs(), (job, answer) => {
    if (!('lost' in answer) && answer.reports === undefined) unchanged[job.at] = 1;
    else keep(job, answer, session);
    listener.done();
  });
  return unchanged;
}

/** Read some files again, whatever is known of them. */
export async function readAgain(session: Session, files: readonly number[]): Promise<void> {
  const jobs = files.map((at) => jobFor(at, session, undefined));
  await session.pool.each(jobs, (job, answer) => keep(job, answer, session));
}

function jobFor(at: number, session: Session, entry: FileEntry | undefined): NumberedJob {
  const { inputs, named, folder } = session;
  const { path, ...input } = inputs[at] as Input;
  const whole = named.has(path);
  const known =
    entry !== undefined && isKnown(entry, { name: input.name, whole }, session) ? entry.sha256 : undefined;
  return {
    kind: 'read',
    at,
    source: sourceOf(input),
    path,
    whole,
    ...(known === undefined ? {} : { known }),
    target: { out: folder.out, scratch: folder.scratch },
  };
}

/**
 * Whether the same bytes would give what is there. Records of files that may be joined are looked at when it is known
 * which are: a group's record may stand in the place of its main file's own.
 */
function isKnown(
  entry: FileEntry,
  { name, whole }: Pick<FileEntry, 'name' | 'whole'>,
  { folder }: Session,
): boolean {
  if (entry.name !== name || entry.whole !== whole) return false;
  return mayJoin(entry) || hasRecords(entry, folder.out);
}

export const mayJoin = ({ whole, facts }: FileEntry): boolean =>
  whole || (facts !== undefined && isJoinable({ file: '', tree: '', ...facts }));

export const hasRecords = ({ reports }: FileEntry, out: string): boolean =>
  reports.every(({ record }) => record === undefined || isIntact(out, record));

/** Takes away what earlier runs wrote of reports that are no longer there, then notes the new ones. */
function keep({ at, path, source, whole }: NumberedJob, answer: ReadAnswer | Lost, session: Session): void {
  const entry = { path, name: source.name, whole, ...outcomeOf(answer) };
  removeOthers(entry, session.folder.out);
  session.journal.add(at, entry);
}

/** Of a file that no worker survived nothing is known but that; the next run tries it again. */
function outcomeOf(answer: ReadAnswer | Lost): Omit<FileEntry, 'path' | 'name' | 'whole'> {
  if ('lost' in answer)
    return { reports: [{ verdict: failed(answer.lost, answer.detail) }], milliseconds: 0 };
  const { kind: _kind, reports = [], ...known } = answer;
  return { ...known, reports };
}

function removeOthers({ path, reports }: FileEntry, out: string): void {
  reports.forEach(({ record }, at) => {
    if (record === undefined) removeRecord(boundPath(path, at + 1), out);
  });
  removeRecords(path, reports.length + 1, out);
}

/** The records of a file from the nth report on. */
function removeRecords(path: string, first: number, out: string): void {
  for (let number = first; removeRecord(boundPath(path, number), out);) number += 1;
}

/** Whether there was one. */
export function removeRecord(path: string, out: string): boolean {
  const record = join(out, recordPath(path));
  return writing(record, () => {
    if (!existsSync(record)) return false;
    rmSync(record);
    return true;
  });
}
