import { readLists } from '../../../extractors/doc/lists.js';
import { UnreadableFile } from '../../../src/model/message.js';
import { bytesOf, pack } from './literals.js';

const CHINESE = 37;
const DECIMAL = 0;
const LEGAL = 0x4;
const LIMITED = 0x8;

function level(start: number, format: number, pattern: string, flags = 0, limit = 0): Uint8Array {
  return pack(
    [4, start],
    [1, format],
    [1, flags],
    new Uint8Array(18),
    [1, 2],
    [1, 1],
    [1, limit],
    [1, 0],
    new Uint8Array(3),
    [2, pattern.length],
    Buffer.from(pattern, 'utf16le'),
  );
}

const definition = (id: number, isSimple: boolean): Uint8Array =>
  pack([4, id], new Uint8Array(22), [1, isSimple ? 1 : 0], [1, 0]);
const format = (id: number, overrides = 0): Uint8Array =>
  pack([4, id], new Uint8Array(8), [1, overrides], new Uint8Array(3));

const definitions = pack(
  [2, 2],
  definition(7, true),
  definition(8, false),
  level(3, CHINESE, '第\u0000部分'),
  level(1, CHINESE, '\u0000、'),
  level(1, DECIMAL, '\u0000.\u0001', LEGAL | LIMITED, 1),
  ...Array.from({ length: 7 }, () => level(1, 255, '')),
);

describe('readLists', () => {
  test('lists by their number, with patterns as their levels print', () => {
    const lists = readLists(
      bytesOf(definitions),
      bytesOf(pack([4, 2], format(8), format(7), [4, -1], [4, -1])),
    );
    expect(lists.map(({ definition: key }) => key)).toEqual(['8', '7']);
    expect(lists[0]?.levels.slice(0, 2)).toEqual([
      { start: 1, format: 'chineseCounting', text: '%1、', legal: false },
      { start: 1, format: 'decimal', text: '%1.%2', legal: true, restart: 1 },
    ]);
    expect(lists[1]?.levels).toEqual([
      { start: 3, format: 'chineseCounting', text: '第%1部分', legal: false },
    ]);
  });

  test('overrides: another start, another level', () => {
    const overrides = pack([4, -1], [4, 5], [4, 0x10], [4, 0], [4, 0x21], level(4, DECIMAL, '\u0001)'));
    const [list] = readLists(bytesOf(definitions), bytesOf(pack([4, 1], format(8, 2), overrides)));
    expect([...(list?.startOverrides ?? [])]).toEqual([[0, 5]]);
    expect(list?.levels[1]).toMatchObject({ start: 4, text: '%2)' });
  });

  test('a file without lists has none; a table that is cut off is an unreadable file', () => {
    expect(readLists(bytesOf(new Uint8Array()), bytesOf(new Uint8Array()))).toEqual([]);
    const formats = bytesOf(pack([4, 1], format(8), [4, -1]));
    expect(() => readLists(bytesOf(definitions.subarray(0, 90)), formats)).toThrow(UnreadableFile);
  });
});
