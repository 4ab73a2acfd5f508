import { statuses, type Run } from './run.js';
import { padTo } from './width.js';
import type { Words } from './words.js';

/** Reasons listed at the end; the rest stands in `run.json`. */
const MOST = 40;

/** The closing table: counts by status, then each file that is not complete with its reason. */
export function summarise({ totals, files }: Run, words: Words): string {
  const label = (name: string): string => `  ${padTo(name, 12)}`;
  const counts = statuses.map(
    (status) => `${label(words.status[status])}${String(totals[status]).padStart(6)}`,
  );
  const wanting = files.filter(({ reason, joinedInto }) => reason !== null && joinedInto === undefined);
  const joined = files.filter(({ joinedInto }) => joinedInto !== undefined).length;
  const reasons = wanting
    .slice(0, MOST)
    .map(({ status, file, reason }) => `${words.status[status]}  ${file}: ${reason}`);
  return [
    ...counts,
    `${label(words.summary)}${String(totals.files).padStart(6)}`,
    ...(reasons.length > 0 ? ['', ...reasons] : []),
    ...(wanting.length > MOST ? [words.more(wanting.length - MOST)] : []),
    ...(joined > 0 ? [words.joined(joined)] : []),
    ...(totals.skipped > 0 ? [words.skipped(totals.skipped)] : []),
  ].join('\n');
}
