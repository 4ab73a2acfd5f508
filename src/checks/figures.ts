import type { TreePath } from './paths.js';
import type { Evidence, ReportRecord } from '../model/report.js';
import { halfWidth } from '../text/numerals.js';
import { oncePerText } from '../text/once.js';
import { descend, type Node } from './descend.js';
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
  /** The things that a path from the top leads to. */
  readonly nodes: (path: TreePath) => readonly Node[];
  /** The number that a thing of the record is, or why it is none. */
  readonly of: (node: Node) => Figure | Lack;
  /** What the coverage of its chapter or statement leaves open of a pointer. */
  readonly doubt: (pointer: string) => 'unread' | 'listed' | undefined;
}

/** Looks at each value once. */
export function figuresOf(record: ReportRecord): Figures {
  const found = new Map<TreePath, readonly Node[]>();
  const doubts = doubtsIn(record);
  const top: Node = { pointer: '', value: record };
  const accounts: Node = { pointer: '/finalAccounts', value: record.finalAccounts };
  return {
    record,
    nodes(path) {
      const held = found.get(path);
      if (held !== undefined) return held;
      const nodes = descend([path.root === '' ? top : accounts], path.steps);
      found.set(path, nodes);
      return nodes;
    },
    of(node) {
      node.figure ??= figureOf(record, node);
      return node.figure;
    },
    doubt: (pointer) => (doubts.size === 0 ? undefined : doubts.get(homeOf(pointer))),
  };
}

/** Chapters and statements of which something was not read, or stands elsewhere. */
function doubtsIn({ coverage }: ReportRecord): ReadonlyMap<string, 'unread' | 'listed'> {
  const doubts = new Map<string, 'unread' | 'listed'>();
  for (const [home, state] of Object.entries(coverage)) {
    if (state === 'listed') doubts.set(home, 'listed');
    else if (state === 'partly-read' || state === 'unread') doubts.set(home, 'unread');
  }
  return doubts;
}

/** Coverage is told of the first two tokens. */
function homeOf(pointer: string): string {
  const second = pointer.indexOf('/', 1);
  const third = second === -1 ? -1 : pointer.indexOf('/', second + 1);
  return third === -1 ? pointer : pointer.slice(0, third);
}

function figureOf(record: ReportRecord, { pointer, value }: Node): Figure | Lack {
  if (value === undefined) return 'absent';
  if (value === null) return pointer.startsWith('/statements/') ? blankCell(pointer) : 'blank';
  if (typeof value !== 'number') return 'unreadable';
  return figureFrom(record, pointer, exact(value), measureOf(pointer), record.evidence[pointer]);
}

/** A blank cell of a statement is a zero that its form does not print. */
const blankCell = (pointer: string): Figure => ({
  pointer,
  value: 0n,
  half: 0n,
  measure: 'money',
  text: '',
  decimals: 0,
  worded: true,
});

/** What a value is, by its key. */
export function measureOf(pointer: string): Measure {
  const told = measureByKey(pointer.slice(pointer.lastIndexOf('/') + 1));
  if (told === 'percent') return 'percent';
  if (pointer.startsWith('/statements/')) return 'money';
  return told ?? (pointer.startsWith('/profile/') ? 'count' : 'money');
}

const measureByKey = oncePerText((key): Measure | undefined => {
  if (/(?:share|rate)(?:ofexpenditure)?$/i.test(key)) return 'percent';
  if (/^(?:weight|score|totalScore|averageScore|selfScore|number)$/.test(key)) return 'points';
  return COUNTS.test(key) ? 'count' : undefined;
});

const COUNTS = /^(?:groups|persons|batches|purchased|fleet|count|projects[A-Z]\w*|year|previousYear)$/;

function figureFrom(
  record: ReportRecord,
  pointer: string,
  value: Exact,
  measure: Measure,
  proof: Evidence | undefined,
): Figure {
  const text = proof?.text ?? '';
  const numbers = numbersIn(text);
  const place =
    value === 0n
      ? lastPlaceOfZero(numbers[0], measure, text, statementUnit(record, pointer))
      : lastPlace(value, numbers);
  const counted = (measure === 'count' || measure === 'points') && (place ?? 0n) >= SCALE;
  return {
    pointer,
    value,
    half: place === undefined || counted ? 0n : place / 2n,
    measure,
    text,
    decimals: decimalsOf(place ?? SCALE),
    worded: numbers.length === 0,
  };
}

const NUMBER = /\d[\d,，]*(?:\.\d+)?/g;

const numbersIn = (text: string): readonly string[] => halfWidth(text).match(NUMBER) ?? [];

const POWERS: readonly Exact[] = Array.from({ length: 16 }, (_, at) => 10n ** BigInt(at));

/** What one of the last printed digit is worth in the record's unit: the value over the digits, whatever the unit. */
function lastPlace(value: Exact, numbers: readonly string[]): Exact | undefined {
  const size = magnitude(value);
  for (const number of numbers) {
    const digits = BigInt(number.replace(/[.,，]/g, ''));
    if (digits === 0n) continue;
    const place = POWERS[Math.round(Math.log10(Number(size) / Number(digits)))];
    if (place !== undefined && place * digits === size) return place;
  }
  return undefined;
}

const UNITS: readonly (readonly [RegExp, Exact])[] = [
  [/亿/, 10_000n * SCALE],
  [/万|%|％/, SCALE],
  [/元/, SCALE / 10_000n],
];

/** `0.00` is zero to the hundredth, in the unit that is printed with it; an amount of bare `0` is exact. */
function lastPlaceOfZero(
  number: string | undefined,
  measure: Measure,
  text: string,
  unit: string,
): Exact | undefined {
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
