import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const PARTS = ['src', 'extractors', 'rules'];

/**
 * The program as JavaScript, for what runs in processes of its own: made when the code changed, into a folder named by
 * what it was made from, so that tests that run side by side find it whole.
 *
 * @returns The folder with `src/cli.js`.
 */
export const builtProgram = (): string => (built ??= findOrBuild());
let built: string | undefined;

function findOrBuild(): string {
  const hash = createHash('sha256').update(readFileSync('package.json'));
  for (const path of PARTS.flatMap(filesBelow)) hash.update(path).update(readFileSync(path));
  const folder = join('output', 'built', hash.digest('hex').slice(0, 16));
  if (!existsSync(folder)) build(folder);
  return folder;
}

const filesBelow = (part: string): readonly string[] =>
  readdirSync(part, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ts|json)$/.test(path))
    .sort()
    .map((path) => join(part, path));

function build(folder: string): void {
  mkdirSync(join('output', 'built'), { recursive: true });
  const scratch = mkdtempSync(join('output', 'built', 'part-'));
  const options = ['--noCheck', '--declaration', 'false', '--outDir', scratch];
  execFileSync(process.execPath, [
    'node_modules/typescript/bin/tsc',
    '-p',
    'tsconfig.build.json',
    ...options,
  ]);
  try {
    renameSync(scratch, folder);
  } catch (error) {
    rmSync(scratch, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
