import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { record as schema } from '../../../src/model/report.js';
import { readRun } from '../run.js';

/** Every output by its path: its hash, of `run.json` what does not tell of times. */
export function outputsOf(out: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    filesBelow(out)
      .filter((path) => !path.startsWith('.juesuan'))
      .map((path) => [path, path === 'run.json' ? timeless(out) : hashOf(readFileSync(join(out, path)))]),
  );
}

const hashOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

const timeless = (out: string): string =>
  JSON.stringify({
    ...readRun(out),
    files: readRun(out).files.map(({ milliseconds: _, unchanged: __, ...file }) => file),
  });

const filesBelow = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() === true)
        .sort()
    : [];

/** Outputs that are not whole; none at any moment. */
export function brokenIn(out: string): readonly string[] {
  return filesBelow(out).filter((path) => {
    if (path.startsWith('.juesuan')) return false;
    const content = readFileSync(join(out, path));
    if (path.startsWith('records/')) return !isRecord(content.toString('utf8'));
    if (path.endsWith('.xlsx')) return content.indexOf('PK\x05\x06', -22) < 0;
    return path.endsWith('.json') ? !isJson(content.toString('utf8')) : content.length === 0;
  });
}

const isRecord = (text: string): boolean => isJson(text) && schema.safeParse(JSON.parse(text)).success;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What a run that is over leaves beside its outputs. */
export const stateIn = (out: string): readonly string[] => readdirSync(join(out, '.juesuan')).sort();
