import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { convertReport } from '../index.js';
import { writeRecord } from '../exporters/json.js';
import { factsOf, isJoinable } from '../join/facts.js';
import type { Group } from '../join/groups.js';
import type { ReportRecord } from '../model/report.js';
import type { Conversion } from '../pipeline.js';
import { render, type Language } from '../render.js';
import { openBooks, type Books } from './books.js';
import { findFiles, type Input } from './files.js';
import { joinOutcomes, type Converted } from './joining.js';
import { manifestGroups } from './manifests.js';
import { openInput } from './open.js';
import { writeWhole } from './output.js';
import { createProgress } from './progress.js';
import { reasonOf, runOf, type Outcome, type Run } from './run.js';
import { words } from './words.js';

export interface ConvertOptions {
  readonly out: string;
  readonly csv: boolean;
  readonly language: Language;
  /** Name and version, for `run.json`. */
  readonly program: string;
}

/**
 * Convert files and folders; every file has its outcome, whatever the others do. Throws `ManifestError` before anything
 * is read.
 */
export async function convertFiles(given: readonly string[], options: ConvertOptions): Promise<Run> {
  const found = findFiles(given, options.out);
  const named = manifestGroups(found.manifests, found.inputs, options.language);
  const books = openBooks(options.out);
  try {
    const missing = found.missing.map((file) => missingOutcome(file, options.language));
    const outcomes = [...missing, ...(await convertAll(found.inputs, named, books, options))];
    books.write({ csv: options.csv });
    const run = runOf(options.program, outcomes, found.skipped);
    writeWhole(join(options.out, 'run.json'), `${JSON.stringify(run, null, 2)}\n`);
    return run;
  } finally {
    books.close();
  }
}

/**
 * Each file alone, then those that belong together. From the first file on that may be part of another's record, the
 * books wait for the joining and take their rows from the records on disk: no record is held in memory.
 */
async function convertAll(
  inputs: readonly Input[],
  named: readonly Group[],
  books: Books,
  options: ConvertOptions,
): Promise<readonly Outcome[]> {
  const progress = createProgress(inputs.length, words[options.language]);
  const inManifest = new Set(named.flatMap(({ main, parts }) => [main, ...parts]));
  const converted: Converted[] = [];
  let booked = 0;
  for (const input of inputs) {
    progress.begin(input.path);
    const { record, ...file } = await convertOne(input, options);
    const mayJoin = inManifest.has(input.path) || (file.facts !== undefined && isJoinable(file.facts));
    if (booked === converted.length && !mayJoin) {
      if (record !== undefined) books.add({ record, status: file.outcome.status, path: input.path });
      booked += 1;
    }
    converted.push(file);
    progress.done();
  }
  progress.stop();
  const outcomes = await joinOutcomes(converted, named, options);
  for (const outcome of outcomes.slice(booked)) addFromDisk(outcome, books, options.out);
  return outcomes;
}

function addFromDisk({ file, status, record, joinedInto }: Outcome, books: Books, out: string): void {
  if (record === null || joinedInto !== undefined) return;
  const written = JSON.parse(readFileSync(join(out, record), 'utf8')) as ReportRecord;
  books.add({ record: written, status, path: file });
}

async function convertOne(
  input: Input,
  { out, language }: ConvertOptions,
): Promise<Converted & { readonly record?: ReportRecord }> {
  const begun = performance.now();
  const recordPath = `records/${recordName(input.path)}`;
  const outcome = (rest: Omit<Outcome, 'file' | 'milliseconds'>): Outcome => ({
    file: input.path,
    ...rest,
    milliseconds: Math.round(performance.now() - begun),
  });
  try {
    const conversion = await convertFile(input);
    const { status } = conversion;
    const reason = reasonOf(conversion, language);
    if (!('record' in conversion)) {
      rmSync(join(out, recordPath), { force: true });
      return { input, outcome: outcome({ status, reason, record: null }) };
    }
    const { record } = conversion;
    writeWhole(join(out, recordPath), writeRecord(record));
    const facts = factsOf(input.path, input.tree, record);
    return { input, outcome: outcome({ status, reason, record: recordPath }), facts, record };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const reason = words[language].brokenOff(detail);
    return { input, outcome: outcome({ status: 'failed', reason, record: null }) };
  }
}

async function convertFile(input: Input): Promise<Conversion> {
  const file = openInput(input);
  return 'bytes' in file
    ? convertReport(file.bytes, { name: file.name })
    : { status: 'failed', reason: file.reason };
}

const missingOutcome = (file: string, language: Language): Outcome => ({
  file,
  status: 'failed',
  reason: render({ code: 'file-unreadable', reason: 'missing' }, language),
  record: null,
  milliseconds: 0,
});

/** Bytes that a file system takes for one name. */
const LONGEST_NAME = 255;

/** The record's path below `records/`; a name that would be too long is cut and told apart by its hash. */
export function recordName(path: string): string {
  const cut = path.lastIndexOf('/') + 1;
  const name = `${path.slice(cut)}.json`;
  if (Buffer.byteLength(name) <= LONGEST_NAME) return path.slice(0, cut) + name;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
  const ending = `~${hash}${/\.[^.]{1,5}\.json$/.exec(name)?.[0] ?? '.json'}`;
  let kept = [...name];
  while (Buffer.byteLength(kept.join('') + ending) > LONGEST_NAME) kept = kept.slice(0, -1);
  return path.slice(0, cut) + kept.join('') + ending;
}
