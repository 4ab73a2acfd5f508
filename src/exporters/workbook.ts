import { Zip } from 'fflate';
import type { Column } from './tables/table.js';
import { escapeXml, sheetXml, type SheetRow } from './workbook/sheet.js';
import { stylesXml } from './workbook/styles.js';
import { ZippedFile } from './workbook/zipped-file.js';

export interface Sheet {
  /** At most 31 characters, without `[]:*?/\`. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** Read once, row by row; never held together. */
  readonly rows: Iterable<SheetRow>;
}

/** Rows of one sheet below its header; a longer table goes on in `名称 2`, `名称 3`. */
export const MOST_ROWS = 1_048_575;

/** The sheet and row (from 1) where the nth row (from 0) of a table stands. */
export const rowPlace = (name: string, at: number): { readonly sheet: string; readonly row: number } => ({
  sheet: sheetName(name, Math.floor(at / MOST_ROWS)),
  row: (at % MOST_ROWS) + 2,
});

const sheetName = (name: string, part: number): string => (part === 0 ? name : `${name} ${part + 1}`);

/** Zip entries carry a date; this one is the same everywhere, so that the same rows give the same bytes. */
const DATE = new Date(1980, 0, 1);
const PIECE = 1 << 20;

/**
 * Write a workbook as it is made: `write` gets the bytes in order, nothing is held but the sheet's current piece.
 * Text never becomes a formula.
 */
export function writeWorkbook(sheets: Iterable<Sheet>, write: (bytes: Uint8Array) => void): void {
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    write(bytes);
  });
  const names: string[] = [];
  for (const sheet of sheets) {
    for (const part of parts(sheet)) {
      names.push(part.name);
      addFile(zip, `xl/worksheets/sheet${names.length}.xml`, sheetXml(part.columns, part.rows));
    }
  }
  for (const [path, content] of Object.entries(frame(names))) addFile(zip, path, [content]);
  zip.end();
}

/** A sheet cut into pieces that Excel takes; one piece at least, also without rows. */
function* parts({ name, columns, rows }: Sheet): Generator<Sheet> {
  const source = rows[Symbol.iterator]();
  let next = source.next();
  let part = 0;
  do {
    const piece = function* (): Generator<SheetRow> {
      for (let count = 0; count < MOST_ROWS && next.done !== true; count += 1) {
        yield next.value;
        next = source.next();
      }
    };
    yield { name: sheetName(name, part), columns, rows: piece() };
    part += 1;
  } while (next.done !== true);
}

function addFile(zip: Zip, path: string, content: Iterable<string>): void {
  const file = new ZippedFile(path);
  file.mtime = DATE;
  zip.add(file);
  const encoder = new TextEncoder();
  let piece = '';
  for (const text of content) {
    piece += text;
    if (piece.length < PIECE) continue;
    file.push(encoder.encode(piece));
    piece = '';
  }
  file.push(encoder.encode(piece), true);
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
