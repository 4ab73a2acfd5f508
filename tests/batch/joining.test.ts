import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { convertReports, readReport } from '../../src/index.js';
import { textAt } from '../../src/model/document.js';
import { record as recordSchema, type Evidence, type ReportRecord } from '../../src/model/report.js';
import { runHere, type RunFile } from '../support/run.js';
import { expenditureRows, reportText, revenueRows, workbookOf } from '../support/two-files.js';

const TEXT = '白鹭县档案馆2021年度部门决算.txt';
const REVENUE = '附表/白鹭县档案馆2021年度决算附表1.xlsx';
const EXPENDITURE = '附表/白鹭县档案馆2021年度决算附表2.xlsx';

const apart = {
  [TEXT]: reportText(),
  [REVENUE]: workbookOf({ 收入: revenueRows }),
  [EXPENDITURE]: workbookOf({ 支出: expenditureRows }),
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'joining-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function convert(files: Readonly<Record<string, string | Uint8Array>>): Promise<RunFile> {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'in', path)), { recursive: true });
    writeFileSync(join(folder, 'in', path), content);
  }
  return runHere([join(folder, 'in')], join(folder, 'out'), { csv: true });
}

const recordOf = (path: string): ReportRecord =>
  recordSchema.parse(JSON.parse(readFileSync(join(folder, 'out', 'records', `${path}.json`), 'utf8')));

const outcomeOf = (run: RunFile, path: string) => run.files.find(({ file }) => file === path);

const stretchesOf = (evidence: Evidence) => [evidence, ...(evidence.more ?? []), ...(evidence.also ?? [])];

describe('a text and its statements in files apart', () => {
  test('become one record, and the run says so', async () => {
    const run = await convert(apart);
    const record = `records/${TEXT}.json`;
    expect(outcomeOf(run, TEXT)).toMatchObject({
      status: 'complete',
      record,
      joined: [REVENUE, EXPENDITURE],
    });
    for (const part of [REVENUE, EXPENDITURE])
      expect(outcomeOf(run, part)).toMatchObject({ status: 'complete', record, joinedInto: TEXT });
    expect(run.totals).toMatchObject({ files: 3, complete: 3 });
    expect(existsSync(join(folder, 'out', 'records', `${REVENUE}.json`))).toBe(false);
  });

  test('fill the statements that the text lists, and leave what the text says', async () => {
    await convert(apart);
    const { identity, statements, finalAccounts, diagnostics } = recordOf(TEXT);
    expect(identity).toMatchObject({ department: '白鹭县档案馆', year: 2021, kind: 'department' });
    expect(statements.map(({ id, state }) => [id, state])).toEqual([
      ['revenue', 'filled'],
      ['expenditure', 'filled'],
    ]);
    expect(statements[1]?.rows[1]?.values).toEqual({ total: 300, basic: 200, project: 100 });
    expect(finalAccounts?.revenue?.total).toBe(300);
    expect(diagnostics).toEqual([]);
  });

  test('each value reads back in the file that its evidence names', async () => {
    await convert(apart);
    const { source, evidence } = recordOf(TEXT);
    const [first, second] = source.parts ?? [];
    expect([first?.file, second?.file, first?.format]).toEqual([
      REVENUE.slice(3),
      EXPENDITURE.slice(3),
      'xlsx',
    ]);
    const documents = new Map(
      await Promise.all(
        [TEXT, REVENUE, EXPENDITURE].map(async (path) => {
          const name = path.replace('附表/', '');
          const { value } = await readReport(readFileSync(join(folder, 'in', path)), { name });
          return [name, value] as const;
        }),
      ),
    );
    const stretches = Object.values(evidence).flatMap(stretchesOf);
    expect(new Set(stretches.map(({ file }) => file))).toEqual(
      new Set([undefined, REVENUE.slice(3), EXPENDITURE.slice(3)]),
    );
    for (const { text, file = TEXT, block, start = 0, end = 0, cell } of stretches) {
      if (block === undefined) continue;
      const span = { block, start, end, ...(cell ? { cell } : {}) };
      expect(textAt(documents.get(file)!, span)).toBe(text);
    }
  });

  test('stand once in the tables of the run, in the order of the files', async () => {
    await convert({ ...apart, '0.txt': reportText([]).replaceAll('档案馆', '图书馆') });
    const rows = readFileSync(join(folder, 'out', 'csv', 'reports.csv'), 'utf8')
      .trim()
      .split('\r\n')
      .slice(1);
    expect(rows.map((row) => row.split(',')[0])).toEqual(['0.txt', TEXT]);
  });

  test('give the same record from the library, in any order', async () => {
    await convert(apart);
    const files = Object.entries(apart).map(([path, content]) => ({
      name: path.replace('附表/', ''),
      bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    }));
    const [only, ...others] = await convertReports(files.reverse());
    expect(others).toEqual([]);
    expect(only?.files).toEqual([TEXT, REVENUE.slice(3), EXPENDITURE.slice(3)]);
    expect(only?.conversion).toMatchObject({ status: 'complete' });
    expect(JSON.parse(JSON.stringify((only?.conversion as { record: unknown }).record))).toEqual(
      recordOf(TEXT),
    );
  });

  test('stay apart in every doubt, and the run names the others', async () => {
    const copy = TEXT.replace('.txt', '（二）.txt');
    const run = await convert({ ...apart, [copy]: reportText() });
    expect(outcomeOf(run, TEXT)?.joined).toBeUndefined();
    expect(outcomeOf(run, TEXT)?.sameReport).toEqual([copy, REVENUE, EXPENDITURE]);
    expect(recordOf(REVENUE).statements).toHaveLength(1);
  });
});

describe('files that a manifest names', () => {
  const manifest = (...reports: readonly (readonly string[])[]) => ({
    'juesuan.manifest.json': JSON.stringify({ reports }),
  });

  test('are joined though they say nothing of themselves', async () => {
    const run = await convert({
      ...manifest(['a.txt', 'b.xlsx']),
      'a.txt': reportText(),
      'b.xlsx': workbookOf({ 收入决算表: revenueRows.slice(2) }),
    });
    expect(outcomeOf(run, 'a.txt')?.joined).toEqual(['b.xlsx']);
    expect(run.skipped).toEqual([]);
    expect(recordOf('a.txt').statements.map(({ state }) => state)).toEqual(['listed', 'filled']);
  });

  test('fail alone where they cannot be read; the record stands and says so', async () => {
    const run = await convert({
      ...manifest(['a.txt', 'b.xlsx', 'c.xlsx']),
      'a.txt': reportText(),
      'b.xlsx': 'no workbook',
      'c.xlsx': workbookOf({ 收入决算表: revenueRows }),
    });
    expect(outcomeOf(run, 'b.xlsx')).toMatchObject({ status: 'failed', record: null });
    expect(outcomeOf(run, 'a.txt')).toMatchObject({ status: 'partial', joined: ['c.xlsx'] });
    expect(recordOf('a.txt').diagnostics).toMatchObject([{ code: 'file-unreadable', file: 'b.xlsx' }]);
    expect(run.totals).toMatchObject({ files: 3, partial: 2, failed: 1 });
  });

  test.each([
    [['a.txt', 'x.xlsx'], '没有这个文件：x.xlsx'],
    [['a.txt', 'notes.md'], '这个文件不能作为输入：notes.md'],
    [['a.txt', 'a.txt'], '文件重复列出：a.txt'],
  ])('%j: nothing is converted, one sentence says why', async (report, sentence) => {
    const files = { ...manifest(report), 'a.txt': reportText(), 'notes.md': 'notes' };
    await expect(convert(files)).rejects.toThrow(`in/juesuan.manifest.json: ${sentence}`);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });
});
