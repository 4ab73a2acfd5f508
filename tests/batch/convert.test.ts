import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as xlsx from 'xlsx';
import { summarise } from '../../src/cli/summary.js';
import { words } from '../../src/cli/words.js';
import { evidenceTable, tables } from '../../src/exporters/tables.js';
import { record as schema, type ReportRecord } from '../../src/model/report.js';
import { runHere } from '../support/run.js';

const report = [
  '云川省青岚市水务局2020年度部门决算',
  '第一部分 部门概况',
  '一、主要职能',
  '1.负责水资源管理。',
  '第二部分 2020年度部门决算情况说明',
  '一、收入支出决算总体情况说明',
  '2020年度收、支总计1,200.50万元。与2019年相比，收、支总计各增加100.00万元，增长9.09%。主要变动原因是项目增加。',
  '二、收入决算情况说明',
  '2020年本年收入合计1100.00万元，其中：一般公共预算财政拨款收入1100.00万元，占100%。',
  '第三部分 名词解释',
  '1.财政拨款收入：指单位从同级财政部门取得的财政预算资金。',
].join('\n\n');

let folder = '';
const out = (path = ''): string => join(folder, 'out', path);
const run = (csv = false) => runHere([join(folder, 'in')], out(), { csv });
const readRecord = (name: string): ReportRecord =>
  JSON.parse(readFileSync(out(`records/${name}.json`), 'utf8')) as ReportRecord;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'juesuan-run-'));
  mkdirSync(join(folder, 'in/sub'), { recursive: true });
  writeFileSync(join(folder, 'in/sub/水务局.txt'), report);
  writeFileSync(join(folder, 'in/empty.docx'), '');
  writeFileSync(join(folder, 'in/photo.docx'), Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4]));
  writeFileSync(
    join(folder, 'in/budget.txt'),
    '云川省青岚市水务局2021年部门预算\n\n一、部门预算收支情况\n\n2021年收入预算100万元。',
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a run', () => {
  test('gives every good file’s record and one reason for each bad one', async () => {
    const { totals, files } = await run();
    expect(totals).toEqual({ files: 4, complete: 1, partial: 0, rejected: 1, failed: 2, skipped: 0 });
    expect(files.map(({ file, status }) => [file, status])).toEqual([
      ['budget.txt', 'rejected'],
      ['empty.docx', 'failed'],
      ['photo.docx', 'failed'],
      ['sub/水务局.txt', 'complete'],
    ]);
    expect(files.filter(({ reason }) => reason === null).map(({ record }) => record)).toEqual([
      'records/sub/水务局.txt.json',
    ]);
    expect(files[1]?.reason).toContain('文件是空的');
    expect(JSON.parse(readFileSync(out('run.json'), 'utf8'))).toEqual({
      program: 'juesuan test',
      totals,
      files,
      skipped: [],
    });
    expect(readFileSync(out('run.json'), 'utf8')).not.toContain(folder);
  });

  test('writes records that fit the schema, and leaves nothing half-written', async () => {
    await run();
    const record = readRecord('sub/水务局.txt');
    expect(schema.safeParse(record).success).toBe(true);
    expect(record.finalAccounts?.overall?.total).toBe(1200.5);
    expect(readdirSync(out()).sort()).toEqual(['.juesuan', 'juesuan.xlsx', 'records', 'run.json']);
    expect(readdirSync(out('.juesuan')).sort()).toEqual(['books.json', 'journal.jsonl']);
    expect(readdirSync(out('records/sub'))).toEqual(['水务局.txt.json']);
  });

  test('gives the same bytes again, and takes the record of a file that went bad away', async () => {
    await run();
    const first = [readFileSync(out('juesuan.xlsx')), readFileSync(out('records/sub/水务局.txt.json'))];
    await run();
    expect([readFileSync(out('juesuan.xlsx')), readFileSync(out('records/sub/水务局.txt.json'))]).toEqual(
      first,
    );
    writeFileSync(join(folder, 'in/sub/水务局.txt'), '');
    await run();
    expect(readdirSync(out('records/sub'))).toEqual([]);
  });

  test('links each figure of the workbook to the row of its evidence', async () => {
    await run();
    const book = xlsx.read(readFileSync(out('juesuan.xlsx')));
    expect(book.SheetNames).toEqual(tables.map(({ name }) => name));
    const overview = book.Sheets['报告']!;
    const titles = xlsx.utils.sheet_to_json<string[]>(overview, { header: 1 })[0]!;
    const cell = overview[xlsx.utils.encode_cell({ r: 1, c: titles.indexOf('收支总计（万元）') })];
    expect(cell).toMatchObject({ t: 'n', v: 1200.5 });
    const row = Number(/!A(\d+)$/.exec(cell.l.location as string)?.[1]);
    const evidence = xlsx.utils.sheet_to_json<string[]>(book.Sheets[evidenceTable.name]!, { header: 1 })[
      row - 1
    ]!;
    expect(evidence).toContain('/finalAccounts/overall/total');
    expect(evidence).toContain('1,200.50万元');
  });

  test('writes the same tables as CSV with a data package', async () => {
    await run(true);
    const revenue = readFileSync(out('csv/revenue.csv'), 'utf8');
    expect(revenue.startsWith('\uFEFF文件,')).toBe(true);
    expect(revenue).toContain('一般公共预算财政拨款收入');
    const { resources } = JSON.parse(readFileSync(out('csv/datapackage.json'), 'utf8')) as {
      resources: { path: string; schema: { fields: { name: string }[] } }[];
    };
    for (const { path, schema: fields } of resources) {
      const header = readFileSync(out(`csv/${path}`), 'utf8')
        .slice(1)
        .split('\r\n')[0];
      expect(header).toBe(fields.fields.map(({ name }) => name).join(','));
    }
  });

  test('closes with a table of what became of the files', async () => {
    const summary = summarise((await run()).run, words.zh);
    expect(summary).toContain('完整');
    expect(summary).toMatch(/失败 +2\n/);
    expect(summary).toContain('empty.docx: 文件是空的');
  });
});

test('an empty folder is no error', async () => {
  rmSync(join(folder, 'in'), { recursive: true });
  mkdirSync(join(folder, 'in'));
  const { totals } = await run();
  expect(totals.files).toBe(0);
  expect(xlsx.read(readFileSync(out('juesuan.xlsx'))).SheetNames[0]).toBe('报告');
});
