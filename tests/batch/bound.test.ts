import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReportRecord } from '../../src/model/report.js';
import { runHere } from '../support/run.js';

const report = (title: string, amount: string) => `${title}
第一部分 部门概况
一、主要职能
负责水务。
第二部分 2022年度部门决算情况说明
一、收入支出决算总体情况说明
2022年度收、支总计${amount}万元。
二、收入决算情况说明
2022年度本年收入合计${amount}万元。
三、财政拨款收入支出决算总体情况说明
2022年度财政拨款收、支总计${amount}万元。
第三部分 名词解释
1.财政拨款收入：指单位从财政取得的资金。
`;
const whole = report('青岚市水务局（汇总）2022年度部门决算', '120.50');
const own = report('青岚市水务局（本级）2022年度部门决算', '80.25');

let folder = '';
const out = (path: string): string => join(folder, 'out', path);
const run = () => runHere([join(folder, 'in')], out(''), { csv: true });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'juesuan-bound-'));
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in/a.txt'), whole + own);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a file with two reports', () => {
  test('gives two records, two entries of the run and two rows of the tables', async () => {
    const { files, totals } = await run();
    expect(files.map(({ file, status, record }) => [file, status, record])).toEqual([
      ['a.txt', 'complete', 'records/a.txt.json'],
      ['a.txt#2', 'complete', 'records/a.txt#2.json'],
    ]);
    expect(totals).toMatchObject({ files: 2, complete: 2 });
    const records = ['a.txt', 'a.txt#2'].map(
      (name) => JSON.parse(readFileSync(out(`records/${name}.json`), 'utf8')) as ReportRecord,
    );
    expect(records.map(({ finalAccounts }) => finalAccounts?.overall?.total)).toEqual([120.5, 80.25]);
    expect(readFileSync(out('csv/reports.csv'), 'utf8').trim().split('\n')).toHaveLength(3);
  });

  test('leaves no record behind of a report that is gone', async () => {
    await run();
    writeFileSync(join(folder, 'in/a.txt'), whole);
    expect((await run()).files.map(({ file }) => file)).toEqual(['a.txt']);
    expect(existsSync(out('records/a.txt#2.json'))).toBe(false);
  });

  test('is read as one where a manifest names it', async () => {
    writeFileSync(join(folder, 'in/b.txt'), '收入决算表\n详见附件');
    writeFileSync(
      join(folder, 'in/juesuan.manifest.json'),
      JSON.stringify({ reports: [['a.txt', 'b.txt']] }),
    );
    expect((await run()).files.map(({ file }) => file)).toEqual(['a.txt', 'b.txt']);
  });
});
