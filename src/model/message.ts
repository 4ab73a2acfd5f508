import type { Place } from './document.js';

export type Severity = 'error' | 'warning' | 'info';

/**
 * What a reader has to say of a document: `error` this value is unusable, `warning` read with an assumption,
 * `info` a notice. The wording of each code stands in `src/render.ts`.
 */
export type Message = {
  readonly severity: Severity;
  /** The module that speaks, e.g. `rules/narrative/overall`. */
  readonly source: string;
  readonly place?: Place;
  /** The further file that speaks, where the report has several and no place tells. */
  readonly file?: string;
  readonly cause?: Message;
} & MessageContent;

export type MessageContent =
  /** The file is no readable document of its kind; ends the reading of this file. */
  | { readonly code: 'file-unreadable'; readonly reason: UnreadableReason; readonly detail?: string }
  /** The file is not a final-accounts report. */
  | { readonly code: 'not-final-accounts'; readonly found: LookAlike; readonly quote: string }
  /** A format's element that was left out (pictures, charts, comments). */
  | { readonly code: 'element-dropped'; readonly element: string; readonly count: number }
  | { readonly code: 'encoding-assumed'; readonly encoding: string; readonly replaced: number }
  | {
      readonly code: 'page-not-read';
      readonly page: number;
      readonly reason: 'no-text-layer' | 'no-unicode' | 'unreadable';
    }
  | { readonly code: 'identity-missing'; readonly part: 'department' | 'year' | 'kind' }
  | {
      readonly code: 'identity-conflict';
      readonly part: string;
      readonly chosen: string;
      readonly others: readonly string[];
    }
  | { readonly code: 'heading-unknown'; readonly title: string }
  | { readonly code: 'section-repeated'; readonly title: string }
  /** The file binds several reports together; each has a record of its own. */
  | { readonly code: 'bound-report'; readonly number: number; readonly of: number }
  /** The statements stand there in several sets (汇总 and 本级), all of which are kept; `captions` tell whose they are. */
  | { readonly code: 'statements-repeated'; readonly title: string; readonly captions: readonly string[] }
  /** A sentence with a figure that no rule took. */
  | { readonly code: 'figure-not-read'; readonly figure: string; readonly quote: string }
  | { readonly code: 'table-not-read'; readonly quote: string }
  | { readonly code: 'row-not-read'; readonly quote: string }
  /** A column (from 1) of which no head tells what it holds; `heads` are what stands over it. */
  | { readonly code: 'column-not-read'; readonly column: number; readonly heads: string }
  | { readonly code: 'value-unreadable'; readonly actual: string; readonly expected: string }
  /** The same quantity, printed again with another value; the first print stands. */
  | { readonly code: 'restated-differently'; readonly kept: string; readonly other: string }
  | { readonly code: 'unit-assumed'; readonly figure: string; readonly unit: string; readonly from: string }
  | { readonly code: 'placeholder'; readonly text: string }
  | { readonly code: 'filler-dropped'; readonly text: string }
  | { readonly code: 'code-unknown'; readonly name: string }
  /** A value that the record's schema refuses; it was left out. */
  | { readonly code: 'value-refused'; readonly pointer: string; readonly expected: string }
  /** A defect of the program: a rule broke off; its chapter is unread, the others stand. */
  | { readonly code: 'rule-failed'; readonly rule: string; readonly detail: string };

export type UnreadableReason =
  | 'empty'
  | 'wrong-type'
  | 'truncated'
  | 'encrypted'
  | 'too-large'
  | 'bomb'
  | 'no-text'
  | 'unsupported'
  | 'timeout'
  /** Reading took more memory than a worker may have. */
  | 'memory'
  /** The worker that read the file died, twice. */
  | 'crashed'
  | 'missing'
  /** An archive in archives in archives. */
  | 'too-deep'
  /** A path in an archive that leads out of it. */
  | 'outside'
  /** The disk takes no file of the record's name. */
  | 'unwritable'
  /** A defect of the program. */
  | 'broken-off';

export type LookAlike =
  | 'budget'
  | 'government'
  | 'performance'
  | 'audit'
  | 'institution'
  | 'press'
  | 'three-public'
  | 'procurement'
  | 'template'
  | 'other';

export interface Result<T> {
  readonly value: T;
  readonly messages: readonly Message[];
}

/** Thrown by an extractor for a file that it cannot read at all; never for what a readable document says. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  constructor(
    readonly reason: UnreadableReason,
    readonly detail?: string,
    options?: ErrorOptions,
  ) {
    super(detail === undefined ? reason : `${reason}: ${detail}`, options);
  }
}
