import { linesToBlocks } from '../../../extractors/txt/index.js';
import type { Block } from '../../../src/model/document.js';

const blocksOf = (text: string): readonly Block[] => linesToBlocks(text.replace(/⇥/g, '\t').split('\n'));
const shape = (blocks: readonly Block[]): unknown[] =>
  blocks.map((block) => (block.kind === 'table' ? block.rows.map((row) => row.join('|')) : block.text));

const table = (name: string): string => `⇥项目绩效目标完成情况表
(2021年度)

⇥项目名称
⇥${name}

⇥预算执行情况(万元)
⇥预算数:
⇥15
⇥执行数:
⇥15

⇥
⇥其它资金:
⇥
⇥其它资金:
⇥

⇥绩效指标
⇥一级指标
⇥二级指标
⇥目标值
⇥完成值

⇥
⇥项目完成

指标
⇥数量指标
⇥12份
⇥13份`;

const rows = (name: string): string[] => [
  Array.from({ length: 5 }, () => '项目绩效目标完成情况表(2021年度)').join('|'),
  `项目名称|${name}|||`,
  '预算执行情况(万元)|预算数:|15|执行数:|15',
  '|其它资金:||其它资金:|',
  '绩效指标|一级指标|二级指标|目标值|完成值',
  '|项目完成指标|数量指标|12份|13份',
];

describe('the tab layout', () => {
  test('tables that follow each other stay apart, and the prose after them is prose', () => {
    const text = `综述如下。\n${table('档案整理')}\n\n\n${table('库房修缮')}\n\n\n2.评价结果\n本部门开展了自评。\n`;
    expect(shape(blocksOf(text))).toEqual([
      '综述如下。',
      rows('档案整理'),
      rows('库房修缮'),
      '2.评价结果',
      '本部门开展了自评。',
    ]);
  });

  test('a title restarts a table even without a wider gap', () => {
    expect(shape(blocksOf(`${table('甲')}\n\n${table('乙')}`))).toEqual([rows('甲'), rows('乙')]);
  });

  test('a title row spans the whole table; other merges are not invented', () => {
    const [block] = blocksOf(table('甲'));
    expect(block?.kind === 'table' && block.spans).toEqual([
      { row: 0, column: 0, rowSpan: 1, columnSpan: 5 },
    ]);
  });

  test('a table that goes on after a wide gap by mistake stays one', () => {
    const text = '⇥科目\n⇥金额\n\n⇥甲\n⇥1\n\n⇥乙\n⇥2\n\n\n⇥丙\n⇥3';
    expect(shape(blocksOf(text))).toEqual([['科目|金额', '甲|1', '乙|2', '丙|3']]);
  });

  test('a cell of several paragraphs continues over blank lines', () => {
    const text = '⇥目标\n⇥完成\n\n⇥1.整理档案。\n\n2.修缮库房。\n⇥1.已完成。\n\n2.已完成。\n\n⇥指标\n⇥值';
    expect(shape(blocksOf(text))).toEqual([
      ['目标|完成', '1.整理档案。2.修缮库房。|1.已完成。2.已完成。', '指标|值'],
    ]);
  });

  test('a heading, a caption or a note ends the table', () => {
    const statement = '⇥科目\n⇥金额\n\n⇥甲\n⇥1';
    const text = `${statement}\n\n注：本表反映情况。\n\n${statement}\n\n三、支出决算表\n公开03表\n单位：万元\n\n${statement}`;
    const rows = ['科目|金额', '甲|1'];
    expect(shape(blocksOf(text))).toEqual([
      rows,
      '注：本表反映情况。',
      rows,
      '三、支出决算表',
      '公开03表',
      '单位：万元',
      rows,
    ]);
  });

  test('a scrap below the last cell belongs to it, a sentence does not', () => {
    expect(shape(blocksOf('⇥科目\n⇥金额\n\n⇥甲\n⇥基本\n支出\n\n三、说明'))).toEqual([
      ['科目|金额', '甲|基本支出'],
      '三、说明',
    ]);
    expect(shape(blocksOf('⇥科目\n⇥金额\n\n⇥甲\n⇥1\n本表反映情况。'))).toEqual([
      ['科目|金额', '甲|1'],
      '本表反映情况。',
    ]);
  });

  test('tabs before sentences are indents', () => {
    const text =
      '⇥2021年度收入总计12.50万元，支出总计12.50万元。\n⇥与上年相比增加1.00万元，主要原因是人员增加。\n\n⇥本年收入合计12.50万元，其中财政拨款12.50万元。\n⇥支出见下文所述的各项内容，全部为基本支出。';
    expect(shape(blocksOf(text))).toHaveLength(4);
  });

  test('block places count the blocks', () => {
    expect(blocksOf(`前言。\n${table('甲')}\n\n\n后记。`).map((block) => block.place.block)).toEqual([
      0, 1, 2,
    ]);
  });
});
