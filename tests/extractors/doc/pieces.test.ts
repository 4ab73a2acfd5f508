import { readText } from '../../../extractors/doc/pieces.js';
import { SPRM } from '../../../extractors/doc/sprms.js';
import { UnreadableFile } from '../../../src/model/message.js';
import { bytesOf, pack, sprm } from './literals.js';

const COMPRESSED = 0x40000000;

interface Descriptor {
  readonly length: number;
  readonly address: number;
  readonly modifier?: number;
}

function table(descriptors: readonly Descriptor[], before: Uint8Array = new Uint8Array()): Uint8Array {
  let end = 0;
  const positions = [0, ...descriptors.map(({ length }) => (end += length))];
  const plc = pack(
    ...positions.map((position) => [4, position] as const),
    ...descriptors.map(({ address, modifier = 0 }) => pack([2, 0], [4, address], [2, modifier])),
  );
  return pack(before, [1, 2], [4, plc.length], plc);
}

const source = pack(Buffer.from('ab\x93\x80c', 'latin1'), [1, 0], Buffer.from('收入10', 'utf16le'));

describe('readText', () => {
  test('puts pieces of both widths together, in the order of the table', () => {
    const text = readText(
      bytesOf(source),
      bytesOf(
        table([
          { length: 4, address: 6 },
          { length: 5, address: COMPRESSED },
        ]),
      ),
    );
    expect(text.characters).toBe('收入10ab“€c');
    expect(text.pieceAt(3)).toMatchObject({ start: 0, end: 4, offset: 6, width: 2 });
    expect(text.pieceAt(4)).toMatchObject({ start: 4, end: 9, offset: 0, width: 1 });
  });

  test('hands on changes that were saved quickly, short ones and those in lists', () => {
    const list = sprm(SPRM.deleted, 1);
    const before = pack([1, 1], [2, list.length], list);
    const short = (0x41 << 1) | (1 << 8);
    const { pieces } = readText(
      bytesOf(source),
      bytesOf(
        table(
          [
            { length: 1, address: 6, modifier: 1 },
            { length: 1, address: 8, modifier: short },
          ],
          before,
        ),
      ),
    );
    expect(pieces.map(({ changes }) => changes.map(({ code, operand }) => [code, operand.u8(0)]))).toEqual([
      [[SPRM.deleted, 1]],
      [[SPRM.deleted, 1]],
    ]);
  });

  test.each([
    ['outside the file', table([{ length: 50, address: 6 }]), 'bomb'],
    ['past the end', table([{ length: 2, address: 12 }]), 'truncated'],
    [
      'larger than the file together',
      table(Array.from({ length: 9 }, () => ({ length: 4, address: 6 }))),
      'bomb',
    ],
    ['without a table', Uint8Array.of(7), 'truncated'],
  ])('pieces %s are refused', (_what, pieces, reason) => {
    expect(() => readText(bytesOf(source), bytesOf(pieces))).toThrow(UnreadableFile);
    expect(() => readText(bytesOf(source), bytesOf(pieces))).toThrow(reason);
  });
});
