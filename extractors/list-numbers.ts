import { writeCounter } from './number-formats.js';

/** A level of a list; `format` is the name that OOXML gives a numbering (`ST_NumberFormat`). */
export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** The printed pattern: `%1` to `%9` stand for the counters of the levels (`第%1部分`, `%1.%2`). */
  readonly text: string;
  /** Level (from 1) up to which a paragraph restarts this one; 0: none does. Absent: every outer one does. */
  readonly restart?: number;
  /** All its counters are printed as Arabic digits. */
  readonly legal?: boolean;
}

export interface NumberedList {
  /** Lists on the same definition count on together. */
  readonly definition: string;
  /** Levels from the outermost. */
  readonly levels: readonly (ListLevel | undefined)[];
  /** Levels (from 0) whose counter is set anew by the list's first paragraph there. */
  readonly startOverrides: ReadonlyMap<number, number>;
}

/**
 * Counts the paragraphs of a document's lists, in reading order: gives the number of the next paragraph of a list
 * and level (from 0) as printed; `undefined` where it has none (bullets too) or its format is not known.
 */
export type CountList = (list: NumberedList, level: number) => string | undefined;

const LEVELS = 9;

type Counters = (number | undefined)[];

export function listCounter(): CountList {
  const counters = new Map<string, Counters>();
  const begun = new Map<NumberedList, Set<number>>();
  return (list, at) => {
    const counted = counters.get(list.definition) ?? [];
    counters.set(list.definition, counted);
    const seen = begun.get(list) ?? new Set();
    begun.set(list, seen);
    const override = seen.has(at) ? undefined : list.startOverrides.get(at);
    seen.add(at);
    count(counted, at, list, override);
    return write(counted, at, list);
  };
}

function count(counted: Counters, at: number, list: NumberedList, override: number | undefined): void {
  const current = counted[at];
  counted[at] = override ?? (current === undefined ? startOf(list, at) : current + 1);
  for (let deeper = at + 1; deeper < LEVELS; deeper += 1) {
    const restart = list.levels[deeper]?.restart ?? deeper;
    if (at + 1 <= restart) counted[deeper] = undefined;
  }
}

const startOf = (list: NumberedList, at: number): number =>
  list.startOverrides.get(at) ?? list.levels[at]?.start ?? 1;

function write(counted: Counters, at: number, list: NumberedList): string | undefined {
  const level = list.levels[at];
  if (level === undefined || level.format === 'bullet') return undefined;
  let known = true;
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const outer = Number(digit) - 1;
    const format = level.legal === true ? 'decimal' : (list.levels[outer]?.format ?? 'decimal');
    const written = writeCounter(counted[outer] ?? startOf(list, outer), format);
    known &&= written !== undefined;
    return written ?? '';
  });
  return known && text.trim() !== '' ? text.trim() : undefined;
}
