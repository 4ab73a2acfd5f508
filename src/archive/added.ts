import type { Cause } from './decide.js';
import type { Refusal } from './incoming.js';

/** What became of one record. */
export type Added = { readonly file: string } & (
  | { readonly outcome: 'new' | 'copy' | 'part' | 'same' | 'refreshed'; readonly notice?: Notice }
  | {
      readonly outcome: 'version';
      readonly cause: Cause;
      readonly stands: boolean;
      readonly notice?: Notice;
    }
  | { readonly outcome: 'refused'; readonly reason: Refusal }
);

/** What a person should look at. */
export type Notice =
  /** The version that stands now lacks values that the one before had. */
  | { readonly code: 'lacks'; readonly count: number }
  /** No value in common: the text and its tables, perhaps, or two bodies of one name. */
  | { readonly code: 'apart' };
