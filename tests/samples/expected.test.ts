import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertReport } from '../../src/index.js';
import type { ReportRecord } from '../../src/model/report.js';
import { placeless } from '../support/placeless.js';

/** `UPDATE_GOLDEN=1` writes the expected records anew, from the Word documents; read the difference before committing it. */
const updating = process.env['UPDATE_GOLDEN'] === '1';
const reports = join('samples', 'reports');
const ids = readdirSync(reports);

async function recordOf(id: string, file: string): Promise<ReportRecord> {
  const bytes = new Uint8Array(readFileSync(join(reports, id, file)));
  const conversion = await convertReport(bytes, { name: file });
  if (!('record' in conversion)) throw new Error(`${file}: ${conversion.status}`);
  return conversion.record;
}

/**
 * Values alone. The wrapped text of one sample prints a merged cell again in every position, and so do its quotes and
 * the text of its attached table; the values read from them are the same.
 */
function values(record: unknown, merged: boolean): Record<string, unknown> {
  const {
    evidence: _evidence,
    attachments,
    ...rest
  } = record as { evidence: unknown; attachments: object[] };
  return merged ? { ...rest, attachments } : { ...rest, attachments: attachments.length };
}

const expectedPath = (id: string): string => join('samples', 'expected', `${id}.json`);
const expected = (id: string): unknown => JSON.parse(readFileSync(expectedPath(id), 'utf8'));

test('the expected records are not being written anew', () => {
  expect(process.env['UPDATE_GOLDEN'] ?? '').toBe('');
});

describe.each(ids)('%s', (id) => {
  const files = readdirSync(join(reports, id)).filter((file) => !file.endsWith('.xlsx'));

  beforeAll(async () => {
    if (!updating && existsSync(expectedPath(id))) return;
    mkdirSync(join('samples', 'expected'), { recursive: true });
    const word = files.find((file) => file.endsWith('.docx')) ?? '';
    writeFileSync(expectedPath(id), `${JSON.stringify(placeless(await recordOf(id, word)), null, 1)}\n`);
  });

  test('the Word document gives the expected record, every quote included', async () => {
    const word = files.find((file) => file.endsWith('.docx')) ?? '';
    expect(placeless(await recordOf(id, word))).toEqual(expected(id));
  });

  test.each(files)(
    '%s gives the same values',
    async (file) => {
      const merged = !file.endsWith('.txt');
      const read = values(placeless(await recordOf(id, file)), merged);
      const identity = read['identity'] as { publishedOn: string | null };
      // A saved web page prints its day of publication beside the report.
      if (file.endsWith('.html')) expect(identity.publishedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect({ ...read, identity: { ...identity, publishedOn: null } }).toEqual(values(expected(id), merged));
    },
    60_000,
  );
});
