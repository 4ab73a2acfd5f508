import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { fitsOf } from '../../src/assemble/fits.js';
import { convertReport, recordSchema } from '../../src/index.js';

const path = 'samples/reports/wangchuan-school-2022/望川县第二实验小学2022年度单位决算.txt';

type Path = readonly (string | number)[];

/** Two entries of each list and of each map of many are enough. */
function thinned(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.slice(0, 2).map(thinned);
  const entries = Object.entries(value);
  return Object.fromEntries(
    (entries.length > 40 ? entries.slice(0, 2) : entries).map(([key, below]) => [key, thinned(below)]),
  );
}

function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return [path, ...entries.flatMap(([key, below]) => placesIn(below, [...path, key]))];
}

/** A copy with another value at a place; `undefined` is set as such. */
function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

const replacements = fc.oneof(
  fc.constantFrom(undefined, null, NaN, Infinity, 0.5, 2, 2 ** 53, true, '', '2020-02-30', [], {}, [1, 2]),
  fc.string().map((extra) => ({ extra })),
  fc.jsonValue(),
);

describe('fitting a schema', () => {
  test('a damaged record fits exactly where zod takes it', async () => {
    const conversion = await convertReport(readFileSync(path), { name: basename(path) });
    if (!('record' in conversion)) throw new Error(conversion.status);
    const record = thinned(conversion.record);
    const fits = fitsOf(recordSchema);
    expect(fits(conversion.record)).toBe(true);
    const places = placesIn(record);
    const damage = fc.tuple(fc.constantFrom(...places), replacements);
    let taken = 0;
    fc.assert(
      fc.property(damage, ([place, by]) => {
        const damaged = replaced(record, place, by);
        const { success } = recordSchema.safeParse(damaged);
        taken += success ? 1 : 0;
        expect(fits(damaged)).toBe(success);
      }),
      { numRuns: 400 },
    );
    expect(taken).toBeGreaterThan(10);
    expect(taken).toBeLessThan(390);
  });

  test('keys may stand in any order, and none may be strange or missing', () => {
    const fits = fitsOf(z.strictObject({ a: z.string(), b: z.number().optional(), c: z.null() }));
    expect(fits({ a: '', b: 1, c: null })).toBe(true);
    expect(fits({ c: null, a: '' })).toBe(true);
    expect(fits({ c: null, b: 1, a: '' })).toBe(true);
    expect(fits({ a: '', b: 1 })).toBe(false);
    expect(fits({ b: 1, c: null })).toBe(false);
    expect(fits({ c: null, a: 1 })).toBe(false);
    expect(fits({ a: '', c: null, d: 1 })).toBe(false);
    expect(fits({ d: 1, a: '', c: null })).toBe(false);
  });

  test('a kind of schema that it does not know is left to zod', () => {
    const schema = z.strictObject({
      a: z.string().min(2),
      b: z.iso.date().optional(),
      c: z.object({ d: z.any() }),
    });
    const fits = fitsOf(schema);
    expect(fits({ a: 'xy', b: '2020-02-29', c: { d: 1, e: 2 } })).toBe(true);
    expect(fits({ a: 'x', c: { d: 1 } })).toBe(false);
    expect(fits({ a: 'xy', b: '2021-02-29', c: { d: 1 } })).toBe(false);
    expect(fits({ a: 'xy', c: 1 })).toBe(false);
  });
});
