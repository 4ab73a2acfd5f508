import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import * as xlsx from 'xlsx';
import { chanceOf } from '../../samples/press/invent/chance.js';
import { count } from '../support/faults/counts.js';
import { damage } from '../support/faults/damage.js';
import { brokenIn } from '../support/faults/outputs.js';
import { juesuan } from '../support/faults/program.js';
import { scratchFolder } from '../support/faults/scratch.js';
import { readRun } from '../support/run.js';
import { zipOf } from '../support/zip.js';

const at = scratchFolder();
const DAMAGED = count(14, 2000);

const samples = readdirSync('samples/reports', { recursive: true, encoding: 'utf8' })
  .filter((path) => extname(path) !== '')
  .map((path) => ({ format: extname(path).slice(1), bytes: readFileSync(join('samples/reports', path)) }));
const ofFormat = (format: string): readonly Uint8Array[] =>
  samples.filter((sample) => sample.format === format).map(({ bytes }) => bytes);

const originals: Readonly<Record<string, readonly Uint8Array[]>> = {
  ...Object.fromEntries(
    ['txt', 'html', 'docx', 'doc', 'pdf', 'xlsx'].map((format) => [format, ofFormat(format)]),
  ),
  xls: ofFormat('xlsx').map((bytes) =>
    Buffer.from(xlsx.write(xlsx.read(bytes), { type: 'array', bookType: 'biff8' }) as ArrayBuffer),
  ),
  zip: [
    zipOf([
      ...ofFormat('txt').map((content, n) => ({ name: `${String(n)}.txt`, content })),
      { name: '内.zip', content: zipOf([{ name: '甲.txt', content: ofFormat('txt')[0] ?? '' }]) },
    ]),
  ],
};

test.each(Object.keys(originals))(
  `${String(DAMAGED)} damaged files (%s): each has its outcome, nothing hangs, nothing is a defect`,
  async (format) => {
    const chance = chanceOf(format.length * 1000 + format.charCodeAt(0));
    mkdirSync(at(format));
    for (let n = 1; n <= DAMAGED; n += 1) {
      const bytes = damage(chance.pick(originals[format] ?? []), chance);
      writeFileSync(join(at(format), `${String(n).padStart(4, '0')}.${format}`), bytes);
    }
    const out = at(`out-${format}`);
    const { status, said } = await juesuan('convert', at(format), '--out', out, '--timeout', '120');
    expect([0, 1]).toContain(status);
    expect(said).not.toMatch(/^\s+at /m);
    const { files } = readRun(out);
    const told = new Set(files.map(({ file }) => file.replace(/[/#].*$/, '')));
    expect(told.size).toBe(DAMAGED);
    expect(files.filter(({ reason }) => /程序缺陷|意外终止|超时|内存/.test(reason ?? ''))).toEqual([]);
    expect(brokenIn(out)).toEqual([]);
  },
  7_200_000,
);
