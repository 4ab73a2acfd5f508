import { z } from 'zod';

/** A former name of a department, and what it is called now. */
export interface Tie {
  readonly department: string;
  readonly province: string | null;
  readonly city: string | null;
  readonly county: string | null;
  readonly current: string;
  /** First year of the name that came next. */
  readonly since: number | null;
}

export type TieProblem =
  | { readonly code: 'not-json'; readonly detail: string }
  | { readonly code: 'wrong-shape'; readonly at: string }
  | { readonly code: 'unknown-key'; readonly keys: readonly string[] }
  | { readonly code: 'entered-twice'; readonly name: string }
  | { readonly code: 'two-successors'; readonly name: string; readonly successors: readonly string[] }
  | { readonly code: 'circle'; readonly name: string };

const name = z.string().trim().min(1);
const entry = z.strictObject({
  name,
  formerly: z.array(name).min(1),
  since: z.number().int().min(1949).max(2100).optional(),
  province: name.optional(),
  city: name.optional(),
  county: name.optional(),
});
const file = z.strictObject({ departments: z.array(entry) });
type Entry = z.infer<typeof entry>;

/**
 * `{"departments": [{"name": "文化和旅游局", "formerly": ["文化局", "旅游局"], "since": 2019}]}`: several former names
 * are a merger. A name of one place only says `province`, `city`, `county`.
 */
export function readTies(
  text: string,
): { readonly ties: readonly Tie[] } | { readonly problems: readonly TieProblem[] } {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return {
      problems: [{ code: 'not-json', detail: error instanceof Error ? error.message : String(error) }],
    };
  }
  const checked = file.safeParse(content);
  if (!checked.success) return { problems: checked.error.issues.map(problemOf) };
  const { departments } = checked.data;
  const problems = contradictions(departments);
  return problems.length > 0
    ? { problems }
    : { ties: departments.flatMap((one) => tiesOf(one, departments)) };
}

function problemOf(issue: z.core.$ZodIssue): TieProblem {
  return issue.code === 'unrecognized_keys'
    ? { code: 'unknown-key', keys: issue.keys }
    : { code: 'wrong-shape', at: `/${issue.path.map(String).join('/')}` };
}

/** A name within its place; the same name elsewhere is another department. */
const keyOf = (department: string, { province, city, county }: Entry): string =>
  JSON.stringify([province, city, county, department]);

function contradictions(departments: readonly Entry[]): readonly TieProblem[] {
  const problems: TieProblem[] = [];
  const successors = new Map<string, string[]>();
  const entered = new Set<string>();
  for (const one of departments) {
    const key = keyOf(one.name, one);
    if (entered.has(key)) problems.push({ code: 'entered-twice', name: one.name });
    entered.add(key);
    for (const former of one.formerly)
      successors.set(keyOf(former, one), [...(successors.get(keyOf(former, one)) ?? []), one.name]);
  }
  for (const one of departments) {
    for (const former of one.formerly) {
      const next = successors.get(keyOf(former, one)) ?? [];
      if (next.length > 1) problems.push({ code: 'two-successors', name: former, successors: next });
    }
    if (currentName(one, departments) === undefined) problems.push({ code: 'circle', name: one.name });
  }
  return problems.filter(
    (problem, at) => problems.findIndex((other) => JSON.stringify(other) === JSON.stringify(problem)) === at,
  );
}

/** Followed to its end; `undefined` where names run in a circle. */
function currentName(first: Entry, departments: readonly Entry[]): string | undefined {
  let held = first;
  for (const _ of departments) {
    const next = departments.find(
      (one) => keyOf('', one) === keyOf('', held) && one.formerly.includes(held.name),
    );
    if (next === undefined) return held.name;
    held = next;
  }
  return undefined;
}

function tiesOf(one: Entry, departments: readonly Entry[]): readonly Tie[] {
  const { province = null, city = null, county = null, since = null } = one;
  const current = currentName(one, departments) ?? one.name;
  return one.formerly.map((department) => ({ department, province, city, county, current, since }));
}
