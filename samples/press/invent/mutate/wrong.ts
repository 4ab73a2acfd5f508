import { distance } from 'fastest-levenshtein';
import type { Conversion } from '../../../../src/index.js';
import { halfWidth } from '../../../../src/text/numerals.js';
import { FREE, INFERRED, isTree, PARTS, type Difference } from '../compare.js';
import type { Says, SaysMap } from '../draft.js';
import { toldOf } from '../told.js';

const CHINESE = /[\u4E00-\u9FFF]/;

/** A damaged title makes a statement of its own. */
const isOther = (pointer: string, actual: Says): boolean =>
  /^\/statements\/\d+\/id$/.test(pointer) && typeof actual === 'string' && actual.startsWith('other:');

/** A column whose head was damaged has a key as it is printed; its value must still be one of the row's. */
const isUnderPrintedHead = (
  expected: Says | undefined,
  key: string,
  actual: Says,
  pointer: string,
): boolean =>
  /^\/statements\/\d+\/rows\/\d+\/values$/.test(pointer) &&
  CHINESE.test(key) &&
  isTree(expected) &&
  Object.values(expected as SaysMap).includes(actual);

/** What is left of a paragraph of which only the head was printed is read as its text. */
const isHead = (expected: Says | undefined, key: string, actual: Says, pointer: string): boolean =>
  /^\/profile\/keyWork\/\d+$/.test(pointer) &&
  key === 'text' &&
  isTree(expected) &&
  (expected as SaysMap)['title'] === actual;

/** What a report says, and what the damage left of it that its record does not tell. */
export interface Damaged {
  readonly record: SaysMap;
  /** What the print tells besides of a value that the record holds once: where the first is gone, it stands. */
  readonly also: readonly SaysMap[];
  /** A table has lost its last figure: it is empty now. */
  readonly emptied: boolean;
}

/** The place that a pointer leads to. */
const placeIn = (says: Says | undefined, pointer: string): Says | undefined =>
  pointer
    .split('/')
    .slice(1)
    .reduce<Says | undefined>((at, key) => (isTree(at) ? (at as SaysMap)[key] : undefined), says);

const isToldBesides = ({ pointer, actual }: Difference, also: readonly SaysMap[]): boolean =>
  also.some((one) => {
    const other = placeIn(one, pointer);
    return other !== undefined && wrongBelow(other, actual, pointer).length === 0;
  });

/** A statement whose only row was dropped prints no figure. */
const isEmptyNow = ({ pointer, actual }: Difference, { record, emptied }: Damaged): boolean => {
  const [, statement] = /^(\/statements\/\d+)\/state$/.exec(pointer) ?? [];
  if (!emptied || statement === undefined || actual !== 'empty') return false;
  const rows = placeIn(record, `${statement}/rows`);
  return Array.isArray(rows) && rows.length <= 1;
};

/**
 * Values of a damaged report that are neither printed nor missed, and that nothing was said about. What is missing or
 * blank is no wrong value; entries of a list are compared with the entry that they are most like.
 */
export function wrongSilently(damaged: Damaged, conversion: Conversion): readonly Difference[] {
  if (conversion.status === 'failed' || conversion.status === 'rejected') return [];
  const { record } = conversion;
  const told = toldOf(record);
  const actual = record as unknown as SaysMap;
  return PARTS.flatMap((part) => wrongBelow(damaged.record[part], actual[part], `/${part}`)).filter(
    (one) => !told(one.pointer) && !isToldBesides(one, damaged.also) && !isEmptyNow(one, damaged),
  );
}

function wrongBelow(
  expected: Says | undefined,
  actual: Says | undefined,
  pointer: string,
): readonly Difference[] {
  if (actual === undefined || actual === null || actual === expected) return [];
  if (FREE.some((free) => free.test(pointer))) return [];
  if (isOther(pointer, actual)) return [];
  if (Array.isArray(actual))
    return wrongEntries(Array.isArray(expected) ? (expected as Says[]) : [], actual as Says[], pointer);
  if (isTree(actual))
    return Object.entries(actual as SaysMap).flatMap(([key, value]) =>
      value === undefined ||
      isUnderPrintedHead(expected, key, value, pointer) ||
      isHead(expected, key, value, pointer)
        ? []
        : wrongBelow(isTree(expected) ? (expected as SaysMap)[key] : undefined, value, `${pointer}/${key}`),
    );
  if (INFERRED.test(pointer) && expected === undefined) return [];
  if (typeof actual === 'string' && typeof expected === 'string' && isDamaged(actual, expected)) return [];
  return [{ pointer, actual, said: false, ...(expected === undefined ? {} : { expected }) }];
}

/** Signs that a text may have more or less of for each four of its own, and most of them. */
const SLIP = 4;
const MOST_SLIPS = 3;
/** Signs that may follow where a full stop or a paragraph's end was lost. */
const LONGEST_TAIL = 80;

const sorted = (text: string): string => [...text].sort().join('');

/**
 * Words as the damage left them: a few signs other, two of them turned round, or a little more, or less, of the same text.
 * Codes, dates and choices are no words; full-width signs are the same words.
 */
function isDamaged(printed: string, due: string): boolean {
  const [actual, expected] = [halfWidth(printed), halfWidth(due)];
  if (!CHINESE.test(actual) || !CHINESE.test(expected)) return false;
  const slips = Math.min(MOST_SLIPS, Math.max(1, Math.floor(expected.length / SLIP)));
  const apart = distance(actual, expected);
  return (
    apart <= slips ||
    (apart === 2 && sorted(actual) === sorted(expected)) ||
    (actual.includes(expected) && actual.length <= expected.length + LONGEST_TAIL) ||
    expected.includes(actual)
  );
}

/** Each entry beside the expected one that it differs least from. */
const wrongEntries = (
  expected: readonly Says[],
  actual: readonly Says[],
  pointer: string,
): readonly Difference[] =>
  actual.flatMap((entry, at) => {
    const place = `${pointer}/${String(at)}`;
    return [expected[at], ...expected]
      .map((one) => wrongBelow(one, entry, place))
      .reduce((least, one) => (one.length < least.length ? one : least));
  });
