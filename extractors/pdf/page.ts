/** What is drawn on one page, in points from the upper left corner of the page as it is shown. */

/** Quarter turns clockwise from upright to the direction in which a glyph is drawn. */
export type Turn = 0 | 1 | 2 | 3;

export interface Glyph {
  /** Unicode text, usually one character; a printed space is `' '`. */
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Height of the em box. */
  readonly size: number;
  readonly turn: Turn;
  readonly bold: boolean;
  /** Glyphs of one drawing operator share a run. */
  readonly run: number;
  /** Where the operator would put the next glyph, letter spacing included; `right` for a glyph that is not upright. */
  readonly next: number;
}

/** A straight piece of ruling: at `at` across its axis, from `from` to `to` along it. */
export interface Edge {
  readonly axis: 'horizontal' | 'vertical';
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PageContent {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly edges: readonly Edge[];
  /** Glyphs that are drawn and have no Unicode meaning. */
  readonly unmapped: number;
  /** Something was painted that may hold a picture of text. */
  readonly painted: boolean;
}

export const width = (area: Area): number => area.right - area.left;
export const height = (area: Area): number => area.bottom - area.top;
export const centre = (area: Area): readonly [x: number, y: number] => [
  (area.left + area.right) / 2,
  (area.top + area.bottom) / 2,
];

/** The smallest area that holds all of `areas`; an empty list gives an empty area at the origin. */
export function around(areas: readonly Area[]): Area {
  if (areas.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const area of areas) {
    left = Math.min(left, area.left);
    top = Math.min(top, area.top);
    right = Math.max(right, area.right);
    bottom = Math.max(bottom, area.bottom);
  }
  return { left, top, right, bottom };
}
