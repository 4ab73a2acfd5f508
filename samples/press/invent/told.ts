import type { ReportRecord } from '../../../src/index.js';

/** The part of a record that a pointer belongs to: a chapter of the accounts, a statement, the glossary. */
const chapterOf = (pointer: string): string => {
  const [, first = '', second] = pointer.split('/');
  return ['finalAccounts', 'performance', 'profile', 'statements'].includes(first) && second !== undefined
    ? `/${first}/${second}`
    : `/${first}`;
};

const below = (pointer: string, part: string): boolean => pointer === part || pointer.startsWith(`${part}/`);

/**
 * Whether the program told that something is missing or assumed where a value stands: the coverage of its chapter, or
 * a diagnostic among the blocks that the chapter was read from.
 */
export function toldOf({ coverage, diagnostics, evidence }: ReportRecord): (pointer: string) => boolean {
  const lacking = Object.entries(coverage)
    .filter(([, state]) => state === 'partly-read' || state === 'unread')
    .map(([pointer]) => pointer);
  const blocks = diagnostics.map(({ place }) => place?.block).filter((block) => block !== undefined);
  const placeless = diagnostics.some(({ place }) => place === undefined);
  const ranges = new Map<string, readonly [number, number]>();
  for (const [pointer, { block }] of Object.entries(evidence)) {
    if (block === undefined) continue;
    const chapter = chapterOf(pointer);
    const [low, high] = ranges.get(chapter) ?? [block, block];
    ranges.set(chapter, [Math.min(low, block), Math.max(high, block)]);
  }
  return (pointer) => {
    const chapter = chapterOf(pointer);
    if (lacking.some((part) => below(pointer, part) || below(part, chapter))) return true;
    const [low, high] = ranges.get(chapter) ?? [];
    if (low === undefined || high === undefined) return placeless || blocks.length > 0;
    return blocks.some((block) => block >= low - 1 && block <= high + 1);
  };
}
