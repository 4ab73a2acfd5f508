import { readDrawings } from '../../../extractors/doc/drawings.js';
import { bytesOf, pack } from './literals.js';

const record = (head: number, kind: number, content: Uint8Array): Uint8Array =>
  pack([2, head], [2, kind], [4, content.length], content);
const container = (kind: number, ...children: readonly Uint8Array[]): Uint8Array =>
  record(0xf, kind, pack(...children));
const shape = (id: number, type = 0): Uint8Array =>
  container(0xf004, record((type << 4) | 2, 0xf00a, pack([4, id], [4, 0])));
const PICTURE = 75;

test('shapes of a group hang on its first shape, pictures are told apart', () => {
  const page = container(
    0xf002,
    container(
      0xf003,
      shape(1),
      shape(2, PICTURE),
      container(0xf003, shape(10), shape(11), container(0xf003, shape(20), shape(21, PICTURE))),
    ),
  );
  const drawings = pack(container(0xf000), [1, 0], page);
  const { groupOf, pictures } = readDrawings(bytesOf(drawings));
  expect([...groupOf]).toEqual([
    [10, 10],
    [11, 10],
    [20, 10],
    [21, 10],
  ]);
  expect(pictures).toEqual([2, 21]);
});

test('what is no drawing has no shapes', () => {
  expect(readDrawings(bytesOf(new Uint8Array(64))).groupOf.size).toBe(0);
});
