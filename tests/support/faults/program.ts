import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { builtProgram } from '../built.js';

export interface Ended {
  /** `null` where a signal ended it. */
  readonly status: number | null;
  readonly said: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** The command line as a process of its own, by a shell line where one is given. */
export function start(args: readonly string[], shell?: (command: string) => string): Running {
  const command = [join(builtProgram(), 'src/cli.js'), ...args];
  const child =
    shell === undefined
      ? spawn(process.execPath, command, { stdio: ['ignore', 'ignore', 'pipe'] })
      : spawn('bash', ['-c', shell(`'${[process.execPath, ...command].join("' '")}'`)], {
          stdio: ['ignore', 'ignore', 'pipe'],
        });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<Ended>((resolve) => child.on('close', (status) => resolve({ status, said })));
  return { child, ended };
}

export const juesuan = (...args: readonly string[]): Promise<Ended> => start(args).ended;

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds));
