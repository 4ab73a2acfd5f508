import { families, inventReport } from '../../samples/press/invent/index.js';
import { compare } from '../../samples/press/invent/compare.js';
import { printAs } from '../../samples/press/invent/print.js';
import { convertReport, readReport, recordSchema, writeRecord, type ReportRecord } from '../../src/index.js';
import { textAt, type SourceDocument } from '../../src/model/document.js';

/** The stretches of the print that evidence points to, with what each is said to read. */
const stretchesOf = ({ evidence }: ReportRecord) =>
  Object.values(evidence).flatMap((entry) => [entry, ...(entry.more ?? []), ...(entry.also ?? [])]);

function misread(record: ReportRecord, document: SourceDocument): readonly string[] {
  return stretchesOf(record).flatMap(({ text, block, cell, start, end }) => {
    if (block === undefined || start === undefined || end === undefined) return [];
    const printed = textAt(document, { block, start, end, ...(cell ? { cell } : {}) });
    return printed === text ? [] : [`${text} for ${String(printed)}`];
  });
}

const SEEDS = [1, 2, 3];
const cases = families.flatMap(({ id }, family) =>
  SEEDS.flatMap((seed) => {
    const formats = (seed + family) % 2 === 0 ? (['txt', 'docx'] as const) : (['wrapped', 'html'] as const);
    return formats.map((format) => [id, seed, format] as const);
  }),
);

describe('an invented report', () => {
  test.each(cases)('%s, seed %i, as %s is read right', async (family, seed, format) => {
    const invented = inventReport(seed, { family });
    const file = await printAs(invented.report, format);
    const [first, second] = [
      await convertReport(file.bytes, { name: file.name }),
      await convertReport(file.bytes, { name: file.name }),
    ];
    expect(compare(invented, first)).toEqual([]);
    if (!('record' in first) || !('record' in second)) throw new Error(first.status);
    expect(recordSchema.safeParse(first.record).error).toBeUndefined();
    expect(writeRecord(second.record)).toEqual(writeRecord(first.record));
    const { value } = await readReport(file.bytes, { name: file.name });
    expect(misread(first.record, value)).toEqual([]);
  });

  test('is the same for the same seed, and another for another', () => {
    expect(inventReport(7)).toEqual(inventReport(7));
    expect(inventReport(8).report).not.toEqual(inventReport(7).report);
    expect(() => inventReport(1, { family: 'nowhere' })).toThrow('nowhere');
  });
});
