import { cpuMilliseconds } from '../support/cpu.js';

/** Lengths at which a run is timed, each so much longer than the one before. */
const SIZES = [1_600, 3_125, 12_500, 50_000, 100_000] as const;
/** How much more than linear is still the machine's noise; a quadratic run is four times over from size to size. */
const LEEWAY = 2.5;
/** CPU milliseconds below which nothing is told from noise. */
const FLOOR = 30;
/** What takes so long needs no second look. */
const BEYOND_NOISE = 500;
/** Exponential growth shows in some dozens of characters; step by step, so as not to be caught in it, nor in a cubic one. */
const SMALL = [8, 12, 16, 20, 24, 28, 32, 40, 60, 100, 200, 400, 800] as const;

export interface Growth {
  readonly size: number;
  readonly milliseconds: number;
}

/**
 * Run at growing sizes, up to 100,000.
 *
 * @returns the first size, and its time, that took clearly longer than its length allows; `undefined` where all is linear.
 */
export function overgrowth(run: (size: number) => void): Growth | undefined {
  function at(size: number): number {
    const started = cpuMilliseconds();
    run(size);
    return cpuMilliseconds() - started;
  }
  for (const size of SMALL) {
    const milliseconds = at(size);
    if (milliseconds > FLOOR && at(size) > FLOOR) return { size, milliseconds };
  }
  let [before, past] = [SIZES[0] as number, at(SIZES[0])];
  for (const size of SIZES.slice(1)) {
    const milliseconds = at(size);
    const allowed = (time: number): number => Math.max(FLOOR, (time * LEEWAY * size) / before);
    // Again, for a collection of garbage or a compilation may have fallen into one of the runs.
    if (
      milliseconds > allowed(past) &&
      (milliseconds > BEYOND_NOISE || at(size) > allowed(Math.min(past, at(before))))
    )
      return { size, milliseconds };
    [before, past] = [size, milliseconds];
  }
  return undefined;
}
