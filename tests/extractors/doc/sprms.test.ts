import { hugeSprms, readSprms, SPRM } from '../../../extractors/doc/sprms.js';
import { UnreadableFile } from '../../../src/model/message.js';
import { bytesOf, pack, sprm } from './literals.js';

const codes = (bytes: Uint8Array) => readSprms(bytesOf(bytes)).map(({ code }) => code);

describe('readSprms', () => {
  test('steps over what is layout, whatever its length', () => {
    const list = pack(
      sprm(0x2403, 1), // alignment, one byte
      sprm(0x840f, 10, 0), // indent, two bytes
      sprm(0x6412, 1, 2, 3, 4), // line height, four
      sprm(0xc615, 3, 0, 0, 9), // tab stops, own length
      sprm(0x7a00, 1, 2, 3), // 0x7a00 >> 13 is 3: four bytes
    );
    expect(codes(pack(list, Uint8Array.of(9), sprm(SPRM.inTable, 1)))).toEqual([SPRM.inTable]);
  });

  test('tab stops of length 255 say their length by their counts', () => {
    const tabs = [255, 1, 0, 0, 0, 0, 2, 1, 2, 3, 4, 5, 6];
    expect(codes(pack(sprm(0xc615, ...tabs), sprm(SPRM.rowEnd, 1)))).toEqual([SPRM.rowEnd]);
  });

  test("a row's cells have a length of two bytes that counts one too many", () => {
    const [cells, end] = readSprms(
      bytesOf(pack(sprm(SPRM.rowCells, 6, 0, 1, 0, 0, 9, 9), sprm(SPRM.rowEnd, 1))),
    );
    expect(cells?.operand.length).toBe(5);
    expect(end?.code).toBe(SPRM.rowEnd);
  });

  test('a change that is cut off is left out', () => {
    expect(codes(pack(sprm(SPRM.inTable, 1), sprm(SPRM.tableDepth, 1, 0)))).toEqual([SPRM.inTable]);
  });

  test('thousands of changes are refused', () => {
    const list = Buffer.concat(Array.from({ length: 1200 }, () => sprm(SPRM.inTable, 1)));
    expect(() => readSprms(bytesOf(list))).toThrow(UnreadableFile);
  });
});

describe('hugeSprms', () => {
  const data = bytesOf(pack([4, 0], [2, 3], sprm(SPRM.rowEnd, 1)));

  test('follows large lists into the stream Data', () => {
    const list = readSprms(bytesOf(pack(sprm(SPRM.hugeParagraph, 4, 0, 0, 0), sprm(SPRM.inTable, 1))));
    expect(hugeSprms(data)(list).map(({ code }) => code)).toEqual([SPRM.rowEnd, SPRM.inTable]);
  });

  test('a list outside the stream is an unreadable file', () => {
    const list = readSprms(bytesOf(sprm(SPRM.hugeParagraph, 200, 0, 0, 0)));
    expect(() => hugeSprms(data)(list)).toThrow(UnreadableFile);
  });
});
