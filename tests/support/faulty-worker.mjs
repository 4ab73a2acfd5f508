import { Buffer } from 'node:buffer';
import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers';
import { pathToFileURL } from 'node:url';

const faults = {
  die: () => process.kill(process.pid, 'SIGKILL'),
  exit: () => process.exit(7),
  throw: () => setImmediate(() => Promise.reject(new TypeError('a stray promise'))),
  hang: () => {
    for (;;) Math.random();
  },
  heap: () => {
    const held = [];
    for (;;) held.push(new Array(1_000_000).fill(1.5));
  },
  buffers: () => {
    const held = [];
    for (;;) held.push(Buffer.alloc(10_000_000, 1));
  },
};

/**
 * The real worker of a build, but for files whose names tell it to misbehave, always or once. It notes its process.
 *
 * @param {{ worker: string, notes: string }} paths
 */
export async function startFaulty({ worker, notes }) {
  appendFileSync(notes, `${process.pid}\n`);
  await import(pathToFileURL(worker).href);
  process.on('message', ({ source: { name = '', location } = {} }) => {
    const [, fault, once] = /^(\w+)(-once)?/.exec(name) ?? [];
    if (!(fault in faults)) return;
    const mark = `${location}.done`;
    if (once && existsSync(mark)) return;
    if (once) writeFileSync(mark, '');
    faults[fault]();
  });
}
