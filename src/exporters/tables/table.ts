import { pathOf, valueAlong, valueAt } from '../../model/pointer.js';
import type { ReportRecord } from '../../model/report.js';
import type { Status } from '../../model/status.js';

/** A record with what its run says of it. */
export interface Entry {
  readonly record: ReportRecord;
  readonly status: Status;
  /** Path below the given folder; the report's name in every table. */
  readonly path: string;
}

export type CellType = 'text' | 'money' | 'percent' | 'integer' | 'number' | 'year' | 'date';
export type CellValue = string | number | null;

export interface Column {
  /** Word-string, unique in its table. */
  readonly key: string;
  /** Chinese, with its unit where it has one: `支出决算（万元）`. */
  readonly title: string;
  readonly type: CellType;
  /** In characters of the sheet's font; by type where absent. */
  readonly width?: number;
}

export interface Row {
  readonly cells: readonly CellValue[];
  /** Per cell the pointer of its evidence, `null` where nothing was printed for it. */
  readonly sources: readonly (string | null)[];
}

/** One table of the workbook and of the CSV files. */
export interface TableDescription {
  /** Sheet name, Chinese. */
  readonly name: string;
  /** File name of the CSV without its ending. */
  readonly stem: string;
  readonly columns: readonly Column[];
  readonly rows: (entry: Entry) => readonly Row[];
  /** How many rows these are, where that is known without making them. */
  readonly count?: (record: ReportRecord) => number;
}

/** A column and how its cell is found: below the row's own pointer, or worked out. */
export interface ColumnPlan extends Column {
  /** Pointer below the row's base. */
  readonly at?: string;
  /** Pointer from the record's root. */
  readonly root?: string;
  readonly work?: (entry: Entry, base: Base) => CellValue;
}

/** What a row is about: a pointer into the record, and a label where several lists share a table. */
export interface Base {
  readonly pointer: string;
  readonly label?: string;
}

const kinds = { department: '部门决算', unit: '单位决算' } as const;

/** The columns that open every table. */
export const reportColumns: readonly ColumnPlan[] = [
  { key: 'report', title: '文件', type: 'text', width: 28, work: ({ path }) => path },
  { key: 'department', title: '部门（单位）', type: 'text', width: 30, root: '/identity/department' },
  { key: 'year', title: '年度', type: 'year', root: '/identity/year' },
  {
    key: 'kind',
    title: '类别',
    type: 'text',
    width: 10,
    work: ({ record }) => (record.identity.kind === null ? null : kinds[record.identity.kind]),
  },
];

/** A table whose rows are places of the record. */
export function defineTable(
  name: string,
  stem: string,
  plans: readonly ColumnPlan[],
  bases: (record: ReportRecord) => readonly Base[],
): TableDescription {
  const columns = [...reportColumns, ...plans];
  const cells = columns.map((plan) => ({ ...plan, path: pathOf(plan.root ?? plan.at ?? '') }));
  return {
    name,
    stem,
    columns: columns.map(({ key, title, type, width }) => ({
      key,
      title,
      type,
      ...(width ? { width } : {}),
    })),
    rows: (entry) => bases(entry.record).map((base) => rowOf(cells, entry, base)),
  };
}

/** A column with the way to its cell from the root or from the row's own place. */
interface CellPlan extends ColumnPlan {
  readonly path: readonly string[];
}

function rowOf(plans: readonly CellPlan[], entry: Entry, base: Base): Row {
  const cells: CellValue[] = [];
  const sources: (string | null)[] = [];
  const { record } = entry;
  const own = valueAt(record, base.pointer);
  for (const { at, root, work, path } of plans) {
    const pointer = root ?? (at === undefined ? undefined : base.pointer + at);
    cells.push(work ? work(entry, base) : cellValue(valueAlong(root === undefined ? own : record, path)));
    sources.push(pointer !== undefined && Object.hasOwn(record.evidence, pointer) ? pointer : null);
  }
  return { cells, sources };
}

/** A value as one cell: lists of texts are joined, truth is 是 or 否. */
export function cellValue(value: unknown): CellValue {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (Array.isArray(value)) return value.filter((entry) => typeof entry === 'string').join('、') || null;
  return null;
}

/** One base for each entry of a list of the record. */
export function entriesOf(record: ReportRecord, pointer: string, label?: string): readonly Base[] {
  const list = valueAt(record, pointer);
  const length = Array.isArray(list) ? list.length : 0;
  return Array.from({ length }, (_, at) => ({ pointer: `${pointer}/${at}`, ...(label ? { label } : {}) }));
}

/** A base where the record has something at the pointer, else none. */
export const present = (record: ReportRecord, pointer: string): readonly Base[] =>
  valueAt(record, pointer) === undefined ? [] : [{ pointer }];

export const text = (key: string, title: string, at: string, width?: number): ColumnPlan => ({
  key,
  title,
  type: 'text',
  at,
  ...(width ? { width } : {}),
});
export const wan = (key: string, title: string, at: string): ColumnPlan => ({
  key,
  title: `${title}（万元）`,
  type: 'money',
  at,
});
export const rate = (key: string, title: string, at: string): ColumnPlan => ({
  key,
  title: `${title}（%）`,
  type: 'percent',
  at,
});
export const whole = (key: string, title: string, at: string): ColumnPlan => ({
  key,
  title,
  type: 'integer',
  at,
});
export const decimal = (key: string, title: string, at: string): ColumnPlan => ({
  key,
  title,
  type: 'number',
  at,
});
