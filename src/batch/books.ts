import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { csvHeader, BYTE_ORDER_MARK } from '../exporters/csv.js';
import { dataPackage } from '../exporters/datapackage.js';
import { tables } from '../exporters/tables.js';
import { assembleWorkbook, WorkbookTooLarge } from '../exporters/workbook.js';
import { ExtentReader } from './extents.js';
import { isIntact } from './folder.js';
import type { BookEntry, BookJob, Lost, Stamp } from './jobs.js';
import type { Told } from './outcomes.js';
import { writeInPieces, type PendingFile } from './output.js';
import type { Session } from './session.js';
import type { Listener } from './reading.js';
import { packedSheets, type Stretch } from './sheets.js';
import type { TableStart } from './stretch.js';

/** The workers that should make the workbook died over it. The records stand; the next run makes it. */
export class BooksLost extends Error {
  override readonly name = 'BooksLost';
  constructor(readonly loss: Lost) {
    super(loss.lost);
  }
}

/** What the workbook and the CSV files were made from, and the files as they were written. */
interface Made {
  readonly digest: string;
  readonly files: readonly Stamp[];
  readonly tooLarge: boolean;
}

export interface BookOptions {
  readonly csv: boolean;
  readonly program: string;
  /** @param reports How many reports the workbook has. */
  readonly listen: (reports: number) => Listener;
}

type Place = (path: string, fill: (write: PendingFile['write']) => void) => Stamp;

/**
 * The workbook and, where asked for, the CSV files of a run's records. They are left as they are where they were made
 * from the same records. Workers make them stretch by stretch; what is held here does not grow with the rows.
 *
 * @param told The run's outcomes, made anew at each call.
 */
export async function makeBooks(
  session: Session,
  told: () => Iterable<Told>,
  options: BookOptions,
): Promise<{ readonly tooLarge: boolean }> {
  const { folder, pool } = session;
  const { reports, digest } = contentOf(told(), options.program);
  const earlier = madeBefore(folder, digest, options.csv);
  if (earlier !== undefined) return earlier;
  const listener = options.listen(reports);
  listener.begin(WORKBOOK);
  const stretches: Stretch[] = [];
  const jobs = bookJobs(told(), stretchSize(reports), options.csv, session);
  await pool.each(jobs, (job, answer) => {
    if ('lost' in answer) throw new BooksLost(answer);
    const isWhole = answer.tables.every(({ rows }, at) => rows === job.rows[at]);
    if (!isWhole) throw new Error('records changed while the workbook was made');
    stretches[job.at] = { file: job.file, tables: answer.tables };
    listener.done(job.entries.length);
  });
  listener.stop();
  const { out, scratch } = folder;
  const place: Place = (path, fill) => ({
    path,
    ...writeInPieces(join(out, path), scratch, fill, { durable: true }),
  });
  const workbook = makeWorkbook(stretches, place, out);
  const files = [...workbook, ...(options.csv ? csvFiles(stretches, place) : [])];
  const made: Made = { digest, files, tooLarge: workbook.length === 0 };
  writeInPieces(folder.books, scratch, (write) => write(JSON.stringify(made)));
  return made;
}

const WORKBOOK = 'juesuan.xlsx';

/** Without one where it would be too large; an earlier one would tell of other records. */
function makeWorkbook(stretches: readonly Stretch[], place: Place, out: string): readonly Stamp[] {
  try {
    return [place(WORKBOOK, (write) => assembleWorkbook(packedSheets(stretches), write))];
  } catch (error) {
    if (!(error instanceof WorkbookTooLarge)) throw error;
    rmSync(join(out, WORKBOOK), { force: true });
    return [];
  }
}

/** What the books are made from, in one mark. */
function contentOf(
  told: Iterable<Told>,
  program: string,
): { readonly reports: number; readonly digest: string } {
  const hash = createHash('sha256').update(program);
  let reports = 0;
  for (const { outcome, record } of told) {
    if (record === undefined) continue;
    reports += 1;
    hash.update(`\n${JSON.stringify([outcome.file, outcome.status, record.sha256])}`);
  }
  return { reports, digest: hash.digest('hex') };
}

/** What an earlier run made, where it is as this one would make it. */
function madeBefore({ books, out }: Session['folder'], digest: string, csv: boolean): Made | undefined {
  try {
    const made = JSON.parse(readFileSync(books, 'utf8')) as Made;
    const isThere = (path: string): boolean =>
      made.files.some((file) => file.path === path && isIntact(out, file));
    const expected = [...(made.tooLarge ? [] : [WORKBOOK]), ...(csv ? csvPaths() : [])];
    return made.digest === digest && expected.every(isThere) ? made : undefined;
  } catch {
    return undefined;
  }
}

/** By the number of reports alone, so that the same records give the same bytes with any number of workers. */
const stretchSize = (reports: number): number => Math.min(64, Math.max(8, Math.ceil(reports / 64)));

/** With the rows that each table has in it. */
type NumberedJob = BookJob & { readonly at: number; readonly rows: readonly number[] };

function* bookJobs(
  told: Iterable<Told>,
  size: number,
  csv: boolean,
  { folder: { out, scratch } }: Session,
): Generator<NumberedJob> {
  const counts = tables.map(() => ({ rows: 0, links: 0 }));
  let starts: readonly TableStart[] = counts.map((count) => ({ ...count }));
  let entries: BookEntry[] = [];
  let at = 0;
  const job = (): NumberedJob => {
    const file = join(scratch, `stretch-${at}`);
    const rows = counts.map((count, table) => count.rows - (starts[table]?.rows ?? 0));
    const made = { kind: 'book', at, rows, entries, starts, csv, file, out } as const;
    at += 1;
    entries = [];
    starts = counts.map((count) => ({ ...count }));
    return made;
  };
  for (const { outcome, record } of told) {
    if (record === undefined) continue;
    entries.push({ file: outcome.file, status: outcome.status, record: record.path });
    counts.forEach((count, table) => {
      count.rows += record.rows[table] ?? 0;
      count.links += record.links[table] ?? 0;
    });
    if (entries.length === size) yield job();
  }
  if (entries.length > 0) yield job();
}

const csvPath = (stem: string): string => `csv/${stem}.csv`;
const csvPaths = (): readonly string[] => [
  ...tables.map(({ stem }) => csvPath(stem)),
  'csv/datapackage.json',
];

function csvFiles(stretches: readonly Stretch[], place: Place): readonly Stamp[] {
  const reader = new ExtentReader();
  return [
    ...tables.map(({ stem, columns }, table) =>
      place(csvPath(stem), (write) => {
        write(BYTE_ORDER_MARK + csvHeader(columns));
        for (const { file, tables: made } of stretches) {
          const extent = made[table]?.csv;
          if (extent !== undefined) write(reader.read(file, extent));
        }
      }),
    ),
    place('csv/datapackage.json', (write) => write(dataPackage(tables))),
  ];
}
