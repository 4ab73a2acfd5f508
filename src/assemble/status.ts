import type { ReportRecord } from '../model/report.js';
import { lossCodes, type Shortfall } from '../model/status.js';

interface Judged {
  readonly status: 'complete' | 'partial';
  readonly shortfalls: readonly Shortfall[];
}

/** `complete` only where department, year and kind are known and nothing that was printed is known to be missing. */
export function statusOf({
  record,
  messages,
}: {
  record: ReportRecord;
  messages: readonly { readonly code: string }[];
}): Judged {
  const { identity, coverage } = record;
  const parts = (['department', 'year', 'kind'] as const).filter((part) => identity[part] === null);
  const pointers = Object.keys(coverage).filter((pointer) => coverage[pointer] === 'unread');
  const shortfalls: Shortfall[] = [
    ...(parts.length > 0 ? [{ code: 'identity-missing', parts } as const] : []),
    ...(pointers.length > 0 ? [{ code: 'sections-unread', pointers } as const] : []),
    ...lossCodes.flatMap((code) => {
      const count = messages.filter((message) => message.code === code).length;
      return count > 0 ? [{ code, count }] : [];
    }),
  ];
  return { status: shortfalls.length > 0 ? 'partial' : 'complete', shortfalls };
}
