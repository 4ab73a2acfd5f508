import { identity } from '../../../rules/identity/index.js';
import { cpuMilliseconds } from '../../support/cpu.js';
import { contextOf, documentOf, type Piece, readRule } from '../../support/report.js';

const body = `第一部分 部门概况
一、主要职能
负责甲。
二、机构设置
广元市昭化区水务局下属二级单位2个，其中行政单位0个。
第二部分 2021年度部门决算情况说明
一、收入支出决算总体情况说明
2021年度收、支总计1万元。与2020年相比，增加1万元。
二、收入决算情况说明
2021年本年收入合计1万元。
三、支出决算情况说明
2021年本年支出合计1万元。`;

const read = (fileName: string, ...pieces: readonly Piece[]) =>
  readRule(identity, contextOf(documentOf(...pieces), fileName));

describe('identity', () => {
  test('from a cover of several lines', () => {
    const { value, messages, broken } = read('a.pdf', '广元市昭化区水务局\n2021年度部门决算公开\n说明', body);
    expect(value).toEqual({
      department: '广元市昭化区水务局',
      year: 2021,
      kind: 'department',
      title: '广元市昭化区水务局2021年度部门决算公开说明',
      region: { province: '四川省', city: '广元市', county: '昭化区', code: '510811' },
    });
    expect(messages).toEqual([]);
    expect(broken).toEqual([]);
  });

  test('without a cover from the body, with no title', () => {
    expect(read('seed.txt', body).value).toEqual({
      department: '广元市昭化区水务局',
      year: 2021,
      kind: 'department',
      region: { province: '四川省', city: '广元市', county: '昭化区', code: '510811' },
    });
  });

  test('from the file name, marked as inferred', () => {
    const plain = body.replace('广元市昭化区水务局', '').replace(/部门决算/g, '决算');
    const context = contextOf(documentOf(plain), '青岚县第一中学2021年度单位决算.docx');
    const { value } = identity.read(identity.locate(context), context) as unknown as {
      value: Record<string, { value: unknown; inferred?: string }>;
    };
    expect([value.department?.value, value.department?.inferred]).toEqual(['青岚县第一中学', '文件名']);
    expect([value.kind?.value, value.kind?.inferred]).toEqual(['unit', '文件名']);
  });

  test.each([
    ['青岚市财政局（本级）2022年度部门决算', '青岚市财政局', 'own'],
    ['青岚市财政局2022年度部门决算（汇总）', '青岚市财政局', 'consolidated'],
    ['2022年度青岚市财政局机关本级单位决算', '青岚市财政局', 'own'],
    ['关于青岚市财政局2022年度部门决算的说明', '青岚市财政局', undefined],
    [
      '青岚市第三人民医院（青岚市精神卫生中心）2022年单位决算',
      '青岚市第三人民医院（青岚市精神卫生中心）',
      undefined,
    ],
    [
      '青岚市文化和旅游局（青岚市文物局）（本级）2022年度部门决算',
      '青岚市文化和旅游局（青岚市文物局）',
      'own',
    ],
    ['青岚市河道管理所（参公）2022年度单位决算', '青岚市河道管理所', undefined],
    ['青岚市水务局（行政）（汇总）2022年度部门决算', '青岚市水务局', 'consolidated'],
    ['2022年度青岚经济开发区（高新区）管理委员会部门决算', '青岚经济开发区（高新区）管理委员会', undefined],
  ])('%s', (title, department, scope) => {
    const { value } = read(
      'a.txt',
      title,
      body.replace('广元市昭化区水务局', '本局').replace(/2021/g, '2022'),
    );
    expect(value).toMatchObject({ department, year: 2022, title });
    expect((value as { scope?: string }).scope).toBe(scope);
  });

  test('a stale year in the title loses against the report, and is said', () => {
    const { value, messages } = read('a.txt', '广元市昭化区水务局2020年度部门决算', body);
    expect(value).toMatchObject({ year: 2021 });
    expect(messages).toEqual([
      expect.objectContaining({ code: 'identity-conflict', part: 'year', chosen: '2021', others: ['2020'] }),
    ]);
  });

  test('another body left over from a form is said', () => {
    const { value, messages } = read('a.txt', '广元市昭化区水务局2021年度部门决算', body, [
      ['部门：广元市利州区林业局', '金额单位：万元'],
    ]);
    expect(value).toMatchObject({ department: '广元市昭化区水务局' });
    expect(messages).toEqual([
      expect.objectContaining({
        code: 'identity-conflict',
        part: 'department',
        others: ['广元市利州区林业局'],
      }),
    ]);
  });

  test('the short name in the title gives way to the full one', () => {
    const { value, messages } = read('a.txt', '昭化区水务局2021年度部门决算', body);
    expect(value).toMatchObject({ department: '广元市昭化区水务局' });
    expect(messages).toEqual([]);
  });

  test('a second name in brackets is kept, and the first alone speaks for both', () => {
    const both = '广元市昭化区水务局（昭化区河长制办公室）';
    const { value, messages } = read('a.txt', `${both}2021年度部门决算`, body);
    expect(value).toMatchObject({ department: both, region: { county: '昭化区' } });
    expect(messages).toEqual([]);
  });

  test('title and file name that differ in kind', () => {
    const { value, messages } = read(
      '某中心2021年度单位决算.txt',
      '广元市昭化区水务局2021年度部门决算',
      body,
    );
    expect(value).toMatchObject({ kind: 'department' });
    expect(messages).toContainEqual(
      expect.objectContaining({
        code: 'identity-conflict',
        part: 'kind',
        chosen: '部门决算',
        others: ['单位决算'],
      }),
    );
  });

  test('the title of a statement is no title of the report', () => {
    expect(
      read('广元市昭化区水务局2021年度部门决算.xlsx', '收入支出决算总表', [['项目', '决算数']]).value,
    ).toMatchObject({
      department: '广元市昭化区水务局',
      year: 2021,
      kind: 'department',
    });
    expect(read('a.xlsx', '收入支出决算总表', [['项目', '决算数']]).value).not.toHaveProperty('title');
  });

  test('nothing known is said, not guessed', () => {
    const { value, messages } = read('a.txt', '一、收入支出总体情况\n本单位收入总计1万元。');
    expect(value).toEqual({});
    expect(
      messages.map((message) => (message.code === 'identity-missing' ? message.part : message.code)),
    ).toEqual(['department', 'year', 'kind']);
  });

  test.each([
    ['发布日期：2022-09-15 来源：水务局', '2022-09-15'],
    ['公开时间：2022年9月5日', '2022-09-05'],
    ['二〇二二年九月十五日', '2022-09-15'],
    ['2022年9月31日', undefined],
    ['截至2021年12月31日的情况', undefined],
  ])('published: %s', (line, date) => {
    const { value } = read('a.txt', '广元市昭化区水务局2021年度部门决算', line, body);
    expect((value as { publishedOn?: string }).publishedOn).toBe(date);
  });
});

test('hostile names are read in linear time', () => {
  const started = cpuMilliseconds();
  for (const piece of ['局', '2021年', '部门', '纳入', '单位：', '（']) {
    read(`${piece.repeat(5000)}.txt`, piece.repeat(30000), `${piece.repeat(20)}\n`.repeat(500));
  }
  expect(cpuMilliseconds() - started).toBeLessThan(20_000);
}, 60_000);
