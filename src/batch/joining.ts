import { createHash } from 'node:crypto';
import { groupFiles, reportKey, type Group, type Grouping } from '../join/groups.js';
import type { FileFacts } from '../join/facts.js';
import { sourceOf, type Input } from './files.js';
import { isIntact } from './folder.js';
import type { FileEntry, GroupEntry } from './journal.js';
import type { JoinAnswer, JoinFile, JoinJob, Lost } from './jobs.js';
import { hasRecords, mayJoin, readAgain, removeRecord } from './reading.js';
import type { Session } from './session.js';
import { sameKeys } from './same-keys.js';
import { failed, type Failure } from './verdict.js';

/** How the files of a run belong together. */
export interface Joined {
  /** By their main files. */
  readonly groups: ReadonlyMap<string, JoinedGroup>;
  /** The main file of each part. */
  readonly mainOf: ReadonlyMap<string, string>;
  /** Why files that belong together could not be read together, by the main file. */
  readonly apart: ReadonlyMap<string, Failure>;
  /** Files of the same report that stay apart, each with the others. */
  readonly others: ReadonlyMap<string, readonly string[]>;
}

export interface JoinedGroup {
  readonly entry: GroupEntry;
  /** Parts that were read. */
  readonly parts: readonly string[];
}

/**
 * Read the files that belong together as one, where that was not done before: the main file's record is written anew,
 * those of its parts are taken away. Then every file that stands alone has its own record again. None of the files of a
 * report that was put together anew is as an earlier run left it.
 *
 * @param manifests Groups that manifests name; the rest is joined where files complement each other.
 */
export async function joinFiles(
  session: Session,
  manifests: readonly Group[],
  unchanged: Uint8Array,
): Promise<Joined> {
  const { groups, apart: others } = groupRun(session, manifests);
  const joined = new Map<string, JoinedGroup>();
  const apart = new Map<string, Failure>();
  await session.pool.each(joinJobs(groups, session, joined), (job, answer) => {
    const outcome = outcomeOf(answer);
    if ('status' in outcome) apart.set(job.group.main, outcome);
    else if (outcome.report !== undefined) {
      const { report, milliseconds } = outcome;
      const entry = { group: job.group.main, key: job.key, report, milliseconds };
      session.journal.addGroup(entry);
      joined.set(job.group.main, { entry, parts: job.read });
      for (const path of [job.group.main, ...job.read]) unchanged[session.indexOf.get(path) ?? -1] = 0;
    }
  });
  const mainOf = new Map(
    [...joined].flatMap(([main, { parts }]) => parts.map((part) => [part, main] as const)),
  );
  for (const part of mainOf.keys()) removeRecord(part, session.folder.out);
  await restoreAlone(session, unchanged, (path) => joined.has(path) || mainOf.has(path));
  return { groups: joined, mainOf, apart, others };
}

/** Files with one key are looked at together; of the others no facts are held. */
function groupRun({ inputs, journal, named }: Session, manifests: readonly Group[]): Grouping {
  const sets = sameKeys(inputs.length, (at) => {
    const path = inputs[at]?.path;
    const facts = path === undefined || named.has(path) ? undefined : factsAt(at);
    return facts === undefined ? undefined : reportKey(facts);
  });
  const found = sets.map((set) => groupFiles(set.flatMap((at) => factsAt(at) ?? [])));
  return {
    groups: [...manifests, ...found.flatMap(({ groups }) => groups)],
    apart: new Map(found.flatMap(({ apart }) => [...apart])),
  };

  function factsAt(at: number): FileFacts | undefined {
    const input = inputs[at];
    const facts = journal.entry(at)?.facts;
    return input === undefined || facts === undefined
      ? undefined
      : { file: input.path, tree: input.tree, ...facts };
  }
}

type GroupJob = JoinJob & { readonly group: Group; readonly key: string; readonly read: readonly string[] };

/** Jobs for the groups that are not as an earlier run left them; those that are go to `joined` at once. */
function* joinJobs(
  groups: readonly Group[],
  session: Session,
  joined: Map<string, JoinedGroup>,
): Generator<GroupJob> {
  for (const group of groups) {
    const job = jobFor(group, session);
    if (job === undefined) continue;
    const entry = session.journal.group(group.main);
    const record = entry?.report.record;
    if (entry?.key === job.key && record !== undefined && isIntact(session.folder.out, record))
      joined.set(group.main, { entry, parts: job.read });
    else yield job;
  }
}

/** `undefined` where the main file has no record of its own. */
function jobFor(group: Group, session: Session): GroupJob | undefined {
  const main = fileOf(group.main, session);
  const parts = group.parts.flatMap((part) => fileOf(part, session) ?? []);
  if (main === undefined || main.entry.reports[0]?.record === undefined) return undefined;
  const { out, scratch } = session.folder;
  return {
    kind: 'join',
    group,
    key: keyOf([main.entry, ...parts.map(({ entry }) => entry)]),
    read: parts.filter(({ entry }) => !hasFailed(entry)).map(({ input }) => input.path),
    main: joinFile(main.input),
    parts: parts.map(({ input }) => joinFile(input)),
    target: { out, scratch },
  };
}

function fileOf(
  path: string,
  { indexOf, inputs, journal }: Session,
): { readonly input: Input; readonly entry: FileEntry } | undefined {
  const at = indexOf.get(path);
  const input = at === undefined ? undefined : inputs[at];
  const entry = at === undefined ? undefined : journal.entry(at);
  return input === undefined || entry === undefined ? undefined : { input, entry };
}

const joinFile = (input: Input): JoinFile => ({ source: sourceOf(input), path: input.path });

const hasFailed = ({ reports }: FileEntry): boolean => reports[0]?.verdict.status === 'failed';

const keyOf = (files: readonly FileEntry[]): string =>
  createHash('sha256')
    .update(JSON.stringify(files.map(({ path, name, sha256 }) => [path, name, sha256 ?? null])))
    .digest('hex');

function outcomeOf(answer: JoinAnswer | Lost): JoinAnswer | Failure {
  if ('lost' in answer) return failed(answer.lost, answer.detail);
  const verdict = answer.report?.verdict;
  return verdict?.status === 'failed' ? verdict : answer;
}

/** A file that was joined in an earlier run and now stands alone was left as it is, but its record is gone. */
async function restoreAlone(
  session: Session,
  unchanged: Uint8Array,
  isJoined: (path: string) => boolean,
): Promise<void> {
  const lost = session.inputs.flatMap(({ path }, at) => {
    if (unchanged[at] !== 1 || isJoined(path)) return [];
    const entry = session.journal.entry(at);
    return entry === undefined || !mayJoin(entry) || hasRecords(entry, session.folder.out) ? [] : [at];
  });
  for (const at of lost) unchanged[at] = 0;
  await readAgain(session, lost);
}
