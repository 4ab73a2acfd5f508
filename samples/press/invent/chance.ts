/** Choices that a seed decides; the same seed gives the same choices on every machine. */
export interface Chance {
  /** From 0 up to 1. */
  readonly next: () => number;
  /** A whole number, both ends included. */
  readonly whole: (low: number, high: number) => number;
  readonly yes: (probability: number) => boolean;
  readonly pick: <T>(choices: readonly T[]) => T;
  /** Some of the choices, in their own order. */
  readonly some: <T>(choices: readonly T[], count: number) => readonly T[];
}

/** The generator mulberry32. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(choices: readonly T[]): T => {
    const chosen = choices[whole(0, choices.length - 1)];
    if (chosen === undefined) throw new Error('nothing to choose from');
    return chosen;
  };
  const some = <T>(choices: readonly T[], count: number): readonly T[] => {
    const left = new Set(choices.keys());
    while (left.size > count) left.delete(pick([...left]));
    return choices.filter((_, at) => left.has(at));
  };
  return { next, whole, pick, some, yes: (probability) => next() < probability };
}
