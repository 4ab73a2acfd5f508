import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

/**
 * A thread beside a worker's own, which may be deep in one file: ends the process when it takes too much memory, buffers
 * included (which no limit of the heap counts), or when the process that started it is gone.
 */
const { parent, megabytes } = workerData as { readonly parent: number; readonly megabytes: number };

/** The last thing that a worker says; see `WorkerProcess`. */
const OUT_OF_MEMORY = 'out of memory';
const EVERY_MILLISECONDS = 200;

setInterval(() => {
  const isTooLarge = process.memoryUsage.rss() > megabytes * 1024 * 1024;
  if (isTooLarge) writeSync(2, OUT_OF_MEMORY);
  if (isTooLarge || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, EVERY_MILLISECONDS);
