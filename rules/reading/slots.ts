import type { Span } from '../../src/model/document.js';
import { printed, type Field } from '../../src/model/field.js';
import type { Measure, MeasureKind } from '../../src/text/measures.js';
import { subjectKey, type Said } from './chapter.js';
import { account, fieldAt, measureField, put, say, type Entry, type Ledger } from './ledger.js';
import { CLAIMS, isStrayReason, leaveReason, noteMovement, takeReason } from './reasons.js';
import { readingWords } from './words.js';

/** What is kept of a measure besides itself: the year compared with, the budget that is completed or differed from. */
type Besides = 'previousYear' | 'completionBase' | 'second-budget' | 'over-budget' | 'over-budget-rate';

/** Where the measures of one subject go: `{ level: 'total', change: 'change' }`. */
export type Keys = Partial<Readonly<Record<MeasureKind | Besides, string>>>;

/** A subject that a chapter knows, by the words that name it, and the keys of what is said of it. */
export interface Slot {
  readonly id: string;
  readonly subject: RegExp;
  readonly keys: Keys;
  /** Taken only where its sum, or one of both sides, was not told otherwise. */
  readonly fallback?: true;
}

/** The keys of a change and of its reason, the same for every part of a chapter. */
export const partKeys = {
  previous: 'previous',
  change: 'change',
  'change-rate': 'changeRate',
  reason: 'reason',
} as const;
/** The same for what a chapter as a whole is about: it names the year compared with as well. */
export const changeKeys = { ...partKeys, previousYear: 'previousYear' } as const;
/** The keys of a difference from the budget, where a chapter keeps the budget. */
export const overBudgetKeys = {
  'over-budget': 'budgetChange',
  'over-budget-rate': 'budgetChangeRate',
} as const;

/** The budget of a chapter that mostly tells one: the initial or the adjusted one, and the adjusted one beside it. */
export const budgetKeys = {
  budget: 'budget',
  'adjusted-budget': 'budget',
  'second-budget': 'adjustedBudget',
} as const;

/** The first slot whose words the subject holds; slots stand in order, the more special first. */
export const slotOf = <S extends Slot>(slots: readonly S[], subject: string): S | undefined => {
  const key = subjectKey(subject);
  return key === '' ? undefined : slots.find((slot) => slot.subject.test(key));
};

/** `人员经费和公用经费合计`: one figure for what several slots ask for is none of theirs. */
export const isSeveral = <S extends Slot>(slots: readonly S[], subject: string): boolean =>
  new Set(subject.split(/[、和与]/).flatMap((part) => slotOf(slots, part)?.id ?? [])).size > 1;

/** The one slot that a subject names. */
export const onlySlotOf = <S extends Slot>(slots: readonly S[], subject: string): S | undefined =>
  isSeveral(slots, subject) ? undefined : slotOf(slots, subject);

/** `人均公用经费`, `车均运行费`: a quotient, not a sum. */
export const isPerHead = (subject: string): boolean => readingWords.perHead.test(subject);

/** Write a statement's measures under their keys. What is understood and kept nowhere is accounted for. */
export function take(ledger: Ledger, entry: Entry, said: Said, keys: Keys): void {
  if (isPerHead(said.subject)) return;
  const stray = isStrayReason(ledger, entry, said, keys.verdict);
  for (const measure of said.measures) {
    noteMovement(ledger, entry, measure);
    if (measure.listed !== undefined) continue;
    if (stray && measure.kind === 'reason' && keys.reason !== undefined)
      leaveReason(ledger, said.block, measure);
    else takeMeasure(ledger, entry, said.block, measure, keys);
  }
}

export function takeMeasure(ledger: Ledger, entry: Entry, block: number, measure: Measure, keys: Keys): void {
  const span = { block, start: measure.start, end: measure.end };
  noteMovement(ledger, entry, measure);
  if (measure.ofYear !== undefined) return account(ledger, span);
  if (isPlanned(measure)) return takeOverBudget(ledger, entry, measure, keys, span);
  if (measure.kind === 'residue') {
    account(ledger, span);
    return say(ledger, 'warning', { code: 'placeholder', text: textOf(ledger, block, measure) }, span);
  }
  if (measure.kind === 'reason' && isPlanOnly(measure, keys)) return account(ledger, span);
  const key = keyOf(entry, measure.kind, keys);
  if (key === undefined) return measure.kind === 'previous' ? account(ledger, span) : undefined;
  if (measure.kind === 'verdict') return takeVerdict(ledger, entry, key, measure, span);
  if (measure.kind.startsWith('change') && measure.figure?.kind === 'count') return;
  const field = measureField(ledger, block, measure);
  takeYear(ledger, entry, block, measure, keys);
  if (field === undefined) return;
  if (measure.kind === 'reason') return takeReason(ledger, entry, key, measure, field);
  put(ledger, entry, key, field);
  if (measure.kind === 'change' && measure.figure === undefined) takeFlatRate(ledger, entry, field, keys);
  const base = measure.kind === 'completion' ? keys.completionBase : undefined;
  if (base !== undefined && measure.base !== undefined && entry[base] === undefined)
    entry[base] = printed('choice', measure.base, field.raw, span);
}

/** `年初预算8万元，全年预算7.5万元`: the adjusted budget stands in the place of the only one, or beside the initial one. */
function keyOf(entry: Entry, kind: Measure['kind'], keys: Keys): string | undefined {
  const key = keys[kind];
  const isSecond = kind === 'adjusted-budget' && key !== undefined && entry[key] !== undefined;
  return isSecond ? (keys['second-budget'] ?? key) : key;
}

/** 持平 is 0 for the rate as for the amount. */
function takeFlatRate(ledger: Ledger, entry: Entry, { raw, place }: Field, keys: Keys): void {
  const rate = keys['change-rate'];
  if (rate !== undefined && place !== undefined) put(ledger, entry, rate, printed('percent', 0, raw, place));
}

/** `比年初预算减少5万元`: the first budget that is differed from stands, like the first that is completed. */
function takeOverBudget(ledger: Ledger, entry: Entry, measure: Measure, keys: Keys, span: Span): void {
  const key = keys[measure.kind === 'change' ? 'over-budget' : 'over-budget-rate'];
  const field =
    key === undefined || entry[key] !== undefined || (measure.figure?.kind ?? 'count') === 'count'
      ? undefined
      : measureField(ledger, span.block, measure);
  if (key === undefined || field === undefined) return account(ledger, span);
  entry[key] = field;
}

/** 决算数小于预算数: the first claim stands; that of a reason says it again. */
function takeVerdict(ledger: Ledger, entry: Entry, key: string, { direction }: Measure, span: Span): void {
  if (direction === undefined || entry[key] !== undefined) return;
  entry[key] = fieldAt(ledger, 'choice', CLAIMS[direction], span);
}

/** The year compared with is kept beside the change, whatever became of its figure. */
function takeYear(ledger: Ledger, entry: Entry, block: number, { kind, year }: Measure, keys: Keys): void {
  if (!kind.startsWith('change') || year === undefined) return;
  if (keys.previousYear === undefined || entry[keys.previousYear] !== undefined) return;
  const span = { block, start: year.start, end: year.end };
  entry[keys.previousYear] = printed('year', year.value, textOf(ledger, block, year), span);
}

/** Where a chapter keeps no plan, the reason of a difference from it is no reason of the change. */
const isPlanOnly = (measure: Measure, keys: Keys): boolean =>
  keys.completion === undefined && measure.against !== undefined && measure.against !== 'last-year';

/** A difference from the plan is not a change against last year. */
const isPlanned = (measure: Measure): boolean =>
  (measure.kind === 'change' || measure.kind === 'change-rate') &&
  measure.against !== undefined &&
  measure.against !== 'last-year';

function textOf(
  ledger: Ledger,
  block: number,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  const found = ledger.context.document.blocks[block];
  return found === undefined || found.kind === 'table' ? '' : found.text.slice(start, end);
}

/** `…收入100万元，…；支出90万元`: a bare 收入 or 支出 names a side of its own where a chapter tells both. */
export function bySide(said: Said): readonly Said[] {
  const parts: (Said & { readonly measures: Measure[] })[] = [];
  for (const measure of said.measures) {
    const side = /^[、,，其中]*(收入|支出)(?:决算|预算|总)?(?:数|计)?(?:为|是|[:：])?$/.exec(
      measure.label,
    )?.[1];
    const last = parts.at(-1);
    if (
      last === undefined ||
      (side !== undefined &&
        /^(?:level|actual|budget|change|change-rate)$/.test(measure.kind) &&
        !last.subject.endsWith(side))
    )
      parts.push({
        subject: last === undefined && said.subject !== '' ? said.subject : (side ?? said.subject),
        start: said.start,
        end: said.end,
        sentence: said.sentence,
        clause: said.clause,
        among: said.among,
        nested: said.nested,
        measures: [measure],
        block: said.block,
      });
    else last.measures.push(measure);
  }
  return parts.length === 0 ? [said] : parts;
}

/** Tells what a statement without a subject of its own is said of; what brackets tell of ends with them. */
export interface Follower<T> {
  /** A statement named its subject. */
  readonly named: (said: Said, topic: T) => void;
  /** What an unnamed statement goes on with. */
  readonly topic: (said: Said) => T;
}

/**
 * Within its sentence an unnamed figure goes on with the subject before it. A new sentence goes on with the one subject
 * of the sentence before; where that told of several (`收入100万元，支出90万元。与上年相比，各增加…`), with the whole.
 */
export function follower<T>(first: T, whole: (topics: ReadonlySet<T>) => T = () => first): Follower<T> {
  let sentence = '';
  let topics = new Set<T>();
  let last = first;
  let inner: { readonly topic: T } | undefined;
  const keyOf = (said: Said): string => `${said.block}:${said.sentence}`;
  return {
    named(said, topic) {
      if (said.nested) {
        inner = { topic };
        return;
      }
      if (keyOf(said) !== sentence) topics = new Set();
      sentence = keyOf(said);
      topics.add(topic);
      inner = undefined;
      last = topic;
    },
    topic(said) {
      if (said.nested && inner !== undefined) return inner.topic;
      if (keyOf(said) !== sentence && topics.size > 1) last = whole(topics);
      return last;
    },
  };
}
