import { pageToBlocks } from '../../../extractors/html/index.js';
import type { Table } from '../../../src/model/document.js';
import { cpuMilliseconds } from '../../support/cpu.js';

const blocksOf = (markup: string) =>
  pageToBlocks(`<body><p>以下为各项决算数据，单位为万元。</p>${markup}</body>`).value.slice(1);
const tableOf = (markup: string): Table => {
  const [block] = blocksOf(markup);
  if (block?.kind !== 'table') throw new Error('no table');
  return block;
};

describe('tables of web pages', () => {
  test('spans are laid out over the full grid', () => {
    const table = tableOf(
      '<table><thead><tr><th rowspan=2>科目</th><th colspan="2">支出</th></tr><tr><th>基本</th><th>项目</th></tr></thead><tbody><tr><td>合 计</td><td>1,2<b>34</b>.50</td><td>&nbsp;</td></tr></tbody></table>',
    );
    expect(table.rows).toEqual([
      ['科目', '支出', '支出'],
      ['科目', '基本', '项目'],
      ['合计', '1,234.50', ''],
    ]);
    expect(table.spans).toEqual([
      { row: 0, column: 0, rowSpan: 2, columnSpan: 1 },
      { row: 0, column: 1, rowSpan: 1, columnSpan: 2 },
    ]);
  });

  test('a span wider than the table makes no columns', () => {
    const table = tableOf(
      '<table><tr><td colspan="100%">收入决算表</td></tr><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>',
    );
    expect(table.rows).toEqual([
      ['收入决算表', '收入决算表'],
      ['甲', '1'],
      ['乙', '2'],
    ]);
    expect(table.spans).toEqual([{ row: 0, column: 0, rowSpan: 1, columnSpan: 2 }]);
  });

  test('a cell of several lines is one text', () => {
    expect(
      tableOf(
        '<table><tr><td><p>项目完成</p><p>指标</p></td><td>12<br>13</td></tr><tr><td>甲</td><td>1</td></tr></table>',
      ).rows[0],
    ).toEqual(['项目完成指标', '12 13']);
  });

  test('tables that place text on the page are no tables', () => {
    const inner = '<table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>';
    const blocks = blocksOf(
      `<table><tr><td width=10></td><td><table><tr><td><p>一、总体情况</p>${inner}</td></tr></table></td></tr></table>`,
    );
    expect(blocks.map((block) => (block.kind === 'table' ? block.rows : block.text))).toEqual([
      '一、总体情况',
      [
        ['甲', '1'],
        ['乙', '2'],
      ],
    ]);
    expect(blocks[1]?.origin).toBeUndefined();
  });

  test('one cell a row is a list of lines', () => {
    expect(
      blocksOf('<table><tr><td>收入总计</td></tr><tr><td>12.50</td></tr></table>').map((block) => block.kind),
    ).toEqual(['paragraph', 'paragraph']);
  });

  test('a table in a cell of a data table is a block of its own, once', () => {
    const blocks = blocksOf(
      '<table><tr><td>项目名称</td><td>档案整理与库房修缮项目</td></tr><tr><td>明细</td><td>见右表<table><tr><td>甲</td><td>1</td></tr></table></td></tr><tr><td>合计</td><td>12.50</td></tr></table>',
    );
    expect(blocks.map((block) => (block.kind === 'table' ? [block.origin, block.rows] : block.text))).toEqual(
      [
        [
          undefined,
          [
            ['项目名称', '档案整理与库房修缮项目'],
            ['明细', '见右表'],
            ['合计', '12.50'],
          ],
        ],
        ['nested-table', [['甲', '1']]],
      ],
    );
  });
});

describe('hostile pages', () => {
  test.each([
    ['deep nesting', '<div>'.repeat(100_000) + '决算正文。'],
    ['deep tables', '<table><tr><td>'.repeat(50_000) + '决算正文。'],
    ['unclosed looks', '<p><font size=1>'.repeat(50_000) + '决算正文。'],
    ['unclosed links', '<p><a href=x>'.repeat(20_000) + '决算正文。'],
    ['deep spans', '<span>决算'.repeat(50_000)],
    ['a huge attribute', `<p title="${'x '.repeat(1_000_000)}">决算正文。</p>`],
    [
      'many attributes',
      `<p ${Array.from({ length: 200_000 }, (_, at) => `a${String(at)}=1`).join(' ')}>决算正文。</p>`,
    ],
    ['openings alone', '<a'.repeat(500_000) + '>决算正文。'],
    ['quotes never closed', '<a b="'.repeat(300_000)],
    ['comments never closed', '决算正文。' + '<!--'.repeat(500_000)],
    ['scripts never closed', '决算正文。' + '<script>'.repeat(200_000)],
    [
      'wide spans',
      `<table>${'<tr><td colspan=99999 rowspan=99999>决算</td><td>1</td></tr>'.repeat(2000)}</table>`,
    ],
  ])('%s neither hang nor overflow', (_name, markup) => {
    const start = cpuMilliseconds();
    const { value } = pageToBlocks(`<body>${markup}`);
    expect(cpuMilliseconds() - start).toBeLessThan(10_000);
    expect(Array.isArray(value)).toBe(true);
  });
});
