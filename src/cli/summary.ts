import { statuses, type Run } from '../batch/run.js';
import { padTo } from './width.js';
import type { Words } from './words.js';

/** The closing table: counts by status, then the files that are not complete with their reasons. */
export function summarise({ totals, wanting, wantingInAll, joined, unchanged }: Run, words: Words): string {
  const label = (name: string): string => `  ${padTo(name, 12)}`;
  const counts = statuses.map(
    (status) => `${label(words.status[status])}${String(totals[status]).padStart(6)}`,
  );
  const reasons = wanting.map(({ status, file, reason }) => `${words.status[status]}  ${file}: ${reason}`);
  return [
    ...counts,
    `${label(words.summary)}${String(totals.files).padStart(6)}`,
    ...(unchanged > 0 ? [words.unchanged(unchanged)] : []),
    ...(reasons.length > 0 ? ['', ...reasons] : []),
    ...(wantingInAll > wanting.length ? [words.more(wantingInAll - wanting.length)] : []),
    ...(joined > 0 ? [words.joined(joined)] : []),
    ...(totals.skipped > 0 ? [words.skipped(totals.skipped)] : []),
  ].join('\n');
}
