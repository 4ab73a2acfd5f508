import { alignRows, type LaidCell } from '../../../extractors/doc/grid.js';
import { layOut } from '../../../src/tables/grid.js';

type Drawn = readonly [text: string, right: number, down?: LaidCell['down']];

const row = (left: number, ...cells: readonly Drawn[]): LaidCell[] => {
  let from = left;
  return cells.map(([text, right, down = 'none']) => {
    const cell = { text, left: from, right, down };
    from = right;
    return cell;
  });
};

describe('alignRows', () => {
  test('every edge of any row is an edge of a column', () => {
    const { rows, spans } = layOut(
      alignRows([row(0, ['A', 300], ['B', 600]), row(0, ['C', 200], ['D', 400], ['E', 600])]),
    );
    expect(rows).toEqual([
      ['A', 'A', 'B', 'B'],
      ['C', 'D', 'D', 'E'],
    ]);
    expect(spans).toHaveLength(3);
  });

  test('edges that differ by less than a point are one', () => {
    const { rows, spans } = layOut(
      alignRows([row(0, ['A', 300], ['B', 600]), row(-5, ['C', 309], ['D', 596])]),
    );
    expect(rows).toEqual([
      ['A', 'B'],
      ['C', 'D'],
    ]);
    expect(spans).toEqual([]);
  });

  test('a cell that is narrower than that keeps its column', () => {
    const { rows } = layOut(alignRows([row(0, ['A', 300], ['B', 302], ['C', 600])]));
    expect(rows).toEqual([['A', 'B', 'C']]);
  });

  test('a row that begins further right has empty places before it', () => {
    const { rows } = layOut(alignRows([row(0, ['A', 300], ['B', 600]), row(300, ['C', 600])]));
    expect(rows).toEqual([
      ['A', 'B'],
      ['', 'C'],
    ]);
  });

  test('a merge downwards needs the same edges, and ends where a row has none', () => {
    const { rows, spans } = layOut(
      alignRows([
        row(0, ['A', 300, 'starts'], ['B', 600]),
        row(0, ['', 300, 'continues'], ['C', 600]),
        row(0, ['D', 300], ['E', 600]),
        row(0, ['F', 300, 'continues'], ['G', 600]),
      ]),
    );
    expect(rows).toEqual([
      ['A', 'B'],
      ['A', 'C'],
      ['D', 'E'],
      ['F', 'G'],
    ]);
    expect(spans).toEqual([{ row: 0, column: 0, rowSpan: 2, columnSpan: 1 }]);
  });
});
