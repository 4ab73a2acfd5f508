import { Zip } from 'fflate';
import type { Column } from './tables/table.js';
import { PackedFile, packPiece, type Piece } from './workbook/piece.js';
import {
  escapeXml,
  LINKS_BEGIN,
  LINKS_END,
  MOST_LINKS,
  rowXml,
  SHEET_TAIL,
  sheetHead,
  sheetMiddle,
  type SheetRow,
} from './workbook/sheet.js';
import { stylesXml } from './workbook/styles.js';

export interface Sheet {
  /** At most 31 characters, without `[]:*?/\`. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** Read once, row by row; never held together. */
  readonly rows: Iterable<SheetRow>;
}

/** Rows of one sheet below its header; a longer table goes on in `名称 (2)`, `名称 (3)`. */
export const MOST_ROWS = 1_048_575;

/** The sheet and row (from 1) where the nth row (from 0) of a table stands. */
export const rowPlace = (name: string, at: number): { readonly sheet: string; readonly row: number } => ({
  sheet: sheetName(name, Math.floor(at / MOST_ROWS)),
  row: (at % MOST_ROWS) + 2,
});

export const sheetName = (name: string, part: number): string =>
  part === 0 ? name : `${name} (${part + 1})`;

const PIECE = 1 << 20;

/**
 * Write a workbook as it is made: `write` gets the bytes in order, nothing is held but the sheet's current piece and
 * its links. Text never becomes a formula.
 */
export function writeWorkbook(sheets: Iterable<Sheet>, write: (bytes: Uint8Array) => void): void {
  assembleWorkbook(packedSheets(sheets), write);
}

/** A sheet whose XML was packed before. */
export interface PackedSheet {
  readonly name: string;
  /** Each is written before the next one is taken, and may lie in the same memory. */
  readonly pieces: Iterable<Piece>;
}

/** A workbook of more bytes than its zip can count. */
export class WorkbookTooLarge extends Error {
  override readonly name = 'WorkbookTooLarge';
}

const LARGEST = 0xffffffff;

/**
 * Write a workbook from sheets that are packed already; each is taken when the one before it is written. Throws
 * `WorkbookTooLarge`.
 */
export function assembleWorkbook(
  sheets: Iterable<PackedSheet>,
  write: (bytes: Uint8Array) => void,
  largest = LARGEST,
): void {
  let length = 0;
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    length += bytes.length;
    if (length > largest) throw new WorkbookTooLarge();
    write(bytes);
  });
  const names: string[] = [];
  for (const { name, pieces } of sheets) {
    names.push(name);
    addFile(zip, `xl/worksheets/sheet${names.length}.xml`, pieces);
  }
  for (const [path, content] of Object.entries(frame(names))) addFile(zip, path, [packPiece(content, true)]);
  zip.end();
}

function addFile(zip: Zip, path: string, pieces: Iterable<Piece>): void {
  const file = new PackedFile(path);
  zip.add(file);
  for (const piece of pieces) file.push(piece);
}

/** Each sheet cut into pieces that Excel takes; one piece at least, also without rows. */
function* packedSheets(sheets: Iterable<Sheet>): Generator<PackedSheet> {
  for (const { name, columns, rows } of sheets) {
    const source = rows[Symbol.iterator]();
    let next = source.next();
    let linked = 0;
    const part = function* (): Generator<string> {
      const links: string[] = [];
      let count = 0;
      yield sheetHead(columns);
      for (; count < MOST_ROWS && next.done !== true; next = source.next()) {
        count += 1;
        const row = rowXml(columns, next.value, count + 1, MOST_LINKS - linked);
        linked += row.links.length;
        links.push(...row.links);
        yield row.xml;
      }
      yield sheetMiddle(columns, count);
      if (links.length > 0) yield LINKS_BEGIN + links.join('') + LINKS_END;
    };
    let number = 0;
    do {
      yield { name: sheetName(name, number), pieces: packed(part()) };
      number += 1;
    } while (next.done !== true);
  }
}

function* packed(content: Iterable<string>): Generator<Piece> {
  let text = '';
  for (const piece of content) {
    text += piece;
    if (text.length < PIECE) continue;
    yield packPiece(text);
    text = '';
  }
  yield packPiece(text + SHEET_TAIL, true);
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts around the sheets. */
function frame(names: readonly string[]): Readonly<Record<string, string>> {
  const sheets = names.map(
    (name, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const relations = names.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const overrides = names.map(
    (_, at) =>
      `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
  );
  return {
    'xl/styles.xml': stylesXml(),
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}<Relationship Id="styles" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${overrides.join('')}</Types>`,
  };
}
