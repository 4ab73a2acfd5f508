/** A table's rows as a text prints them; rows may be ragged. */
export interface TextTable {
  readonly rows: readonly (readonly string[])[];
  /** Empty cells are printed too, so that a row of one cell is a merged one. */
  readonly complete?: boolean;
  /** The rows with the empty cells at their ends, where tabs print them. */
  readonly printed?: readonly (readonly string[])[];
  /** Columns were taken from alignment, not from a mark between the cells. */
  readonly aligned?: boolean;
}

/** A stretch of a text: lines of prose (blank ones among them), or a table. */
export type Piece = { readonly lines: readonly string[] } | { readonly table: TextTable };

/** What stands from some line on, up to line `end` (exclusive). */
export interface Run {
  readonly pieces: readonly Piece[];
  readonly end: number;
}

/** No printed table is wider; a longer row is no row. */
export const WIDEST = 256;
