import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { addRecords } from '../src/archive/add.js';
import { askAll } from '../src/archive/ask.js';
import { compare } from '../src/archive/compare.js';
import { openArchive } from '../src/archive/open.js';
import { convertReport, recordSchema, writeRecord, type ReportRecord } from '../src/index.js';
import { generate } from './generated.js';
import { rounded, type Measurement } from './measure.js';

/** Reports of the archive that is measured. */
const REPORTS = 10_000;
/** With `--large`, rows are generated for so many. */
const LARGE = 1_000_000;

/**
 * Records of `samples/years`, each under many names and years, go into an archive of 10,000 reports; then every question
 * is put. With `large`, the questions are put again to an archive of 1,000,000 reports with generated rows.
 */
export async function* archives(samples: string, large: boolean): AsyncGenerator<Measurement | string> {
  const folder = mkdtempSync(join(tmpdir(), 'juesuan-bench-'));
  try {
    const path = join(folder, 'archive.duckdb');
    const records = await recordsOf(join(samples, 'years'));
    yield* adding(path, records);
    yield* asking(path, REPORTS, 1);
    if (!large) return;
    const big = join(folder, 'large.duckdb');
    const begun = performance.now();
    const rows = await generate(big, LARGE);
    const seconds = (performance.now() - begun) / 1000;
    yield `generated ${rows} rows of ${LARGE} reports in ${seconds.toFixed(0)} s, ${megabytes(big)} MB`;
    yield* asking(big, LARGE, undefined);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const megabytes = (path: string): string => (statSync(path).size / 1e6).toFixed(0);

async function recordsOf(folder: string): Promise<readonly ReportRecord[]> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.txt'),
  );
  const records: ReportRecord[] = [];
  for (const path of paths.sort()) {
    const conversion = await convertReport(readFileSync(join(folder, path)), { name: basename(path) });
    if ('record' in conversion) records.push(conversion.record);
  }
  return records;
}

/** One of the records as that of another department, year and file; ten years a department. */
function variantOf(records: readonly ReportRecord[], at: number): Uint8Array {
  const record = records[at % records.length];
  if (record === undefined) throw new Error('no records');
  const number = Math.floor(at / 10);
  const region = {
    province: `第${number % 31}省`,
    city: `第${number % 300}市`,
    county: `第${number % 1000}县`,
  };
  const identity = {
    ...record.identity,
    department: `${region.county}第${number}局`,
    year: 2015 + (at % 10),
    region,
  };
  const source = { ...record.source, sha256: String(at).padStart(64, '0') };
  return Buffer.from(writeRecord({ ...record, identity, source }));
}

async function* adding(path: string, records: readonly ReportRecord[]): AsyncGenerator<Measurement | string> {
  let making = 0;
  let bytes = 0;
  const files = Array.from({ length: REPORTS }, (_, at) => ({
    file: `${at}.txt`,
    read() {
      const begun = process.cpuUsage();
      const json = variantOf(records, at);
      making += spent(begun);
      bytes += json.length;
      return json;
    },
  }));
  const archive = await openArchive(path, 'change');
  const begun = process.cpuUsage();
  await addRecords(archive, files, () => undefined);
  archive.close();
  const added = (spent(begun) - making) / REPORTS;
  const bare = bareMilliseconds(records);
  yield {
    name: 'record → archive / JSON.parse and schema alone',
    value: added / bare,
    unit: '×',
    bar: 5,
    better: 'less',
    behind: `${rounded(added)} / ${rounded(bare)} ms of CPU a report`,
  };
  yield {
    name: 'archive / records',
    value: statSync(path).size / bytes,
    unit: '×',
    bar: 0.25,
    better: 'less',
    behind: `${megabytes(path)} / ${rounded(bytes / 1e6)} MB, ${REPORTS} reports`,
  };
  yield* again(path, files);
}

/** Adding what is there already. */
async function* again(
  path: string,
  files: readonly { readonly file: string; readonly read: () => Uint8Array }[],
): AsyncGenerator<string> {
  const archive = await openArchive(path, 'change');
  const begun = performance.now();
  await addRecords(archive, files.slice(0, 1000), () => undefined);
  archive.close();
  yield `the same 1000 records again: ${rounded(performance.now() - begun)} ms`;
}

/** Milliseconds of the processor, all threads. */
function spent(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

function bareMilliseconds(records: readonly ReportRecord[]): number {
  const texts = records.map((_, at) => Buffer.from(variantOf(records, at)).toString('utf8'));
  const rounds = 5;
  const begun = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1)
    for (const text of texts) recordSchema.safeParse(JSON.parse(text));
  return spent(begun) / (rounds * texts.length);
}

const questions: Readonly<Record<string, string>> = {
  'list of a year': 'SELECT * FROM reports WHERE year = 2020',
  coverage: 'SELECT * FROM coverage',
  'coverage by district': 'SELECT * FROM coverage_by_district',
  'year over year of a department': `SELECT * FROM year_over_year WHERE contains(department, '第77局')`,
  'year over year, all that differ': `SELECT * FROM year_over_year WHERE verdict = 'differs'`,
  'key figures of a year': 'SELECT * FROM key_figures WHERE year = 2020',
  'findings by rule and district': `SELECT * FROM findings_by_district WHERE failed > 0`,
  'missed indicators of a year': 'SELECT * FROM missed_indicators WHERE year = 2020',
  'changes between versions': 'SELECT * FROM version_changes',
  'diagnostics by code': 'SELECT code, count(*) FROM diagnostics GROUP BY code',
};

/** Every question once to warm up, then three times; the median. */
async function* asking(
  path: string,
  reports: number,
  bar: number | undefined,
): AsyncGenerator<Measurement | string> {
  const archive = await openArchive(path, 'read');
  const put: Readonly<Record<string, () => Promise<{ readonly rows: readonly unknown[] }>>> = {
    ...Object.fromEntries(Object.entries(questions).map(([name, sql]) => [name, () => askAll(archive, sql)])),
    'one figure over departments': () => compare(archive, 'threePublic/actual', {}),
    'one cell of a statement': () => compare(archive, 'statement:expenditure/total', { item: '合计' }),
  };
  for (const [name, question] of Object.entries(put)) {
    const { rows } = await question();
    const seconds: number[] = [];
    const begun = process.cpuUsage();
    for (let run = 0; run < 3; run += 1) seconds.push(await secondsOf(question));
    const cpu = spent(begun) / 3000;
    const value = seconds.sort((a, b) => a - b)[1] ?? 0;
    const behind = `${rows.length} rows, ${rounded(cpu)} s of CPU`;
    yield bar === undefined
      ? `${name}, ${reports} reports: ${rounded(value)} s (${behind})`
      : { name: `${name}, ${reports} reports`, value, unit: 's', bar, better: 'less', behind };
  }
  archive.close();
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}
