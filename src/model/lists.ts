/**
 * Lists put together, in order. `flat` and `flatMap` take ten times as long for it, which tells where every cell of a
 * report passes through.
 */
export function joined<T>(lists: Iterable<readonly T[]>): T[] {
  const all: T[] = [];
  for (const list of lists) for (const entry of list) all.push(entry);
  return all;
}
