import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { countRows } from '../exporters/tables.js';
import { writeRecord } from '../exporters/json.js';
import { factsOf } from '../join/facts.js';
import type { SourceFile } from '../model/extractor.js';
import type { Conversion } from '../pipeline.js';
import type { OwnFacts, ReadAnswer, ReadJob, ReadReport, Target, WrittenRecord } from './jobs.js';
import { boundPath, recordPath } from './names.js';
import { openInput } from './open.js';
import { OutputError, writeWhole } from './output.js';
import { failed, verdictOf } from './verdict.js';

/** Read one file alone and write its records. What it holds never makes it throw; what cannot be written does. */
export async function readAlone(job: ReadJob): Promise<ReadAnswer> {
  const begun = performance.now();
  const answer = await readOpened(job);
  return { kind: 'read', ...answer, milliseconds: Math.round(performance.now() - begun) };
}

type Read = Omit<ReadAnswer, 'kind' | 'milliseconds'>;

async function readOpened(job: ReadJob): Promise<Read> {
  const file = await openInput(job.source);
  if (!('bytes' in file)) return { reports: [{ verdict: failed(file.reason) }] };
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  if (sha256 === job.known) return { sha256 };
  try {
    return { sha256, ...(await convert(file, job)) };
  } catch (error) {
    const reports = [{ verdict: brokenOff(error) }];
    return error instanceof OutputError ? { reports } : { sha256, reports };
  }
}

async function convert(file: SourceFile, { whole, path, target }: ReadJob): Promise<Read> {
  const { convertFile, convertTogether } = await import('../index.js');
  const conversions = whole
    ? [await convertTogether(file, [])]
    : await convertFile(file.bytes, { name: file.name });
  return {
    reports: conversions.map((conversion, at) => writeReport(conversion, boundPath(path, at + 1), target)),
    ...(conversions.length === 1 ? ownFacts(conversions[0]) : {}),
  };
}

function ownFacts(conversion: Conversion | undefined): { readonly facts?: OwnFacts } {
  if (conversion === undefined || !('record' in conversion)) return {};
  const { file: _file, tree: _tree, ...facts } = factsOf('', '', conversion.record);
  return { facts };
}

/** Writes the report's record, where it has one. */
export function writeReport(conversion: Conversion, file: string, { out, scratch }: Target): ReadReport {
  const verdict = verdictOf(conversion);
  if (!('record' in conversion)) return { verdict };
  const { record, status } = conversion;
  const path = recordPath(file);
  const text = writeRecord(record);
  const written: WrittenRecord = {
    path,
    ...writeWhole(join(out, path), scratch, text),
    sha256: createHash('sha256').update(text).digest('hex'),
    ...countRows({ record, status, path: file }),
  };
  return { verdict, record: written };
}

/** Names that a disk does not take cost their file alone. */
const UNNAMEABLE: ReadonlySet<string> = new Set(['ENAMETOOLONG', 'ENOTDIR', 'EISDIR', 'EINVAL', 'EILSEQ']);

/** What a defect of the program costs: this file. Throws where nothing can be written any more. */
export function brokenOff(error: unknown): ReadReport['verdict'] {
  if (error instanceof OutputError) {
    if (!UNNAMEABLE.has(error.code)) throw error;
    return failed('unwritable', error.code);
  }
  return failed('broken-off', error instanceof Error ? error.message : String(error));
}
