import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { sameKeys } from '../../src/batch/same-keys.js';

const keys = fc.array(fc.option(fc.constantFrom('甲', '乙', '丙', 'x'), { nil: undefined }));

/** As one would find them with all keys at hand. */
function plainly(all: readonly (string | undefined)[]): readonly (readonly number[])[] {
  const distinct = [...new Set(all)].filter((key) => key !== undefined);
  return distinct
    .map((key) => [...all.keys()].filter((at) => all[at] === key))
    .filter((set) => set.length > 1);
}

test('numbers with one key are found, in order', () => {
  fc.assert(
    fc.property(keys, (all) => {
      expect(sameKeys(all.length, (at) => all[at])).toEqual(plainly(all));
    }),
  );
});

test('keys with one checksum stay apart', () => {
  const [one, other] = ['plumless', 'buckeroo'];
  expect(crc32(one)).toBe(crc32(other));
  const all = [one, other, one, '甲', other];
  expect(sameKeys(all.length, (at) => all[at])).toEqual([
    [0, 2],
    [1, 4],
  ]);
  expect(sameKeys(2, (at) => all[at])).toEqual([]);
});

test('a key that only one number has is asked for once', () => {
  const asked: number[] = [];
  const all = ['甲', '乙', undefined, '甲'];
  sameKeys(all.length, (at) => {
    asked.push(at);
    return all[at];
  });
  expect(asked).toEqual([0, 1, 2, 3, 0, 3]);
});
