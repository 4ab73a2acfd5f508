import type { Span } from '../../src/model/document.js';
import { textAt } from '../../src/model/document.js';
import { printed, type Field, type Scalar, type ValueType } from '../../src/model/field.js';
import { append } from '../../src/model/lists.js';
import type { Message, MessageContent, Severity } from '../../src/model/message.js';
import type { Context, Reading } from '../../src/model/rule.js';
import type { Measure } from '../../src/text/measures.js';
import { writeMoney } from '../../src/text/money.js';

/** Values of one record object while it is read; plain objects and lists nest. */
export interface Entry {
  [key: string]: Field | Entry | (Field | Entry)[] | undefined;
}

/** What a rule writes down while it reads: values with their evidence, what it understood and does not keep, and messages. */
export interface Ledger {
  readonly context: Context;
  readonly source: string;
  readonly messages: Message[];
  readonly accounted: Span[];
  /** Reasons of differences from a plan. */
  readonly ofPlan: Set<Field>;
  /** Entries of which it was told that something moved, from last year or from the plan: there may be a reason. */
  readonly moved: Set<Entry>;
}

export const openLedger = (context: Context, source: string): Ledger => ({
  context,
  source,
  messages: [],
  accounted: [],
  ofPlan: new Set(),
  moved: new Set(),
});

/** Closes a ledger; an entry without any value is `undefined`. */
export function closeLedger(ledger: Ledger, value: Entry): Reading {
  const kept = pruned(value);
  return { value: kept, messages: ledger.messages, accounted: ledger.accounted };
}

function pruned(entry: Entry): Entry | undefined {
  const kept: Entry = {};
  for (const [key, value] of Object.entries(entry)) {
    if (value === undefined) continue;
    if (Array.isArray(value)) {
      if (value.length > 0) kept[key] = value;
    } else if (isLeaf(value)) kept[key] = value;
    else {
      const inner = pruned(value);
      if (inner !== undefined) kept[key] = inner;
    }
  }
  return Object.keys(kept).length === 0 ? undefined : kept;
}

export const isLeaf = (value: Field | Entry): value is Field => value['kind'] === 'field';

export function say(ledger: Ledger, severity: Severity, content: MessageContent, place?: Span): void {
  const where = place && { block: place.block, ...(place.cell ? { cell: place.cell } : {}) };
  ledger.messages.push({ severity, source: ledger.source, ...(where ? { place: where } : {}), ...content });
}

export function account(ledger: Ledger, ...spans: readonly Span[]): void {
  append(ledger.accounted, spans);
}

/** A value as the print at `span` says it. */
export function fieldAt<T extends Scalar>(ledger: Ledger, type: ValueType, value: T, span: Span): Field<T> {
  return printed(type, value, textAt(ledger.context.document, span), span);
}

/** Places kept for one value: no report says the same thing more often, a hostile text may. */
const MOST_PLACES = 100;

/**
 * Keep a value under a key. The first print stands: the same value again is another place that prints it,
 * a different one is said and not kept.
 */
export function put(ledger: Ledger, entry: Entry, key: string, field: Field | undefined): void {
  if (field === undefined) return;
  const kept = entry[key];
  if (kept === undefined) {
    entry[key] = field;
    return;
  }
  if (Array.isArray(kept) || !isLeaf(kept) || field.place === undefined) return;
  const also = kept.also ?? [];
  if (kept.value === field.value && also.length < MOST_PLACES)
    entry[key] = { ...kept, also: [...also, field.place] };
  else if (kept.value === field.value) account(ledger, field.place);
  else {
    account(ledger, field.place);
    say(ledger, 'warning', { code: 'restated-differently', kept: kept.raw, other: field.raw }, field.place);
  }
}

/** The entry under a key, made when it is first asked for. */
export function under(entry: Entry, key: string): Entry {
  const kept = entry[key];
  if (kept !== undefined && !Array.isArray(kept) && !isLeaf(kept)) return kept;
  const made: Entry = {};
  entry[key] = made;
  return made;
}

/** The list under a key, made when it is first asked for. */
export function listUnder(entry: Entry, key: string): (Field | Entry)[] {
  const kept = entry[key];
  if (Array.isArray(kept)) return kept;
  const made: (Field | Entry)[] = [];
  entry[key] = made;
  return made;
}

/** A measure's value as a field: money in 分, percentages, counts; changes carry the sign of their direction. */
export function measureField(ledger: Ledger, block: number, measure: Measure): Field | undefined {
  const span = { block, start: measure.start, end: measure.end };
  const { figure } = measure;
  if (measure.text !== undefined && figure === undefined)
    return measure.text.value === '' ? undefined : fieldAt(ledger, 'text', measure.text.value, span);
  if (figure === undefined) return measure.direction === 0 ? fieldAt(ledger, 'money', 0, span) : undefined;
  const sign = measure.kind === 'change' || measure.kind === 'change-rate' ? (measure.direction ?? 1) : 1;
  switch (figure.kind) {
    case 'amount':
      if (sign < 0 && figure.fen < 0) return unreadable(ledger, span, 'money');
      if (measure.unitAssumed) sayUnit(ledger, span, measure);
      return fieldAt(ledger, 'money', signed(figure.fen, sign), span);
    case 'percent':
      if (sign < 0 && figure.percent < 0) return unreadable(ledger, span, 'percent');
      return fieldAt(ledger, 'percent', signed(figure.percent, sign), span);
    case 'count':
      return fieldAt(ledger, 'count', figure.count, span);
    case 'bare':
      return bareField(ledger, span, measure, figure.digits, sign);
    case 'unreadable':
      return unreadable(ledger, span, 'money');
  }
}

/** A ratio that lost its % sign is read as one, and said; any other bare number is no value. */
function bareField(
  ledger: Ledger,
  span: Span,
  measure: Measure,
  digits: string,
  sign: number,
): Field | undefined {
  if (!/^(?:share|completion)$/.test(measure.kind)) return unreadable(ledger, span, 'number');
  say(ledger, 'warning', { code: 'unit-assumed', figure: digits, unit: '%', from: '比例' }, span);
  return fieldAt(ledger, 'percent', signed(Number(digits), sign), span);
}

function sayUnit(ledger: Ledger, span: Span, measure: Measure): void {
  if (measure.figure?.kind !== 'amount') return;
  const raw = textAt(ledger.context.document, span);
  say(
    ledger,
    'warning',
    { code: 'unit-assumed', figure: raw, unit: measure.figure.unit, from: '上下文' },
    span,
  );
}

export function unreadable(ledger: Ledger, span: Span, expected: string): undefined {
  account(ledger, span);
  say(
    ledger,
    'error',
    { code: 'value-unreadable', actual: textAt(ledger.context.document, span), expected },
    span,
  );
  return undefined;
}

/** Never −0: 减少0.00万元 is 0. */
const signed = (value: number, sign: number): number => (value === 0 ? 0 : value * sign);

export const moneyText = (fen: number): string => `${writeMoney(fen)}万元`;
