import type { ReportRecord } from '../model/report.js';

/** What a file's own record says about whose report it is and what it holds of it. */
export interface FileFacts {
  /** Unique in the run. */
  readonly file: string;
  /** The folder that was given; files are joined below one only. */
  readonly tree: string;
  readonly identity: Pick<ReportRecord['identity'], 'department' | 'year' | 'kind' | 'scope'>;
  /** `accounts`: the chapters of the accounts; `other`: no statement, and none of these chapters either. */
  readonly prose: 'accounts' | 'other' | 'none';
  /** Statements and performance tables that it prints, by their ids. */
  readonly tables: readonly string[];
  /** One of its statements has figures. */
  readonly filled: boolean;
}

export function factsOf(file: string, tree: string, record: ReportRecord): FileFacts {
  const { department, year, kind, scope } = record.identity;
  const printed = record.statements.filter(({ state }) => state !== 'listed');
  return {
    file,
    tree,
    identity: { department, year, kind, ...(scope === undefined ? {} : { scope }) },
    prose: proseOf(record),
    tables: [...printed.map(({ id }) => id), ...performanceTables(record)],
    filled: printed.some(({ state }) => state === 'filled'),
  };
}

function proseOf({
  finalAccounts,
  profile,
  performance,
  glossary,
  attachments,
}: ReportRecord): FileFacts['prose'] {
  if (Object.keys(finalAccounts ?? {}).length > 0) return 'accounts';
  const others = [profile, performance?.management].some((chapter) => Object.keys(chapter ?? {}).length > 0);
  return others || glossary.length > 0 || attachments.length > 0 ? 'other' : 'none';
}

const performanceTables = ({ performance }: ReportRecord): readonly string[] => [
  ...((performance?.projects ?? []).length > 0 ? ['performance/projects'] : []),
  ...(performance?.department === undefined ? [] : ['performance/department']),
];

/** The report's text, its statements elsewhere. */
export const isText = ({ prose, filled }: FileFacts): boolean => prose === 'accounts' && !filled;

/** Statements and nothing beside them. */
export const isTables = ({ prose, tables }: FileFacts): boolean =>
  prose === 'none' && tables.some((id) => !id.startsWith('performance/'));

/** Whether a file may be joined with another, once all are read. */
export const isJoinable = (facts: FileFacts): boolean => isText(facts) || isTables(facts);
