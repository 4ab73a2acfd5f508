import fc from 'fast-check';
import { divide, exact, nearest, quotient, SCALE, toNumber, write } from '../../src/checks/exact.js';

describe('exact numbers', () => {
  test.each([
    [2397.56, 239_756_000_000n],
    [-0.000001, -100n],
    [0, 0n],
    [1e-7, 10n],
    [123456789.123456, 12_345_678_912_345_600n],
  ])('%p is held to the last place', (value, held) => {
    expect(exact(value)).toBe(held);
    expect(toNumber(held, 8)).toBe(value);
  });

  test('are written rounded half up, never as −0', () => {
    expect(write(exact(24.4503), 2)).toBe('24.45');
    expect(write(exact(24.455), 2)).toBe('24.46');
    expect(write(exact(-0.001), 2)).toBe('0.00');
    expect(write(exact(-1.5), 0)).toBe('-2');
  });

  test('are divided with both roundings around the true quotient', () => {
    expect(divide(7n, 2n)).toEqual({ low: 3n, high: 4n });
    expect(divide(-7n, 2n)).toEqual({ low: -4n, high: -3n });
    expect(divide(6n, 3n)).toEqual({ low: 2n, high: 2n });
    expect(nearest(2n * SCALE, 3n * SCALE)).toBe(66_666_667n);
    fc.assert(
      fc.property(
        fc.bigInt(-(10n ** 14n), 10n ** 14n),
        fc.bigInt(1n, 10n ** 14n),
        fc.boolean(),
        (a, b, down) => {
          const by = down ? -b : b;
          const { low, high } = quotient(a, by);
          const [least, most] = [low * by, high * by].sort((one, other) => (one < other ? -1 : 1)) as [
            bigint,
            bigint,
          ];
          expect(least <= a * SCALE && a * SCALE <= most).toBe(true);
          expect(high - low <= 1n).toBe(true);
        },
      ),
    );
  });
});
