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

/** The CSV files as a Frictionless data package (v1 tabular profile); field names are the printed column titles. */
export function dataPackage(tables: readonly TableDescription[]): string {
  const resources = tables.map(({ name, stem, columns }) => ({
    profile: 'tabular-data-resource',
    name: stem,
    title: name,
    path: `${stem}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      missingValues: [''],
      fields: columns.map(({ key, title, type }) => ({
        name: title,
        description: key,
        type: types[type],
        ...unitOf(title),
      })),
    },
  }));
  return `${JSON.stringify({ profile: 'tabular-data-package', name: 'juesuan', title: '部门决算', resources }, null, 2)}\n`;
}

/** The unit that a title ends with: `支出决算（万元）` → 万元. */
function unitOf(title: string): { readonly unit?: string } {
  const unit = /（(万元|%|辆|个|张|条)）$/.exec(title)?.[1];
  return unit === undefined ? {} : { unit };
}
