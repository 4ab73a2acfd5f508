import { z } from 'zod';
import { vocabularyReader } from '../reading/vocabulary.js';
import data from '../vocabulary/regions.json' with { type: 'json' };

const code = z.string().regex(/^\d{2}(?:\d{2}){0,2}$/);
const names = z.record(code, z.string().min(1));
const year = z.number().int();
const divisions = z.strictObject({
  $comment: z.string(),
  lists: z.array(year).min(1),
  codes: names,
  since: z.record(code, year),
  former: z.record(code, z.record(z.string().min(1), z.tuple([year, year]))),
  zones: names,
});

/** A division under one of its names. */
export interface NamedDivision {
  /** GB/T 2260: two digits a province, four a city, six a county. */
  readonly code: string;
  readonly name: string;
  /** Years that it may have had the name; what happened between two lists may have happened in any year between. */
  readonly first: number;
  readonly last: number;
  /** It stands in the newest list. */
  readonly current: boolean;
}

const checked = vocabularyReader('regions.json', divisions);

/** Check the lists as they were loaded; throws with the place of a mistake. */
export function readDivisions(source: unknown): readonly NamedDivision[] {
  const { lists, codes, since, former, zones } = checked(source);
  const before = (list: number): number => lists[lists.indexOf(list) - 1] ?? 0;
  const after = (list: number): number => lists[lists.indexOf(list) + 1] ?? Infinity;
  return [
    ...Object.entries({ ...zones, ...codes }).map(([of, name]) => {
      const first = since[of] === undefined ? 0 : before(since[of]);
      return { code: of, name, first, last: Infinity, current: true };
    }),
    ...Object.entries(former).flatMap(([of, then]) =>
      Object.entries(then).map(([name, [first, last]]) => ({
        code: of,
        name,
        first: before(first),
        last: after(last),
        current: false,
      })),
    ),
  ];
}

export const allDivisions = readDivisions(data);
