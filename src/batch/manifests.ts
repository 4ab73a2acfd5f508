import { readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Group } from '../join/groups.js';
import { readManifest, type ManifestProblem } from '../join/manifest.js';
import type { Language } from '../render.js';
import type { Input } from './files.js';

/** A manifest that cannot be followed; one sentence a line. Nothing is converted then. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
}

type Problem = ManifestProblem | { readonly code: 'missing' | 'not-input' | 'twice'; readonly path: string };

/** The groups that the manifests name, by the inputs' paths. Throws `ManifestError`. */
export function manifestGroups(
  manifests: readonly string[],
  inputs: readonly Input[],
  language: Language,
): readonly Group[] {
  const paths = new Map(inputs.map(({ location, path }) => [location, path]));
  const taken = new Set<string>();
  const groups: Group[] = [];
  const wrong: string[] = [];
  for (const manifest of manifests) {
    const { read, problems } = groupsOf(manifest, paths, taken);
    groups.push(...read);
    const name = join(basename(dirname(manifest)), basename(manifest));
    wrong.push(...problems.map((problem) => `${name}: ${sentences[language](problem)}`));
  }
  if (wrong.length > 0) throw new ManifestError(wrong.join('\n'));
  return groups;
}

function groupsOf(
  manifest: string,
  paths: ReadonlyMap<string, string>,
  taken: Set<string>,
): { readonly read: readonly Group[]; readonly problems: readonly Problem[] } {
  const content = readManifest(readFileSync(manifest, 'utf8'));
  if ('problems' in content) return { read: [], problems: content.problems };
  const problems: Problem[] = [];
  const inputPath = (path: string): string => {
    const location = realPath(join(dirname(manifest), path));
    const input = location === undefined ? undefined : paths.get(location);
    if (location === undefined) problems.push({ code: 'missing', path });
    else if (input === undefined) problems.push({ code: 'not-input', path });
    else if (taken.has(input)) problems.push({ code: 'twice', path });
    if (input !== undefined) taken.add(input);
    return input ?? path;
  };
  const read = content.reports.map((report) => {
    const [main = '', ...parts] = report.map(inputPath);
    return { main, parts: parts.sort() };
  });
  return { read, problems };
}

/** Disks differ in how they compose the letters of a name. */
function realPath(path: string): string | undefined {
  for (const written of [path, path.normalize('NFD')]) {
    try {
      return realpathSync(written);
    } catch {
      continue;
    }
  }
  return undefined;
}

const sentences: Readonly<Record<Language, (problem: Problem) => string>> = {
  zh(problem) {
    switch (problem.code) {
      case 'not-json':
        return `不是有效的 JSON（${problem.detail}）`;
      case 'unknown-key':
        return `不认识的键：${problem.keys.join('、')}（只有 reports）`;
      case 'wrong-shape':
        return `${problem.at} 写法不对，应为 {"reports": [["报告.docx", "附表.xlsx"]]}`;
      case 'single':
        return `${problem.at} 至少要有两个文件`;
      case 'outside':
        return `文件要在清单所在的文件夹内：${problem.path}`;
      case 'twice':
        return `文件重复列出：${problem.path}`;
      case 'missing':
        return `没有这个文件：${problem.path}`;
      case 'not-input':
        return `这个文件不能作为输入：${problem.path}`;
    }
  },
  en(problem) {
    switch (problem.code) {
      case 'not-json':
        return `not valid JSON (${problem.detail})`;
      case 'unknown-key':
        return `unknown key: ${problem.keys.join(', ')} (there is only reports)`;
      case 'wrong-shape':
        return `${problem.at} is not as expected, e.g. {"reports": [["report.docx", "tables.xlsx"]]}`;
      case 'single':
        return `${problem.at} needs two files at least`;
      case 'outside':
        return `a file must lie below the manifest's folder: ${problem.path}`;
      case 'twice':
        return `a file is named twice: ${problem.path}`;
      case 'missing':
        return `there is no such file: ${problem.path}`;
      case 'not-input':
        return `this file cannot be read as input: ${problem.path}`;
    }
  },
};
