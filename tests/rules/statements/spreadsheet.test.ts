import { utils, write } from 'xlsx';
import { xlsx } from '../../../extractors/xlsx.js';
import { readDrafts, readStatements } from './support.js';

const rows = [
  '支出功能分类科目编码|<|<|科目名称|本年支出合计|基本支出|项目支出',
  '类|款|项|^|^|^|^',
  '合计|<|<|<|12.50|10.00|2.50',
  '205|||教育支出|12.50|10.00|2.50',
  '205|02|01|学前教育|12.50|10.00|2.50',
];

/** The drawing of `readDrafts` as a sheet: caption lines above, numbers as numbers. */
function sheetOf(captions: readonly string[]): ReturnType<typeof utils.aoa_to_sheet> {
  const cells = rows.map((row) => row.split('|'));
  const drawn = cells.map((row) =>
    row.map((text) =>
      text === '<' || text === '^' || text === '' ? null : /\./.test(text) ? Number(text) : text,
    ),
  );
  const sheet = utils.aoa_to_sheet([...captions.map((text) => [text]), ...drawn]);
  const top = captions.length;
  sheet['!merges'] = [
    { s: { r: top, c: 0 }, e: { r: top, c: 2 } },
    ...[3, 4, 5, 6].map((c) => ({ s: { r: top, c }, e: { r: top + 1, c } })),
    { s: { r: top + 2, c: 0 }, e: { r: top + 2, c: 3 } },
  ];
  for (const key of Object.keys(sheet)) {
    const cell = sheet[key] as { t?: string; z?: string };
    if (cell.t === 'n') cell.z = '#,##0.00';
  }
  return sheet;
}

async function readSheets(
  sheets: Readonly<Record<string, ReturnType<typeof utils.aoa_to_sheet>>>,
): ReturnType<typeof read> {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  return read(new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer));
}

const read = async (bytes: Uint8Array): Promise<ReturnType<typeof readStatements>> =>
  readStatements((await xlsx.extract({ name: 'report.xlsx', bytes })).value);

test('a statement gives the same from a spreadsheet as from a document', async () => {
  const captions = ['支出决算表', '公开03表', '部门：甲局', '单位：万元'];
  const fromSheet = await readSheets({ 支出: sheetOf(captions) });
  expect(fromSheet.messages).toEqual([]);
  expect(fromSheet.statements).toEqual(readDrafts([...captions, rows]).statements);
});

test('where the sheet prints no title, its name is the title', async () => {
  const { statements } = await readSheets({ GK03支出决算表: sheetOf(['单位：元']) });
  expect(statements).toMatchObject([{ id: 'expenditure', title: '支出决算表', unit: '元', state: 'filled' }]);
  expect(statements[0]?.rows[0]?.values).toEqual({ total: 0.00125, basic: 0.001, project: 0.00025 });
});

test('several sheets are several statements in their order', async () => {
  const { statements } = await readSheets({
    甲: sheetOf(['支出决算表（汇总）', '单位：万元']),
    乙: sheetOf(['支出决算表（本级）', '单位：万元']),
  });
  expect(statements.map(({ id, title }) => [id, title])).toEqual([
    ['expenditure', '支出决算表（汇总）'],
    ['expenditure', '支出决算表（本级）'],
  ]);
});
