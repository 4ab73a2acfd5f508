import { continuesTable, joinParts, repeatedHeader } from '../../../extractors/pdf/joins.js';
import { tableBlock } from '../../../extractors/pdf/table-block.js';
import { table } from './support/drawn.js';
import type { PageTable } from '../../../extractors/pdf/page-items.js';

const nothing = () => 0;
const rows = (...parts: PageTable[]) => tableBlock(joinParts(parts, nothing), 0).rows;
const head = ['科目', '合计', '基本支出'];

test('a repeated header is printed once, each row keeps its page', () => {
  const parts = [table(1, [head, ['办公费', '1.00', '2.00']]), table(2, [head, ['水费', '3.00', '4.00']])];
  expect(continuesTable(parts.slice(0, 1), parts[1] as PageTable)).toBe(true);
  const block = tableBlock(joinParts(parts, nothing), 7);
  expect(block.rows).toEqual([head, ['办公费', '1.00', '2.00'], ['水费', '3.00', '4.00']]);
  expect(block.rowPages).toEqual([1, 1, 2]);
  expect(block.place).toEqual({ block: 7, page: 1 });
});

test('rows go on without a header', () => {
  expect(rows(table(1, [head, ['办公费', '1.00', '']]), table(2, [['水费', '', '4.00']]))).toEqual([
    head,
    ['办公费', '1.00', ''],
    ['水费', '', '4.00'],
  ]);
});

test('a row that the page cut is one row', () => {
  const cut = [
    table(1, [head, ['年度目标', '一二三四五六七八九\n完成招商引资任务二家', '十万元']]),
    table(2, [
      ['', '以上并按时验收', ''],
      ['水费', '3.00', '4.00'],
    ]),
  ];
  expect(rows(...cut)).toEqual([
    head,
    ['年度目标', '一二三四五六七八九完成招商引资任务二家以上并按时验收', '十万元'],
    ['水费', '3.00', '4.00'],
  ]);
  expect(tableBlock(joinParts(cut, nothing), 0).rowPages).toEqual([1, 1, 2]);
  const glyphs = tableBlock(joinParts(cut, nothing), 0).glyphs?.[1]?.[1];
  expect(glyphs?.map(({ page }) => page)).toEqual([1, 1, 2]);
});

test('an empty low strip at the head of a page is what the break left of a row', () => {
  const after = table(2, [
    ['', '', ''],
    ['水费', '3.00', '4.00'],
  ]);
  const strip = { ...after, rowHeights: [8, 20] };
  expect(rows(table(1, [head, ['办公费', '1.00', '2.00']]), strip)).toHaveLength(3);
  expect(rows(table(1, [head, ['办公费', '1.00', '2.00']]), after)).toHaveLength(4);
});

test('a merged label goes on over the page, a blank amount does not', () => {
  const before = table(1, [
    ['产出指标', '数量', '5'],
    ['', '质量', '6'],
  ]);
  const merged = {
    ...before,
    cells: [{ ...before.cells[0]!, rowSpan: 2 }, ...before.cells.slice(1).filter((cell) => cell.column > 0)],
  };
  const block = tableBlock(joinParts([merged, table(2, [['', '时效', '']])], nothing), 0);
  expect(block.rows).toEqual([
    ['产出指标', '数量', '5'],
    ['产出指标', '质量', '6'],
    ['产出指标', '时效', ''],
  ]);
  expect(block.spans).toEqual([{ row: 0, column: 0, rowSpan: 3, columnSpan: 1 }]);
});

test('merged heads end with the page where a row of its own begins, blank or not', () => {
  const head = table(1, [
    ['项目', '合计', '上缴上级支出'],
    ['科目名称', '', ''],
  ]);
  const cells = head.cells.filter(({ row, column }) => row === 0 || column === 0);
  const merged = { ...head, cells: cells.map((cell) => (cell.column > 0 ? { ...cell, rowSpan: 2 } : cell)) };
  for (const row of [
    ['合计', '12.00', ''],
    ['合计', '', ''],
  ])
    expect(rows(merged, table(2, [row]))).toEqual([
      ['项目', '合计', '上缴上级支出'],
      ['科目名称', '合计', '上缴上级支出'],
      row,
    ]);
});

test('the next form of the same kind is a table of its own', () => {
  const form = (page: number, name: string) =>
    table(page, [
      ['自评表', '自评表'],
      ['项目名称', name],
      ['预算数', '5'],
    ]);
  expect(repeatedHeader(form(1, '甲'), form(2, '乙'))).toBeUndefined();
  expect(continuesTable([form(1, '甲')], form(2, '乙'))).toBe(false);
});

test('another width, another page but the next, or other columns are another table', () => {
  const first = table(1, [head, ['办公费', '1.00', '2.00']]);
  expect(continuesTable([first], table(3, [['水费', '1.00', '']]))).toBe(false);
  expect(continuesTable([first], table(2, [['水费', '1.00']]))).toBe(false);
  const shifted = table(2, [['水费', '1.00', '']]);
  expect(continuesTable([first], { ...shifted, xs: [50, 90, 130, 350] })).toBe(false);
});

test('a head that comes again without the last line of a merged cell is the same head', () => {
  const first = table(1, [
    ['科目', '对附属单位\n补助支出'],
    ['办公费', '1.00'],
  ]);
  const again = table(2, [
    ['科目', '对附属单位'],
    ['水费', '2.00'],
  ]);
  expect(rows(first, again)).toEqual([
    ['科目', '对附属单位补助支出'],
    ['办公费', '1.00'],
    ['水费', '2.00'],
  ]);
});

test('a remainder of a row is no head that comes again', () => {
  const first = table(1, [
    ['收入', '收入', '支出'],
    ['上级补助一二三四五', '4', '公共安全一二三四五'],
  ]);
  const cells = first.cells.filter(({ row, column }) => row > 0 || column !== 1);
  const head = { ...first, cells: cells.map((cell, i) => (i === 0 ? { ...cell, columnSpan: 2 } : cell)) };
  expect(rows(head, table(2, [['收入', '', '支出']])).at(-1)).toEqual([
    '上级补助一二三四五收入',
    '4',
    '公共安全一二三四五支出',
  ]);
});
