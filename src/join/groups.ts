import { isTables, isText, type FileFacts } from './facts.js';

/** Files that make one record. */
export interface Group {
  readonly main: string;
  /** In order of their names. */
  readonly parts: readonly string[];
}

export interface Grouping {
  readonly groups: readonly Group[];
  /** Files of the same report that stay apart, as several versions do: each with the others. */
  readonly apart: ReadonlyMap<string, readonly string[]>;
}

/**
 * Which files complement each other. Files of one folder tree that agree in department, year and scope are joined where
 * exactly one has the prose and no statement with figures, and the others have statements only, each of them once; the
 * kind, which spreadsheets hardly print, may be unsaid in these. In every doubt files stay apart.
 */
export function groupFiles(files: readonly FileFacts[]): Grouping {
  const sets = sameReport(files);
  const groups = sets.flatMap((set) => set.flatMap((file) => groupAround(file, set)));
  return { groups, apart: new Map(sets.flatMap((set) => apartIn(set, groups))) };
}

function sameReport(files: readonly FileFacts[]): readonly (readonly FileFacts[])[] {
  const sets = new Map<string, FileFacts[]>();
  for (const file of files) {
    const key = reportKey(file);
    if (key !== undefined) sets.set(key, [...(sets.get(key) ?? []), file]);
  }
  return [...sets.values()].filter((set) => set.length > 1);
}

/** Files with the same key tell of the same report, unless their kinds differ; without a key a file tells of none. */
export function reportKey({ tree, identity }: Pick<FileFacts, 'tree' | 'identity'>): string | undefined {
  const { department, year, scope } = identity;
  return department === null || year === null
    ? undefined
    : JSON.stringify([tree, department, year, scope ?? null]);
}

function groupAround(main: FileFacts, set: readonly FileFacts[]): readonly Group[] {
  if (!isText(main)) return [];
  const parts = set.filter((file) => isTables(file) && isPartOf(file, main));
  const rivals = set.filter((file) => file !== main && file.prose === 'accounts');
  const claimed = parts.some((part) => rivals.some((rival) => isPartOf(part, rival)));
  if (parts.length === 0 || claimed || printTwice(main, parts)) return [];
  return [{ main: main.file, parts: parts.map(({ file }) => file).sort() }];
}

const isPartOf = (part: FileFacts, main: FileFacts): boolean =>
  part.identity.kind === main.identity.kind || part.identity.kind === null;

/** A table in two files; statements that the text only explains (本表无数据) stand in the tables' file as well. */
function printTwice(main: FileFacts, parts: readonly FileFacts[]): boolean {
  const own = main.tables.filter((id) => id.startsWith('performance/'));
  const each = [own, ...parts.map(({ tables }) => tables)].flatMap((tables) => [...new Set(tables)]);
  return new Set(each).size < each.length;
}

function apartIn(
  set: readonly FileFacts[],
  groups: readonly Group[],
): readonly (readonly [string, readonly string[]])[] {
  const joined = new Set(groups.flatMap(({ parts }) => parts));
  const alone = set.filter(({ file }) => !joined.has(file));
  return alone.flatMap((file) => {
    const others = alone.filter(
      (other) => other !== file && (isPartOf(file, other) || isPartOf(other, file)),
    );
    return others.length === 0 ? [] : [[file.file, others.map((other) => other.file)] as const];
  });
}
