import { readRowLayout } from '../../../extractors/doc/row-layout.js';
import { readSprms, SPRM } from '../../../extractors/doc/sprms.js';
import { bytesOf, pack, sprm } from './literals.js';

const FIRST = 1;
const MERGED = 2;
const CONTINUES = 1 << 5;
const STARTS = 3 << 5;

function row(edges: readonly number[], flags: readonly number[], ...changes: readonly Uint8Array[]) {
  const content = pack(
    [1, edges.length - 1],
    ...edges.map((edge) => [2, edge] as const),
    ...flags.map((flag) => pack([2, flag], new Uint8Array(18))),
  );
  const cells = pack([2, SPRM.rowCells], [2, content.length + 1], content);
  return readRowLayout(readSprms(bytesOf(pack(cells, ...changes))));
}

describe('readRowLayout', () => {
  test('edges and merges of the cells', () => {
    expect(row([-108, 900, 2000, 2500], [FIRST, MERGED, STARTS])).toEqual([
      { left: -108, right: 900, mergedLeft: false, down: 'none' },
      { left: 900, right: 2000, mergedLeft: true, down: 'none' },
      { left: 2000, right: 2500, mergedLeft: false, down: 'starts' },
    ]);
    expect(row([0, 10], [CONTINUES])).toEqual([{ left: 0, right: 10, mergedLeft: false, down: 'continues' }]);
  });

  test('cells whose properties are left out are plain', () => {
    expect(row([0, 10, 20], [])).toMatchObject([
      { down: 'none' },
      { left: 10, right: 20, mergedLeft: false },
    ]);
  });

  test('later changes: merges, widths, cells put in and taken out', () => {
    const changed = row(
      [0, 10, 20, 30],
      [0, 0, 0],
      sprm(SPRM.mergeCells, 0, 2),
      sprm(SPRM.mergeDown, 2, 2, 3),
      sprm(SPRM.columnWidth, 2, 3, 50, 0),
      sprm(SPRM.insertCells, 0, 1, 5, 0),
    );
    expect(changed).toEqual([
      { left: 0, right: 5, mergedLeft: false, down: 'none' },
      { left: 5, right: 15, mergedLeft: false, down: 'none' },
      { left: 15, right: 25, mergedLeft: true, down: 'none' },
      { left: 25, right: 75, mergedLeft: false, down: 'starts' },
    ]);
    expect(row([0, 10, 20], [0, 0], sprm(SPRM.deleteCells, 0, 1))).toEqual([
      { left: 0, right: 10, mergedLeft: false, down: 'none' },
    ]);
  });

  test('a row without cells says nothing', () => {
    expect(readRowLayout([])).toEqual([]);
  });
});
