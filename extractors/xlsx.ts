import { read, type CellObject, type WorkBook, type WorkSheet } from 'xlsx';
import type { Block, SourceDocument, SourceFormat, Table } from '../src/model/document.js';
import type { Extractor, SourceFile } from '../src/model/extractor.js';
import { append } from '../src/model/lists.js';
import { UnreadableFile, type Message, type Result } from '../src/model/message.js';
import { joinLines } from '../src/text/layout.js';
import { shownRecords } from './biff-records.js';
import { isCompoundFile, openCompoundFile } from './compound-file.js';
import { sheetBlocks, type SheetGrid } from './sheet-blocks.js';
import { guardZip, storedCopy } from './zip-guard.js';

const source = 'extractors/xlsx';

/** Workbooks: one sheet a table, its cells as their formats show them. */
export const xlsx: Extractor = { format: 'xlsx', extract: (file) => extract(file, 'xlsx', unzipped) };
export const xls: Extractor = { format: 'xls', extract: (file) => extract(file, 'xls', workbookStream) };

/** What the library is given, and how many formulas of it have no stored result. */
interface Opened {
  readonly bytes: Uint8Array;
  readonly unvalued: number;
}

async function extract(
  file: SourceFile,
  format: SourceFormat,
  open: (bytes: Uint8Array) => Opened,
): Promise<Result<SourceDocument>> {
  const { bytes, unvalued } = open(file.bytes);
  const book = parse(bytes);
  const messages: Message[] = unvalued > 0 ? [dropped('formulas without a stored value', unvalued)] : [];
  const blocks: Block[] = [];
  for (const [index, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    if (sheet === undefined) continue;
    if ((book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0) {
      messages.push(dropped('hidden sheet', 1));
      continue;
    }
    const { grid, hidden } = readSheet(sheet);
    if (hidden > 0) messages.push(dropped('hidden rows and columns', hidden));
    append(blocks, sheetBlocks(grid, name, blocks.length));
  }
  if (blocks.length === 0) throw new UnreadableFile('no-text', 'no filled sheet');
  return { value: { format, blocks }, messages: merged(messages) };
}

const dropped = (element: string, count: number): Message => ({
  severity: 'info',
  source,
  code: 'element-dropped',
  element,
  count,
});

/** One message an element, with the sum of its counts. */
function merged(messages: readonly Message[]): readonly Message[] {
  const counts = new Map<string, number>();
  for (const message of messages)
    if (message.code === 'element-dropped')
      counts.set(message.element, (counts.get(message.element) ?? 0) + message.count);
  return [...counts].map(([element, count]) => dropped(element, count));
}

function unzipped(bytes: Uint8Array): Opened {
  if (isCompoundFile(bytes)) throw new UnreadableFile('encrypted', 'password-protected workbook');
  const zip = guardZip(bytes);
  if (!zip.names.some((name) => /^xl\//i.test(name)))
    throw new UnreadableFile('wrong-type', 'zip without a workbook');
  const sheets = zip.names.filter((name) => /^xl\/worksheets\/[^/]+\.xml$/i.test(name));
  const unvalued = sheets.reduce(
    (sum, name) => sum + unvaluedFormulas(new TextDecoder().decode(zip.read(name))),
    0,
  );
  return { bytes: storedCopy(zip), unvalued };
}

/** A cell of a formula alone; the library would skip it without a word. A formula of text may well give nothing. */
const UNVALUED = /<c(?:\s[^<>]*)?>\s*<f(?:\s[^<>]*)?(?:\/>|>[^<]*<\/f>)\s*(?:(?:<v\/>|<v><\/v>)\s*)?<\/c>/g;

export const unvaluedFormulas = (sheet: string): number =>
  [...sheet.matchAll(UNVALUED)].filter(([cell]) => !/^<c[^<>]*\st="str"/.test(cell)).length;

/** The BIFF stream of an old workbook: the library never sees the container, whose chains may run in circles. */
function workbookStream(bytes: Uint8Array): Opened {
  if (!isCompoundFile(bytes)) {
    if (bytes[0] === 0x09 && (bytes[1] ?? 9) <= 8) return { bytes: shownRecords(bytes), unvalued: 0 };
    throw new UnreadableFile('wrong-type', 'no workbook');
  }
  const file = openCompoundFile(bytes);
  if (file.names.includes('EncryptedPackage'))
    throw new UnreadableFile('encrypted', 'password-protected workbook');
  const stream = file.stream('Workbook') ?? file.stream('Book');
  if (stream === undefined) throw new UnreadableFile('wrong-type', 'no workbook in the OLE container');
  return { bytes: shownRecords(stream), unvalued: 0 };
}

function parse(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellStyles: true,
      cellFormula: false,
      cellHTML: false,
      dateNF: 'yyyy/m/d',
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    if (/password|encrypt/i.test(detail)) throw new UnreadableFile('encrypted', detail, { cause: error });
    throw new UnreadableFile('truncated', detail, { cause: error });
  }
}

/** Larger grids are no printed report. */
const MOST_ROWS = 20_000;
const MOST_CELLS = 2_000_000;

interface SheetReading {
  readonly grid: SheetGrid;
  /** Hidden rows and columns that held something. */
  readonly hidden: number;
}

type Dense = readonly (readonly (CellObject | undefined)[] | undefined)[];

/** The filled rectangle of a sheet without its hidden rows and columns. */
export function readSheet(sheet: WorkSheet): SheetReading {
  const data = (sheet['!data'] ?? []) as Dense;
  const texts = new Map<number, Map<number, string>>();
  data.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (cell === undefined) return;
      const text = shownText(cell);
      if (text !== '') put(texts, row, column, text);
    });
  });
  const isHiddenRow = (row: number): boolean => sheet['!rows']?.[row]?.hidden === true;
  const isHiddenColumn = (column: number): boolean => sheet['!cols']?.[column]?.hidden === true;
  const filledRows = [...texts.keys()];
  const filledColumns = new Set(filledRows.flatMap((row) => [...(texts.get(row)?.keys() ?? [])]));
  const rows = upTo(filledRows).filter((row) => !isHiddenRow(row));
  const columns = upTo([...filledColumns]).filter((column) => !isHiddenColumn(column));
  if (rows.length > MOST_ROWS || rows.length * columns.length > MOST_CELLS)
    throw new UnreadableFile('too-large', `${rows.length} rows, ${columns.length} columns`);
  const hidden = filledRows.filter(isHiddenRow).length + [...filledColumns].filter(isHiddenColumn).length;
  return { grid: layGrid(texts, rows, columns, sheet['!merges'] ?? []), hidden };
}

const put = (texts: Map<number, Map<number, string>>, row: number, column: number, text: string): void => {
  const line = texts.get(row) ?? new Map<number, string>();
  line.set(column, text);
  texts.set(row, line);
};

/** 0, 1, … up to the largest; nothing for an empty list. */
const upTo = (indices: readonly number[]): number[] =>
  Array.from({ length: indices.reduce((most, index) => Math.max(most, index + 1), 0) }, (_, index) => index);

/** A cell as its number format shows it; lines of one cell are put together. */
function shownText(cell: CellObject): string {
  const shown = cell.w ?? (cell.v === undefined || cell.v === null ? '' : String(cell.v));
  return joinLines(shown.split(/\r?\n/));
}

interface Range {
  readonly s: { readonly r: number; readonly c: number };
  readonly e: { readonly r: number; readonly c: number };
}

/** Visible rows and columns, merged cells laid over every visible position that they cover. */
function layGrid(
  texts: ReadonlyMap<number, ReadonlyMap<number, string>>,
  rows: readonly number[],
  columns: readonly number[],
  merges: readonly Range[],
): SheetGrid {
  const grid = rows.map((row) => columns.map((column) => texts.get(row)?.get(column) ?? ''));
  const spans: Table['spans'][number][] = [];
  for (const { s, e } of merges) {
    const covered = within(rows, s.r, e.r);
    const across = within(columns, s.c, e.c);
    const [row, column] = [covered[0], across[0]];
    if (row === undefined || column === undefined || covered.length * across.length < 2) continue;
    const text = texts.get(s.r)?.get(s.c) ?? '';
    for (const r of covered) for (const c of across) (grid[r] as string[])[c] = text;
    spans.push({ row, column, rowSpan: covered.length, columnSpan: across.length });
  }
  return { rows: grid, spans };
}

/** Positions in `visible` of the indices from `first` to `last`. */
function within(visible: readonly number[], first: number, last: number): readonly number[] {
  return visible.flatMap((index, at) => (index >= first && index <= last ? [at] : []));
}
