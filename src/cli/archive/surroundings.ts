import { firstLine, openArchive, type Archive, type Purpose } from '../../archive/open.js';
import { ArchiveProblem, type Problem } from '../../archive/problems.js';
import type { Language } from '../../render.js';
import { printAnswer, type AnswerFormat, type Printable } from './answers.js';
import { archiveWords } from './words.js';

/** Where results and words go, and how a command ends badly. */
export interface Surroundings {
  readonly language: Language;
  readonly write: (text: string) => void;
  readonly say: (text: string) => void;
  readonly fail: (status: number) => void;
}

/** Work on an archive, closed afterwards; what goes wrong is one sentence. */
export async function using(
  { language, say, fail }: Surroundings,
  path: string,
  purpose: Purpose,
  work: (archive: Archive) => Promise<void>,
): Promise<void> {
  let archive: Archive | undefined;
  try {
    archive = await openArchive(path, purpose);
    await work(archive);
  } catch (error) {
    const problem = problemOf(error, path);
    if (problem === undefined) throw error;
    say(archiveWords[language].problem(problem));
    fail(2);
  } finally {
    archive?.close();
  }
}

/** What a person can do something about: the archive's own problems, and what the disk or DuckDB refuses. */
function problemOf(error: unknown, path: string): Problem | undefined {
  if (error instanceof ArchiveProblem) return error.problem;
  if (!(error instanceof Error)) return undefined;
  const { code, path: at = path } = error as NodeJS.ErrnoException;
  const refused = typeof code === 'string' || /^(?:IO|Out of Memory|FATAL) Error/.test(error.message);
  return refused ? { code: 'storage', path: at, detail: firstLine(error.message) } : undefined;
}

/** Print an answer with headings and words for people; some headings are a view's own. */
export async function print(
  { language, write, say }: Surroundings,
  answer: Printable,
  format: AnswerFormat,
  view = '',
): Promise<void> {
  const { headings, values, leftOut } = archiveWords[language];
  const left = await printAnswer(answer, {
    format,
    write,
    heading: (column) => headings[`${view}.${column}`] ?? headings[column] ?? column,
    word: (column, value) => values[column]?.[value] ?? value,
  });
  if (left > 0) say(leftOut(left));
}

/** Print an answer as the archive has it. */
export async function printPlain(
  { language, write, say }: Surroundings,
  answer: Printable,
  format: AnswerFormat,
): Promise<void> {
  const left = await printAnswer(answer, {
    format,
    write,
    heading: (column) => column,
    word: (_, value) => value,
  });
  if (left > 0) say(archiveWords[language].leftOut(left));
}
