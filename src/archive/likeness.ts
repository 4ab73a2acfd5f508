import type { ReportRecord } from '../model/report.js';

/** How the values of two records of one report stand to each other. */
export type Likeness = 'part' | 'fuller' | 'apart' | 'differs';

/** Whether the new record has no value but the old one's, all of the old one's and more, or none of them. */
export function likenessOf(fresh: ReportRecord, old: ReportRecord): Likeness {
  const [ours, theirs] = [valuesOf(fresh), valuesOf(old)];
  const common = [...ours].filter(([pointer, value]) => theirs.get(pointer) === value).length;
  if (common === 0) return 'apart';
  if (common === ours.size) return 'part';
  return common === theirs.size ? 'fuller' : 'differs';
}

/** Pointers that the old record has a value at and the new one has none, not even another. */
export function lackingIn(fresh: ReportRecord, old: ReportRecord): number {
  const ours = valuesOf(fresh);
  return [...valuesOf(old).keys()].filter((pointer) => !ours.has(pointer)).length;
}

type Scalar = string | number | boolean | null;

function valuesOf({
  profile,
  finalAccounts,
  performance,
  glossary,
  statements,
}: ReportRecord): Map<string, Scalar> {
  const found = new Map<string, Scalar>();
  collect({ profile, finalAccounts, performance, glossary, statements }, '', found);
  return found;
}

function collect(tree: unknown, pointer: string, found: Map<string, Scalar>): void {
  if (typeof tree === 'object' && tree !== null)
    for (const [key, entry] of Object.entries(tree)) collect(entry, `${pointer}/${key}`, found);
  else if (tree !== undefined) found.set(pointer, tree as Scalar);
}
