import { Worker } from 'node:worker_threads';
import type { Job } from './jobs.js';
import { perform } from './perform.js';
import { READY } from './worker-process.js';

/** The program of a worker process: one job at a time, until the process that started it is gone. */
new Worker(new URL('./watchdog.js', import.meta.url), {
  workerData: { parent: process.ppid, megabytes: Number(process.argv[2]) },
}).unref();

process.on('message', (job: Job) => void perform(job).then((reply) => process.send?.(reply)));
process.on('disconnect', () => process.exit());
// Ctrl-C reaches the whole group; the main process decides.
process.on('SIGINT', () => undefined);
process.send?.(READY);
