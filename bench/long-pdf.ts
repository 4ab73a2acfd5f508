import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFDocument } from '@cantoo/pdf-lib';
import { rounded, type Measurement } from './measure.js';

const LONG = 500;

/** Peak memory of a process that reads one report printed over and over until it has 500 pages. */
export async function longPdf(sample: string): Promise<Measurement> {
  const folder = mkdtempSync(join(tmpdir(), 'juesuan-bench-'));
  try {
    const path = join(folder, 'long.pdf');
    const long = await repeated(readFileSync(sample));
    writeFileSync(path, long);
    const reader = fileURLToPath(new URL('./read-one.js', import.meta.url));
    const said = execFileSync(process.execPath, [reader, path], { encoding: 'utf8' });
    const { megabytes, seconds } = JSON.parse(said) as {
      readonly megabytes: number;
      readonly seconds: number;
    };
    return {
      name: `${basename(sample)}: peak memory, ${LONG} pages`,
      value: megabytes,
      unit: 'MB',
      bar: 400,
      better: 'less',
      behind: `${rounded(seconds)} s, file ${rounded(long.length / 1e6)} MB`,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Its pages in turn, as one print would hold them: fonts are there once. */
async function repeated(sample: Uint8Array): Promise<Uint8Array> {
  const printed = await PDFDocument.load(sample);
  const long = await PDFDocument.create();
  const indices = Array.from({ length: LONG }, (_, at) => at % printed.getPageCount());
  for (const page of await long.copyPages(printed, indices)) long.addPage(page);
  return long.save();
}
