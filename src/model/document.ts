/** What an extractor hands on: the report as blocks in reading order, without knowledge of chapters. */
export type SourceFormat = 'txt' | 'docx' | 'doc' | 'pdf' | 'html' | 'xlsx' | 'xls';

/** A block's position: its index in `SourceDocument.blocks`, and the page (from 1) where the format has pages. */
export interface Place {
  readonly block: number;
  readonly page?: number;
  /** Row and column (from 0) in a table's full grid. */
  readonly cell?: readonly [row: number, column: number];
}

/** A stretch of printed text: UTF-16 units `start` (inclusive) to `end` (exclusive) of a block or of a table cell. */
export interface Span {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly cell?: readonly [row: number, column: number];
}

/** Another stretch of the same block or cell. */
export const stretchOf = ({ block, cell }: Span, start: number, end: number): Span =>
  cell === undefined ? { block, start, end } : { block, start, end, cell };

/** Left, top, right, bottom in points; the origin is the page's upper left corner as the page is shown. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Where a piece of a text lies on a page; `edges` holds the left edge of each UTF-16 unit and the last one's right edge. */
export interface Glyphs {
  readonly start: number;
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
  readonly edges: ArrayLike<number>;
}

/** Where a text came from when it did not stand in the body's own flow. */
export type Origin = 'text-box' | 'footnote' | 'endnote' | 'nested-table' | 'sheet';

interface BlockBase {
  readonly place: Place;
  readonly origin?: Origin;
}

interface TextBlock extends BlockBase {
  /** The printed text, layout white space closed (`src/text/layout.ts`). */
  readonly text: string;
  /** An automatic number that the format keeps apart from the text (`一、`), restored where its numbering allows. */
  readonly number?: string;
  readonly glyphs?: readonly Glyphs[];
}

/** A paragraph that its format marks as a heading (style, outline level) or, in plain text, that is shaped like one. */
export interface Heading extends TextBlock {
  readonly kind: 'heading';
  /** From 1. */
  readonly level: number;
}

export interface Paragraph extends TextBlock {
  readonly kind: 'paragraph';
}

/** A merged cell; `row` and `column` name its first position in the full grid. */
export interface CellSpan {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** R×C text over the full grid: a merged cell repeats its text in every position it covers. */
export interface Table extends BlockBase {
  readonly kind: 'table';
  readonly rows: readonly (readonly string[])[];
  /** Only the cells that cover more than one position. */
  readonly spans: readonly CellSpan[];
  /** Page of each row (from 1), for formats with pages: a table may run over several. */
  readonly rowPages?: readonly number[];
  readonly glyphs?: readonly (readonly (readonly Glyphs[])[])[];
  /** `alignment`: no rulings were drawn, columns were taken from alignment. Absent where borders or markup made the cells. */
  readonly found?: 'alignment';
  /** Sheet name for spreadsheets. */
  readonly name?: string;
}

export type Block = Heading | Paragraph | Table;

export interface SourceDocument {
  readonly format: SourceFormat;
  readonly blocks: readonly Block[];
  /** Number of pages, where the format has pages. */
  readonly pages?: number;
  /** Further files that the document goes on in, in order; absent where it is one file's. */
  readonly parts?: readonly DocumentPart[];
  /** The file's block with which this report begins; absent where the report is the whole file. */
  readonly firstBlock?: number;
}

/** A file whose blocks stand behind those of the main file; `pages` and cells are its own. */
export interface DocumentPart {
  readonly file: string;
  /** Index of its first block in the joined document. */
  readonly firstBlock: number;
}

export const isTable = (block: Block): block is Table => block.kind === 'table';
export const isText = (block: Block): block is Heading | Paragraph => block.kind !== 'table';

/** The further file that a block stands in; `undefined` for the main file's. */
export const partAt = ({ parts }: SourceDocument, block: number): DocumentPart | undefined =>
  parts?.findLast(({ firstBlock }) => firstBlock <= block);

/** A block's index in the file that prints it. */
export function blockInFile(document: SourceDocument, block: number): number {
  const part = partAt(document, block);
  return part === undefined ? block + (document.firstBlock ?? 0) : block - part.firstBlock;
}

/** Whether two blocks stand in one file: what is above or below is never looked for in another. */
export const inOneFile = (document: SourceDocument, one: number, other: number): boolean =>
  partAt(document, one) === partAt(document, other);

/** The text that a span points to; `''` where the block or cell does not exist. */
export function textAt(document: SourceDocument, span: Span): string {
  const block = document.blocks[span.block];
  if (block === undefined) return '';
  const text = block.kind === 'table' ? block.rows[span.cell?.[0] ?? 0]?.[span.cell?.[1] ?? 0] : block.text;
  return (text ?? '').slice(span.start, span.end);
}
