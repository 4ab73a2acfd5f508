import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { evidenceTable, tables, type Entry } from '../exporters/tables.js';
import type { ReportRecord } from '../model/report.js';
import { DurableReads } from './durable.js';
import type { BookAnswer, BookJob } from './jobs.js';
import { writeAll, writing } from './output.js';
import { StretchBuilder, type TableStretch } from './stretch.js';

/**
 * Make the rows of some reports, in their order, for every table, and put them into one file. The disk has the records
 * then: what `run.json` tells of must outlast a power cut.
 */
export async function makeStretch({ entries, out, ...stretch }: BookJob): Promise<BookAnswer> {
  const records = new DurableReads();
  const read = function* (): Generator<Entry> {
    for (const { file: path, status, record } of entries)
      yield { record: JSON.parse(records.read(join(out, record))) as ReportRecord, status, path };
  };
  const made = stretchOf(read(), stretch);
  await records.settle();
  return { kind: 'book', tables: made };
}

/** As `makeStretch`, from records at hand. */
export function stretchOf(
  entries: Iterable<Entry>,
  { starts, csv, file }: Pick<BookJob, 'starts' | 'csv' | 'file'>,
): readonly TableStretch[] {
  const builders = tables.map(
    (table, at) => new StretchBuilder(table, starts[at] ?? { rows: 0, links: 0 }, csv),
  );
  let evidenceRows = starts[tables.indexOf(evidenceTable)]?.rows ?? 0;
  for (const entry of entries) {
    const numbers = new Map(
      Object.keys(entry.record.evidence).map((pointer, at) => [pointer, evidenceRows + at] as const),
    );
    evidenceRows += numbers.size;
    for (const builder of builders) {
      for (const row of builder.table.rows(entry)) builder.add(row, numbers, evidenceTable.name);
    }
  }
  return writeStretch(file, builders);
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
