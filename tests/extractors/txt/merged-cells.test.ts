import { mergedCells } from '../../../extractors/txt/merged-cells.js';
import { layOut } from '../../../src/tables/grid.js';
import { cpuMilliseconds } from '../../support/cpu.js';

const grid = (lines: readonly string[]): readonly (readonly string[])[] | undefined => {
  const cells = mergedCells(lines.map((line) => line.split('|').map((text) => text.trim())));
  return cells && layOut(cells).rows;
};

describe('merged cells that a text prints once', () => {
  test('codes in three columns, a total, and heads over two columns', () => {
    expect(
      grid([
        '项目|年初结转|本年支出|年末结转',
        '科目编码|科目名称||合计|基本支出|',
        '栏次|1|2|3|4',
        '合计|1.00|30.00|20.00|',
        '213|||农林水支出|1.00|30.00|20.00|',
        '213|03||水利|1.00|30.00|20.00|',
        '213|03|01|行政运行|1.00|30.00|20.00|',
      ]),
    ).toEqual([
      ['项目', '项目', '项目', '项目', '年初结转', '本年支出', '本年支出', '年末结转'],
      ['科目编码', '科目编码', '科目编码', '科目名称', '年初结转', '合计', '基本支出', '年末结转'],
      ['栏次', '栏次', '栏次', '栏次', '1', '2', '3', '4'],
      ['合计', '合计', '合计', '合计', '1.00', '30.00', '20.00', ''],
      ['213', '', '', '农林水支出', '1.00', '30.00', '20.00', ''],
      ['213', '03', '', '水利', '1.00', '30.00', '20.00', ''],
      ['213', '03', '01', '行政运行', '1.00', '30.00', '20.00', ''],
    ]);
  });

  test('two lanes with a total each', () => {
    expect(
      grid([
        '人员经费|公用经费',
        '科目编码|科目名称|决算数|科目编码|科目名称|决算数',
        '301|工资福利支出|50.00|302|商品和服务支出|8.00',
        '30101|基本工资|50.00|30201|办公费|8.00',
        '人员经费合计|50.00|公用经费合计|8.00',
      ])?.[4],
    ).toEqual(['人员经费合计', '人员经费合计', '50.00', '公用经费合计', '公用经费合计', '8.00']);
  });

  test('a form without figures is placed by its heads alone', () => {
    expect(
      grid(['项目|本年收入|本年支出', '科目编码|科目名称||小计|基本支出', '合计||||'])?.map((row) =>
        row.join(' '),
      ),
    ).toEqual([
      '项目 项目 本年收入 本年支出 本年支出',
      '科目编码 科目名称 本年收入 小计 基本支出',
      '合计    ',
    ]);
  });

  test('a caption above the heads is none of them', () => {
    expect(
      grid([
        '部门：青岚县水务局|单位：万元',
        '预算数|决算数',
        '合计|用车费|接待费|合计|用车费|接待费',
        '|小计|运行费|||小计|运行费|',
        '8.00|6.00|6.00|2.00|7.00|5.50|5.50|1.50',
      ])
        ?.slice(1, 4)
        .map((row) => row.join(' ')),
    ).toEqual([
      '预算数 预算数 预算数 预算数 决算数 决算数 决算数 决算数',
      '合计 用车费 用车费 接待费 合计 用车费 用车费 接待费',
      '合计 小计 运行费 接待费 合计 小计 运行费 接待费',
    ]);
  });

  test.each([
    ['a row that fits in two ways', ['项目|金额', '甲|乙|1.00', '丙|2.00|丁|戊', '己|庚|辛|壬|3.00']],
    [
      'words below the figures',
      ['项目名称|道路养护', '预算数|5.00|执行数|4.00', '预期目标|完成道路养护', '年度指标|质量|100'],
    ],
    ['a table without merged cells', ['项目|金额', '合计|1.00']],
    ['no figures at all', ['项目|名称|备注', '甲|乙']],
  ])('%s is left alone', (_, lines) => {
    expect(grid(lines)).toBeUndefined();
  });

  test('hostile tables are refused or placed at once', () => {
    const blanks = Array.from({ length: 5000 }, () => '||||||');
    const labels = Array.from({ length: 2000 }, () => `${'甲|'.repeat(200)}1.00`);
    const started = cpuMilliseconds();
    grid([...blanks, ...labels, '合计|1.00']);
    grid(['项目|金额', ...labels, `甲|${'乙|'.repeat(199)}1.00|2.00`]);
    expect(cpuMilliseconds() - started).toBeLessThan(3000);
  });
});
