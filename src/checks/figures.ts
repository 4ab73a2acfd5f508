import { valueAt } from '../model/pointer.js';
import type { Evidence, ReportRecord } from '../model/report.js';
import { halfWidth } from '../text/numerals.js';
import { exact, magnitude, SCALE, type Exact } from './exact.js';

export type Measure = 'money' | 'percent' | 'count' | 'points';

/** A printed number: it stands for every value within half of its last printed place. */
export interface Figure {
  readonly pointer: string;
  readonly value: Exact;
  readonly half: Exact;
  readonly measure: Measure;
  /** As printed; `''` for a number of the catalogue and a thing that counts as zero. */
  readonly text: string;
  /** Printed decimals in the record's unit. */
  readonly decimals: number;
  /** Words stand for the number (持平, 无): it says nothing of hundredths. */
  readonly worded: boolean;
}

export type Lack = 'absent' | 'blank' | 'unreadable';

export interface Figures {
  readonly record: ReportRecord;
  /** The number at a pointer, or why there is none. */
  readonly at: (pointer: string) => Figure | Lack;
}

/** Looks at each value once. */
export function figuresOf(record: ReportRecord): Figures {
  const known = new Map<string, Figure | Lack>();
  return {
    record,
    at(pointer) {
      const held = known.get(pointer);
      if (held !== undefined) return held;
      const found = figureAt(record, pointer);
      known.set(pointer, found);
      return found;
    },
  };
}

function figureAt(record: ReportRecord, pointer: string): Figure | Lack {
  const value = valueAt(record, pointer);
  if (value === undefined) return 'absent';
  if (value === null) return 'blank';
  if (typeof value !== 'number') return 'unreadable';
  const measure = measureOf(pointer);
  return figureFrom(record, pointer, exact(value), measure, record.evidence[pointer]);
}

/** What a value is, by its key. */
export function measureOf(pointer: string): Measure {
  const key = pointer.slice(pointer.lastIndexOf('/') + 1);
  if (/(?:share|rate)(?:ofexpenditure)?$/i.test(key)) return 'percent';
  if (pointer.startsWith('/statements/')) return 'money';
  if (/^(?:weight|score|totalScore|averageScore|selfScore|number)$/.test(key)) return 'points';
  return COUNTS.test(key) || pointer.startsWith('/profile/') ? 'count' : 'money';
}

const COUNTS = /^(?:groups|persons|batches|purchased|fleet|count|projects[A-Z]\w*|year|previousYear)$/;

function figureFrom(
  record: ReportRecord,
  pointer: string,
  value: Exact,
  measure: Measure,
  proof: Evidence | undefined,
): Figure {
  const text = proof?.text ?? '';
  const place =
    value === 0n ? lastPlaceOfZero(text, measure, statementUnit(record, pointer)) : lastPlace(value, text);
  const counted = (measure === 'count' || measure === 'points') && (place ?? 0n) >= SCALE;
  return {
    pointer,
    value,
    half: place === undefined || counted ? 0n : place / 2n,
    measure,
    text,
    decimals: decimalsOf(place ?? SCALE),
    worded: numbersIn(text).length === 0,
  };
}

const NUMBER = /\d[\d,，]*(?:\.\d+)?/g;

const numbersIn = (text: string): readonly string[] => halfWidth(text).match(NUMBER) ?? [];

/** What one of the last printed digit is worth in the record's unit: the value over the digits, whatever the unit. */
function lastPlace(value: Exact, text: string): Exact | undefined {
  for (const number of numbersIn(text)) {
    const digits = BigInt(number.replace(/[^\d]/g, ''));
    if (digits === 0n) continue;
    const place = magnitude(value) / digits;
    if (place * digits === magnitude(value) && isPowerOfTen(place)) return place;
  }
  return undefined;
}

const isPowerOfTen = (value: Exact): boolean => /^10*$/.test(value.toString());

const UNITS: readonly (readonly [RegExp, Exact])[] = [
  [/亿/, 10_000n * SCALE],
  [/万|%|％/, SCALE],
  [/元/, SCALE / 10_000n],
];

/** `0.00` is zero to the hundredth, in the unit that is printed with it; an amount of bare `0` is exact. */
function lastPlaceOfZero(text: string, measure: Measure, unit: string): Exact | undefined {
  const number = numbersIn(text)[0];
  if (number === undefined) return undefined;
  const decimals = number.split('.')[1]?.length ?? 0;
  if (decimals === 0 && measure === 'money') return undefined;
  return (unitIn(text) ?? unitIn(unit) ?? SCALE) / 10n ** BigInt(Math.min(decimals, 8));
}

const unitIn = (text: string): Exact | undefined => UNITS.find(([word]) => word.test(text))?.[1];

const statementUnit = (record: ReportRecord, pointer: string): string => {
  const at = /^\/statements\/(\d+)\//.exec(pointer)?.[1];
  return at === undefined ? '' : (record.statements[Number(at)]?.unit ?? '');
};

function decimalsOf(place: Exact): number {
  let decimals = 0;
  for (let unit = SCALE; unit > place && decimals < 8; unit /= 10n) decimals += 1;
  return decimals;
}
