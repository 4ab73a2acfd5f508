import type { Amount, Unreadable } from './figures.js';
import type { Spanned } from './grammar.js';
import {
  add,
  backToWhole,
  current,
  labelOf,
  measureAt,
  openAside,
  setYear,
  statementFor,
  type State,
} from './drafts.js';
import { movesPlan, namesNoSum, roleOf, subjectOf, type Role } from './labels.js';
import type { Change, Comparison, Share } from './phrase-types.js';
import type { OpenMeasure } from './years.js';

/** An amount goes to the statement that its words name, to what is compared with, or on with a change. */
export function readAmount(state: State, amount: Spanned<Amount | Unreadable>): void {
  const { value, start, end } = amount;
  if (value.kind === 'amount') state.unit = value.unit;
  if (state.residue) return add(current(state, start), state, measureAt(state, 'residue', amount, value));
  if (state.comparison?.end === start) return addCompared(state, state.comparison.value, amount);
  const { change } = state;
  if (change?.figure?.value.kind === 'amount' && isNext(state, change.figure, start)) {
    const made = measureAt(state, 'change', amount, value);
    if (change.direction !== 0) made.direction = change.direction;
    setCompared(made, state, change);
    return add(current(state, start), state, made);
  }
  if (/^(?:\(含\)|（含）)?以[上下]/.test(state.plain.slice(end, end + 5)))
    return add(current(state, start), state, measureAt(state, 'threshold', amount, value));
  addAmount(
    state,
    start,
    end,
    roleOf(state.labels, labelOf(state)),
    value,
    value.kind === 'amount' && value.clipped === true,
  );
  state.change = undefined;
}

export function addAmount(
  state: State,
  start: number,
  end: number,
  role: Role,
  figure: Amount | Unreadable,
  unitAssumed: boolean,
): void {
  const back = role.kind === 'actual' ? backToWhole(state, role.words) : undefined;
  const made = measureAt(state, role.kind, { start, end }, figure);
  if (role.base) made.base = role.base;
  if (back?.subject === '' || namesNoSum(state.labels, made.label) || isBehindBase(state, start))
    made.listed = true;
  setYear(made, state);
  if (unitAssumed) made.unitAssumed = true;
  if (!movesPlan(state.labels, made.label))
    return add(back ?? statementFor(state, start, role.words), state, made);
  made.listed = true;
  add(current(state, start), state, made);
}

/** `较上年走低0.3万元`: behind what is compared with, words that nobody knows tell of a change, not of a sum. */
const isBehindBase = ({ comparison, plain }: State, start: number): boolean =>
  comparison !== undefined && /^[^。；;，,、:：()\d]+$/.test(plain.slice(comparison.end, start));

/** The next figure of a series: nothing but 、 or 和 stands between. */
export const isNext = ({ plain }: State, before: Spanned<unknown> | undefined, start: number): boolean =>
  before !== undefined && /^(?:、|、?[和与及])$/.test(plain.slice(before.end, start));

/** `较2021年的280万元增加…`: last year's amount; `比年初预算数2万元减少…`: the budget's. */
export function addCompared(
  state: State,
  { against, year }: Pick<Comparison, 'against' | 'year'>,
  amount: Spanned<Amount | Unreadable>,
): void {
  const { value, start, end } = amount;
  if (state.labels.movedBy.test(state.plain.slice(end, end + 8)))
    return addBase(state, year ? { against, year } : { against }, amount);
  const made = measureAt(state, 'previous', amount, value);
  made.listed = true;
  add(statementFor(state, start), state, made);
}

/** The amount that is compared with. */
export function addBase(
  state: State,
  { against, year }: Pick<Comparison, 'against' | 'year'>,
  amount: Spanned<Amount | Unreadable>,
): void {
  const { value, start } = amount;
  if (against === 'last-year' || year !== undefined)
    return add(statementFor(state, start), state, measureAt(state, 'previous', amount, value));
  const made = measureAt(state, against === 'adjusted-budget' ? 'adjusted-budget' : 'budget', amount, value);
  if (against === 'initial-budget') made.base = 'initial';
  add(statementFor(state, start), state, made);
}

/** The whole that a share names is stated beside: what follows goes on with the part. */
export function addWhole(state: State, whole: NonNullable<Share['whole']>): void {
  const { value: figure, start, end, words } = whole;
  const subject = subjectOf(state.labels, words.value, words.start);
  if (subject === undefined) return;
  openAside(state, subject).measures.push({ kind: 'level', start, end, figure, label: words.value });
}

/** Set what a change is against: what its own words name, else what is compared with. */
export function setCompared(measure: OpenMeasure, { comparison }: State, change: Change): void {
  const { against, year } = change.against === undefined ? (comparison?.value ?? {}) : change;
  if (against !== undefined) measure.against = against;
  if (year !== undefined) measure.year = year;
}
