import type { Status } from '../model/status.js';
import { writeInPieces, type PendingFile } from './output.js';
import type { Outcome } from './outcomes.js';

export const statuses: readonly Status[] = ['complete', 'partial', 'rejected', 'failed'];

/** What a run did, for people; what became of every file stands in `run.json`. */
export interface Run {
  readonly program: string;
  readonly totals: Readonly<Record<Status | 'files' | 'skipped', number>>;
  /** Files that were left as an earlier run read them. */
  readonly unchanged: number;
  /** Files that are part of another file's record. */
  readonly joined: number;
  /** The first of those that are not complete. */
  readonly wanting: readonly Pick<Outcome, 'file' | 'status' | 'reason'>[];
  readonly wantingInAll: number;
  /** There is no workbook, since it would be larger than its format allows. */
  readonly tooLarge: boolean;
}

/** Of those that are not complete, so many are told at the end. */
const MOST_TOLD = 40;

export function runOf(program: string, outcomes: Iterable<Outcome>, skipped: number): Omit<Run, 'tooLarge'> {
  const totals = { files: 0, complete: 0, partial: 0, rejected: 0, failed: 0, skipped };
  const wanting: Outcome[] = [];
  const counts = { unchanged: 0, joined: 0, wantingInAll: 0 };
  for (const outcome of outcomes) {
    totals.files += 1;
    totals[outcome.status] += 1;
    if (outcome.unchanged) counts.unchanged += 1;
    if (outcome.joinedInto !== undefined) counts.joined += 1;
    else if (outcome.reason !== null) {
      counts.wantingInAll += 1;
      if (wanting.length < MOST_TOLD) wanting.push(outcome);
    }
  }
  return { program, totals, wanting, ...counts };
}

/** `run.json`: the totals, one entry a report, and the files whose endings are not read. */
export function writeRun(
  path: string,
  scratch: string,
  { program, totals }: Pick<Run, 'program' | 'totals'>,
  outcomes: Iterable<Outcome>,
  skipped: readonly string[],
): void {
  const fill = (write: PendingFile['write']): void => {
    const head = JSON.stringify({ program, totals }, null, 2);
    write(`${head.slice(0, -2)},\n  "files": [`);
    writeList(outcomes, write);
    write('],\n  "skipped": [');
    writeList(skipped, write);
    write(']\n}\n');
  };
  writeInPieces(path, scratch, fill, { durable: true });
}

/** Entries as `JSON.stringify` writes them with an indent of two, one at a time. */
function writeList(entries: Iterable<Outcome | string>, write: PendingFile['write']): void {
  let isEmpty = true;
  for (const entry of entries) {
    const text = JSON.stringify(entry, null, 2).replaceAll('\n', '\n    ');
    write(`${isEmpty ? '' : ','}\n    ${text}`);
    isEmpty = false;
  }
  if (!isEmpty) write('\n  ');
}
