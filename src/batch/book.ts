import { closeSync, fdatasyncSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evidenceTable, tables } from '../exporters/tables.js';
import type { ReportRecord } from '../model/report.js';
import type { BookAnswer, BookJob } from './jobs.js';
import { writeAll, writing } from './output.js';
import { StretchBuilder } from './stretch.js';

/** Make the rows of some reports, in their order, for every table, and put them into one file. */
export function makeStretch({ entries, starts, csv, file, out }: BookJob): BookAnswer {
  const builders = tables.map(
    (table, at) => new StretchBuilder(table, starts[at] ?? { rows: 0, links: 0 }, csv),
  );
  let evidenceRows = starts[tables.indexOf(evidenceTable)]?.rows ?? 0;
  for (const { file: path, status, record: place } of entries) {
    const record = readDurably(join(out, place));
    const numbers = new Map(
      Object.keys(record.evidence).map((pointer, at) => [pointer, evidenceRows + at] as const),
    );
    evidenceRows += numbers.size;
    for (const builder of builders) {
      for (const row of builder.table.rows({ record, status, path })) {
        builder.add(row, numbers, evidenceTable.name);
      }
    }
  }
  return { kind: 'book', tables: writeStretch(file, builders) };
}

/** The record, after the disk has it: what `run.json` tells of must outlast a power cut. */
function readDurably(path: string): ReportRecord {
  return writing(path, () => {
    const handle = openSync(path, 'r+');
    try {
      fdatasyncSync(handle);
      return JSON.parse(readFileSync(handle, 'utf8')) as ReportRecord;
    } finally {
      closeSync(handle);
    }
  });
}

function writeStretch(file: string, builders: readonly StretchBuilder[]): BookAnswer['tables'] {
  return writing(file, () => {
    const handle = openSync(file, 'wx');
    let length = 0;
    try {
      return builders.map((builder) =>
        builder.finish((bytes) => {
          const at = length;
          writeAll(handle, bytes);
          length += bytes.length;
          return at;
        }),
      );
    } finally {
      closeSync(handle);
    }
  });
}
