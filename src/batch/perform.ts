import type { Answers, Job } from './jobs.js';
import { OutputError } from './output.js';

/** What a worker says of a job: its answer, or why it has none. */
export type Reply =
  | { readonly answer: Answers[keyof Answers] }
  | { readonly refused: { readonly path: string; readonly code: string; readonly message: string } }
  | { readonly broken: string };

/** Do one job. Never throws. Each kind of work is loaded when it first comes. */
export async function perform(job: Job): Promise<Reply> {
  try {
    return { answer: await work(job) };
  } catch (error) {
    if (error instanceof OutputError)
      return { refused: { path: error.path, code: error.code, message: error.message } };
    return { broken: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function work(job: Job): Promise<Answers[keyof Answers]> {
  switch (job.kind) {
    case 'list':
      return (await import('./archives/list.js')).listArchive(job);
    case 'read':
      return (await import('./read.js')).readAlone(job);
    case 'join':
      return (await import('./join.js')).readTogether(job);
    case 'book':
      return (await import('./book.js')).makeStretch(job);
  }
}
