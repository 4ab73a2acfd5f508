import type { Span } from './document.js';

/** Money in memory: a whole number of 分. 1 万元 = 1 000 000 分. */
export type Fen = number;

export type Scalar = string | number | boolean | null;

/** How a value is written: money is held in 分 and written in 万元; the rest is written as it is. */
export type ValueType =
  'text' | 'money' | 'percent' | 'count' | 'number' | 'year' | 'code' | 'date' | 'choice';

/** A value and the print it was read from. */
export interface Field<T extends Scalar = Scalar> {
  readonly kind: 'field';
  readonly type: ValueType;
  readonly value: T;
  /** The printed text at `place`, to the letter. */
  readonly raw: string;
  /** Where the print stands; absent only for a value that was not printed (`inferred`). */
  readonly place?: Span;
  /** Further stretches of one text that runs over several blocks. */
  readonly more?: readonly Span[];
  /** What the value was inferred from, when it was not printed. */
  readonly inferred?: string;
  /** Other places that print the same value. */
  readonly also?: readonly Span[];
}

/** What rules give: plain objects and lists with fields as leaves. `undefined` is a thing that the report does not have. */
export type FieldTree = Field | { readonly [key: string]: FieldTree | undefined } | readonly FieldTree[];

export const isField = (tree: unknown): tree is Field =>
  typeof tree === 'object' && tree !== null && (tree as { kind?: unknown }).kind === 'field';

/** A value that was printed. */
export function printed<T extends Scalar>(
  type: ValueType,
  value: T,
  raw: string,
  place: Span,
  more?: readonly Span[],
): Field<T> {
  return more === undefined || more.length === 0
    ? { kind: 'field', type, value, raw, place }
    : { kind: 'field', type, value, raw, place, more };
}

/** A value that was not printed, with what it was inferred from and, where there is one, the print that led to it. */
export function inferred<T extends Scalar>(
  type: ValueType,
  value: T,
  from: string,
  raw = '',
  place?: Span,
): Field<T> {
  return place === undefined
    ? { kind: 'field', type, value, raw, inferred: from }
    : { kind: 'field', type, value, raw, inferred: from, place };
}
