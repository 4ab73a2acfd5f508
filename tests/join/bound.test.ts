import {
  convertFile,
  convertReport,
  convertReports,
  readReport,
  type ReportRecord,
} from '../../src/index.js';

const report = (title: string, kind: string, amount: string) => `${title}
第一部分 ${kind}概况
一、主要职能
负责水务。
第二部分 2022年度${kind}决算情况说明
一、收入支出决算总体情况说明
2022年度收、支总计${amount}万元。
二、收入决算情况说明
2022年度本年收入合计${amount}万元。
三、财政拨款收入支出决算总体情况说明
2022年度财政拨款收、支总计${amount}万元。
四、一般公共预算财政拨款支出决算情况说明
（一）一般公共预算财政拨款支出决算总体情况
2022年度一般公共预算财政拨款支出${amount}万元。
第三部分 名词解释
1.财政拨款收入：指单位从财政取得的资金。
`;
const bound =
  report('青岚市水务局（汇总）2022年度部门决算', '部门', '120.50') +
  report('青岚市水务局（本级）2022年度单位决算', '单位', '80.25');
const bytes = new TextEncoder().encode(bound);
const name = '青岚市水务局2022年度部门决算（汇总）.txt';

const recordOf = (conversion: object): ReportRecord =>
  (conversion as { readonly record: ReportRecord }).record;

describe('a file that binds two reports together', () => {
  test('is two records, each with its own figures', async () => {
    const conversions = await convertFile(bytes, { name });
    expect(conversions.map(({ status }) => status)).toEqual(['complete', 'complete']);
    const records = conversions.map(recordOf);
    expect(records.map(({ identity }) => [identity.department, identity.kind, identity.scope])).toEqual([
      ['青岚市水务局', 'department', 'consolidated'],
      ['青岚市水务局', 'unit', 'own'],
    ]);
    expect(records.map(({ finalAccounts }) => finalAccounts?.overall?.total)).toEqual([120.5, 80.25]);
    expect(records.map(({ source }) => source.report)).toEqual([
      { number: 1, of: 2, firstBlock: 0 },
      { number: 2, of: 2, firstBlock: 16 },
    ]);
    expect(records[1]?.diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['bound-report', '本文件装订了 2 份报告，本记录是第 2 份'],
    ]);
  });

  test('its evidence counts the blocks of the file', async () => {
    const { value: document } = await readReport(bytes, { name });
    for (const { evidence } of (await convertFile(bytes, { name })).map(recordOf)) {
      for (const { text, block = -1, start, end, inferred } of Object.values(evidence)) {
        const printed = document.blocks[block];
        if (inferred === undefined)
          expect(
            printed?.kind === 'paragraph' || printed?.kind === 'heading'
              ? printed.text.slice(start, end)
              : '',
          ).toBe(text);
      }
    }
  });

  test('gives its first report where one is asked for, and all where files are read together', async () => {
    expect(recordOf(await convertReport(bytes, { name })).source.report).toMatchObject({ number: 1 });
    const reports = await convertReports([{ name, bytes }]);
    expect(
      reports.map(({ files, conversion }) => [files, recordOf(conversion).source.report?.number]),
    ).toEqual([
      [[name], 1],
      [[name], 2],
    ]);
  });
});

test('a file with one report says nothing of it', async () => {
  const one = new TextEncoder().encode(report('青岚市水务局2022年度部门决算', '部门', '1.00'));
  const [conversion, ...others] = await convertFile(one, { name: 'a.txt' });
  expect(others).toEqual([]);
  expect(recordOf(conversion).source).not.toHaveProperty('report');
});
