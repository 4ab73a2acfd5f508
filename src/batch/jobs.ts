import type { RowCounts } from '../exporters/tables.js';
import type { FileFacts } from '../join/facts.js';
import type { Status } from '../model/status.js';
import type { Listed } from './archives/list.js';
import type { Member } from './archives/member.js';
import type { TableStart, TableStretch } from './stretch.js';
import type { Verdict } from './verdict.js';

/** What a worker needs to write: it never makes `scratch`, so that one whose run is over cannot write any more. */
export interface Target {
  readonly out: string;
  /** Where files grow until they are whole; on the same disk as `out`. */
  readonly scratch: string;
}

/** A file that was written, as a later run finds it where nobody touched it. */
export interface Stamp {
  /** Below the output folder. */
  readonly path: string;
  readonly bytes: number;
  /** Milliseconds, with their fractions. */
  readonly modified: number;
}

/** A written record, and what it gives the workbook. */
export interface WrittenRecord extends Stamp, RowCounts {
  readonly sha256: string;
}

export interface ReadReport {
  readonly verdict: Verdict;
  readonly record?: WrittenRecord;
}

/** Say what an archive holds. */
export interface ListJob {
  readonly kind: 'list';
  readonly location: string;
}

export interface ListAnswer {
  readonly kind: 'list';
  /** `document`: it is one, zipped by its format. */
  readonly files: readonly Listed[] | 'document';
  /** Members whose endings are not read. */
  readonly skipped: readonly string[];
}

/** Where a file's bytes are: on disk, or in an archive there. */
export interface Source {
  readonly location: string;
  /** From the outermost archive inwards; absent for a file on disk. */
  readonly members?: readonly Member[];
  /** The file's own name, which may name department, year and kind. */
  readonly name: string;
}

/** Read one file alone; a record for each report in it. */
export interface ReadJob {
  readonly kind: 'read';
  readonly source: Source;
  readonly path: string;
  /** The file is known to be one report, or a part of one. */
  readonly whole: boolean;
  /** The hash that an earlier run knows it by: it is not read again where it still holds. */
  readonly known?: string;
  readonly target: Target;
}

export interface ReadAnswer {
  readonly kind: 'read';
  /** Of the file's bytes; absent where they could not be had. */
  readonly sha256?: string;
  /** Absent where the file is still what it was. */
  readonly reports?: readonly ReadReport[];
  /** Of a file with one record. */
  readonly facts?: OwnFacts;
  readonly milliseconds: number;
}

/** What a file's record says of itself, wherever the file lies. */
export type OwnFacts = Omit<FileFacts, 'file' | 'tree'>;

/** Read files that belong together as one report. */
export interface JoinJob {
  readonly kind: 'join';
  readonly main: JoinFile;
  readonly parts: readonly JoinFile[];
  readonly target: Target;
}

export type JoinFile = Pick<ReadJob, 'source' | 'path'>;

export interface JoinAnswer {
  readonly kind: 'join';
  /** Absent where the main file cannot be read any more. */
  readonly report?: ReadReport;
  readonly milliseconds: number;
}

/** Make a stretch of the workbook's sheets and of the CSV files from records. */
export interface BookJob {
  readonly kind: 'book';
  readonly entries: readonly BookEntry[];
  readonly starts: readonly TableStart[];
  readonly csv: boolean;
  /** In `scratch`. */
  readonly file: string;
  readonly out: string;
}

export interface BookEntry {
  /** The report's name in every table. */
  readonly file: string;
  readonly status: Status;
  /** Below the output folder. */
  readonly record: string;
}

export interface BookAnswer {
  readonly kind: 'book';
  /** By table, in their order. */
  readonly tables: readonly TableStretch[];
}

export interface Answers {
  readonly list: ListAnswer;
  readonly read: ReadAnswer;
  readonly join: JoinAnswer;
  readonly book: BookAnswer;
}

export type Job = ListJob | ReadJob | JoinJob | BookJob;
export type AnswerTo<J extends Job> = Answers[J['kind']];

/** A worker that did not live to answer, twice. */
export interface Lost {
  readonly lost: 'timeout' | 'memory' | 'crashed';
  readonly detail?: string;
}
