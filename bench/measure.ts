/** One line of the result: what was measured, and the bar that it must hold. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly bar: number;
  /** Whether more or less is better. */
  readonly better: 'more' | 'less';
  /** The plain times or sizes behind a ratio. */
  readonly behind: string;
}

export const holds = ({ value, bar, better }: Measurement): boolean =>
  better === 'more' ? value >= bar : value <= bar;

/** Median milliseconds of a piece of work, after it has warmed up. */
export async function medianOf(work: () => Promise<unknown>, runs: number, warmUp: number): Promise<number> {
  for (let run = 0; run < warmUp; run += 1) await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const begun = performance.now();
    await work();
    times.push(performance.now() - begun);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

/** Two pieces of work in turns, so that a busy machine slows both alike; medians in milliseconds. */
export async function inTurns(
  first: () => Promise<unknown>,
  second: () => Promise<unknown>,
  runs: number,
  warmUp: number,
): Promise<readonly [number, number]> {
  for (let run = 0; run < warmUp; run += 1) {
    await first();
    await second();
  }
  const times: [number, number][] = [];
  for (let run = 0; run < runs; run += 1)
    times.push([await medianOf(first, 1, 0), await medianOf(second, 1, 0)]);
  const median = (side: 0 | 1): number =>
    times.map((pair) => pair[side]).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
  return [median(0), median(1)];
}

export const rounded = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(2));
