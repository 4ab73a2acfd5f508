import { connected, tidyEdges } from '../../../extractors/pdf/edges.js';
import type { Edge } from '../../../extractors/pdf/page.js';
import { flat, gridEdges, upright } from './support/drawn.js';

test('hairlines drawn twice are one ruling', () => {
  expect(tidyEdges([flat(100, 0, 50), flat(100.5, 0, 50)])).toEqual([flat(100.25, 0, 50)]);
});

test('a dashed line is one ruling, a wide gap parts two', () => {
  expect(tidyEdges([flat(10, 0, 20), flat(10, 22, 40), flat(10, 50, 70)])).toEqual([
    flat(10, 0, 40),
    flat(10, 50, 70),
  ]);
});

test('a row of dots is a ruling along the row, whichever way each dot is longer', () => {
  const dots: Edge[] = Array.from({ length: 20 }, (_, i) => [
    flat(10, i * 2, i * 2 + 1),
    upright(i * 2 + 0.5, 9.5, 10.5),
  ]).flat();
  expect(tidyEdges(dots)).toEqual([flat(10, 0, 39)]);
});

test('specks are dropped', () => {
  expect(tidyEdges([flat(10, 0, 2), upright(5, 0, 2.5)])).toEqual([]);
});

test('two tables on one page are two groups, a lone line is none', () => {
  const groups = connected(
    tidyEdges([
      ...gridEdges([0, 50, 100], [0, 20, 40]),
      ...gridEdges([0, 30, 60], [100, 120]),
      flat(300, 0, 500),
    ]),
  );
  expect(groups.map((group) => group.length).sort()).toEqual([5, 6]);
});

test('a page of a hundred thousand lines is no table and soon done', () => {
  const lines = Array.from({ length: 100_000 }, (_, i) =>
    i % 2 === 0 ? flat(i * 7, 0, 500) : upright(i * 7, 0, 500),
  );
  expect(connected(tidyEdges(lines))).toEqual([]);
});
