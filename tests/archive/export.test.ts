import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import * as xlsx from 'xlsx';
import { archiveActions } from '../../src/cli/archive/actions.js';
import { shelf, totalOf, type Shelf } from './support.js';

let archive: Shelf;
let said: string[];
let status: number;
beforeEach(async () => {
  archive = shelf();
  said = [];
  status = 0;
  await archive.add(
    { ...totalOf(1214.95, -0.05), identity: { region: { province: '云川省', city: '青岚市' } } },
    {
      ...totalOf(7),
      bytes: 'b',
      identity: { year: 2021, department: '=HYPERLINK("x")', region: { province: '云川省' } },
    },
    { ...totalOf(9), bytes: 'c', identity: { year: 2021, department: '无处局' } },
  );
});
afterEach(() => archive.remove());

const out = (): string => join(dirname(archive.path), 'out');
const write = (format: 'parquet' | 'csv' | 'xlsx', selection: object = {}): Promise<void> =>
  archiveActions({
    language: 'zh',
    write: () => undefined,
    say: (text) => void said.push(text),
    fail: (code) => void (status = code),
  }).export(archive.path, { out: out(), format, ...selection });

/** Every file below a folder, as paths below it. */
const filesIn = (folder: string, below = ''): readonly string[] =>
  readdirSync(join(folder, below))
    .sort()
    .flatMap((name) =>
      statSync(join(folder, below, name)).isDirectory()
        ? filesIn(folder, join(below, name))
        : [join(below, name)],
    );

const readParquet = async (path: string): Promise<readonly Record<string, unknown>[]> =>
  parquetReadObjects({ file: await asyncBufferFromFile(path) });

describe('Parquet', () => {
  test('is partitioned by province and year, and another reader finds what the archive holds', async () => {
    await write('parquet');
    const province = `province=${encodeURIComponent('云川省')}`;
    expect(filesIn(join(out(), 'reports'))).toEqual([
      join(province, 'year=2020', 'part-0.parquet'),
      join(province, 'year=2021', 'part-0.parquet'),
      join('province=__HIVE_DEFAULT_PARTITION__', 'year=2021', 'part-0.parquet'),
    ]);
    const values = await readParquet(join(out(), 'report_values', province, 'year=2020', 'part-0.parquet'));
    expect(values.find(({ field }) => field === '/finalAccounts/overall/total')).toMatchObject({
      department: '青岚市水务局',
      city: '青岚市',
      amount: 1214.95,
      unit: '万元',
      printed: '1214.95万元',
      step: 0.01,
      page: 2,
    });
    expect(values.find(({ field }) => field === '/finalAccounts/overall/change')).toMatchObject({
      amount: -0.05,
    });
    expect(Object.keys(values[0]!)).not.toContain('province');
  });

  test('keeps money as DECIMAL(18,6)', async () => {
    await write('parquet');
    const [path] = filesIn(join(out(), 'report_values'));
    const file = await asyncBufferFromFile(join(out(), 'report_values', path!));
    const { schema } = await parquetMetadataAsync(file);
    expect(schema.find(({ name }) => name === 'amount')).toMatchObject({
      converted_type: 'DECIMAL',
      precision: 18,
      scale: 6,
      type: 'INT64',
    });
  });

  test('has the rows of every view, neither more nor fewer', async () => {
    await write('parquet');
    for (const view of readdirSync(out())) {
      const read = await Promise.all(
        filesIn(join(out(), view)).map((path) => readParquet(join(out(), view, path))),
      );
      const [[count] = []] = await archive.ask(`SELECT count(*)::INTEGER FROM ${view}`);
      expect([view, read.flat().length]).toEqual([view, count]);
    }
    expect(readdirSync(out())).toEqual(
      expect.arrayContaining(['coverage', 'report_values', 'year_over_year']),
    );
  });
});

test('CSV: a file a view, described, and text is no formula', async () => {
  await write('csv', { year: { first: 2021, last: 2021 } });
  const reports = readFileSync(join(out(), 'reports.csv'), 'utf8');
  expect(reports).toContain(`"'=HYPERLINK(""x"")"`);
  expect(reports).not.toContain('青岚市水务局');
  const { resources } = JSON.parse(readFileSync(join(out(), 'datapackage.json'), 'utf8')) as {
    resources: {
      name: string;
      path: string;
      schema: { fields: { name: string; type: string; unit?: string }[] };
    }[];
  };
  expect(resources.map(({ path }) => path).sort()).toEqual(
    readdirSync(out()).filter((name) => name.endsWith('.csv')),
  );
  for (const { path, schema } of resources) {
    const [header] = readFileSync(join(out(), path), 'utf8').slice(1).split('\r\n');
    expect(header).toBe(schema.fields.map(({ name }) => name).join(','));
  }
  expect(resources.find(({ name }) => name === 'report_values')?.schema.fields).toContainEqual({
    name: 'amount',
    title: '金额（万元）',
    type: 'number',
    unit: '万元',
  });
});

test('the workbook of a selection is made from the stored records', async () => {
  await write('xlsx', { department: '水务' });
  const book = xlsx.read(readFileSync(join(out(), 'juesuan.xlsx')));
  const rows = xlsx.utils.sheet_to_json<Record<string, unknown>>(book.Sheets['报告']!);
  expect(rows).toMatchObject([
    { 文件: '0.docx', '部门（单位）': '青岚市水务局', '收支总计（万元）': 1214.95 },
  ]);
  expect(readdirSync(out())).toEqual(['juesuan.xlsx']);
});

test('a folder with files in it is not written over, and nothing half-written is left', async () => {
  await write('csv');
  const before = filesIn(out());
  await write('parquet');
  expect([status, said.at(-1)]).toEqual([2, `输出文件夹里已有文件：${out()}`]);
  expect(filesIn(out())).toEqual(before);
  expect(readdirSync(dirname(out())).sort()).toEqual(['archive.duckdb', 'out']);
});
