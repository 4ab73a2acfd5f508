import { crc32 } from 'node:zlib';

/**
 * The numbers (from 0) that have a key in common, in order, and the sets in order of their first. Of keys that only one
 * number has nothing but a checksum is held, and the key is asked for once; of others twice.
 *
 * @param keyAt `undefined` for none.
 */
export function sameKeys(
  count: number,
  keyAt: (at: number) => string | undefined,
): readonly (readonly number[])[] {
  const marks = new Float64Array(count);
  for (let at = 0; at < count; at += 1) {
    const key = keyAt(at);
    marks[at] = key === undefined ? NONE : crc32(key);
  }
  const twice = repeatedIn(marks);
  const sets = new Map<string, number[]>();
  for (const [at, mark] of marks.entries()) {
    const key = twice.has(mark) ? keyAt(at) : undefined;
    if (key === undefined) continue;
    const set = sets.get(key);
    if (set === undefined) sets.set(key, [at]);
    else set.push(at);
  }
  return [...sets.values()].filter((set) => set.length > 1);
}

const NONE = -1;

function repeatedIn(marks: Float64Array): ReadonlySet<number> {
  const sorted = marks.slice().sort();
  return new Set(sorted.filter((mark, at) => mark !== NONE && mark === sorted[at - 1]));
}
