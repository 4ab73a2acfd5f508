import { addRecords, type Added } from '../../archive/add.js';
import { ask, askAll, type Answer } from '../../archive/ask.js';
import { openArchive, type Archive, type Purpose } from '../../archive/open.js';
import { ArchiveProblem } from '../../archive/problems.js';
import { conditionOf } from '../../archive/selection.js';
import type { Language } from '../../render.js';
import { padTo } from '../width.js';
import { printAnswer, type AnswerFormat } from './answers.js';
import type { ArchiveActions } from './commands.js';
import { coverageTable } from './coverage.js';
import { findRecords } from './record-files.js';
import { archiveWords } from './words.js';

/** Where results and words go, and how a command ends badly. */
export interface Surroundings {
  readonly language: Language;
  readonly write: (text: string) => void;
  readonly say: (text: string) => void;
  readonly fail: (status: number) => void;
}

export function archiveActions({ language, write, say, fail }: Surroundings): ArchiveActions {
  const words = archiveWords[language];

  const using = async (
    path: string,
    purpose: Purpose,
    work: (archive: Archive) => Promise<void>,
  ): Promise<void> => {
    let archive: Archive | undefined;
    try {
      archive = await openArchive(path, purpose);
      await work(archive);
    } catch (error) {
      if (!(error instanceof ArchiveProblem)) throw error;
      say(words.problem(error.problem));
      fail(2);
    } finally {
      archive?.close();
    }
  };
  const print = async (answer: Answer, format: AnswerFormat): Promise<void> => {
    const left = await printAnswer(answer, {
      format,
      write,
      heading: (column) => words.headings[column] ?? column,
      word: (column, value) => words.values[column]?.[value] ?? value,
    });
    if (left > 0) say(words.leftOut(left));
  };
  const printAsWritten = async (answer: Answer, format: AnswerFormat): Promise<void> => {
    const left = await printAnswer(answer, {
      format,
      write,
      heading: (name) => name,
      word: (_, value) => value,
    });
    if (left > 0) say(words.leftOut(left));
  };

  return {
    add: (path, inputs) =>
      using(path, 'change', async (archive) => {
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
    list: (path, { format, ...selection }) =>
      using(path, 'read', async (archive) => {
        const { sql, parameters } = conditionOf(selection);
        const order = 'ORDER BY province, city, county, department, year, kind, scope';
        await print(await ask(archive, `SELECT * FROM reports WHERE ${sql} ${order}`, parameters), format);
      }),
    query: (path, sql, { format }) =>
      using(path, 'read', async (archive) => printAsWritten(await ask(archive, sql), format)),
    coverage: (path, { format, ...selection }) =>
      using(path, 'read', async (archive) => {
        const { sql, parameters } = conditionOf(selection);
        const order = 'ORDER BY province, city, county, department, year';
        const answer = await askAll(archive, `SELECT * FROM coverage WHERE ${sql} ${order}`, parameters);
        await print(format === 'json' ? streamed(answer) : coverageTable(answer, words), format);
      }),
  };
}

type Whole = Awaited<ReturnType<typeof askAll>>;

/** A whole answer as one that is read row by row. */
export const streamed = ({ columns, rows }: Whole): Answer => ({
  columns,
  rows: (async function* () {
    yield* rows;
  })(),
});
