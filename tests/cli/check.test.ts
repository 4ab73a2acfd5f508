import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCheck, type CheckOptions } from '../../src/cli/check.js';
import { convertReport, writeRecord } from '../../src/index.js';

const report = (rate: string): string =>
  [
    '白鹭县档案馆2021年度部门决算',
    '第一部分 部门概况',
    '一、主要职能',
    '收集和保管全县档案。',
    '第二部分 2021年度部门决算情况说明',
    '一、收入支出决算总体情况说明',
    `2021年度收、支总计300.00万元。与2020年相比，收、支总计各增加50.00万元，增长${rate}。主要变动原因是项目增加。`,
    '二、收入决算情况说明',
    '2021年本年收入合计300.00万元，其中：一般公共预算财政拨款收入280.00万元，占93.33%；其他收入20.00万元，占6.67%。',
    '第三部分 名词解释',
    '基本支出：指为保障机构正常运转而发生的支出。',
  ].join('\n\n');

let folder = '';
let out = '';
let said: string[] = [];
const at = (name: string): string => join(folder, name);
const check = (names: readonly string[], options: Partial<CheckOptions> = {}): Promise<number> =>
  runCheck(names.map(at), {
    format: 'text',
    language: 'zh',
    version: '1.0.0',
    write: (text) => void (out += text),
    say: (text) => void said.push(text),
    ...options,
  });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'juesuan-check-'));
  [out, said] = ['', []];
  writeFileSync(at('good.txt'), report('20.00%'));
  writeFileSync(at('bad.txt'), report('25.00%'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('juesuan check', () => {
  test('is content with a report that adds up', async () => {
    expect(await check(['good.txt'])).toBe(0);
    expect(out).toContain('不符 0');
    expect(said).toEqual([]);
  });

  test('tells a failure and ends with 1', async () => {
    expect(await check(['good.txt', 'bad.txt'])).toBe(1);
    expect(out).toContain('增减率25.00%，按总体收支·合计300.00万元、总体收支·增减额50.00万元应为20.00%');
    expect(out).toContain('收、支总计各增加50.00万元，增长25.00%。');
  });

  test('takes folders, and records as convert writes them', async () => {
    const conversion = await convertReport(Buffer.from(report('25.00%')), { name: 'bad.txt' });
    if (!('record' in conversion)) throw new Error(conversion.status);
    writeFileSync(at('bad.txt.json'), writeRecord({ ...conversion.record, checks: [] }));
    rmSync(at('bad.txt'));
    expect(await check([''], { format: 'json' })).toBe(1);
    const told = JSON.parse(out) as readonly {
      readonly file: string;
      readonly counts: { readonly failed: number };
    }[];
    expect(told.map(({ file, counts }) => [file.slice(folder.length + 1), counts.failed])).toEqual([
      ['bad.txt.json', 1],
      ['good.txt', 0],
    ]);
  });

  test('names files that it cannot read, and checks the others', async () => {
    writeFileSync(at('other.json'), '{"schemaVersion": "1"}');
    writeFileSync(at('empty.docx'), '');
    expect(await check(['missing.docx', 'other.json', 'empty.docx', 'good.txt'])).toBe(1);
    expect(said).toEqual([
      `${at('missing.docx')}：文件不存在或无法打开`,
      `${at('other.json')}：内容与文件类型不符`,
      `${at('empty.docx')}：文件是空的`,
    ]);
    expect(out).toContain('不符 0');
  });

  test('a budget is no report of final accounts, and no failure', async () => {
    writeFileSync(
      at('budget.txt'),
      '云川省青岚市水务局2021年部门预算\n\n一、部门预算收支情况\n\n2021年收入预算100万元。',
    );
    expect(await check(['budget.txt', 'good.txt'])).toBe(0);
    expect(said.join()).toContain('部门预算');
  });

  test('tells its findings in English where asked', async () => {
    expect(await check(['bad.txt'], { language: 'en' })).toBe(1);
    expect(out).toContain('it should be 20.00%');
  });
});
