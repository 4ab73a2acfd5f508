import { basename } from 'node:path';
import type { Found, Input } from '../files.js';
import { FreePaths, isArchive } from '../file-names.js';
import type { ListAnswer, ListJob, Lost } from '../jobs.js';
import type { Pool } from '../pool.js';
import { failed } from '../verdict.js';
import type { Listed } from './list.js';

export type Expanded = Pick<Found, 'inputs' | 'skipped'>;

/** The files of a run with those of its archives in the place of these: `上报.zip/水务局/报告.docx`. */
export async function expandArchives({ inputs, skipped }: Expanded, pool: Pool): Promise<Expanded> {
  const archives = inputs.filter(({ name }) => isArchive(name));
  if (archives.length === 0) return { inputs, skipped };
  const held = new Map<string, ListAnswer | Lost>();
  const jobs = archives.map(({ location }): ListJob => ({ kind: 'list', location }));
  await pool.each(jobs, ({ location }, answer) => held.set(location, answer));
  const expanded: Input[] = [];
  const more: string[] = [];
  const free = new FreePaths();
  for (const input of inputs) {
    const answer = isArchive(input.name) ? held.get(input.location) : undefined;
    if (answer === undefined) expanded.push({ ...input, path: free.take(input.path) });
    else expanded.push(...filesIn(input, answer, free));
    if (answer !== undefined && !('lost' in answer))
      more.push(...answer.skipped.map((path) => `${input.path}/${path}`));
  }
  return { inputs: expanded, skipped: [...skipped, ...more] };
}

function filesIn(archive: Input, answer: ListAnswer | Lost, free: FreePaths): readonly Input[] {
  if ('lost' in answer) return [{ ...archive, refused: failed(answer.lost, answer.detail) }];
  const { files, skipped } = answer;
  if (files === 'document') return [archive];
  if (files.length === 0 && skipped.length === 0) return [{ ...archive, refused: failed('empty') }];
  return files.map((file) => inputOf(file, archive, free));
}

/** Files of one archive belong to the folder that it was given in; of one that was given itself, to that. */
function inputOf(file: Listed, archive: Input, free: FreePaths): Input {
  const path = file.path === '' ? archive.path : `${archive.path}/${file.path}`;
  const input: Input = {
    location: archive.location,
    name: basename(path),
    path: free.take(path),
    tree: archive.tree === '' ? archive.location : archive.tree,
  };
  return 'members' in file
    ? { ...input, members: file.members }
    : { ...input, refused: failed(file.reason, file.detail) };
}
