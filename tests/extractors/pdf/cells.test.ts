import { findCells } from '../../../extractors/pdf/cells.js';
import { flat, gridEdges, upright } from './support/drawn.js';

test('every box between rulings is a cell', () => {
  expect(findCells(gridEdges([0, 50, 100], [0, 20, 40]))?.cells).toEqual([
    { row: 0, column: 0, rowSpan: 1, columnSpan: 1 },
    { row: 0, column: 1, rowSpan: 1, columnSpan: 1 },
    { row: 1, column: 0, rowSpan: 1, columnSpan: 1 },
    { row: 1, column: 1, rowSpan: 1, columnSpan: 1 },
  ]);
});

test('spans come from missing rulings', () => {
  const edges = [
    flat(0, 0, 90),
    flat(20, 30, 90),
    flat(40, 0, 90),
    upright(0, 0, 40),
    upright(30, 0, 40),
    upright(60, 20, 40),
    upright(90, 0, 40),
  ];
  expect(findCells(edges)?.cells).toEqual([
    { row: 0, column: 0, rowSpan: 2, columnSpan: 1 },
    { row: 0, column: 1, rowSpan: 1, columnSpan: 2 },
    { row: 1, column: 1, rowSpan: 1, columnSpan: 1 },
    { row: 1, column: 2, rowSpan: 1, columnSpan: 1 },
  ]);
});

test('a ruling that ends midway leaves rectangles, none twice', () => {
  const edges = [
    flat(0, 0, 60),
    flat(20, 0, 30),
    flat(40, 0, 60),
    upright(0, 0, 40),
    upright(30, 20, 40),
    upright(60, 0, 40),
  ];
  const grid = findCells(edges);
  const boxes = grid?.cells.reduce((sum, cell) => sum + cell.rowSpan * cell.columnSpan, 0);
  expect(boxes).toBe(4);
});

test('an open box is no cell', () => {
  expect(findCells([flat(0, 0, 50), upright(0, 0, 20), upright(50, 0, 20)])).toBeUndefined();
  expect(findCells([flat(0, 0, 50), flat(20, 0, 50), upright(0, 0, 20), upright(50, 0, 10)])?.cells).toEqual(
    [],
  );
});
