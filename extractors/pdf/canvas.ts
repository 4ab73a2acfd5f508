import { readFont, readsLikeText, type Font } from './fonts.js';
import { initialState, textStart, type GraphicsState, type TextPosition } from './graphics-state.js';
import type { Matrix } from './matrix.js';
import type { Area, Edge, Glyph, PageContent } from './page.js';

export interface PageFrame {
  readonly width: number;
  readonly height: number;
  /** Default user space to the page as shown, y downward. */
  readonly matrix: Matrix;
}

/** The state of one page while its operators run; the only mutable thing here, and it never leaves `interpret`. */
export interface Canvas {
  state: GraphicsState;
  readonly saved: GraphicsState[];
  text: TextPosition;
  clipping: boolean;
  run: number;
  readonly frame: PageFrame;
  readonly fontOf: (name: string) => Font;
  readonly glyphs: Glyph[];
  readonly hidden: Glyph[];
  readonly guessed: Glyph[];
  readonly edges: Edge[];
  readonly whiteEdges: Edge[];
  readonly shades: Area[];
  unmapped: number;
  painted: boolean;
  /** A large transform after which nothing was drawn yet: where an image was left out, nothing ever is. */
  bare: boolean;
}

export function newCanvas(frame: PageFrame, font: (name: string) => unknown): Canvas {
  const fonts = new Map<string, Font>();
  const fontOf = (name: string): Font => {
    const known = fonts.get(name) ?? readFont(font(name));
    fonts.set(name, known);
    return known;
  };
  return {
    state: initialState(frame.matrix),
    saved: [],
    text: textStart,
    clipping: false,
    run: 0,
    frame,
    fontOf,
    glyphs: [],
    hidden: [],
    guessed: [],
    edges: [],
    whiteEdges: [],
    shades: [],
    unmapped: 0,
    painted: false,
    bare: false,
  };
}

export function contentOf(canvas: Canvas, frame: PageFrame): PageContent {
  const read = readsLikeText(canvas.guessed.map((glyph) => glyph.text));
  const visible = read ? [...canvas.glyphs, ...canvas.guessed] : canvas.glyphs;
  const unmapped = canvas.unmapped + (read ? 0 : canvas.guessed.length);
  const shown = visible.some((glyph) => glyph.text !== ' ') || unmapped > 0;
  const white = canvas.whiteEdges.filter((edge) => canvas.shades.some((shade) => liesIn(edge, shade)));
  return {
    width: frame.width,
    height: frame.height,
    glyphs: shown ? visible : canvas.hidden,
    edges: [...canvas.edges, ...white],
    unmapped,
    painted: canvas.painted,
  };
}

/** A white ruling shows only on a shade. */
function liesIn(edge: Edge, shade: Area): boolean {
  const middle = (edge.from + edge.to) / 2;
  const [x, y] = edge.axis === 'horizontal' ? [middle, edge.at] : [edge.at, middle];
  return x >= shade.left - 1 && x <= shade.right + 1 && y >= shade.top - 1 && y <= shade.bottom + 1;
}

export const change = (canvas: Canvas, changes: Partial<GraphicsState>): void => {
  canvas.state = { ...canvas.state, ...changes };
};
