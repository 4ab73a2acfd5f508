import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a run of the program took. */
export interface Watched {
  readonly seconds: number;
  /** Resident memory of the process itself, without its workers: the median of each quarter of its time. */
  readonly megabytes: readonly [number, number, number, number];
  readonly peak: number;
}

const EVERY_MILLISECONDS = 100;

export function watch(cli: string, args: readonly string[]): Promise<Watched> {
  const begun = performance.now();
  const child = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  const samples: number[] = [];
  const timer = setInterval(() => {
    const megabytes = residentMemory(child.pid ?? 0);
    if (megabytes !== undefined) samples.push(megabytes);
  }, EVERY_MILLISECONDS);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise((resolve, reject) => {
    child.on('close', (status) => {
      clearInterval(timer);
      if (status !== 0) reject(new Error(said));
      const quarter = (at: number): number =>
        median(
          samples.slice(Math.floor((samples.length * at) / 4), Math.ceil((samples.length * (at + 1)) / 4)),
        );
      resolve({
        seconds: (performance.now() - begun) / 1000,
        megabytes: [quarter(0), quarter(1), quarter(2), quarter(3)],
        peak: Math.max(...samples),
      });
    });
  });
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** In megabytes; `undefined` where the process is over or nobody tells. */
function residentMemory(pid: number): number | undefined {
  try {
    const kilobytes =
      process.platform === 'linux'
        ? /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1]
        : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
