import { IDENTITY, multiply, type Matrix } from './matrix.js';
import type { Font } from './fonts.js';
import type { Area } from './page.js';

/** What `save` keeps and `restore` brings back; replaced as a whole on every change. */
export interface GraphicsState {
  readonly matrix: Matrix;
  readonly clip: Area | undefined;
  readonly lineWidth: number;
  readonly strokeWhite: boolean;
  readonly fillWhite: boolean;
  readonly font: Font | undefined;
  readonly fontSize: number;
  readonly letterSpacing: number;
  readonly wordSpacing: number;
  /** Horizontal scaling, 1 for 100 %. */
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
  /** Text rendering mode, 0 to 7. */
  readonly mode: number;
}

export const initialState = (viewport: Matrix): GraphicsState => ({
  matrix: viewport,
  clip: undefined,
  lineWidth: 1,
  strokeWhite: false,
  fillWhite: false,
  font: undefined,
  fontSize: 0,
  letterSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  mode: 0,
});

/** Where the next glyph goes: the line's matrix and how far the text has run along it. */
export interface TextPosition {
  readonly matrix: Matrix;
  /** Start of the line in text space. */
  readonly lineX: number;
  readonly lineY: number;
  readonly x: number;
  readonly y: number;
}

export const textStart: TextPosition = { matrix: IDENTITY, lineX: 0, lineY: 0, x: 0, y: 0 };

export const moveText = (position: TextPosition, dx: number, dy: number): TextPosition => {
  const [lineX, lineY] = [position.lineX + dx, position.lineY + dy];
  return { matrix: position.matrix, lineX, lineY, x: lineX, y: lineY };
};

export const startAt = (matrix: Matrix): TextPosition => ({ matrix, lineX: 0, lineY: 0, x: 0, y: 0 });

/** The part that two clips share; never inside out. */
export function meet(one: Area | undefined, other: Area): Area {
  if (one === undefined) return other;
  const [left, top] = [Math.max(one.left, other.left), Math.max(one.top, other.top)];
  return {
    left,
    top,
    right: Math.max(left, Math.min(one.right, other.right)),
    bottom: Math.max(top, Math.min(one.bottom, other.bottom)),
  };
}

/** An annotation draws in its own form space, which `matrix`, then `transform`, put onto the page. */
export function annotationMatrix(base: Matrix, transform: Matrix, matrix: Matrix): Matrix {
  return multiply(multiply(base, transform), matrix);
}
