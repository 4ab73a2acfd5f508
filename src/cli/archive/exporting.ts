import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Answer } from '../../archive/ask.js';
import { exportedViews, selectedRecords, viewRows, writeParquet } from '../../archive/export.js';
import type { Archive } from '../../archive/open.js';
import { ArchiveProblem } from '../../archive/problems.js';
import type { Selection } from '../../archive/selection.js';
import { openPending, writeWhole } from '../../batch/output.js';
import { packageOf, unitOf, type Resource } from '../../exporters/datapackage.js';
import { printCsv } from './answers.js';
import type { ArchiveActions } from './commands.js';
import { using, type Surroundings } from './surroundings.js';
import { archiveWords } from './words.js';
import { writeBook } from './workbook.js';

/** Writes into a folder that appears under its name when it is whole. */
export const exporting = (around: Surroundings): Pick<ArchiveActions, 'export'> => ({
  export: (path, { out, format, ...selection }) =>
    using(around, path, 'export', async (archive) => {
      if (existsSync(out) && readdirSync(out).length > 0)
        throw new ArchiveProblem({ code: 'output-taken', path: out });
      mkdirSync(dirname(resolve(out)), { recursive: true });
      const scratch = mkdtempSync(join(dirname(resolve(out)), '.juesuan-export-'));
      try {
        const folder = join(scratch, 'whole');
        mkdirSync(folder);
        await write[format](archive, selection, { folder, scratch });
        rmSync(out, { recursive: true, force: true });
        renameSync(folder, out);
      } finally {
        rmSync(scratch, { recursive: true, force: true });
      }
      around.say(archiveWords[around.language].exported(out));
    }),
});

interface Target {
  readonly folder: string;
  /** Where files grow until they are whole. */
  readonly scratch: string;
}

type Writing = (archive: Archive, selection: Selection, target: Target) => Promise<void>;

const write: Readonly<Record<'parquet' | 'csv' | 'xlsx', Writing>> = {
  async parquet(archive, selection, { folder }) {
    for (const view of exportedViews) await writeParquet(archive, view, selection, folder);
  },
  async csv(archive, selection, { folder, scratch }) {
    const resources: Resource[] = [];
    for (const view of exportedViews) {
      const answer = await viewRows(archive, view, selection);
      await writeCsv(answer, join(folder, `${view.name}.csv`), scratch);
      resources.push({ name: view.name, title: view.title, fields: fieldsOf(answer) });
    }
    writeWhole(join(folder, 'datapackage.json'), scratch, packageOf(resources));
  },
  xlsx: (archive, selection, { folder, scratch }) =>
    writeBook(selectedRecords(archive, selection), join(folder, 'juesuan.xlsx'), scratch),
};

async function writeCsv(answer: Answer, path: string, scratch: string): Promise<void> {
  const file = openPending(path, scratch);
  try {
    await printCsv(answer, { heading: (column) => column, word: (_, value) => value, write: file.write });
  } catch (error) {
    file.abandon();
    throw error;
  }
  file.finish();
}

/** Fields by their SQL names, with the Chinese title and unit. */
const fieldsOf = ({ columns, types }: Answer): Resource['fields'] =>
  columns.map((name, at) => {
    const title = archiveWords.zh.headings[name] ?? name;
    return { name, title, type: typeOf(types[at] ?? ''), ...unitOf(title) };
  });

function typeOf(sql: string): string {
  if (/^(?:DECIMAL|DOUBLE|FLOAT)/.test(sql)) return 'number';
  if (/INT/.test(sql)) return 'integer';
  return sql === 'BOOLEAN' ? 'boolean' : sql === 'DATE' ? 'date' : 'string';
}
