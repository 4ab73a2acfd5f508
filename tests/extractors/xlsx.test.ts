import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { utils, write, type WorkBook, type WorkSheet } from 'xlsx';
import { openCompoundFile } from '../../extractors/compound-file.js';
import { unvaluedFormulas, xls, xlsx } from '../../extractors/xlsx.js';
import type { SourceDocument, Table } from '../../src/model/document.js';
import { UnreadableFile, type Result } from '../../src/model/message.js';
import { cpuMilliseconds } from '../support/cpu.js';

const bytesOf = (book: WorkBook, bookType: 'xlsx' | 'biff8' = 'xlsx'): Uint8Array =>
  new Uint8Array(write(book, { type: 'buffer', bookType, cellStyles: true }) as Buffer);

function bookOf(sheets: Record<string, WorkSheet>): WorkBook {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  return book;
}

const open = (bytes: Uint8Array): Promise<Result<SourceDocument>> => xlsx.extract({ name: 'a.xlsx', bytes });
const texts = (document: SourceDocument): unknown[] =>
  document.blocks.map((block) => (block.kind === 'table' ? block.rows : block.text));

function revenueSheet(): WorkSheet {
  const sheet = utils.aoa_to_sheet([
    ['收 入 决 算 表'],
    ['公开02表'],
    ['部门：甲县财政局', null, null, '单位：万元'],
    ['科目编码', '科目名称', '本年收入合计', '财政拨款收入'],
    [null, null, null, null],
    ['201', '一般公共服务支出', 1234.5, 1234.5],
    ['合计', null, 1234.5, 0],
    ['注：本表反映收入情况。'],
  ]);
  sheet['!merges'] = [
    { s: { r: 0, c: 0 }, e: { r: 0, c: 3 } },
    { s: { r: 3, c: 0 }, e: { r: 4, c: 0 } },
    { s: { r: 3, c: 1 }, e: { r: 4, c: 1 } },
    { s: { r: 3, c: 2 }, e: { r: 4, c: 2 } },
    { s: { r: 3, c: 3 }, e: { r: 4, c: 3 } },
    { s: { r: 6, c: 0 }, e: { r: 6, c: 1 } },
    { s: { r: 7, c: 0 }, e: { r: 7, c: 3 } },
  ];
  for (const at of ['C6', 'D6', 'C7', 'D7']) (sheet[at] as { z?: string }).z = '#,##0.00';
  return sheet;
}

const expected = [
  '收入决算表',
  '公开02表',
  '部门：甲县财政局',
  '单位：万元',
  [
    ['科目编码', '科目名称', '本年收入合计', '财政拨款收入'],
    ['科目编码', '科目名称', '本年收入合计', '财政拨款收入'],
    ['201', '一般公共服务支出', '1,234.50', '1,234.50'],
    ['合计', '合计', '1,234.50', '0.00'],
  ],
  '注：本表反映收入情况。',
];

test('caption lines, a table of shown values with its merged cells, and the note below', async () => {
  const { value, messages } = await open(bytesOf(bookOf({ 收入决算表: revenueSheet() })));
  expect(messages).toEqual([]);
  expect(texts(value)).toEqual(expected);
  const table = value.blocks[4] as Table;
  expect(table).toMatchObject({ name: '收入决算表', origin: 'sheet', place: { block: 4 } });
  expect(table.spans).toContainEqual({ row: 3, column: 0, rowSpan: 1, columnSpan: 2 });
  expect(value.blocks.map(({ place }) => place.block)).toEqual([0, 1, 2, 3, 4, 5]);
});

test('the same sheet as XLS', async () => {
  const bytes = bytesOf(bookOf({ 收入决算表: revenueSheet() }), 'biff8');
  const { value } = await xls.extract({ name: 'a.xls', bytes });
  expect(value.format).toBe('xls');
  expect(texts(value)).toEqual(expected);
});

test('a damaged formula of an XLS costs nothing but itself', async () => {
  const file = openCompoundFile(bytesOf(bookOf({ 收入决算表: revenueSheet() }), 'biff8'));
  const stream = file.stream('Workbook') ?? new Uint8Array();
  // An array formula of two bytes before the end of the last sheet.
  const broken = [0x21, 0x00, 0x02, 0x00, 0xff, 0xff];
  const bytes = Uint8Array.from([...stream.slice(0, -4), ...broken, ...stream.slice(-4)]);
  const { value } = await xls.extract({ name: 'a.xls', bytes });
  expect(texts(value)).toEqual(expected);
});

/** A stream with a record put before its last one, the end of the last sheet. */
const withRecord = (stream: Uint8Array, ...record: readonly number[]): Uint8Array =>
  Uint8Array.from([...stream.slice(0, -4), ...record, ...stream.slice(-4)]);

test.each([
  ['a text of another version without its length', [0x07, 0x00, 0x00, 0x00]],
  ['a label that ends before its length', [0x04, 0x02, 0x07, 0x00, 0, 0, 0, 0, 0, 0, 1]],
  ['a record that nobody knows', [0x6b, 0xfa, 0x01, 0x00, 0]],
])('%s costs nothing but itself', async (_, record) => {
  const file = openCompoundFile(bytesOf(bookOf({ 收入决算表: revenueSheet() }), 'biff8'));
  const bytes = withRecord(file.stream('Workbook') ?? new Uint8Array(), ...record);
  expect(texts((await xls.extract({ name: 'a.xls', bytes })).value)).toEqual(expected);
});

/** A workbook whose sheet shows the shared text of the given number. */
function sharedTexts(sst: readonly number[], index: number): Uint8Array {
  const record = (kind: number, ...body: readonly number[]): readonly number[] => [
    kind & 255,
    kind >> 8,
    body.length & 255,
    body.length >> 8,
    ...body,
  ];
  const version = [0, 6, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0];
  const globals = (sheetAt: number): readonly number[] => [
    ...record(0x0809, ...version),
    ...record(0x0085, sheetAt & 255, sheetAt >> 8, 0, 0, 0, 0, 1, 0, 65),
    ...record(0x00fc, ...sst.slice(0, 20)),
    ...(sst.length > 20 ? record(0x003c, ...sst.slice(20)) : []),
    ...record(0x000a),
  ];
  const cell = (row: number, column: number): readonly number[] =>
    record(0x00fd, row, 0, column, 0, 0, 0, index, 0, 0, 0);
  const sheet = [
    ...record(0x0809, 0, 6, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0),
    ...record(0x0200, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 2, 0, 0, 0),
    ...[cell(0, 0), cell(0, 1), cell(1, 0), cell(1, 1)].flat(),
    ...record(0x000a),
  ];
  return Uint8Array.from([...globals(globals(0).length), ...sheet]);
}

const letters = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));

describe('the texts of an XLS', () => {
  const rich = [3, 0, 8 + 4, 1, 0, 4, 0, 0, 0, ...letters('abc'), 0, 0, 0, 0, 9, 9, 9, 9];

  test('with runs, extensions and a seam among the letters', async () => {
    const sst = [
      2,
      0,
      0,
      0,
      2,
      0,
      0,
      0,
      ...rich.slice(0, 12),
      0,
      0,
      0,
      0,
      9,
      9,
      9,
      9,
      2,
      0,
      0,
      ...letters('xy'),
    ];
    const bytes = sharedTexts(sst, 1);
    expect(texts((await xls.extract({ name: 'a.xls', bytes })).value)).toEqual([
      [
        ['xy', 'xy'],
        ['xy', 'xy'],
      ],
    ]);
    const seam = [1, 0, 0, 0, 1, 0, 0, 0, 12, 0, 0, ...letters('abcdefghi'), 0, ...letters('jkl')];
    expect(texts((await xls.extract({ name: 'a.xls', bytes: sharedTexts(seam, 0) })).value)).toEqual([
      [
        ['abcdefghijkl', 'abcdefghijkl'],
        ['abcdefghijkl', 'abcdefghijkl'],
      ],
    ]);
  });

  test.each([1, 2])('a text of which only the first %d bytes are there', async (there) => {
    const sst = [2, 0, 0, 0, 2, 0, 0, 0, ...[2, 0, 0], ...letters('xy'), ...[5, 0, 0].slice(0, there)];
    await expect(xls.extract({ name: 'a.xls', bytes: sharedTexts(sst, 0) })).rejects.toMatchObject({
      reason: 'truncated',
    });
  });
});

test('hidden rows, columns and sheets are left out and said', async () => {
  const sheet = utils.aoa_to_sheet([
    ['科目', '旧数', '金额', '备注'],
    ['甲', 1, 2, 'x'],
    ['乙', 3, 4, 'y'],
    ['丙', 5, 6, 'z'],
  ]);
  sheet['!rows'] = [{}, {}, { hidden: true }];
  sheet['!cols'] = [{}, { hidden: true }];
  sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }];
  const book = bookOf({
    表: sheet,
    底稿: utils.aoa_to_sheet([
      ['甲', '乙'],
      [1, 2],
    ]),
  });
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  const { value, messages } = await open(bytesOf(book));
  expect(texts(value)).toEqual([
    [
      ['科目', '金额', '备注'],
      ['甲', '2', 'x'],
      ['丙', '6', 'z'],
    ],
  ]);
  expect((value.blocks[0] as Table).spans).toEqual([]);
  expect(messages).toMatchObject([
    { code: 'element-dropped', element: 'hidden rows and columns', count: 2 },
    { code: 'element-dropped', element: 'hidden sheet', count: 1 },
  ]);
});

test('numbers as text, dates, errors, dashes of the accounting format, lines in a cell', async () => {
  const sheet = utils.aoa_to_sheet([
    ['名称', '数', '日期', '附注'],
    ['甲', '1,000.10', null, '第一行\n第二行'],
    ['乙', 0, null, null],
  ]);
  sheet['C2'] = { t: 'n', v: 45_000, z: 'yyyy"年"m"月"d"日"' };
  sheet['B3'] = { t: 'n', v: 0, z: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ' };
  sheet['D3'] = { t: 'e', v: 0x17 };
  const { value } = await open(bytesOf(bookOf({ 表: sheet })));
  expect(texts(value)).toEqual([
    [
      ['名称', '数', '日期', '附注'],
      ['甲', '1,000.10', '2023年3月15日', '第一行第二行'],
      ['乙', '-', '', '#REF!'],
    ],
  ]);
});

/** A workbook of one sheet with the given XML of its rows. */
function rawBook(rows: string, more = ''): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${more}</worksheet>`,
    ),
  });
}

const inline = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;

test('formulas give their stored values; one without is said', async () => {
  const rows = `<row r="1">${inline('A1', '甲')}${inline('B1', '乙')}</row><row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2"><f>A2*2</f></c></row>`;
  const { value, messages } = await open(rawBook(rows));
  expect(texts(value)).toEqual([
    [
      ['甲', '乙'],
      ['2', ''],
    ],
  ]);
  expect(messages).toMatchObject([
    { code: 'element-dropped', element: 'formulas without a stored value', count: 1 },
  ]);
});

test('thousands of empty styled columns and rows cost nothing', async () => {
  const styled = `<row r="3"><c r="XFD3" s="0"/></row><row r="1048576"><c r="A1048576" s="0"/></row>`;
  const rows = `<row r="1">${inline('A1', '甲')}${inline('B1', '乙')}</row><row r="2">${inline('A2', '丙')}<c r="B2"><v>3</v></c></row>${styled}`;
  const started = cpuMilliseconds();
  const { value } = await open(
    rawBook(rows, '<mergeCells count="1"><mergeCell ref="C1:XFD1048576"/></mergeCells>'),
  );
  expect((value.blocks[0] as Table).rows).toHaveLength(2);
  expect((value.blocks[0] as Table).rows[0]).toHaveLength(2);
  expect(cpuMilliseconds() - started).toBeLessThan(3000);
});

test('a sheet of single cells is text, an empty one nothing', async () => {
  const { value } = await open(
    bytesOf(
      bookOf({
        封面: utils.aoa_to_sheet([['甲县财政局'], [], ['2024年度部门决算']]),
        空: utils.aoa_to_sheet([[]]),
      }),
    ),
  );
  expect(texts(value)).toEqual(['甲县财政局', '2024年度部门决算']);
});

const reasonOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'read',
    (error: unknown) => (error instanceof UnreadableFile ? error.reason : String(error)),
  );

test('what is no workbook is refused with its reason', async () => {
  const good = bytesOf(bookOf({ 表: revenueSheet() }));
  const ole = new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(2000).fill(0),
  ]);
  expect(await reasonOf(open(ole))).toBe('encrypted');
  expect(await reasonOf(open(good.slice(0, good.length - 200)))).toBe('truncated');
  expect(await reasonOf(open(zipSync({ 'word/document.xml': strToU8('<x/>') })))).toBe('wrong-type');
  expect(await reasonOf(open(bytesOf(bookOf({ 空: utils.aoa_to_sheet([[]]) }))))).toBe('no-text');
  expect(await reasonOf(xls.extract({ name: 'a.xls', bytes: strToU8('a,b\n1,2') }))).toBe('wrong-type');
});

test('damaged bytes give a document or a reason, nothing else', async () => {
  const files = [bytesOf(bookOf({ 表: revenueSheet() })), bytesOf(bookOf({ 表: revenueSheet() }), 'biff8')];
  const reasons = [
    'read',
    'truncated',
    'encrypted',
    'wrong-type',
    'no-text',
    'unsupported',
    'bomb',
    'too-large',
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(0, 1),
      fc.array(fc.tuple(fc.nat(20_000), fc.nat(255)), { maxLength: 8 }),
      fc.nat(),
      async (which, flips, cut) => {
        const bytes = Uint8Array.from(files[which]!);
        for (const [at, value] of flips) bytes[at % bytes.length] = value;
        const end = cut % 3 === 0 ? cut % bytes.length : bytes.length;
        const extractor = which === 0 ? xlsx : xls;
        expect(reasons).toContain(
          await reasonOf(extractor.extract({ name: 'a', bytes: bytes.slice(0, end) })),
        );
      },
    ),
    { numRuns: 60 },
  );
}, 30_000);

test('formulas without a value are counted in linear time', () => {
  expect(
    unvaluedFormulas(
      '<c r="A1"><f>1</f></c><c r="A2"><f>1</f><v>1</v></c><c r="A3" t="str"><f>x</f><v></v></c><c r="A4" s="1"><f t="shared" si="0"/></c>',
    ),
  ).toBe(2);
  const started = cpuMilliseconds();
  for (const piece of ['<c ', '<c><f>', '<c r="1"> ', '<c><f/>']) unvaluedFormulas(piece.repeat(50_000));
  expect(cpuMilliseconds() - started).toBeLessThan(1000);
});
