import type { CellType, TableDescription } from './tables/table.js';

const types: Readonly<Record<CellType, string>> = {
  text: 'string',
  money: 'number',
  percent: 'number',
  integer: 'integer',
  number: 'number',
  year: 'year',
  date: 'date',
};

/** One CSV file and its columns. */
export interface Resource {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly Readonly<Record<string, string>>[];
}

/** CSV files as a Frictionless data package (v1 tabular profile). */
export function packageOf(resources: readonly Resource[]): string {
  const described = resources.map(({ name, title, fields }) => ({
    profile: 'tabular-data-resource',
    name,
    title,
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: { missingValues: [''], fields },
  }));
  return `${JSON.stringify({ profile: 'tabular-data-package', name: 'juesuan', title: '部门决算', resources: described }, null, 2)}\n`;
}

/** The tables of a run; field names are the printed column titles. */
export const dataPackage = (tables: readonly TableDescription[]): string =>
  packageOf(
    tables.map(({ name, stem, columns }) => ({
      name: stem,
      title: name,
      fields: columns.map(({ key, title, type }) => ({
        name: title,
        description: key,
        type: types[type],
        ...unitOf(title),
      })),
    })),
  );

/** The unit that a title ends with: `支出决算（万元）` → 万元. */
export function unitOf(title: string): { readonly unit?: string } {
  const unit = /（(万元|%|辆|个|张|条)）$/.exec(title)?.[1];
  return unit === undefined ? {} : { unit };
}
