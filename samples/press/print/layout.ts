/** How a document is set; lengths in twentieths of a point, sizes in half points. */
export interface Layout {
  readonly landscape: boolean;
  readonly margin: number;
  /** Size of the prose. */
  readonly prose: number;
  /** Size of the text in tables. */
  readonly table: number;
  /** Indent of a paragraph's first line. */
  readonly indent: number;
  /** Space above and below a paragraph. */
  readonly spacing: number;
  readonly cells: 'top' | 'center';
  /** Figures stand at the right border of their cells. */
  readonly figuresRight: boolean;
  /** Heads of tables come again on each page. */
  readonly headsAgain: boolean;
  /** Rows are not cut by a page break. */
  readonly wholeRows: boolean;
}

/** That of the samples. */
export const PLAIN: Layout = {
  landscape: false,
  margin: 1100,
  prose: 24,
  table: 14,
  indent: 480,
  spacing: 0,
  cells: 'top',
  figuresRight: false,
  headsAgain: false,
  wholeRows: false,
};
