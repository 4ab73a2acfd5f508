import type { SourceDocument, Span } from './document.js';
import type { FieldTree } from './field.js';
import type { Message } from './message.js';
import type { Outline } from './section.js';

/** What every rule sees. */
export interface Context {
  /** File name without its folder; may name department, year and kind. */
  readonly fileName: string;
  readonly document: SourceDocument;
  readonly outline: Outline;
}

/** What a rule gives for what it located. */
export interface Reading {
  /** `undefined` where nothing could be read. */
  readonly value: FieldTree | undefined;
  readonly messages: readonly Message[];
  /** Printed figures that were understood and are kept nowhere: a total said again, the year of a comparison. */
  readonly accounted?: readonly Span[];
}

/** One chapter or table: `locate` finds, `read` reads. */
export interface Rule<Target = unknown> {
  /** Word-string, the same as its file's name. */
  readonly id: string;
  readonly title: string;
  /** Where its value goes in the record, e.g. `/finalAccounts/overall`. */
  readonly pointer: string;
  readonly locate: (context: Context) => readonly Target[];
  /** `targets` is never empty. */
  readonly read: (targets: readonly Target[], context: Context) => Reading;
}

/** Keeps the target type inside the rule, so that rules of all kinds make one list. */
export const defineRule = <Target>(rule: Rule<Target>): Rule => rule as Rule;
