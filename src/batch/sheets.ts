import { tables, type Column } from '../exporters/tables.js';
import { MOST_ROWS, sheetName, type PackedSheet } from '../exporters/workbook.js';
import { packPiece, type Piece } from '../exporters/workbook/piece.js';
import { LINKS_BEGIN, LINKS_END, SHEET_TAIL, sheetHead, sheetMiddle } from '../exporters/workbook/sheet.js';
import { ExtentReader } from './extents.js';
import type { PackedExtent, SheetStretch, TableStretch } from './stretch.js';

/** What one worker made: its file, and where each table's rows lie in it. */
export interface Stretch {
  readonly file: string;
  readonly tables: readonly TableStretch[];
}

/**
 * The sheets of every table, put together from the stretches; a table without rows has one sheet. A piece holds until the
 * next one is taken.
 */
export function* packedSheets(stretches: readonly Stretch[]): Generator<PackedSheet> {
  for (const [at, { name, columns }] of tables.entries()) {
    const rows = stretches.reduce((sum, stretch) => sum + (stretch.tables[at]?.rows ?? 0), 0);
    const parts = Math.max(1, Math.ceil(rows / MOST_ROWS));
    for (let part = 0; part < parts; part += 1) {
      yield { name: sheetName(name, part), pieces: sheetPieces(columns, stretchesIn(stretches, at, part)) };
    }
  }
}

interface Stretched extends SheetStretch {
  readonly file: string;
}

const stretchesIn = (stretches: readonly Stretch[], table: number, part: number): readonly Stretched[] =>
  stretches.flatMap(({ file, tables: made }) =>
    (made[table]?.sheets ?? []).filter((sheet) => sheet.part === part).map((sheet) => ({ file, ...sheet })),
  );

function* sheetPieces(columns: readonly Column[], stretches: readonly Stretched[]): Generator<Piece> {
  const reader = new ExtentReader();
  yield packPiece(sheetHead(columns));
  for (const { file, body } of stretches) yield readPiece(reader, file, body);
  const rows = stretches.reduce((sum, stretch) => sum + stretch.rows, 0);
  const hasLinks = stretches.some(({ links }) => links !== undefined);
  yield packPiece(sheetMiddle(columns, rows) + (hasLinks ? LINKS_BEGIN : ''));
  for (const { file, links } of stretches) if (links !== undefined) yield readPiece(reader, file, links);
  yield packPiece((hasLinks ? LINKS_END : '') + SHEET_TAIL, true);
}

const readPiece = (
  reader: ExtentReader,
  file: string,
  { checksum, size, ...extent }: PackedExtent,
): Piece => ({
  bytes: reader.read(file, extent),
  checksum,
  size,
  last: false,
});
