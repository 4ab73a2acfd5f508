/**
 * Lists put together, in order. `flat` and `flatMap` take ten times as long for it, which tells where every cell of a
 * report passes through.
 */
export function joined<T>(lists: Iterable<readonly T[]>): T[] {
  const all: T[] = [];
  for (const list of lists) for (const entry of list) all.push(entry);
  return all;
}

/** Put entries behind those of a list, however many: `push(...entries)` has no room for a hundred thousand. */
export function append<T>(list: T[], entries: Iterable<T>): void {
  for (const entry of entries) list.push(entry);
}
