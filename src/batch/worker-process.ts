import { fork, type ChildProcess } from 'node:child_process';
import type { Job, Lost } from './jobs.js';
import type { Reply } from './perform.js';

export interface Limits {
  /** For one file. */
  readonly seconds: number;
  /** For one worker, buffers included. */
  readonly megabytes: number;
}

/** One worker, started when its first job comes and again after it died. */
export class WorkerProcess {
  #child: ChildProcess | undefined;
  #said = '';
  #isReady = false;
  #isClosed = false;

  constructor(
    readonly script: string,
    readonly limits: Limits,
  ) {}

  /** A job that a worker does not survive is tried once more, in a fresh one. */
  async run(job: Job): Promise<Reply | Lost> {
    const first = await this.#attempt(job);
    return 'lost' in first && !this.#isClosed ? this.#attempt(job) : first;
  }

  #attempt(job: Job): Promise<Reply | Lost> {
    const child = (this.#child ??= this.#start());
    return new Promise((resolve, reject) => {
      let isLate = false;
      const timer = setTimeout(
        () => {
          isLate = true;
          child.kill('SIGKILL');
        },
        this.#secondsFor(job) * 1000,
      );
      const rest = (): void => {
        clearTimeout(timer);
        child.off('message', answered).off('close', died);
      };
      const answered = (reply: unknown): void => {
        if (reply === READY) return;
        rest();
        resolve(reply as Reply);
      };
      const died = (code: number | null, signal: string | null): void => {
        rest();
        if (isLate) resolve({ lost: 'timeout', detail: `${this.limits.seconds} s` });
        else if (this.#isReady || signal !== null) resolve(this.#lossOf(code, signal));
        else reject(new Error(`a worker does not start: ${this.#said}`));
      };
      child.on('message', answered).on('close', died);
      // A worker that died meanwhile takes no message; `close` tells.
      child.send(job, () => undefined);
    });
  }

  /** The limit is one for a file; a stretch of the workbook has many. */
  #secondsFor({ kind }: Job): number {
    return kind === 'book' ? Math.max(this.limits.seconds, SECONDS_FOR_BOOKS) : this.limits.seconds;
  }

  #lossOf(code: number | null, signal: string | null): Lost {
    return /out of memory/i.test(this.#said)
      ? { lost: 'memory', detail: `${this.limits.megabytes} MB` }
      : { lost: 'crashed', detail: signal ?? /^\w*Error.*$/m.exec(this.#said)?.[0] ?? String(code) };
  }

  #start(): ChildProcess {
    const { megabytes } = this.limits;
    const child = fork(this.script, [String(megabytes)], {
      execArgv: [`--max-old-space-size=${megabytes}`, ...ENGINE],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#said = '';
    this.#isReady = false;
    child.once('message', () => (this.#isReady = true));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#said = (this.#said + text).slice(-MOST_SAID);
    });
    child.on('close', () => {
      if (this.#child === child) this.#child = undefined;
    });
    child.on('error', () => undefined);
    return child;
  }

  /** Ends the worker, whatever it does; it takes no further job. */
  close(): Promise<void> {
    this.#isClosed = true;
    const child = this.#child;
    if (child === undefined) return Promise.resolve();
    return new Promise((resolve) => {
      child.on('close', () => resolve());
      child.kill('SIGKILL');
    });
  }
}

const SECONDS_FOR_BOOKS = 900;

/**
 * How V8 runs a worker. One file leaves some 10 MB of garbage: with room for several files' worth, little of one that is
 * being read must be copied (a sixth of the processor time of a file). Code is compiled for speed when it is known to
 * be used often: every worker compiles its own, which in the first thousand files took a third of their time.
 */
const ENGINE = [
  '--min-semi-space-size=64',
  '--max-semi-space-size=64',
  '--interrupt-budget=1500000',
] as const;

/** What a worker says when its program is loaded. */
export const READY = 'ready';

/** Of what a worker said on standard error; its last words tell why it died. */
const MOST_SAID = 8000;
