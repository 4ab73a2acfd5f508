import { anyOf, firstsOf } from '../../src/text/words.js';
import { allDivisions, type NamedDivision } from './divisions.js';
import { identityWords } from './words.js';

/** A division and how many signs of a name it takes up; 0 where a lower one implies it. */
export interface Division {
  readonly name: string;
  readonly length: number;
}

export interface Region {
  readonly province: Division;
  readonly city?: Division;
  readonly county?: Division;
  /** GB/T 2260, six digits; absent where the name goes on to a county that the lists do not have, or leaves it open. */
  readonly code?: string;
}

const { county } = identityWords;
const UNKNOWN_COUNTY = new RegExp(
  `^[^${firstsOf(...county.notBehind)}]{1,6}${anyOf(...county.ends)}(?!${anyOf(...county.notBefore)})`,
);

const grouped = (key: (division: NamedDivision) => string): ReadonlyMap<string, readonly NamedDivision[]> => {
  const groups = new Map<string, NamedDivision[]>();
  for (const division of allDivisions) {
    const group = groups.get(key(division));
    if (group) group.push(division);
    else groups.set(key(division), [division]);
  }
  return groups;
};
const byName = grouped(({ name }) => name);
const byCode = grouped(({ code }) => code);
const longest = Math.max(...allDivisions.map(({ name }) => name.length));

/**
 * The place that a body's name opens with. A name that several divisions have tells what they have in common: the
 * province, the city, or nothing (`undefined`).
 *
 * @param year Of the report: divisions are renamed, merged and moved.
 */
export function regionOf(name: string, year?: number): Region | undefined {
  const chain: Found[] = [];
  let at = 0;
  for (;;) {
    const parent = chain.at(-1);
    if (parent !== undefined && (parent.open || parent.code.length === 6)) break;
    const next = opening(name.slice(at), parent?.code ?? '', year);
    if (next === undefined) break;
    chain.push(next);
    at += next.name.length;
  }
  return build(chain, name.slice(at), year);
}

interface Found {
  readonly code: string;
  readonly name: string;
  /** Several divisions have the name; `code` is what they have in common. */
  readonly open: boolean;
}

/** The longest division below the parent that the text opens with. */
function opening(text: string, parent: string, year: number | undefined): Found | undefined {
  for (let length = Math.min(longest, text.length); length >= 2; length -= 1) {
    const name = text.slice(0, length);
    const below = (byName.get(name) ?? []).filter(
      ({ code }) => code.length > parent.length && code.startsWith(parent),
    );
    const codes = inForce(below, year).map(({ code }) => code);
    if (codes.length === 0) continue;
    const code = codes.reduce(common);
    if (code.length <= parent.length) return undefined;
    return { code, name, open: codes.length > 1 };
  }
  return undefined;
}

/** Those of the year; of the present where no year is given; all where that leaves none. */
function inForce(divisions: readonly NamedDivision[], year: number | undefined): readonly NamedDivision[] {
  const held = divisions.filter(({ first, last, current }) =>
    year === undefined ? current : first <= year && year <= last,
  );
  return held.length > 0 ? held : divisions;
}

/** The division above both: `371202` and `371203` have `3712`. */
function common(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one.slice(0, length + 2) === other.slice(0, length + 2)) length += 2;
  return one.slice(0, length);
}

function build(chain: readonly Found[], rest: string, year: number | undefined): Region | undefined {
  const last = chain.at(-1);
  if (last === undefined) return undefined;
  const division = (digits: number): Division | undefined => {
    const code = last.code.slice(0, digits);
    if (code.length < digits) return undefined;
    const said = chain.find((one) => !one.open && one.code === code)?.name;
    const name = said ?? inForce(byCode.get(code) ?? [], year)[0]?.name;
    return name === undefined ? undefined : { name, length: said?.length ?? 0 };
  };
  const province = division(2);
  if (province === undefined) return undefined;
  const city = division(4);
  const county = division(6);
  const open = last.open || (county === undefined && UNKNOWN_COUNTY.test(rest));
  return {
    province,
    ...(city ? { city } : {}),
    ...(county ? { county } : {}),
    ...(open ? {} : { code: last.code.padEnd(6, '0') }),
  };
}
