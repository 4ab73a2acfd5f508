import { readFileSync } from 'node:fs';
import { addRecords } from '../../archive/add.js';
import type { Added } from '../../archive/added.js';
import { ask } from '../../archive/ask.js';
import { ArchiveProblem } from '../../archive/problems.js';
import { removeReports } from '../../archive/remove.js';
import { replaceRoster, replaceTies } from '../../archive/roster.js';
import { readTies } from '../../archive/ties.js';
import { padTo } from '../width.js';
import type { ArchiveActions } from './commands.js';
import { findRecords } from './record-files.js';
import { print, using, type Surroundings } from './surroundings.js';
import { archiveWords } from './words.js';

type Keeping = Pick<ArchiveActions, 'add' | 'remove' | 'departments' | 'roster'>;

export function keeping(around: Surroundings): Keeping {
  const { say, fail } = around;
  const words = archiveWords[around.language];
  const wrong = (path: string, sentences: readonly string[]): void => {
    for (const sentence of sentences) say(`${path}${words.colon}${sentence}`);
    fail(2);
  };

  return {
    add: (path, inputs) =>
      using(around, path, 'change', async (archive) => {
        const { files, missing } = findRecords(inputs);
        for (const name of missing) say(words.missing(name));
        if (files.length === 0) say(words.noRecords);
        const counts = new Map<Added['outcome'], number>();
        await addRecords(archive, files, (added) => {
          counts.set(added.outcome, (counts.get(added.outcome) ?? 0) + 1);
          if (added.outcome === 'refused') say(`${added.file}${words.colon}${words.refusal(added.reason)}`);
          else if (added.notice) say(`${added.file}${words.colon}${words.notice(added.notice)}`);
        });
        for (const [outcome, label] of Object.entries(words.outcomes)) {
          const count = counts.get(outcome as Added['outcome']);
          if (count !== undefined) say(`  ${padTo(label, 24)}${String(count).padStart(6)}`);
        }
        if (missing.length > 0 || (counts.get('refused') ?? 0) > 0) fail(1);
      }),
    remove: (path, { department, year, version }) =>
      using(around, path, 'change', async (archive) => {
        const chosen = { department, year, ...(version === undefined ? {} : { version }) };
        const { reports, versions } = await removeReports(archive, chosen);
        say(words.removed(reports, versions));
        if (versions === 0) fail(1);
      }),
    departments: (path, file) =>
      using(around, path, file === undefined ? 'read' : 'change', async (archive) => {
        if (file === undefined) {
          const query =
            'SELECT current, since, department, province, city, county FROM stored.ties ORDER BY ALL';
          return print(around, await ask(archive, query), 'table');
        }
        const read = readTies(textOf(file));
        if ('problems' in read) return wrong(file, read.problems.map(words.tieProblem));
        await replaceTies(archive, read.ties);
        say(words.tied(read.ties.length));
      }),
    roster: (path, file) =>
      using(around, path, file === undefined ? 'read' : 'change', async (archive) => {
        if (file === undefined) {
          const query =
            'SELECT province, city, county, department, first_year, last_year FROM stored.roster ORDER BY ALL';
          return print(around, await ask(archive, query), 'table');
        }
        const done = await replaceRoster(archive, file);
        if ('problems' in done) return wrong(file, done.problems.map(words.rosterProblem));
        say(words.listed(done.departments));
      }),
  };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new ArchiveProblem({ code: 'bad-file', path, detail }, { cause });
  }
}
