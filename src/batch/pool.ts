import { fileURLToPath } from 'node:url';
import type { AnswerTo, Job, Lost } from './jobs.js';
import { OutputError } from './output.js';
import type { Reply } from './perform.js';
import { WorkerProcess, type Limits } from './worker-process.js';

export interface Pool {
  /**
   * Give each job to the next worker that is free; `take` gets the answers as they come, in any order. Jobs are made
   * when a worker is free for them. Ends early, with its error, where an answer cannot be taken.
   */
  readonly each: <J extends Job>(
    jobs: Iterable<J>,
    take: (job: J, answer: AnswerTo<J> | Lost) => void,
  ) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** @param script The worker's program. */
export function startPool(
  size: number,
  limits: Limits,
  script = fileURLToPath(new URL('./worker.js', import.meta.url)),
): Pool {
  const workers = Array.from({ length: size }, () => new WorkerProcess(script, limits));
  return {
    each: (jobs, take) =>
      inLanes(
        workers.map((worker) => (job: Job) => worker.run(job)),
        jobs,
        take,
      ),
    close: async () => void (await Promise.all(workers.map((worker) => worker.close()))),
  };
}

/** Every lane takes the next job when it is done with its last one. */
export async function inLanes<J extends Job>(
  lanes: readonly ((job: Job) => Promise<Reply | Lost>)[],
  jobs: Iterable<J>,
  take: (job: J, answer: AnswerTo<J> | Lost) => void,
): Promise<void> {
  const source = jobs[Symbol.iterator]();
  let isOver = false;
  const work = async (lane: (job: Job) => Promise<Reply | Lost>): Promise<void> => {
    for (let next = source.next(); next.done !== true && !isOver; next = source.next()) {
      const reply = await lane(next.value);
      if (!isOver) take(next.value, answerIn(reply));
    }
  };
  try {
    await Promise.all(lanes.map(work));
  } finally {
    isOver = true;
  }
}

function answerIn<J extends Job>(reply: Reply | Lost): AnswerTo<J> | Lost {
  if ('lost' in reply) return reply;
  if ('answer' in reply) return reply.answer as AnswerTo<J>;
  if ('broken' in reply) throw new Error(reply.broken);
  throw new OutputError(reply.refused.path, reply.refused.code, reply.refused.message);
}
