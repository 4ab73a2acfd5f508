import { createHash } from 'node:crypto';

/** Bytes that a file system takes for one name. */
const LONGEST_NAME = 255;

/** A file's further reports: `报告.docx#2`. */
export const boundPath = (path: string, number: number): string =>
  number === 1 ? path : `${path}#${number}`;

/** The record's path below the output folder; names that would be too long are cut and told apart by their hash. */
export function recordPath(path: string): string {
  const steps = path.split('/');
  return [
    'records',
    ...steps.slice(0, -1).map((step) => fitting(step, '')),
    fitting(`${steps.at(-1) ?? ''}.json`, '.json'),
  ].join('/');
}

function fitting(name: string, ending: '' | '.json'): string {
  if (Buffer.byteLength(name) <= LONGEST_NAME) return name;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
  const tail = `~${hash}${ending === '' ? '' : (/\.[^.]{1,5}\.json$/.exec(name)?.[0] ?? ending)}`;
  let kept = [...name];
  while (Buffer.byteLength(kept.join('') + tail) > LONGEST_NAME) kept = kept.slice(0, -1);
  return kept.join('') + tail;
}
