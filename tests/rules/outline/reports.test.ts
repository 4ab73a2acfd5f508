import { reportStarts } from '../../../rules/outline/reports.js';
import { cpuMilliseconds } from '../../support/cpu.js';
import { documentOf, type Piece } from '../../support/report.js';

const narrative = (kind = '部门') => `第二部分 2022年度${kind}决算情况说明
一、收入支出决算总体情况说明
2022年度收、支总计10万元。
二、收入决算情况说明
本年收入合计10万元。
三、支出决算情况说明
本年支出合计10万元。
四、财政拨款收入支出决算总体情况说明
财政拨款收、支总计10万元。
五、一般公共预算财政拨款支出决算情况说明
支出10万元。`;
const report = (kind = '部门') => `第一部分 ${kind}概况
一、主要职能
负责甲。
${narrative(kind)}
第三部分 名词解释
1.甲：指乙。`;
const contents = `目录
第一部分 单位概况......1
第二部分 2022年度单位决算情况说明......2
第三部分 名词解释......9`;

const startsOf = (...texts: readonly Piece[]): readonly number[] => reportStarts(documentOf(...texts));
/** Blocks of a text of plain lines. */
const lines = (text: string): number => text.split('\n').length;

describe('reports bound in one file', () => {
  const first = `青岚市水务局2022年度部门决算\n${report()}`;

  test.each([
    ['a title', `青岚市水务局（本级）2022年度单位决算\n${report('单位')}`],
    ['a title over several lines', `青岚市水务局\n2022年度\n单位决算\n${report('单位')}`],
    ['a title and a contents list', `青岚市水文站2022年度单位决算\n${contents}\n${report('单位')}`],
    ['a contents list', `${contents}\n${report('单位')}`],
    ['第一部分 alone', report('单位')],
  ])('the second begins with %s', (_name, second) => {
    expect(startsOf(`${first}\n${second}`)).toEqual([0, lines(first)]);
  });

  test('a list of statements at the end of the first is no contents list of the second', () => {
    const listed = `${first}
第四部分 附表
一、收入支出决算总表
二、收入决算表
三、支出决算表
四、财政拨款收入支出决算总表
五、财政拨款支出决算明细表`;
    expect(startsOf(`${listed}\n${listed}`)).toEqual([0, lines(listed)]);
    expect(startsOf(`${listed}\n${report()}`)).toEqual([0, lines(listed)]);
  });

  test('three, one after the other', () => {
    const second = `青岚市水文站2022年度单位决算\n${report('单位')}`;
    expect(startsOf(`${first}\n${second}\n${second}`)).toEqual([
      0,
      lines(first),
      lines(first) + lines(second),
    ]);
  });

  test('without parts, by the titles', () => {
    const flat = (title: string) => `${title}
一、部门基本情况
（一）职能职责。
贯彻法规。
二、部门决算情况说明
（一）收入支出决算总体情况说明。
1.总体情况。2022年度收入总计10万元。
（二）财政拨款收入支出决算总体情况说明。
财政拨款收、支总计10万元。
（三）一般公共预算财政拨款收入支出决算情况说明。
支出10万元。
三、专业名词解释
（一）甲：指乙。`;
    const one = flat('云川市青岚区民政局2022年度部门决算情况说明');
    expect(startsOf(`${one}\n${flat('云川市青岚区民政局（本级）2022年度单位决算情况说明')}`)).toEqual([
      0,
      lines(one),
    ]);
  });

  test('tables before and after the prose go to their own report', () => {
    const table = [['收入支出决算总表'], ['收入', '10']];
    expect(startsOf(first, table, table, `青岚市水文站2022年度单位决算`, table, report('单位'))).toEqual([
      0,
      lines(first) + 2,
    ]);
  });
});

describe('one report', () => {
  const evaluation = `第四部分 附件
青岚市水务局2022年部门整体支出绩效评价报告
一、部门概况
（一）机构组成
设3个科室。
二、部门财政资金收支情况
（一）部门财政资金收入情况
收入1万元。
（二）部门财政资金支出情况
支出1万元。
三、部门整体预算绩效管理情况
良好。`;

  test.each([
    ['plain', report()],
    [
      'with its contents list',
      `青岚市水务局2022年度部门决算\n${contents.replaceAll('单位', '部门')}\n${report()}`,
    ],
    [
      'with a bare contents list of all chapters',
      `青岚市水务局2022年度部门决算\n${report()
        .split('\n')
        .filter((line) => !line.endsWith('。'))
        .join('\n')}\n${report()}`,
    ],
    ['with an evaluation report', `${report()}\n${evaluation}`],
    [
      'with an evaluation report that tells all chapters again without a frame of its own title',
      `${report()}\n${evaluation}\n四、收入支出决算总体情况\n10万元。\n五、财政拨款支出情况\n10万元。\n六、基本支出情况\n5万元。`,
    ],
    ['with a running title', report().replace(/^三、/m, '青岚市水务局2022年度部门决算\n三、')],
    ['with a running title above each part', report().replace(/^第/gm, '青岚市水务局2022年度部门决算\n第')],
    ['with two narratives and one profile', `${report()}\n${narrative().replace('第二部分', '第四部分')}`],
    [
      'with its tables at the end',
      `${report()}\n附件：2022年度部门决算公开表\n一、收入支出决算总表\n二、收入决算表`,
    ],
    ['with its name at the end', `${report()}\n青岚市水务局\n2023年8月20日`],
  ])('%s', (_name, text) => {
    expect(startsOf(text)).toEqual([0]);
  });
});

test('hostile texts are read in linear time', () => {
  const started = cpuMilliseconds();
  const heads = '第一部分 部门概况\n一、主要职能\n'.repeat(20_000);
  reportStarts(documentOf(heads, report(), heads, report()));
  reportStarts(documentOf('青岚市水务局2022年度部门决算\n一、概况\n'.repeat(20_000)));
  expect(cpuMilliseconds() - started).toBeLessThan(20_000);
}, 60_000);
