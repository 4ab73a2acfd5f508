import { distance } from 'fastest-levenshtein';
import type { Conversion } from '../../../../src/index.js';
import { FREE, INFERRED, isTree, PARTS, type Difference } from '../compare.js';
import type { Says, SaysMap } from '../draft.js';
import { toldOf } from '../told.js';

/** A column whose head was damaged has a key as it is printed; a title likewise makes a statement of its own. */
const asPrinted = (pointer: string, actual: Says): boolean =>
  /^\/statements\/\d+\/rows\/\d+\/values\/[^/]*[\u4E00-\u9FFF]/.test(pointer) ||
  (/^\/statements\/\d+\/id$/.test(pointer) && typeof actual === 'string' && actual.startsWith('other:'));

/**
 * Values of a damaged report that are neither printed nor missed, and that nothing was said about. What is missing or
 * blank is no wrong value; entries of a list are compared with the entry that they are most like.
 */
export function wrongSilently(expected: SaysMap, conversion: Conversion): readonly Difference[] {
  if (conversion.status === 'failed' || conversion.status === 'rejected') return [];
  const { record } = conversion;
  const told = toldOf(record);
  const actual = record as unknown as SaysMap;
  return PARTS.flatMap((part) => wrongBelow(expected[part], actual[part], `/${part}`)).filter(
    ({ pointer }) => !told(pointer),
  );
}

function wrongBelow(
  expected: Says | undefined,
  actual: Says | undefined,
  pointer: string,
): readonly Difference[] {
  if (actual === undefined || actual === null || actual === expected) return [];
  if (FREE.some((free) => free.test(pointer))) return [];
  if (asPrinted(pointer, actual)) return [];
  if (Array.isArray(actual))
    return wrongEntries(Array.isArray(expected) ? (expected as Says[]) : [], actual as Says[], pointer);
  if (isTree(actual))
    return Object.entries(actual as SaysMap).flatMap(([key, value]) =>
      wrongBelow(isTree(expected) ? (expected as SaysMap)[key] : undefined, value, `${pointer}/${key}`),
    );
  if (INFERRED.test(pointer) && expected === undefined) return [];
  if (/^\/statements\/\d+\/state$/.test(pointer)) return [];
  if (typeof actual === 'string' && typeof expected === 'string' && isDamaged(actual, expected)) return [];
  return [{ pointer, actual, said: false, ...(expected === undefined ? {} : { expected }) }];
}

/** Words as the damage left them: a few signs other, or more or less of the same text. */
const isDamaged = (actual: string, expected: string): boolean =>
  distance(actual, expected) <= 3 || actual.includes(expected) || expected.includes(actual);

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
