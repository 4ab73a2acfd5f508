import type { Amount, Unreadable } from './figures.js';
import type { Spanned } from './grammar.js';
import {
  add,
  backToWhole,
  current,
  labelOf,
  openAside,
  statementFor,
  yearStated,
  type State,
} from './drafts.js';
import { namesNoSum, roleOf, subjectOf, type Role } from './labels.js';
import type { Measure } from './measures.js';
import type { Change, Comparison, Share } from './phrase-types.js';

/** An amount goes to the statement that its words name, to what is compared with, or on with a change. */
export function readAmount(state: State, { value, start, end }: Spanned<Amount | Unreadable>): void {
  if (value.kind === 'amount') state.unit = value.unit;
  if (state.residue) return add(current(state, start), state, { kind: 'residue', start, end, figure: value });
  if (state.comparison?.end === start)
    return addCompared(state, state.comparison.value, { value, start, end });
  const { change } = state;
  if (change?.figure?.value.kind === 'amount' && isNext(state, change.figure, start))
    return add(current(state, start), state, {
      kind: 'change',
      start,
      end,
      figure: value,
      ...(change.direction === 0 ? {} : { direction: change.direction }),
      ...comparedWith(state, change),
    });
  if (/^(?:\(含\)|（含）)?以[上下]/.test(state.plain.slice(end, end + 5)))
    return add(current(state, start), state, { kind: 'threshold', start, end, figure: value });
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
  add(back ?? statementFor(state, start, role.words), state, {
    kind: role.kind,
    ...(back?.subject === '' ? { listed: true } : {}),
    start,
    end,
    figure,
    ...(role.base ? { base: role.base } : {}),
    ...(namesNoSum(state.labels, labelOf(state)) || isBehindBase(state, start) ? { listed: true } : {}),
    ...yearStated(state, start),
    ...(unitAssumed ? { unitAssumed } : {}),
  });
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
  { value, start, end }: Spanned<Amount | Unreadable>,
): void {
  if (state.labels.movedBy.test(state.plain.slice(end, end + 8)))
    return addBase(state, { against, ...(year ? { year } : {}) }, { value, start, end });
  add(statementFor(state, start), state, { kind: 'previous', start, end, figure: value, listed: true });
}

/** The amount that is compared with. */
export function addBase(
  state: State,
  { against, year }: Pick<Comparison, 'against' | 'year'>,
  { value, start, end }: Spanned<Amount | Unreadable>,
): void {
  const place = { start, end, figure: value };
  if (against === 'last-year' || year !== undefined)
    return add(statementFor(state, start), state, { kind: 'previous', ...place });
  const kind = against === 'adjusted-budget' ? 'adjusted-budget' : 'budget';
  const base = against === 'initial-budget' ? { base: 'initial' as const } : {};
  add(statementFor(state, start), state, { kind, ...place, ...base });
}

/** The whole that a share names is stated beside: what follows goes on with the part. */
export function addWhole(state: State, whole: NonNullable<Share['whole']>): void {
  const { value: figure, start, end, words } = whole;
  const subject = subjectOf(state.labels, words.value, words.start);
  if (subject === undefined) return;
  openAside(state, subject).measures.push({ kind: 'level', start, end, figure, label: words.value });
}

export function comparedWith({ comparison }: State, change: Change): Pick<Measure, 'against' | 'year'> {
  if (change.against !== undefined)
    return { against: change.against, ...(change.year ? { year: change.year } : {}) };
  if (comparison === undefined) return {};
  const { against, year } = comparison.value;
  return { against, ...(year ? { year } : {}) };
}
