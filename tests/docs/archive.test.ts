import { readFileSync, writeFileSync } from 'node:fs';
import { views } from '../../src/archive/views/index.js';
import { shelf } from '../archive/support.js';

/** What nearly every view opens with; told once. */
const REPORT = [
  'report',
  'department',
  'lineage',
  'year',
  'kind',
  'scope',
  'province',
  'city',
  'county',
  'region_code',
];

test('docs/archive.md has every view with its columns (UPDATE_GOLDEN=1 writes them anew)', async () => {
  const archive = shelf();
  await archive.add({});
  const parts: string[] = [];
  for (const { name, title, about } of views) {
    const columns = (await archive.ask(`DESCRIBE ${name}`)).map(([column, type]) => [
      String(column),
      String(type),
    ]);
    const opens = REPORT.every((key, at) => columns[at]?.[0] === key);
    const own = (opens ? columns.slice(REPORT.length) : columns).map(
      ([column, type]) => `\`${column}\` ${type}`,
    );
    parts.push(
      `### ${name} ${title}\n\n${about}\n\n${[...(opens ? ['_report_'] : []), ...own].join(', ')}\n`,
    );
  }
  archive.remove();
  const path = 'docs/archive.md';
  const page = readFileSync(path, 'utf8');
  const section = `<!-- views -->\n\n${parts.join('\n')}\n<!-- end of views -->`;
  const now = page.replace(/<!-- views -->[^]*<!-- end of views -->/, () => section);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, now);
  expect(page).toBe(now);
});
