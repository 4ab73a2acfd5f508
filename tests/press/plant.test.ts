import { families } from '../../samples/press/invent/index.js';
import { plantIn, plantKinds } from '../../samples/press/invent/plant/index.js';
import { readInvented } from '../../samples/press/invent/plant/reading.js';

/** A report of each family; every kind is planted in the first that has a place for it. */
const SEEDS = families.map((_, at) => at + 21);

describe('contradictions planted in invented reports', () => {
  test('are of at least twenty-five kinds', () => {
    expect(plantKinds.length).toBeGreaterThanOrEqual(25);
    expect(new Set(plantKinds.map(({ name }) => name)).size).toBe(plantKinds.length);
  });

  test('are found, each kind that has a place; reports without them fail nothing', async () => {
    const open = new Set(plantKinds);
    const missed: string[] = [];
    for (const [at, seed] of SEEDS.entries()) {
      const read = await readInvented(seed, families[at]?.id);
      expect(read.record.checks.filter(({ status }) => status === 'failed')).toEqual([]);
      for (const kind of open) {
        const result = await plantIn(read, kind, seed);
        if (result === undefined) continue;
        open.delete(kind);
        if (!result.found) missed.push(`${kind.name}, seed ${String(seed)}: ${result.planted.words}`);
      }
    }
    expect(missed).toEqual([]);
    expect(plantKinds.length - open.size).toBeGreaterThanOrEqual(100);
  }, 300_000);
});
