import { z } from 'zod';

/** Paths below the manifest's folder, with `/`; the first of a report is the one with its text. */
export type ManifestReports = readonly (readonly string[])[];

export type ManifestProblem =
  | { readonly code: 'not-json'; readonly detail: string }
  | { readonly code: 'unknown-key'; readonly keys: readonly string[] }
  | { readonly code: 'wrong-shape'; readonly at: string }
  | { readonly code: 'single'; readonly at: string }
  | { readonly code: 'outside'; readonly path: string }
  | { readonly code: 'twice'; readonly path: string };

/** `{"reports": [["报告.docx", "附表.xlsx"]]}`: which files make one report. */
const manifest = z.strictObject({ reports: z.array(z.array(z.string().min(1)).min(2)) });

/** The reports that a manifest's text names, or all that is wrong with it. */
export function readManifest(
  text: string,
): { readonly reports: ManifestReports } | { readonly problems: readonly ManifestProblem[] } {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return {
      problems: [{ code: 'not-json', detail: error instanceof Error ? error.message : String(error) }],
    };
  }
  const checked = manifest.safeParse(content);
  if (!checked.success) return { problems: checked.error.issues.map(problemOf) };
  const reports = checked.data.reports.map((paths) => paths.map(plainPath));
  const problems = pathProblems(reports.flat());
  return problems.length > 0 ? { problems } : { reports };
}

function problemOf(issue: z.core.$ZodIssue): ManifestProblem {
  const at = `/${issue.path.map(String).join('/')}`;
  if (issue.code === 'unrecognized_keys') return { code: 'unknown-key', keys: issue.keys };
  return issue.code === 'too_small' && issue.origin === 'array'
    ? { code: 'single', at }
    : { code: 'wrong-shape', at };
}

/** Without `./`, with `/` also where it was written on Windows, composed as most disks write names. */
const plainPath = (path: string): string =>
  path
    .replaceAll('\\', '/')
    .split('/')
    .filter((step, at) => step !== '.' && (step !== '' || at === 0))
    .join('/')
    .normalize('NFC');

function pathProblems(paths: readonly string[]): readonly ManifestProblem[] {
  const outside = paths.filter((path) => /^(?:\/|[A-Za-z]:)/.test(path) || path.split('/').includes('..'));
  const twice = new Set(paths.filter((path, at) => paths.indexOf(path) !== at));
  return [
    ...outside.map((path) => ({ code: 'outside', path }) as const),
    ...[...twice].map((path) => ({ code: 'twice', path }) as const),
  ];
}
