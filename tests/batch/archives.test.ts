import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Budget } from '../../src/batch/archives/limits.js';
import { memberName, safePath } from '../../src/batch/archives/names.js';
import type { ReportRecord } from '../../src/model/report.js';
import iconv from 'iconv-lite';
import type { Entry } from 'yauzl';
import { runHere, type RunFile } from '../support/run.js';
import { expenditureRows, reportText, revenueRows, workbookOf } from '../support/two-files.js';
import { zipOf, type ZipMember } from '../support/zip.js';

let folder = '';
const out = (path: string): string => join(folder, 'out', path);
const put = (name: string, content: string | Uint8Array): void =>
  writeFileSync(join(folder, 'in', name), content);
const run = (given = join(folder, 'in')) => runHere([given], join(folder, 'out'));
const outcomes = ({ files }: RunFile) =>
  Object.fromEntries(files.map(({ file, status, reason }) => [file, reason ?? status]));
const bodyOf = (name: string): string => reportText([]).replaceAll('档案馆', name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'juesuan-zip-'));
  mkdirSync(join(folder, 'in'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('an archive of reports', () => {
  const members: readonly ZipMember[] = [
    { name: iconv.encode('水务局/报告.txt', 'gbk'), content: bodyOf('水务局') },
    { name: '教育局\\报告.txt', content: bodyOf('教育局'), flags: 0x800 },
    { name: '教育局/附件.png', content: 'PNG' },
    { name: '__MACOSX/教育局/._报告.txt', content: 'x' },
    { name: '教育局/', content: '', method: 0 },
    { name: '内层.zip', content: zipOf([{ name: '林业局.txt', content: bodyOf('林业局') }]), method: 0 },
  ];

  test('is read like a folder, archives in it too, with names in GBK', async () => {
    put('上报.zip', zipOf(members));
    const first = await run();
    expect(outcomes(first)).toEqual({
      '上报.zip/内层.zip/林业局.txt': 'complete',
      '上报.zip/教育局/报告.txt': 'complete',
      '上报.zip/水务局/报告.txt': 'complete',
    });
    expect(first.skipped).toEqual(['上报.zip/教育局/附件.png']);
    const record = JSON.parse(
      readFileSync(out('records/上报.zip/水务局/报告.txt.json'), 'utf8'),
    ) as ReportRecord;
    expect(record.identity.department).toBe('白鹭县水务局');
    expect(record.source.file).toBe('报告.txt');
  });

  test('is left alone by the next run, but for what changed', async () => {
    put('上报.zip', zipOf(members));
    await run();
    expect((await run()).run.unchanged).toBe(3);
    const [first, ...others] = members;
    put('上报.zip', zipOf([...others, { ...first!, content: bodyOf('水利局') }]));
    const { files } = await run();
    expect(files.filter(({ unchanged }) => !unchanged).map(({ file }) => file)).toEqual([
      '上报.zip/水务局/报告.txt',
    ]);
  });

  test('is one report where it holds the text and the statements of one', async () => {
    const title = '白鹭县档案馆2021年度';
    put(
      'a.zip',
      zipOf([
        { name: `${title}部门决算.txt`, content: reportText() },
        { name: `附表/${title}决算附表1.xlsx`, content: workbookOf({ 收入: revenueRows }) },
        { name: `附表/${title}决算附表2.xlsx`, content: workbookOf({ 支出: expenditureRows }) },
      ]),
    );
    const { files } = await run(join(folder, 'in/a.zip'));
    expect(files[0]?.joined).toHaveLength(2);
    const { source } = JSON.parse(readFileSync(out(files[0]?.record ?? ''), 'utf8')) as ReportRecord;
    expect(source.parts?.map(({ file }) => file)).toEqual([
      `${title}决算附表1.xlsx`,
      `${title}决算附表2.xlsx`,
    ]);
  });

  test('that is a document under a wrong ending is read as one', async () => {
    put('表.zip', workbookOf({ 收入: revenueRows }));
    expect(Object.keys(outcomes(await run()))).toEqual(['表.zip']);
  });

  test('keeps two members of one name apart', async () => {
    put('a.zip', zipOf(['水务局', '教育局'].map((name) => ({ name: 'r.txt', content: bodyOf(name) }))));
    expect(outcomes(await run())).toEqual({ 'a.zip/r.txt': 'complete', 'a.zip/r~2.txt': 'complete' });
  });
});

describe('what is wrong with a member costs that member alone', () => {
  const good = { name: '好.txt', content: bodyOf('水务局') };

  test.each<[string, ZipMember, string]>([
    ['a password', { name: 'b.txt', content: 'x', flags: 1 }, '文件有密码保护（ZIP）'],
    ['another method', { name: 'b.txt', content: 'x', method: 14 }, '不支持的文件格式或内容（ZIP 14）'],
    ['a checksum that does not hold', { name: 'b.txt', content: 'x', checksum: 1 }, '文件不完整或已损坏'],
    ['more than it declares', { name: 'b.txt', content: 'x'.repeat(99), size: 9 }, '文件不完整或已损坏'],
    ['a path upwards', { name: '../b.txt', content: 'x' }, '压缩包内的路径指向包外，拒绝读取'],
    ['a path from the root', { name: '/etc/b.txt', content: 'x' }, '压缩包内的路径指向包外，拒绝读取'],
    ['a path from a drive', { name: 'C:\\b.txt', content: 'x' }, '压缩包内的路径指向包外，拒绝读取'],
    ['a damaged archive in it', { name: 'b.zip', content: 'PK\x03\x04' }, '文件不完整或已损坏（ZIP）'],
  ])('%s', async (_, member, reason) => {
    put('a.zip', zipOf([member, good]));
    const { files } = await run();
    expect(files.map(({ status }) => status).sort()).toEqual(['complete', 'failed']);
    expect(files.find(({ status }) => status === 'failed')?.reason).toBe(reason);
    expect(readdirSync(out('records/a.zip'))).toEqual(['好.txt.json']);
    expect(existsSync(join(folder, 'b.txt.json')) || existsSync(out('b.txt.json'))).toBe(false);
  });

  test('archives nested too deep', async () => {
    let content: Buffer = zipOf([good]);
    for (const name of ['d.zip', 'c.zip', 'b.zip']) content = zipOf([{ name, content }, good]);
    put('a.zip', content);
    expect(outcomes(await run())).toEqual({
      'a.zip/b.zip/c.zip/d.zip': '压缩包嵌套过深（> 3）',
      'a.zip/b.zip/c.zip/好.txt': 'complete',
      'a.zip/b.zip/好.txt': 'complete',
      'a.zip/好.txt': 'complete',
    });
  });

  test('a link is no file', async () => {
    put('a.zip', zipOf([{ name: 'l.txt', content: '/etc/hostname', mode: 0o120777 }, good]));
    const { files, skipped } = await run();
    expect([files.map(({ file }) => file), skipped]).toEqual([['a.zip/好.txt'], ['a.zip/l.txt']]);
  });
});

describe('what is wrong with an archive is said once', () => {
  const overlap = (): Buffer => {
    const archive = zipOf([{ name: 'a.txt', content: 'x'.repeat(5000), method: 0 }]);
    const at = archive.indexOf('PK\x01\x02');
    const entry = archive.subarray(at, archive.length - 22);
    const end = Buffer.from(archive.subarray(archive.length - 22));
    end.writeUInt16LE(9, 8);
    end.writeUInt16LE(9, 10);
    end.writeUInt32LE(entry.length * 9, 12);
    return Buffer.concat([archive.subarray(0, at), ...Array.from({ length: 9 }, () => entry), end]);
  };

  test.each<[string, () => string | Uint8Array, RegExp]>([
    ['it is none', () => 'no archive', /^文件不完整或已损坏（ZIP）$/],
    ['it is cut off', () => zipOf([{ name: 'a.txt', content: 'x' }]).subarray(0, 40), /^文件不完整或已损坏/],
    ['it is empty', () => zipOf([]), /^文件是空的$/],
    ['its members share their bytes', overlap, /^压缩内容异常膨胀，拒绝展开（ZIP: 45000 B > /],
    [
      'it swells',
      () => zipOf([{ name: 'a.txt', content: 'x', size: 2_000_000_000 }]),
      /^压缩内容异常膨胀，拒绝展开（0.0 MB → 1908 MB）$/,
    ],
  ])('%s', async (_, content, reason) => {
    put('a.zip', content());
    const { files } = await run();
    expect(files.map(({ file, status }) => [file, status])).toEqual([['a.zip', 'failed']]);
    expect(files[0]?.reason).toMatch(reason);
  });
});

describe('limits', () => {
  const entry = { compressedSize: 10, uncompressedSize: 20 } as Entry;

  test('count the members of all archives in one another', () => {
    const budget = new Budget();
    const half = Array.from({ length: 60_000 }, () => entry);
    budget.take(half, 1e9);
    expect(() => budget.take(half, 1e9)).toThrow('too-large: ZIP: > 100000');
  });

  test('add up their sizes', () => {
    const budget = new Budget();
    const large = { compressedSize: 1e9, uncompressedSize: 30e9 } as Entry;
    budget.take([large, large], 2e9);
    expect(() => budget.take([large], 1e9)).toThrow('too-large');
  });
});

describe('names', () => {
  test.each([
    ['a/./b//c.txt', 'a/b/c.txt'],
    ['a\\b.txt', 'a/b.txt'],
    ['a/../../b', undefined],
    ['..', undefined],
    ['\\\\host\\b', undefined],
    ['a\0b', undefined],
    ['./', undefined],
    ['…/..a/b', '…/..a/b'],
  ])('%j → %j', (name, path) => expect(safePath(name)).toBe(path));

  test.each([
    ['gbk', 0, '决算公开'],
    ['utf8', 0, '决算公开'],
    ['utf8', 0x800, '决算公开'],
    ['gb18030', 0, '㐀县.txt'],
    ['ascii', 0, 'report.txt'],
  ])('in %s with flag %d', (encoding, generalPurposeBitFlag, name) => {
    const fileNameRaw = iconv.encode(name, encoding);
    expect(memberName({ fileNameRaw, generalPurposeBitFlag, extraFields: [] } as unknown as Entry)).toBe(
      name,
    );
  });
});
