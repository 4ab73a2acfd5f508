import { createHash } from 'node:crypto';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { convertReport } from '../index.js';
import { writeRecord } from '../exporters/json.js';
import type { Conversion } from '../pipeline.js';
import { render, type Language } from '../render.js';
import { openBooks, type Books } from './books.js';
import { findFiles, type Input } from './files.js';
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

/** Larger files are refused unread: no report is. */
const LARGEST = 512 * 1024 * 1024;

/** Convert files and folders; every file has its outcome, whatever the others do. */
export async function convertFiles(given: readonly string[], options: ConvertOptions): Promise<Run> {
  const found = findFiles(given, options.out);
  const books = openBooks(options.out);
  try {
    const missing = found.missing.map((file) => missingOutcome(file, options.language));
    const outcomes = [...missing, ...(await convertAll(found.inputs, books, options))];
    books.write({ csv: options.csv });
    const run = runOf(options.program, outcomes, found.skipped);
    writeWhole(join(options.out, 'run.json'), `${JSON.stringify(run, null, 2)}\n`);
    return run;
  } finally {
    books.close();
  }
}

async function convertAll(
  inputs: readonly Input[],
  books: Books,
  options: ConvertOptions,
): Promise<Outcome[]> {
  const progress = createProgress(inputs.length, words[options.language]);
  const outcomes: Outcome[] = [];
  for (const input of inputs) {
    progress.begin(input.path);
    outcomes.push(await convertOne(input, books, options));
    progress.done();
  }
  progress.stop();
  return outcomes;
}

async function convertOne(input: Input, books: Books, { out, language }: ConvertOptions): Promise<Outcome> {
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
      return outcome({ status, reason, record: null });
    }
    writeWhole(join(out, recordPath), writeRecord(conversion.record));
    books.add({ record: conversion.record, status, path: input.path });
    return outcome({ status, reason, record: recordPath });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return outcome({ status: 'failed', reason: words[language].brokenOff(detail), record: null });
  }
}

async function convertFile({ location }: Input): Promise<Conversion> {
  let bytes: Uint8Array;
  try {
    if (statSync(location).size > LARGEST) return { status: 'failed', reason: 'too-large' };
    bytes = readFileSync(location);
  } catch {
    return { status: 'failed', reason: 'missing' };
  }
  return convertReport(bytes, { name: basename(location) });
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
