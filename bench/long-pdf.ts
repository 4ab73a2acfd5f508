import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rounded, type Measurement } from './measure.js';

const LONG = 500;

/** Peak memory of a process that reads one report printed over and over until it has 500 pages. */
export function longPdf(sample: string, pages: number): Measurement | string {
  const folder = mkdtempSync(join(tmpdir(), 'juesuan-bench-'));
  try {
    const path = join(folder, 'long.pdf');
    const copies = Array.from({ length: Math.ceil(LONG / pages) }, () => sample);
    execFileSync('pdfunite', [...copies, path]);
    const reader = fileURLToPath(new URL('./read-one.js', import.meta.url));
    const said = execFileSync(process.execPath, [reader, path], { encoding: 'utf8' });
    const { megabytes, seconds } = JSON.parse(said) as {
      readonly megabytes: number;
      readonly seconds: number;
    };
    const size = readFileSync(path).length / 1e6;
    return {
      name: `peak memory, ${copies.length * pages} pages`,
      value: megabytes,
      unit: 'MB',
      bar: 400,
      better: 'less',
      behind: `${rounded(seconds)} s, file ${rounded(size)} MB`,
    };
  } catch (error) {
    return `long PDF not measured: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
