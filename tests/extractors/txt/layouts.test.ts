import { linesOf, linesToBlocks, txt } from '../../../extractors/txt/index.js';
import type { Block } from '../../../src/model/document.js';
import { cpuMilliseconds } from '../../support/cpu.js';

const blocksOf = (text: string): readonly Block[] => linesToBlocks(linesOf(text));
const shape = (blocks: readonly Block[]): unknown[] =>
  blocks.map((block) => (block.kind === 'table' ? block.rows.map((row) => row.join('|')) : block.text));

describe('other layouts of tables', () => {
  test('bars between cells, empty cells at the end left out', () => {
    expect(
      shape(
        blocksOf(
          '收入决算表\n科目 | 合计 | 财政拨款\n基本支出 | 12.50\n项目支出 | 3.00 | 3.00\n以上为全部。',
        ),
      ),
    ).toEqual([
      '收入决算表',
      ['科目|合计|财政拨款', '基本支出|12.50|', '项目支出|3.00|3.00'],
      '以上为全部。',
    ]);
  });

  test('framed bars with a rule below the header', () => {
    expect(shape(blocksOf('| 科目 | 金额 |\n|---|---:|\n| 甲 |  |\n| | 3.00 |\n'))).toEqual([
      ['科目|金额', '甲|', '|3.00'],
    ]);
  });

  test('an empty first cell of some rows keeps its column', () => {
    expect(shape(blocksOf('科目 | 金额 | 备注\n | 1.00 | 无\n | 2.00'))).toEqual([
      ['科目|金额|备注', '|1.00|无', '|2.00|'],
    ]);
  });

  test('one line of links is no table', () => {
    expect(shape(blocksOf('首页 | 政务公开 | 决算\n正文。'))).toEqual(['首页|政务公开|决算', '正文。']);
  });

  test('tabs inside the lines', () => {
    expect(shape(blocksOf('科目\t金额\n合 计\t12.50\n\n部门：甲\t单位：万元'))).toEqual([
      ['科目|金额', '合计|12.50'],
      '部门：甲单位：万元',
    ]);
  });

  test('heads over several columns, in lines with tabs', () => {
    const lines = [
      '部门：甲\t单位：万元',
      '项目\t本年收入\t本年支出\t年末结转',
      '科目编码\t科目名称\t\t小计\t基本支出\t',
      '合计\t3.00\t2.50\t2.00\t0.50',
      '213\t农林水支出\t3.00\t2.50\t2.00\t0.50',
    ];
    expect(shape(blocksOf(lines.join('\n')))).toEqual([
      [
        '部门：甲|单位：万元|单位：万元|单位：万元|单位：万元|单位：万元',
        '项目|项目|本年收入|本年支出|本年支出|年末结转',
        '科目编码|科目名称|本年收入|小计|基本支出|年末结转',
        '合计|合计|3.00|2.50|2.00|0.50',
        '213|农林水支出|3.00|2.50|2.00|0.50',
      ],
    ]);
  });

  test('columns set apart by spaces, with a blank cell', () => {
    const text = [
      '科目            合计      基本      项目',
      '合  计         15.50     12.50      3.00',
      '事业运行       12.50     12.50',
      '专项业务        3.00                3.00',
    ].join('\n');
    const [block] = blocksOf(text);
    expect(shape([block!])).toEqual([
      ['科目|合计|基本|项目', '合计|15.50|12.50|3.00', '事业运行|12.50|12.50|', '专项业务|3.00||3.00'],
    ]);
    expect(block?.kind === 'table' && block.found).toBe('alignment');
  });

  test('a contents list is no table', () => {
    expect(shape(blocksOf('一、部门概况      1\n二、决算情况说明      3\n三、名词解释      9'))).toHaveLength(
      3,
    );
  });

  test('a line that does not fit the columns is not forced into them', () => {
    const text =
      '科目      合计      基本\n甲        1.00      2.00\n乙        3.00      4.00\n备注一二三四五六七八九十一二三四五      无';
    const blocks = shape(blocksOf(text));
    expect(blocks[0]).toEqual(['科目|合计|基本', '甲|1.00|2.00', '乙|3.00|4.00']);
    expect(blocks).toHaveLength(2);
  });
});

describe('txt', () => {
  const extract = (text: string) => txt.extract({ name: 'a.txt', bytes: new TextEncoder().encode(text) });

  test('headings by their shape, page feeds as line ends', async () => {
    const { value, messages } = await extract('第一部分 部门概况\f一、主要职能\r\n负责档案工作。');
    expect(messages).toEqual([]);
    expect(value.blocks).toEqual([
      { kind: 'heading', level: 1, text: '第一部分部门概况', place: { block: 0 } },
      { kind: 'heading', level: 2, text: '一、主要职能', place: { block: 1 } },
      { kind: 'paragraph', text: '负责档案工作。', place: { block: 2 } },
    ]);
  });

  test.each([
    ['tab lines', '\t甲\n'],
    ['tab lines with gaps', '\t甲\n\n乙\n\n'],
    ['rows of two', '\t甲\n\t1\n\n'],
    ['tabs only', '\t\t\t\t'],
    ['bars', '|'],
    ['bars and lines', '甲 | 乙\n'],
    ['columns', '甲    1.0   2.0\n乙   3\n'],
    ['odd columns', '甲    1.0\n乙乙乙乙乙乙乙    3   4\n'],
    ['spaces', '  '],
    ['blank lines', ' \n'],
    ['full lines', '收入总计十二万元支出总计十二万元收入总计十二万元支出总计十二万元\n'],
    ['numbers', '收入12\n'],
    ['one line', '收入12.5，'],
  ])('half a megabyte of %s is read in time', async (_name, unit) => {
    const start = cpuMilliseconds();
    await extract(`决算${unit.repeat(Math.ceil(500_000 / new TextEncoder().encode(unit).length))}`);
    expect(cpuMilliseconds() - start).toBeLessThan(4000);
  });

  test('five megabytes of ordinary report are read in time', async () => {
    const sentence = '2021年度收入总计1,234.56万元，支出总计1,234.56万元，比上年增加123.45万元。';
    const table = '\t项目名称\n\t档案整理\n\n\t预算数\n\t15\n\n\n';
    const report = `一、总体情况\n${`${sentence.repeat(4)}\n`.repeat(20)}${table}二、收入情况\n`;
    const start = cpuMilliseconds();
    const { value } = await extract(
      report.repeat(Math.ceil(5_000_000 / new TextEncoder().encode(report).length)),
    );
    expect(cpuMilliseconds() - start).toBeLessThan(4000);
    expect(value.blocks.filter((block) => block.kind === 'table').length).toBeGreaterThan(500);
  });
});
