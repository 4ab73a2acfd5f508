import { closeSides, prune } from '../../../extractors/pdf/open-sides.js';
import { findCells } from '../../../extractors/pdf/cells.js';
import { flat, gridEdges, upright } from './support/drawn.js';

const cells = (edges: Parameters<typeof closeSides>[0]) => findCells(prune(closeSides(edges)));

test('a table without outer verticals gets them where its rulings end', () => {
  const grid = cells([
    flat(0, 0, 300),
    flat(20, 0, 300),
    flat(40, 0, 300),
    upright(100, 0, 40),
    upright(200, 0, 40),
  ]);
  expect(grid?.xs).toEqual([0, 100, 200, 300]);
  expect(grid?.cells).toHaveLength(6);
});

test('a row that the page cuts without a border is a row', () => {
  const grid = cells([
    flat(0, 0, 200),
    flat(20, 0, 200),
    upright(0, 0, 50),
    upright(100, 0, 50),
    upright(200, 0, 50),
  ]);
  expect(grid?.ys).toEqual([0, 20, 50]);
  expect(grid?.cells).toHaveLength(4);
});

test('a merged cell whose border is missing at the foot of the page is closed', () => {
  const grid = cells([
    flat(0, 0, 200),
    flat(20, 100, 200),
    flat(40, 100, 200),
    upright(0, 0, 40),
    upright(100, 0, 40),
    upright(200, 0, 40),
  ]);
  expect(grid?.cells).toEqual([
    { row: 0, column: 0, rowSpan: 2, columnSpan: 1 },
    { row: 0, column: 1, rowSpan: 1, columnSpan: 1 },
    { row: 1, column: 1, rowSpan: 1, columnSpan: 1 },
  ]);
});

test('a closed table stays as it is, an underline in a cell is dropped', () => {
  const whole = gridEdges([0, 100, 200], [0, 20, 40]);
  const grid = cells([...whole, flat(30, 10, 60)]);
  expect(grid?.ys).toEqual([0, 20, 40]);
  expect(grid?.cells).toHaveLength(4);
});
