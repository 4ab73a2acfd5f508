import { partStacked } from '../../../extractors/pdf/stacked.js';
import { flat, gridEdges, upright } from './support/drawn.js';

const columns = (edges: ReturnType<typeof partStacked>) =>
  edges.map((part) => part.filter((edge) => edge.axis === 'vertical').length);

test('two tables a hair apart with other columns are two', () => {
  const edges = [...gridEdges([0, 50, 100], [0, 20]), ...gridEdges([0, 30, 60, 100], [24, 44])];
  const through = [
    upright(0, 0, 44),
    upright(100, 0, 44),
    ...edges.filter((edge) => edge.axis === 'horizontal' || (edge.at > 0 && edge.at < 100)),
  ];
  expect(columns(partStacked(through))).toEqual([3, 4]);
});

test('the next form with the same columns is known by its title row', () => {
  const rulings = [0, 20, 24, 44, 64].map((y) => flat(y, 0, 100));
  const edges = [...rulings, upright(0, 0, 64), upright(100, 0, 64), upright(50, 0, 20), upright(50, 44, 64)];
  expect(columns(partStacked(edges))).toEqual([3, 3]);
});

test('a double ruling inside a table parts nothing', () => {
  const edges = gridEdges([0, 50, 100], [0, 20, 24, 44]);
  expect(partStacked(edges)).toEqual([edges]);
});
