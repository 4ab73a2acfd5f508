import type { Span } from './document.js';
import type { LookAlike, MessageContent } from './message.js';

/** What became of a file. */
export type Status = 'complete' | 'partial' | 'rejected' | 'failed';

/** Codes that say that something printed did not reach the record. */
export const lossCodes = [
  'file-unreadable',
  'page-not-read',
  'figure-not-read',
  'row-not-read',
  'column-not-read',
  'table-not-read',
  'value-unreadable',
  'placeholder',
  'value-refused',
  'rule-failed',
] as const satisfies readonly MessageContent['code'][];
export type LossCode = (typeof lossCodes)[number];

/** Why a record is `partial`. */
export type Shortfall =
  | { readonly code: 'identity-missing'; readonly parts: readonly ('department' | 'year' | 'kind')[] }
  | { readonly code: 'sections-unread'; readonly pointers: readonly string[] }
  | { readonly code: LossCode; readonly count: number };

/** Whether a document is a final-accounts report at all. */
export type Judgement =
  | { readonly status: 'final-accounts' }
  | { readonly status: 'rejected'; readonly found: LookAlike; readonly quote: string; readonly place?: Span };

/** A part of the record and the outline's sections that it is read from. */
export interface Chapter {
  /** E.g. `/finalAccounts/overall`. */
  readonly pointer: string;
  /** Ids of sections; empty where tables anywhere in the report feed it. */
  readonly sections: readonly string[];
}
