import type { Conversion, ReportRecord } from '../../../src/index.js';
import type { Says, SaysMap } from './draft.js';
import { toldOf } from './told.js';

/** A value that differs; `said` where the program had told that it lacks it. */
export interface Difference {
  readonly pointer: string;
  /** Absent where the print does not say it. */
  readonly expected?: Says;
  /** Absent where the record does not have it. */
  readonly actual?: Says;
  readonly said: boolean;
}

/** Keys of the record that the press foretells. */
export const PARTS = ['identity', 'profile', 'finalAccounts', 'performance', 'glossary', 'statements'];
/** Values that are inferred or that the press does not foretell: nothing is wrong where they are missing or extra. */
export const FREE = [
  /^\/identity\/(region|title|publishedOn|scope)/,
  /^\/performance\/management\/text$/,
  /^\/statements\/\d+\/(columns|note)/,
];
/** A code that the print does not show may be inferred; a wrong one is wrong. */
export const INFERRED = /^\/finalAccounts\/.*\/items\/\d+\/code$/;

/** What must be read from a report, and on which parts of it the program must tell that something is amiss. */
export interface Expected {
  readonly record: SaysMap;
  readonly tells: readonly string[];
  /** Values that may be missing, entries of lists as `*`, where the program tells it. */
  readonly doubts: readonly string[];
}

/** All differences between what a report says and what was read from it, and all that is told wrongly or not at all. */
export function compare(
  { record: expected, tells, doubts }: Expected,
  conversion: Conversion,
): readonly Difference[] {
  if (conversion.status === 'failed' || conversion.status === 'rejected')
    return [{ pointer: '', expected: 'a record', actual: conversion.status, said: true }];
  const { record } = conversion;
  const found: Difference[] = [];
  const parts = record as unknown as SaysMap;
  for (const part of PARTS) differ(expected[part], parts[part], `/${part}`, found);
  const told = toldOf(record);
  return [
    ...found
      .map((difference) => ({ ...difference, said: told(difference.pointer) }))
      .filter((one) => !(one.said && isDoubtful(one, doubts))),
    ...tells
      .filter((pointer) => !told(pointer))
      .map((pointer) => ({ pointer, expected: 'a diagnostic', said: false })),
    ...(tells.length > 0 ? [] : falseAlarms(record)),
  ];
}

const isDoubtful = ({ pointer, actual }: Difference, doubts: readonly string[]): boolean =>
  actual === undefined && doubts.includes(pointer.replace(/\/\d+(?=\/|$)/g, '/*'));

/** A report without a defect is read without a word. */
const falseAlarms = ({ diagnostics }: ReportRecord): readonly Difference[] =>
  diagnostics.map(({ code, message }) => ({ pointer: `/diagnostics/${code}`, actual: message, said: true }));

const isEmpty = (says: Says | undefined): boolean => Array.isArray(says) && says.length === 0;

function differ(
  expected: Says | undefined,
  actual: Says | undefined,
  pointer: string,
  found: Difference[],
): void {
  if (FREE.some((free) => free.test(pointer))) return;
  if (expected === actual || (expected === undefined && isEmpty(actual))) return;
  if (INFERRED.test(pointer) && actual === undefined) return;
  const keys = keysOf(expected, actual);
  if (keys !== undefined) {
    for (const key of keys) differ(at(expected, key), at(actual, key), `${pointer}/${key}`, found);
    return;
  }
  found.push({
    pointer,
    said: false,
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
  });
}

export const isTree = (says: Says | undefined): says is Exclude<Says, string | number | boolean | null> =>
  typeof says === 'object' && says !== null;

/** Keys to go down by; `undefined` where the two are to be compared as they are. */
function keysOf(expected: Says | undefined, actual: Says | undefined): readonly string[] | undefined {
  const trees = [expected, actual].filter(isTree);
  if (trees.length === 0 || trees.length < [expected, actual].filter((one) => one !== undefined).length)
    return undefined;
  return [...new Set(trees.flatMap((tree) => Object.keys(tree)))];
}

const at = (says: Says | undefined, key: string): Says | undefined =>
  isTree(says) ? (says as SaysMap)[key] : undefined;
