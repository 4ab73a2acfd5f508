import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { convertReport, readReport } from '../src/index.js';
import { textAt } from '../src/model/document.js';
import { readToken } from '../src/model/pointer.js';
import type { Evidence, ReportRecord } from '../src/model/report.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const FORMATS = new Set(['.txt', '.docx', '.doc', '.pdf', '.html', '.xlsx']);

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => FORMATS.has(extname(name)))
    .map((name) => join(folder, name))
    .sort();
}

const samples = filesIn(join(root, 'samples/reports'));
const shared = filesIn(join(root, '../shared/seed'));

/** Pointers of all values below the parts of a record that come from the print. */
function leavesOf(value: unknown, pointer: string): readonly string[] {
  if (value === null || typeof value !== 'object') return [pointer];
  return Object.entries(value).flatMap(([key, below]) =>
    leavesOf(below, `${pointer}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`),
  );
}

const printedParts = [
  'identity',
  'profile',
  'finalAccounts',
  'performance',
  'glossary',
  'statements',
] as const;

function valueAtPointer(record: ReportRecord, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((held, token) => (held as Record<string, unknown>)[readToken(token)], record);
}

async function holdsEvidence(path: string): Promise<void> {
  const bytes = readFileSync(path);
  const name = basename(path);
  const conversion = await convertReport(bytes, { name });
  if (!('record' in conversion)) throw new Error(`${name} has no record`);
  const { record } = conversion;
  const { value: document } = await readReport(bytes, { name });
  const readsBack = ({ text, block, start = 0, end = 0, cell }: Evidence): boolean =>
    block === undefined || textAt(document, { block, start, end, ...(cell ? { cell } : {}) }) === text;
  for (const [pointer, entry] of Object.entries(record.evidence)) {
    expect([pointer, readsBack(entry)]).toEqual([pointer, true]);
    for (const further of [...(entry.more ?? []), ...(entry.also ?? [])])
      expect([pointer, readsBack(further)]).toEqual([pointer, true]);
    if (entry.quote !== undefined) expect(record.quotes[entry.quote]).toContain(entry.text);
    expect([pointer, valueAtPointer(record, pointer) !== undefined]).toEqual([pointer, true]);
  }
  const bare = printedParts
    .flatMap((part) => (record[part] === undefined ? [] : leavesOf(record[part], `/${part}`)))
    .filter((pointer) => valueAtPointer(record, pointer) !== null && record.evidence[pointer] === undefined);
  expect(bare).toEqual([]);
}

describe('every value has evidence that reads back', () => {
  test.each(samples.map((path) => [basename(path), path]))(
    '%s',
    (_name, path) => holdsEvidence(path),
    60_000,
  );

  const tests = shared.length > 0 ? test.each : test.skip.each;
  const cases = shared.length > 0 ? shared : ['../shared is absent'];
  tests(cases.map((path) => [basename(path), path]))('%s', (_name, path) => holdsEvidence(path), 60_000);
});
