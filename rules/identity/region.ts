import { z } from 'zod';
import data from '../vocabulary/regions.json' with { type: 'json' };

const regions = z.strictObject({
  $comment: z.string(),
  codes: z.record(z.string().regex(/^\d{2}(?:\d{2}){0,2}$/), z.string().min(1)),
});

/** Check the list as it was loaded; throws with the path of the first mistake. */
export function readRegions(source: unknown): Readonly<Record<string, string>> {
  const result = regions.safeParse(source);
  if (result.success) return result.data.codes;
  throw new Error(`rules/vocabulary/regions.json: ${z.prettifyError(result.error)}`);
}

const codes = readRegions(data);

/** A division and how many signs of a name it takes up; 0 where a lower one implies it. */
export interface Division {
  readonly name: string;
  readonly length: number;
}

export interface Region {
  readonly province: Division;
  readonly city?: Division;
  readonly county?: Division;
  /** GB/T 2260, six digits; absent where the name goes on to a county that the list does not have. */
  readonly code?: string;
}

/** Groupings of the list that are no places. */
const NO_PLACE = /^(?:市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/;
const UNKNOWN_COUNTY = /^[^局委会办院部]{1,6}(?:区|县|市|旗)(?!域|级|划|委)/;

const byName = new Map<string, string[]>();
for (const [code, name] of Object.entries(codes)) byName.set(name, [...(byName.get(name) ?? []), code]);
const longest = Math.max(...Object.values(codes).map((name) => name.length));

/** The place that a body's name opens with; `undefined` where it is none or the same name stands for several. */
export function regionOf(name: string): Region | undefined {
  const first = opening(name, () => true);
  if (first === undefined) return undefined;
  const chain = [first];
  let at = first.name.length;
  for (;;) {
    const parent = chain.at(-1)?.code ?? '';
    const next =
      parent.length < 6
        ? opening(name.slice(at), (code) => code.length > parent.length && code.startsWith(parent))
        : undefined;
    if (next === undefined) break;
    chain.push(next);
    at += next.name.length;
  }
  return build(chain, name.slice(at));
}

interface Found {
  readonly code: string;
  readonly name: string;
}

/** The longest division that the text opens with, if it is the only one of its name among those allowed. */
function opening(text: string, allowed: (code: string) => boolean): Found | undefined {
  for (let length = Math.min(longest, text.length); length >= 2; length -= 1) {
    const name = text.slice(0, length);
    const found = (byName.get(name) ?? []).filter(allowed);
    if (found.length === 0 || NO_PLACE.test(name)) continue;
    const [code] = found;
    return code !== undefined && found.length === 1 ? { code, name } : undefined;
  }
  return undefined;
}

function build(chain: readonly Found[], rest: string): Region | undefined {
  const last = chain.at(-1);
  if (last === undefined) return undefined;
  const division = (digits: number): Division | undefined => {
    const code = last.code.slice(0, digits);
    const name = code.length === digits ? codes[code] : undefined;
    if (name === undefined || NO_PLACE.test(name)) return undefined;
    return { name, length: chain.some((found) => found.code === code) ? name.length : 0 };
  };
  const province = division(2);
  if (province === undefined) return undefined;
  const city = division(4);
  const county = division(6);
  const open = county === undefined && UNKNOWN_COUNTY.test(rest);
  return {
    province,
    ...(city ? { city } : {}),
    ...(county ? { county } : {}),
    ...(open ? {} : { code: last.code.padEnd(6, '0') }),
  };
}
