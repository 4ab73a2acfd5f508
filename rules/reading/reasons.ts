import type { Field } from '../../src/model/field.js';
import type { Measure } from '../../src/text/measures.js';
import type { Said } from './chapter.js';
import { account, isLeaf, say, type Entry, type Ledger } from './ledger.js';

/** Whose reason a reason is. */

export const CLAIMS = { 1: 'above', 0: 'equal', '-1': 'below' } as const;

/**
 * The first reason stands, but for the reason of a difference from a plan that the entry does not hold: it gives way to
 * that of the change (`较年初预算数减少…，主要原因是…。较上年减少…，主要原因是…`).
 */
export function takeReason(ledger: Ledger, entry: Entry, key: string, measure: Measure, field: Field): void {
  const kept = entry[key];
  const planned = measure.against !== undefined && measure.against !== 'last-year';
  const holdsPlan = Object.keys(entry).some((name) => /budget|completion/i.test(name));
  if (kept === undefined) {
    entry[key] = field;
    if (planned && !holdsPlan) ledger.ofPlan.add(field);
  } else if (!planned && !Array.isArray(kept) && isLeaf(kept) && ledger.ofPlan.has(kept)) {
    if (kept.place !== undefined) account(ledger, kept.place);
    entry[key] = field;
  } else if (field.place !== undefined) account(ledger, field.place);
}

/**
 * A sentence that names nothing and gives a reason goes on with what was told before it; not where that did not move,
 * nor where it moved otherwise (`决算数等于预算数。` and then `决算数大于预算数的主要原因：…`).
 */
export function isStrayReason(
  ledger: Ledger,
  entry: Entry,
  said: Said,
  verdictKey: string | undefined,
): boolean {
  if (said.subject !== '' || !said.measures.some(({ kind }) => kind === 'reason')) return false;
  const [first] = said.measures;
  const kept = verdictKey === undefined ? undefined : entry[verdictKey];
  if (first?.kind === 'verdict' && first.direction !== undefined && kept !== undefined)
    return !Array.isArray(kept) && isLeaf(kept) && kept.value !== CLAIMS[first.direction];
  return said.measures.every(({ kind }) => kind === 'reason') && !hasMoved(ledger, entry);
}

const MOVES = /^(?:change|budget|adjusted|completion|verdict|previous|none|residue)/;

/** Notes that a measure tells of a movement. */
export function noteMovement(ledger: Ledger, entry: Entry, { kind }: Measure): void {
  if (MOVES.test(kind)) ledger.moved.add(entry);
}

/** It was told of a movement, or of a sum of nothing, which a reason explains as well. */
const hasMoved = (ledger: Ledger, entry: Entry): boolean =>
  ledger.moved.has(entry) ||
  Object.values(entry).some(
    (told) => told !== undefined && !Array.isArray(told) && isLeaf(told) && told.value === 0,
  );

/** Says that a reason was left out. */
export function leaveReason(ledger: Ledger, block: number, { start, end, text }: Measure): void {
  const actual = text?.value ?? '';
  say(
    ledger,
    'warning',
    { code: 'value-unreadable', actual, expected: '某项变动的原因' },
    { block, start, end },
  );
}

/** The same for all reasons of a statement. */
export function leaveReasons(ledger: Ledger, { block, measures }: Said): void {
  for (const measure of measures) if (measure.kind === 'reason') leaveReason(ledger, block, measure);
}
