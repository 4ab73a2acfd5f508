import type { Spanned } from './grammar.js';
import { subjectOf, type Labels, type Subject } from './labels.js';
import type { Measure, Statement } from './measures.js';
import type { MoneyUnit } from './money.js';
import type { Change, Comparison } from './phrase-types.js';
import type { Dated, OpenMeasure } from './years.js';

/** What is known while a passage is read from left to right. */
export interface State {
  readonly labels: Labels;
  readonly text: string;
  readonly plain: string;
  readonly statements: Draft[];
  sentence: number;
  clause: number;
  /** Words since the last figure or comma: they name what the next figure says. */
  label: { readonly start: number; readonly end: number } | undefined;
  comparison: Spanned<Pick<Comparison, 'against' | 'year'>> | undefined;
  year: number | undefined;
  /** The year that the sentence opened with. */
  firstYear: number | undefined;
  /** The change that a percentage right behind it belongs to. */
  change: Change | undefined;
  /** A template's words stand; the figure behind them has no meaning. */
  residue: boolean;
  /** Brackets that are open, and how many statements stood before them. */
  depth: number;
  before: number;
  /** Nothing but words since the sentence or clause began: they may name what follows. */
  plainSo: { sentence: boolean; clause: boolean };
  /** What was told last. */
  last: Dated | undefined;
  /** The last statement outside brackets. */
  outer: Draft | undefined;
  /** Something was said to differ, from last year or from the plan: there may be a reason for it. */
  moved: boolean;
  unit: MoneyUnit;
}

/** A statement that may still grow. */
export type Draft = { -readonly [K in keyof Statement]: Statement[K] } & { measures: Dated[] };

export const openState = (labels: Labels, text: string, plain: string, unit: MoneyUnit): State => ({
  labels,
  text,
  plain,
  statements: [],
  sentence: 0,
  clause: 0,
  label: undefined,
  comparison: undefined,
  year: undefined,
  firstYear: undefined,
  change: undefined,
  residue: false,
  depth: 0,
  before: 0,
  plainSo: { sentence: true, clause: true },
  last: undefined,
  outer: undefined,
  moved: false,
  unit,
});

const MOVED = /^(?:change|verdict|completion|budget|none)/;

/** The words before a figure. */
export const labelOf = (state: State): string =>
  state.label === undefined ? '' : state.plain.slice(state.label.start, state.label.end);

/** What is told here, under the words before it. Made by the hundred: what only some of them have is set afterwards. */
export function measureAt(
  state: State,
  kind: Measure['kind'],
  { start, end }: { readonly start: number; readonly end: number },
  figure?: Measure['figure'],
): OpenMeasure {
  const label = labelOf(state);
  return figure === undefined ? { label, kind, start, end } : { label, kind, start, end, figure };
}

export function add(target: Draft, state: State, measure: Dated): void {
  target.measures.push(measure);
  state.last = measure;
  state.label = undefined;
  state.moved ||= MOVED.test(measure.kind);
}

/** The statement that a figure belongs to: a new one where words of its own name a subject. */
export function statementFor(state: State, start: number, role?: RegExp): Draft {
  const subject =
    state.label === undefined ? undefined : subjectOf(state.labels, labelOf(state), state.label.start, role);
  return subject === undefined ? current(state, start) : open(state, subject);
}

/** The statement that an unnamed figure goes on with: the last in the same brackets, else the last outside of any. */
export function current(state: State, start: number): Draft {
  const { statements, depth, before, outer, sentence } = state;
  const last = statements.at(-1);
  if (depth > 0 && last?.sentence === sentence && last.nested && statements.length > before) return last;
  if (outer?.sentence === sentence) return outer;
  return open(state, { subject: '', start, end: start, among: false });
}

export const open = (state: State, subject: Subject): Draft => opened(state, subject, state.depth > 0);

/** A statement beside what is being told: nothing goes on with it. */
export const openAside = (state: State, subject: Subject): Draft => opened(state, subject, true);

function opened(state: State, subject: Subject, nested: boolean): Draft {
  const made: Draft = {
    subject: subject.subject,
    start: subject.start,
    end: subject.end,
    among: subject.among || state.depth > 0,
    nested,
    sentence: state.sentence,
    clause: state.clause,
    measures: [],
  };
  state.statements.push(made);
  if (!nested) state.outer = made;
  return made;
}

/** Most parts of a plan that are looked back over for the whole. */
const MOST_PARTS = 40;

/** `预算5.5万元，其中：接待费2万元，…；决算4.8万元`: behind the parts of a plan the final figure is the whole's again. */
export function backToWhole(state: State, role: RegExp | undefined): Draft | undefined {
  const { label, statements, sentence, clause } = state;
  if (label !== undefined && subjectOf(state.labels, labelOf(state), label.start, role) !== undefined)
    return undefined;
  const told = statements.slice(-MOST_PARTS).filter((entry) => entry.sentence === sentence && !entry.nested);
  const whole = told[told.findIndex(({ among }) => among) - 1];
  const planned = whole?.measures.some(({ kind }) => /budget$/.test(kind)) === true;
  if (whole === undefined || !planned || whole.measures.some(({ kind }) => kind === 'actual'))
    return undefined;
  if (told.at(-1)?.clause === clause) return undefined;
  const { subject, start, end } = whole;
  return open(state, { subject, start, end, among: false });
}

/** Set the year that a figure is said of; of two figures in one breath (`74批次576人次`) the second is of the first's. */
export function setYear(measure: OpenMeasure, { last, plain, labels, year, firstYear }: State): void {
  if (labels.lastYear.test(measure.label)) measure.ofYear = 'last';
  else if (last?.ofYear !== undefined && /^[、,，和]?$/.test(plain.slice(last.end, measure.start)))
    measure.ofYear = last.ofYear;
  else if (year !== undefined) {
    measure.stated = year;
    if (year !== firstYear) measure.ofYear = year;
  }
}

/** Keep count of brackets. */
export function bracket(state: State, mark: string, end: number): void {
  if ((mark === '(' || mark === '（') && closesBefore(state.plain, end)) {
    state.before = state.depth === 0 ? state.statements.length : state.before;
    state.depth += 1;
  }
  if (mark === ')' || mark === '）') state.depth = Math.max(0, state.depth - 1);
}

/** A mark ends what may have been nothing but words. */
export function notePlain(state: State, mark: string): void {
  if (mark === '。') state.plainSo = { sentence: true, clause: true };
  else if (!'()（）'.includes(mark)) state.plainSo = { sentence: false, clause: '；;'.includes(mark) };
}

/** Longest text in brackets. */
const LONGEST_BRACKET = 200;

/** Whether a bracket is closed in its sentence; half a bracket is a slip of typing. */
const closesBefore = (plain: string, from: number): boolean =>
  /^[^)）。]*[)）]/.test(plain.slice(from, from + LONGEST_BRACKET));
