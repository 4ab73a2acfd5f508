import { csvLine } from '../exporters/csv.js';
import type { Row, TableDescription } from '../exporters/tables.js';
import { MOST_ROWS, rowPlace } from '../exporters/workbook.js';
import { joinChecksums, packPiece } from '../exporters/workbook/piece.js';
import { MOST_LINKS, rowXml } from '../exporters/workbook/sheet.js';
import { GrowingText } from './growing-text.js';

/** What stands before a stretch in its table: rows, and links (as if all were taken). */
export interface TableStart {
  readonly rows: number;
  readonly links: number;
}

/** Where a piece lies in the stretch's file; with a checksum and size of its text where it is deflated. */
export interface Extent {
  readonly at: number;
  readonly length: number;
}

export interface PackedExtent extends Extent {
  readonly checksum: number;
  readonly size: number;
}

/** What a stretch has for one sheet. A table's rows may run over into its next sheet. */
export interface SheetStretch {
  /** 0 for the table's first sheet. */
  readonly part: number;
  readonly rows: number;
  readonly body: PackedExtent;
  readonly links?: PackedExtent;
}

/** Consecutive rows of one table. */
export interface TableStretch {
  readonly rows: number;
  readonly sheets: readonly SheetStretch[];
  readonly csv?: Extent;
}

/** Puts bytes into the stretch's file and says where they begin. */
export type Put = (bytes: Uint8Array) => number;

const PIECE = 1 << 20;

/** Makes the rows of one table, as they stand in its sheets and in its CSV file. */
export class StretchBuilder {
  #rows: number;
  #links: number;
  readonly #first: number;
  #csv = '';
  #sheets: SheetBuilder[] = [];

  constructor(
    readonly table: TableDescription,
    start: TableStart,
    readonly hasCsv: boolean,
  ) {
    this.#first = start.rows;
    this.#rows = start.rows;
    this.#links = start.links;
  }

  /** @param evidence The row of the evidence table (from 0) by pointer. */
  add({ cells, sources }: Row, evidence: ReadonlyMap<string, number>, evidenceSheet: string): void {
    const part = Math.floor(this.#rows / MOST_ROWS);
    let sheet = this.#sheets.at(-1);
    if (sheet?.part !== part) this.#sheets.push((sheet = new SheetBuilder(part)));
    const targets = sources.map((pointer) => {
      const at = pointer === null ? undefined : evidence.get(pointer);
      return at === undefined ? null : rowPlace(evidenceSheet, at);
    });
    const { row } = rowPlace(this.table.name, this.#rows);
    const { xml, links } = rowXml(this.table.columns, { cells, targets }, row, MOST_LINKS - this.#links);
    sheet.add(xml, links);
    this.#rows += 1;
    this.#links += links.length;
    if (this.hasCsv) this.#csv += csvLine(cells);
  }

  finish(put: Put): TableStretch {
    const csv = Buffer.from(this.#csv);
    return {
      rows: this.#rows - this.#first,
      sheets: this.#sheets.map((sheet) => sheet.finish(put)),
      ...(this.hasCsv ? { csv: { at: put(csv), length: csv.length } } : {}),
    };
  }
}

class SheetBuilder {
  #rows = 0;
  readonly #text = new GrowingText();
  #links = '';
  readonly #packed: Uint8Array[] = [];
  #checksum = 0;
  #size = 0;

  constructor(readonly part: number) {}

  add(xml: string, links: readonly string[]): void {
    this.#rows += 1;
    this.#text.add(xml);
    this.#links += links.join('');
    if (this.#text.length >= PIECE) this.#pack();
  }

  #pack(): void {
    const { bytes, checksum, size } = packPiece(this.#text.take());
    this.#packed.push(bytes);
    this.#checksum = joinChecksums(this.#checksum, checksum, size);
    this.#size += size;
  }

  finish(put: Put): SheetStretch {
    this.#pack();
    const body = Buffer.concat(this.#packed);
    const { part } = this;
    return {
      part,
      rows: this.#rows,
      body: { at: put(body), length: body.length, checksum: this.#checksum, size: this.#size },
      ...(this.#links === '' ? {} : { links: putPacked(this.#links, put) }),
    };
  }
}

function putPacked(text: string, put: Put): PackedExtent {
  const { bytes, checksum, size } = packPiece(text);
  return { at: put(bytes), length: bytes.length, checksum, size };
}
