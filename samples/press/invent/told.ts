import type { ReportRecord } from '../../../src/index.js';

/** The part of a record that a pointer belongs to: a chapter of the accounts, a project, a statement, the glossary. */
const chapterOf = (pointer: string): string => {
  const [, first = '', second, third] = pointer.split('/');
  if (!['finalAccounts', 'performance', 'profile', 'statements'].includes(first) || second === undefined)
    return `/${first}`;
  return second === 'projects' && third !== undefined
    ? `/${first}/${second}/${third}`
    : `/${first}/${second}`;
};

const below = (pointer: string, part: string): boolean => pointer === part || pointer.startsWith(`${part}/`);

/** Whose totals are told in another chapter's sentences as well: `总收入…，其中本年收入…`. */
const TOLD_IN: Readonly<Record<string, string>> = {
  '/finalAccounts/revenue': '/finalAccounts/overall',
  '/finalAccounts/expenditure': '/finalAccounts/overall',
};

/**
 * Whether the program told that something is missing or assumed where a value stands: the coverage of its chapter, or
 * a diagnostic in or right beside a block that the chapter, or one that tells its totals too, was read from.
 */
export function toldOf({ coverage, diagnostics, evidence }: ReportRecord): (pointer: string) => boolean {
  const lacking = Object.entries(coverage)
    .filter(([, state]) => state === 'partly-read' || state === 'unread')
    .map(([pointer]) => pointer);
  const blocks = diagnostics.map(({ place }) => place?.block).filter((block) => block !== undefined);
  const placeless = diagnostics.some(({ place }) => place === undefined);
  const near = new Map<string, Set<number>>();
  for (const [pointer, { block }] of Object.entries(evidence)) {
    if (block === undefined) continue;
    const chapter = chapterOf(pointer);
    near.set(
      chapter,
      (near.get(chapter) ?? new Set())
        .add(block - 1)
        .add(block)
        .add(block + 1),
    );
  }
  return (pointer) => {
    const chapter = chapterOf(pointer);
    if (lacking.some((part) => below(pointer, part) || below(part, chapter))) return true;
    const own = near.get(chapter);
    const other = near.get(TOLD_IN[chapter] ?? '');
    return own === undefined
      ? placeless || blocks.length > 0
      : blocks.some((block) => own.has(block) || other?.has(block));
  };
}
