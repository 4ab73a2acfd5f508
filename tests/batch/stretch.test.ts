import { crc32, inflateRawSync } from 'node:zlib';
import { StretchBuilder, type PackedExtent } from '../../src/batch/stretch.js';
import { tables, type Row, type TableDescription } from '../../src/exporters/tables.js';
import { MOST_ROWS } from '../../src/exporters/workbook.js';
import { joinChecksums, packPiece } from '../../src/exporters/workbook/piece.js';
import { MOST_LINKS } from '../../src/exporters/workbook/sheet.js';

const table: TableDescription = {
  name: '收入',
  stem: 'revenue',
  columns: [
    { key: 'name', title: '名称', type: 'text' },
    { key: 'amount', title: '金额', type: 'money' },
  ],
  rows: () => [],
};
const row = (at: number): Row => ({ cells: [`第${String(at)}行`, at], sources: [null, `/a/${String(at)}`] });

function make(start: { rows: number; links: number }, count: number, evidence: (at: number) => number) {
  let file = Buffer.alloc(0);
  const builder = new StretchBuilder(table, start, true);
  for (let at = 0; at < count; at += 1)
    builder.add(row(at), new Map([[`/a/${String(at)}`, evidence(at)]]), '出处');
  const made = builder.finish((bytes) => {
    const at = file.length;
    file = Buffer.concat([file, bytes]);
    return at;
  });
  const text = ({ at, length, checksum, size }: PackedExtent): string => {
    const packed = Buffer.concat([file.subarray(at, at + length), packPiece('', true).bytes]);
    const plain = inflateRawSync(packed);
    expect([crc32(plain), plain.length]).toEqual([checksum, size]);
    return plain.toString('utf8');
  };
  const csv = file.subarray(made.csv?.at, (made.csv?.at ?? 0) + (made.csv?.length ?? 0)).toString('utf8');
  return { made, text, csv };
}

describe('a stretch of a table', () => {
  test('has the rows by their numbers, with links to the rows of their evidence', () => {
    const { made, text, csv } = make({ rows: 10, links: 0 }, 2, (at) => 100 + at);
    expect(made.rows).toBe(2);
    const [sheet] = made.sheets;
    expect(text(sheet!.body)).toMatch(/^<row r="12"><c r="A12".*<row r="13">/s);
    expect(text(sheet!.links!)).toBe(
      `<hyperlink ref="B12" location="'出处'!A102" display="出处"/><hyperlink ref="B13" location="'出处'!A103" display="出处"/>`,
    );
    expect(csv).toBe('第0行,0\r\n第1行,1\r\n');
  });

  test('goes on in the next sheet where the first one is full', () => {
    const { made, text } = make({ rows: MOST_ROWS - 1, links: 0 }, 3, () => MOST_ROWS + 4);
    expect(made.sheets.map(({ part, rows }) => [part, rows])).toEqual([
      [0, 1],
      [1, 2],
    ]);
    const [last, next] = made.sheets;
    expect(text(last!.body)).toMatch(new RegExp(`^<row r="${String(MOST_ROWS + 1)}">`));
    expect(text(next!.body)).toMatch(/^<row r="2">.*<row r="3">/s);
    expect(text(next!.links!)).toContain(`location="'出处 (2)'!A6"`);
  });

  test('links no more cells than Excel takes', () => {
    const { made, text } = make({ rows: 0, links: MOST_LINKS - 1 }, 3, (at) => at);
    expect(text(made.sheets[0]!.links!).match(/<hyperlink /g)).toHaveLength(1);
    expect(make({ rows: 0, links: MOST_LINKS + 7 }, 2, (at) => at).made.sheets[0]?.links).toBeUndefined();
  });
});

test.each([0, 1, 1000, 3_000_000])('checksums of two texts are joined (%d bytes)', (length) => {
  const [first, second] = [Buffer.from('决算'), Buffer.alloc(length, 'ab')];
  expect(joinChecksums(crc32(first), crc32(second), length)).toBe(crc32(Buffer.concat([first, second])));
});

test('names of sheets are no longer than Excel takes, also with a number', () => {
  for (const { name } of tables) expect(`${name} (99)`.length).toBeLessThanOrEqual(31);
});
