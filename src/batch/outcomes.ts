import type { Status } from '../model/status.js';
import type { Language } from '../render.js';
import type { WrittenRecord } from './jobs.js';
import type { Joined } from './joining.js';
import type { FileEntry } from './journal.js';
import { boundPath } from './names.js';
import type { Session } from './session.js';
import { failed, reasonOf, type Failure } from './verdict.js';

/** What a run says of one report; paths are below the given folder and below the output folder. */
export interface Outcome {
  readonly file: string;
  readonly status: Status;
  readonly reason: string | null;
  readonly record: string | null;
  /** What its reading took, in this run or in the one that read it. */
  readonly milliseconds: number;
  /** Read by an earlier run, and neither it nor a file of the same report has changed since. */
  readonly unchanged?: true;
  /** Files that were read into this one's record. */
  readonly joined?: readonly string[];
  /** The file whose record this one is part of; `status`, `reason` and `record` are that one's. */
  readonly joinedInto?: string;
  /** Other files that tell of the same report, and stand on their own: versions of it, for instance. */
  readonly sameReport?: readonly string[];
}

/** An outcome and the record that it stands for; a part of a joined report has none. */
export interface Told {
  readonly outcome: Outcome;
  readonly record?: WrittenRecord;
}

export interface Findings {
  readonly joined: Joined;
  /** For each input 1 where it was left as it is. */
  readonly unchanged: Uint8Array;
  /** Named paths that do not exist, and folders that cannot be opened. */
  readonly missing: readonly string[];
}

/** What became of every file, in order; made anew at each call, from the journal. */
export function* outcomesOf(session: Session, { joined, unchanged, missing }: Findings): Generator<Told> {
  const { language } = session;
  for (const file of missing) yield unread(file, failed('missing'), language);
  for (const [at, { path, refused }] of session.inputs.entries()) {
    if (refused !== undefined) yield unread(path, refused, language);
    const entry = session.journal.entry(at);
    if (entry === undefined) continue;
    const others = joined.others.get(path);
    const common = {
      ...(unchanged[at] === 1 ? ({ unchanged: true } as const) : {}),
      ...(others === undefined ? {} : { sameReport: others }),
    };
    for (const { outcome, ...told } of toldOf(entry, joined, language)) {
      yield { ...told, outcome: { ...outcome, ...common } };
    }
  }
}

const unread = (file: string, failure: Failure, language: Language): Told => ({
  outcome: {
    file,
    status: 'failed',
    reason: reasonOf(failure, language),
    record: null,
    milliseconds: 0,
  },
});

function toldOf(entry: FileEntry, joined: Joined, language: Language): readonly Told[] {
  const { path, reports, milliseconds } = entry;
  const main = joined.mainOf.get(path);
  const group = joined.groups.get(main ?? path);
  if (group !== undefined) {
    const { verdict, record } = group.entry.report;
    const outcome = {
      file: path,
      status: verdict.status,
      reason: reasonOf(verdict, language),
      record: record?.path ?? null,
      milliseconds: milliseconds + (main === undefined ? group.entry.milliseconds : 0),
    };
    if (main !== undefined) return [{ outcome: { ...outcome, joinedInto: main } }];
    return [{ outcome: { ...outcome, joined: group.parts }, ...(record ? { record } : {}) }];
  }
  const apart = joined.apart.get(path);
  return reports.map(({ verdict, record }, at) => ({
    outcome: {
      file: boundPath(path, at + 1),
      status: apart === undefined ? verdict.status : 'partial',
      reason: reasonOf(apart ?? verdict, language),
      record: record?.path ?? null,
      milliseconds,
    },
    ...(record ? { record } : {}),
  }));
}
