import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Tells this build of the program from any other: its own code and vocabulary, and the versions of what it is built
 * on. Two builds of one version number may read differently, as one whose words somebody edited does.
 *
 * @param root Where the program's files lie.
 */
export function buildMark(root: string, dependencies: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of programFiles(root)) hash.update(`${path}\n`).update(readFileSync(join(root, path)));
  for (const name of dependencies) hash.update(`${name} ${versionOf(name)}\n`);
  return hash.digest('hex').slice(0, 16);
}

const programFiles = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.js(?:on)?$/.test(path))
    .sort();

function versionOf(name: string): string {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const manifest = folders.map((folder) => join(folder, name, 'package.json')).find(existsSync);
  if (manifest === undefined) return '';
  return String((JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version?: unknown }).version);
}
