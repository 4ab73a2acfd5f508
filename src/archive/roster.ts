import { existsSync } from 'node:fs';
import { askAll } from './ask.js';
import type { Archive } from './open.js';
import { ArchiveProblem } from './problems.js';
import type { Tie } from './ties.js';
import * as stored from './columns.js';
import { withWriter } from './writer.js';

/** Departments that are expected, and for which years. */
export type RosterProblem =
  | { readonly code: 'no-department-column'; readonly columns: readonly string[] }
  | { readonly code: 'no-department'; readonly line: number }
  | { readonly code: 'no-year'; readonly line: number; readonly text: string };

const heads: Readonly<Record<string, readonly string[]>> = {
  department: ['department', '部门', '单位', '部门（单位）', '部门名称', '单位名称'],
  province: ['province', '省', '省份'],
  city: ['city', '市', '地市'],
  county: ['county', '县', '县（区）', '区县'],
  first_year: ['first_year', '起始年度'],
  last_year: ['last_year', '截止年度'],
};

/**
 * Replace the roster by a CSV file's: 部门, and where they are known 省, 市, 县, 起始年度, 截止年度.
 * @returns How many departments it has, or what is wrong with it; then the old one stays.
 */
export async function replaceRoster(
  archive: Archive,
  path: string,
): Promise<{ readonly departments: number } | { readonly problems: readonly RosterProblem[] }> {
  if (!existsSync(path)) throw new ArchiveProblem({ code: 'bad-file', path, detail: 'ENOENT' });
  const { columns, rows } = await askAll(
    archive,
    'SELECT * FROM read_csv($1, header = true, all_varchar = true, ignore_errors = false)',
    [path],
  );
  const positions = stored.roster.columns.map(({ name }) =>
    columns.findIndex((column) => heads[name]?.includes(column.trim()) === true),
  );
  if (positions[0] === -1) return { problems: [{ code: 'no-department-column', columns }] };
  const problems: RosterProblem[] = [];
  const read = rows.map((row, at) => {
    const text = (column: number): string | null => {
      const cell = row[positions[column] ?? -1];
      return typeof cell === 'string' && cell.trim() !== '' ? cell.trim() : null;
    };
    const year = (column: number): number | null => {
      const said = text(column);
      if (said !== null && !/^\d{4}$/.test(said))
        problems.push({ code: 'no-year', line: at + 2, text: said });
      return said === null ? null : Number(said);
    };
    if (text(0) === null) problems.push({ code: 'no-department', line: at + 2 });
    return [text(0), text(1), text(2), text(3), year(4), year(5)];
  });
  if (problems.length > 0) return { problems };
  await replace(archive, stored.roster, read);
  return { departments: read.length };
}

export const replaceTies = (archive: Archive, ties: readonly Tie[]): Promise<void> =>
  replace(
    archive,
    stored.ties,
    ties.map(({ department, province, city, county, current, since }) => [
      department,
      province,
      city,
      county,
      current,
      since,
    ]),
  );

const replace = (
  archive: Archive,
  table: stored.StoredTable,
  rows: readonly (readonly stored.Cell[])[],
): Promise<void> =>
  withWriter(archive, async (writer) => {
    await archive.connection.run(`DELETE FROM stored.${table.name}`);
    await writer.add(table, rows);
  });
