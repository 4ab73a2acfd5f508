import { join } from 'node:path';
import { csvHeader, csvLine, BYTE_ORDER_MARK } from '../exporters/csv.js';
import { dataPackage } from '../exporters/datapackage.js';
import { evidenceTable, tables, type Entry, type TableDescription } from '../exporters/tables.js';
import { rowPlace, writeWorkbook, type Sheet } from '../exporters/workbook.js';
import type { SheetRow } from '../exporters/workbook/sheet.js';
import { openPending, writeWhole } from './output.js';
import { openSpool, type Spool } from './spool.js';

/** A spooled row: its cells and, per cell, the row of the evidence table (from 0) that its figure was read from. */
type Spooled = readonly [cells: SheetRow['cells'], evidence: readonly (number | null)[]];

/** Collects the reports of a run, then writes its workbook and tables. */
export interface Books {
  readonly add: (entry: Entry) => void;
  readonly write: (options: { readonly csv: boolean }) => void;
  /** Takes away what was spooled. */
  readonly close: () => void;
}

export function openBooks(out: string): Books {
  const spool = openSpool<Spooled>(join(out, '.juesuan-spool'));
  let evidenceRows = 0;
  return {
    add(entry) {
      const first = evidenceRows;
      const numbers = new Map(
        Object.keys(entry.record.evidence).map((pointer, at) => [pointer, first + at] as const),
      );
      evidenceRows += numbers.size;
      for (const table of tables) {
        for (const { cells, sources } of table.rows(entry)) {
          const evidence = sources.map((pointer) =>
            pointer === null ? null : (numbers.get(pointer) ?? null),
          );
          spool.add(table.stem, [cells, evidence]);
        }
      }
    },
    write({ csv }) {
      writeBook(join(out, 'juesuan.xlsx'), spool);
      if (csv) writeTables(join(out, 'csv'), spool);
    },
    close: spool.close,
  };
}

function writeBook(path: string, spool: Spool<Spooled>): void {
  const file = openPending(path);
  try {
    writeWorkbook(sheetsOf(spool), file.write);
  } catch (error) {
    file.abandon();
    throw error;
  }
  file.finish();
}

function* sheetsOf(spool: Spool<Spooled>): Generator<Sheet> {
  for (const { name, stem, columns } of tables) yield { name, columns, rows: sheetRows(spool, stem) };
}

function* sheetRows(spool: Spool<Spooled>, stem: string): Generator<SheetRow> {
  for (const [cells, evidence] of spool.rows(stem)) {
    yield { cells, targets: evidence.map((at) => (at === null ? null : rowPlace(evidenceTable.name, at))) };
  }
}

function writeTables(folder: string, spool: Spool<Spooled>): void {
  for (const table of tables) writeTable(folder, table, spool);
  writeWhole(join(folder, 'datapackage.json'), dataPackage(tables));
}

function writeTable(folder: string, { stem, columns }: TableDescription, spool: Spool<Spooled>): void {
  const file = openPending(join(folder, `${stem}.csv`));
  file.write(BYTE_ORDER_MARK + csvHeader(columns));
  for (const [cells] of spool.rows(stem)) file.write(csvLine(cells));
  file.finish();
}
