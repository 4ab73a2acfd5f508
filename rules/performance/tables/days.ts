import { halfWidth } from '../../../src/text/numerals.js';
import { anyOf, matcher } from '../../../src/text/words.js';
import { words } from '../attainment-words.js';

/** A day, a month or a year as its first and its last day (`20231231`, without a year `1231`). */
export interface Days {
  readonly first: number;
  readonly last: number;
  readonly year?: number;
  readonly month?: number;
  /** `12月前`: nobody knows whether its own days are meant too. */
  readonly open: boolean;
  /** Words say that it is the end of the time allowed: `12月底前`. */
  readonly deadline: boolean;
}

const { lead: leads, behind, done, open } = words.deadlines;
const LEAD = matcher({ starts: leads });
const WRITTEN = /^(?:(\d{4})年度?)?(?:(\d{1,2})月(?:(\d{1,2})日|份)?)?/;
const DOTTED = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?/;
const TAIL = new RegExp(`^${anyOf(...behind)}?${anyOf(...done)}?$`);
const OPEN = matcher({ starts: open });

/** `2024年12月`, `12月底前`, `2023-11-05`; `undefined` for anything else. */
export function readDays(text: string): Days | undefined {
  const plain = halfWidth(text).replace(/\s/g, '');
  const lead = LEAD.exec(plain)?.[0] ?? '';
  const body = plain.slice(lead.length);
  const match = DOTTED.exec(body) ?? WRITTEN.exec(body);
  if (match === null || match[0] === '') return undefined;
  const tail = body.slice(match[0].length);
  if (!TAIL.test(tail)) return undefined;
  const [year, month, day] = [match[1], match[2], match[3]].map((part) =>
    part === undefined ? undefined : Number(part),
  );
  if ((month ?? 1) < 1 || (month ?? 1) > 12 || (day ?? 1) < 1 || (day ?? 1) > 31) return undefined;
  const base = (year ?? 0) * 10_000;
  return {
    first: base + (month ?? 1) * 100 + (day ?? 1),
    last: base + (month ?? 12) * 100 + (day ?? 31),
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    open: day === undefined && OPEN.test(tail),
    deadline: lead !== '' || words.deadlines.ends.some((word) => tail.includes(word)),
  };
}

/** Reached in the first months without a year, after a target in the last ones: it may be the next year's. */
const EARLY = 3;
const LATE = 10;

/** Whether something was done in time; `undefined` where years are missing or one time lies within the other. */
export function isInTime(wanted: Days, got: Days, year: number | undefined): boolean | undefined {
  const [a, b] = [wanted.year ?? year, got.year ?? year];
  if ((a === undefined) !== (b === undefined)) return undefined;
  const early = got.year === undefined && (got.month ?? LATE) <= EARLY && (wanted.month ?? LATE) >= LATE;
  if (early) return undefined;
  const [from, to] = [(b ?? 0) * 10_000, (a ?? 0) * 10_000];
  const [first, last] = [from + (got.first % 10_000), from + (got.last % 10_000)];
  const end = to + (wanted.last % 10_000);
  if (wanted.open && first <= end && last >= to + (wanted.first % 10_000)) return undefined;
  return last <= end ? true : first > end ? false : undefined;
}
