import { unzipSync, strFromU8 } from 'fflate';
import * as xlsx from 'xlsx';
import type { Column } from '../../src/exporters/tables/table.js';
import {
  assembleWorkbook,
  MOST_ROWS,
  rowPlace,
  WorkbookTooLarge,
  writeWorkbook,
  type Sheet,
} from '../../src/exporters/workbook.js';
import { packPiece } from '../../src/exporters/workbook/piece.js';
import { columnName } from '../../src/exporters/workbook/sheet.js';

const columns: readonly Column[] = [
  { key: 'name', title: '名称', type: 'text' },
  { key: 'amount', title: '金额（万元）', type: 'money' },
];

function bytesOf(sheets: readonly Sheet[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  writeWorkbook(sheets, (bytes) => pieces.push(bytes));
  return Buffer.concat(pieces);
}

const rows = [
  { cells: ['=1+1', 1234.56], targets: [null, { sheet: '出处', row: 2 }] },
  { cells: ['@张\u0000三<&>', null] },
  { cells: [null, 0] },
];
const bytes = bytesOf([
  { name: '收入', columns, rows },
  { name: '出处', columns, rows: [] },
]);
const parts = unzipSync(bytes);
const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());

describe('a workbook', () => {
  test('reads back as numbers and text', () => {
    const book = xlsx.read(bytes);
    expect(book.SheetNames).toEqual(['收入', '出处']);
    expect(xlsx.utils.sheet_to_json(book.Sheets['收入']!, { header: 1, raw: true })).toEqual([
      ['名称', '金额（万元）'],
      ['=1+1', 1234.56],
      ['@张三<&>'],
      [undefined, 0].map((v) => v ?? undefined),
    ]);
    expect(book.Sheets['收入']!['A2'].t).toBe('s');
    expect(book.Sheets['收入']!['A2'].f).toBeUndefined();
    expect(book.Sheets['收入']!['B2'].t).toBe('n');
  });

  test('has a frozen bold header, filters and number formats', () => {
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<autoFilter ref="A1:B4"/>');
    const styles = strFromU8(parts['xl/styles.xml']!);
    expect(styles).toContain('formatCode="#,##0.00####"');
    expect(styles).toContain('<b/>');
    expect(xlsx.read(bytes, { cellNF: true }).Sheets['收入']!['B2'].z).toBe('#,##0.00####');
  });

  test('links a figure to its row', () => {
    expect(sheet).toContain(`<hyperlink ref="B2" location="'出处'!A2" display="出处"/>`);
    expect(xlsx.read(bytes).Sheets['收入']!['B2'].l).toMatchObject({ location: "'出处'!A2" });
  });

  test('has no formula anywhere, and the same bytes again', () => {
    expect(sheet).not.toContain('<f>');
    const again = bytesOf([
      { name: '收入', columns, rows },
      { name: '出处', columns, rows: [] },
    ]);
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
  });

  test('names columns beyond Z', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});

test('a workbook larger than its format counts is refused', () => {
  const piece = packPiece('x'.repeat(100), true);
  const sheets = [{ name: '收入', pieces: [piece] }];
  expect(() => assembleWorkbook(sheets, () => undefined, 50)).toThrow(WorkbookTooLarge);
});

test('a table beyond Excel’s rows goes on in the next sheet', () => {
  const place = (at: number) => rowPlace('出处', at);
  expect([place(0), place(MOST_ROWS - 1), place(MOST_ROWS)]).toEqual([
    { sheet: '出处', row: 2 },
    { sheet: '出处', row: 1_048_576 },
    { sheet: '出处 (2)', row: 2 },
  ]);
});
