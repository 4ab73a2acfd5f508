import { continuesRow, type RowCell } from '../../../extractors/pdf/cut-rows.js';
import { line } from './support/drawn.js';

const cell = (column: number, ...texts: string[]): RowCell => ({
  column,
  columnSpan: 1,
  rowSpan: 1,
  lines: texts.map((text) => line(text)),
  room: 100,
});
const foot = (...cells: RowCell[]) => new Map(cells.map((one) => [`${one.column}+1`, one]));

test('text under a full line without a label of its own goes on', () => {
  expect(continuesRow(foot(cell(0, '目标'), cell(1, '一二三四五六七八九')), [cell(0), cell(1, '十')])).toBe(
    true,
  );
});

test('figures under figures are a new row', () => {
  expect(
    continuesRow(foot(cell(0, '办公费'), cell(1, '12,345,678,901.00')), [cell(0), cell(1, '12.00')]),
  ).toBe(false);
});

test('text under a blank cell, or a numbered name, is a new row', () => {
  expect(
    continuesRow(foot(cell(0, '一二三四五六七八九'), cell(1)), [cell(0, '年初结转'), cell(1, '5.00')]),
  ).toBe(false);
  expect(
    continuesRow(foot(cell(0, '二十一、国有资本经营'), cell(1)), [cell(0, '二十二、灾害防治'), cell(1)]),
  ).toBe(false);
});

test('a blank row, or text under a line that is not full, is a new row', () => {
  expect(continuesRow(foot(cell(0, '合计')), [cell(0)])).toBe(false);
  expect(continuesRow(foot(cell(0, '本年支出')), [cell(0, '结余分配')])).toBe(false);
});
