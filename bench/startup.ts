import { execFileSync } from 'node:child_process';
import { medianOf, rounded, type Measurement } from './measure.js';

/** Time until `juesuan --help` is there, in a process of its own. */
export async function startUp(cli: string): Promise<Measurement> {
  const help = async (): Promise<unknown> => execFileSync(process.execPath, [cli, '--help']);
  const bare = async (): Promise<unknown> => execFileSync(process.execPath, ['-e', '0']);
  const [milliseconds, node] = [await medianOf(help, 7, 1), await medianOf(bare, 7, 1)];
  return {
    name: 'juesuan --help',
    value: milliseconds / 1000,
    unit: 's',
    bar: 0.3,
    better: 'less',
    behind: `node alone ${rounded(node)} ms`,
  };
}
