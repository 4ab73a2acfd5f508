import { families } from '../../samples/press/invent/index.js';
import { mutationNames, readDamaged } from '../../samples/press/invent/mutate/index.js';

const SEEDS = [4, 5];
const cases = mutationNames.flatMap((name, at) =>
  SEEDS.map((seed) => [name, seed, families[(at + seed) % families.length]?.id ?? ''] as const),
);

describe('a damaged report', () => {
  test('is damaged in at least twenty ways', () => {
    expect(mutationNames.length).toBeGreaterThanOrEqual(20);
  });

  test.each(cases)('%s, seed %i, %s: no value is wrong in silence', async (name, seed, family) => {
    const damaged = await readDamaged(seed, name, { family, format: 'html' });
    expect(damaged?.wrong ?? []).toEqual([]);
  });

  test('an unknown damage is an error', async () => {
    await expect(readDamaged(1, 'none', { family: 'shanghai', format: 'html' })).rejects.toThrow(
      'no mutation none',
    );
  });
});
