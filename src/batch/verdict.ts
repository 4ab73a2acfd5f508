import type { LookAlike, UnreadableReason } from '../model/message.js';
import type { Shortfall } from '../model/status.js';
import type { Conversion } from '../pipeline.js';
import { render, renderShortfalls, type Language } from '../render.js';

/** What became of one report, without its record: small, and the same in every language. */
export type Verdict =
  | { readonly status: 'complete' }
  | { readonly status: 'partial'; readonly shortfalls: readonly Shortfall[] }
  | { readonly status: 'rejected'; readonly found: LookAlike; readonly quote: string }
  | Failure;

export interface Failure {
  readonly status: 'failed';
  readonly reason: UnreadableReason;
  readonly detail?: string;
}

export const failed = (reason: UnreadableReason, detail?: string): Failure => ({
  status: 'failed',
  reason,
  ...(detail === undefined ? {} : { detail }),
});

export function verdictOf(conversion: Conversion): Verdict {
  if (!('record' in conversion)) return conversion;
  const { status, shortfalls } = conversion;
  return status === 'complete' ? { status } : { status, shortfalls };
}

/** Why a file is not `complete`, as one sentence; `null` where it is. */
export function reasonOf(verdict: Verdict, language: Language): string | null {
  switch (verdict.status) {
    case 'complete':
      return null;
    case 'partial':
      return renderShortfalls(verdict.shortfalls, language);
    case 'rejected':
      return render({ code: 'not-final-accounts', found: verdict.found, quote: verdict.quote }, language);
    case 'failed': {
      const { reason, detail } = verdict;
      return render(
        { code: 'file-unreadable', reason, ...(detail === undefined ? {} : { detail }) },
        language,
      );
    }
  }
}
