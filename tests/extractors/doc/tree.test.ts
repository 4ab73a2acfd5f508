import type { Paragraph } from '../../../extractors/doc/paragraphs.js';
import { nestTables, type Node } from '../../../extractors/doc/tree.js';

const paragraph = (
  text: string,
  depth = 0,
  ends: Paragraph['ends'] = 'paragraph',
  isMarkDeleted = false,
): Paragraph => ({
  kind: 'paragraph',
  start: 0,
  end: 0,
  text,
  depth,
  ends,
  isMarkDeleted,
  changes: [],
  anchors: [],
});

const cell = (text: string, depth = 1): Paragraph => paragraph(text, depth, 'cell');
const row = (depth = 1, isDeleted = false): Paragraph => paragraph('', depth, 'row', isDeleted);

/** Tables as lists of rows, rows as lists of cells. */
const drawn = (nodes: readonly Node[]): unknown[] =>
  nodes.map((node) =>
    node.kind === 'paragraph' ? node.text : node.rows.map(({ cells }) => cells.map(drawn)),
  );

describe('nestTables', () => {
  test('cells hold paragraphs and tables', () => {
    const nodes = nestTables([
      paragraph('前'),
      cell('A'),
      paragraph('内前', 1),
      cell('X', 2),
      row(2),
      cell('内后'),
      row(),
      paragraph('后'),
    ]);
    expect(drawn(nodes)).toEqual(['前', [[['A'], ['内前', [[['X']]], '内后']]], '后']);
  });

  test('a row whose deletion was tracked is gone, and with its last row the table', () => {
    expect(drawn(nestTables([cell('旧'), row(1, true), cell('新'), row()]))).toEqual([[[['新']]]]);
    expect(drawn(nestTables([paragraph('前'), cell('旧'), row(1, true)]))).toEqual(['前']);
  });

  test('a row without its end keeps its text', () => {
    expect(drawn(nestTables([cell('A'), paragraph('B', 1), paragraph('后')]))).toEqual([
      [[['A'], ['B']]],
      '后',
    ]);
  });
});
