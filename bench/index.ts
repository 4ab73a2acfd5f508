import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { convertReport, machinery, writeRecord } from '../src/index.js';
import { archives } from './archive.js';
import { bareDocx, barePdf } from './bare.js';
import { batches } from './batch.js';
import { longPdf } from './long-pdf.js';
import { holds, inTurns, medianOf, rounded, type Measurement } from './measure.js';
import { startUp } from './startup.js';

/**
 * `npm run bench [-- files or folders…]`: warm, in one process, on `samples/reports` or on what is given. Times are
 * told as ratios to what the libraries take alone; exits with 1 where a bar is missed. `npm run bench -- archive` measures
 * an archive of 10,000 reports, `-- archive --large` one of 1,000,000 too; `-- batch` runs over 100 and 1,000 invented
 * reports, `-- batch --large` over 10,000 too.
 */
interface Source {
  readonly path: string;
  readonly bytes: Uint8Array;
}

function sourcesIn(paths: readonly string[]): readonly Source[] {
  return paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? sourcesIn(
          readdirSync(path)
            .sort()
            .map((name) => join(path, name)),
        )
      : [{ path, bytes: readFileSync(path) }],
  );
}

/** From bytes to the record's JSON text. */
async function record({ path, bytes }: Source): Promise<number> {
  const conversion = await convertReport(bytes, { name: basename(path) });
  return 'record' in conversion ? writeRecord(conversion.record).length : 0;
}

async function ratio(
  source: Source,
  bare: (bytes: Uint8Array) => Promise<unknown>,
  against: string,
  runs: number,
): Promise<Measurement> {
  const [ours, theirs] = await inTurns(
    () => record(source),
    () => bare(source.bytes),
    runs,
    2 * runs,
  );
  return {
    name: `${basename(source.path)} → record / ${against}`,
    value: ours / theirs,
    unit: '×',
    bar: 1.5,
    better: 'less',
    behind: `${rounded(ours)} / ${rounded(theirs)} ms`,
  };
}

/** Runs until the compiler has seen all of the reader's code often enough: the time of one falls until then. */
const SETTLED = 400;

/** What the checks take of a conversion; their time is in it. */
async function checksShare(source: Source): Promise<readonly Measurement[]> {
  const conversion = await convertReport(source.bytes, { name: basename(source.path) });
  if (!('record' in conversion)) return [];
  const bare = { ...conversion.record, checks: [] };
  const [checks, whole] = await inTurns(
    () => Promise.resolve(machinery.check(bare)),
    () => record(source),
    40,
    SETTLED / 2,
  );
  return [
    {
      name: `${basename(source.path)}: checks / → record`,
      value: (100 * checks) / whole,
      unit: '%',
      bar: 5,
      better: 'less',
      behind: `${rounded(checks)} / ${rounded(whole)} ms`,
    },
  ];
}

/** What a report with three performance tables and without statements gives; one with more values counts for as many. */
const VALUES_OF_ONE = 650;

async function textRate(source: Source): Promise<Measurement> {
  const conversion = await convertReport(source.bytes, { name: basename(source.path) });
  const values = 'record' in conversion ? Object.keys(conversion.record.evidence).length : 0;
  const milliseconds = await medianOf(() => record(source), 100, SETTLED);
  return {
    name: `${basename(source.path)} → record`,
    value: (1000 / milliseconds) * Math.max(1, values / VALUES_OF_ONE),
    unit: `reports/s of ${VALUES_OF_ONE} values`,
    bar: 100,
    better: 'more',
    behind: `${rounded(milliseconds)} ms, ${rounded(source.bytes.length / 1024)} kB, ${values} values`,
  };
}

async function measure(source: Source): Promise<readonly (Measurement | string)[]> {
  switch (extname(source.path).toLowerCase()) {
    case '.txt':
      return [await textRate(source)];
    case '.docx':
      return [await ratio(source, bareDocx, 'mammoth + cheerio', 30), ...(await checksShare(source))];
    case '.pdf':
      return [await ratio(source, barePdf, 'pdf.js', 5), await longPdf(source.path)];
    default:
      return [];
  }
}

function line(result: Measurement | string): string {
  if (typeof result === 'string') return `  —    ${result}`;
  const sign = result.better === 'more' ? '≥' : '≤';
  const verdict = holds(result) ? 'ok  ' : 'MISS';
  return `  ${verdict} ${result.name.padEnd(58)} ${rounded(result.value)} ${result.unit} (${sign} ${result.bar}; ${result.behind})`;
}

const samples = fileURLToPath(new URL('../../../samples', import.meta.url));
const reports = join(samples, 'reports');
const cli = fileURLToPath(new URL('../src/cli.js', import.meta.url));
const large = process.argv.includes('--large');
const given = process.argv.slice(2).filter((argument) => argument !== '--large');
const results: (Measurement | string)[] = [];
const show = (result: Measurement | string): void => {
  results.push(result);
  console.log(line(result));
};

if (given[0] === 'archive') {
  for await (const result of archives(samples, large)) show(result);
} else if (given[0] === 'batch') {
  for await (const result of batches(cli, large)) show(result);
} else {
  show(await startUp(cli));
  for (const source of sourcesIn(given.length > 0 ? given : [reports]))
    for (const result of await measure(source)) show(result);
}
process.exitCode = results.every((result) => typeof result === 'string' || holds(result)) ? 0 : 1;
