import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { convertFile, convertTogether } from '../index.js';
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
    const isNamed = inManifest.has(input.path);
    for (const { record, ...file } of await convertOne(input, isNamed, options)) {
      const mayJoin = isNamed || (file.facts !== undefined && isJoinable(file.facts));
      if (booked === converted.length && !mayJoin) {
        if (record !== undefined) books.add({ record, status: file.outcome.status, path: file.outcome.file });
        booked += 1;
      }
      converted.push(file);
    }
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

type WithRecord = Converted & { readonly record?: ReportRecord };

/** One entry a report; a file that binds several together has `file`, `file#2` …. */
async function convertOne(
  input: Input,
  isWhole: boolean,
  { out, language }: ConvertOptions,
): Promise<readonly WithRecord[]> {
  const begun = performance.now();
  const outcome = (rest: Omit<Outcome, 'milliseconds'>): Outcome => ({
    ...rest,
    milliseconds: Math.round(performance.now() - begun),
  });
  try {
    const conversions = await convertInput(input, isWhole);
    removeBeyond(conversions.length, input, out);
    return conversions.map((conversion, at) => {
      const file = boundPath(input.path, at + 1);
      const recordPath = `records/${recordName(file)}`;
      const { status } = conversion;
      const reason = reasonOf(conversion, language);
      if (!('record' in conversion)) {
        rmSync(join(out, recordPath), { force: true });
        return { input, outcome: outcome({ file, status, reason, record: null }) };
      }
      const { record } = conversion;
      writeWhole(join(out, recordPath), writeRecord(record));
      const facts = conversions.length === 1 ? { facts: factsOf(file, input.tree, record) } : {};
      return { input, outcome: outcome({ file, status, reason, record: recordPath }), ...facts, record };
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const reason = words[language].brokenOff(detail);
    return [{ input, outcome: outcome({ file: input.path, status: 'failed', reason, record: null }) }];
  }
}

/** @param isWhole The file is known to be one report, or a part of one. */
async function convertInput(input: Input, isWhole: boolean): Promise<readonly Conversion[]> {
  const file = openInput(input);
  if (!('bytes' in file)) return [{ status: 'failed', reason: file.reason }];
  return isWhole ? [await convertTogether(file, [])] : convertFile(file.bytes, { name: file.name });
}

/** A file's further reports: `报告.docx#2`. */
const boundPath = (path: string, number: number): string => (number === 1 ? path : `${path}#${number}`);

/** Take away what an earlier run wrote of reports that are no longer there. */
function removeBeyond(reports: number, { path }: Input, out: string): void {
  for (let number = reports + 1; ; number += 1) {
    const record = join(out, `records/${recordName(boundPath(path, number))}`);
    if (!existsSync(record)) return;
    rmSync(record);
  }
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
