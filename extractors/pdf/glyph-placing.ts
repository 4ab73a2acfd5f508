import { isMeaningless, plainCharacter, record, type Font } from './fonts.js';
import type { GraphicsState, TextPosition } from './graphics-state.js';
import { multiply, type Matrix } from './matrix.js';
import type { Glyph, Turn } from './page.js';

/** How far the em box reaches above the baseline, the same for every font so that one line has one height. */
const ASCENT = 0.86;
const DESCENT = ASCENT - 1;

export interface PlacedText {
  readonly glyphs: readonly Glyph[];
  /** Codes that the font gives no meaning, blanks aside. */
  readonly unmapped: number;
  /** Whether each glyph's meaning was guessed. */
  readonly guessed: boolean;
  readonly position: TextPosition;
}

/** Place the glyphs and displacements of one showText operator of pdf.js. */
export function placeText(
  items: readonly unknown[],
  state: GraphicsState,
  position: TextPosition,
  run: number,
): PlacedText {
  const font = state.font;
  if (font === undefined || state.fontSize === 0)
    return { glyphs: [], unmapped: 0, guessed: false, position };
  const course = font.vertical ? downward(state, position) : forward(state, position);
  const sign = font.vertical ? 1 : -1;
  const bold = font.bold || state.mode === 2 || state.mode === 6;
  const glyphs: Glyph[] = [];
  let unmapped = 0;
  let along = 0;
  for (const item of items) {
    if (typeof item === 'number') {
      along += (sign * item * course.size) / 1000;
      continue;
    }
    const glyph = record(item);
    const spacing = (glyph['isSpace'] === true ? state.wordSpacing : 0) + state.letterSpacing;
    const advance = advanceOf(glyph, font, course.size);
    const step = advance - sign * spacing * course.direction;
    const text = textOf(glyph, font);
    if (text === undefined) unmapped += 1;
    // Not `push`: pdf.js's legacy build replaces it by a slow one.
    else if (text !== '') glyphs[glyphs.length] = place(text, along, advance, step, course, bold, run);
    along += step;
  }
  return { glyphs, unmapped, guessed: font.meaning === 'guessed', position: course.after(along) };
}

/** In text space; for a vertical font downward is positive. */
function advanceOf(glyph: Readonly<Record<string, unknown>>, font: Font, size: number): number {
  const wide = typeof glyph['width'] === 'number' ? glyph['width'] : 1000;
  if (!font.vertical) return wide * size * font.unit;
  const metric = glyph['vmetric'];
  const down = Array.isArray(metric) && typeof metric[0] === 'number' ? metric[0] : font.verticalAdvance;
  return -down * size * font.unit;
}

/** `''` for nothing to see, `undefined` for a glyph without meaning. pdf.js's `isSpace` says code 32, not blank. */
function textOf(glyph: Readonly<Record<string, unknown>>, font: Font): string | undefined {
  const unicode = String(glyph['unicode'] ?? '');
  if (/^\s+$/.test(unicode)) return ' ';
  const code = glyph['originalCharCode'];
  if (typeof code === 'number' && !font.knows(code)) return code === 0 ? '' : undefined;
  if (unicode === '' || isMeaningless(unicode)) return glyph['width'] === 0 ? '' : undefined;
  return plainCharacter(unicode);
}

/** How text runs over the page: where it starts, one unit along it, and the em box across it, all in page points. */
interface Course {
  readonly size: number;
  readonly direction: number;
  readonly x: number;
  readonly y: number;
  readonly alongX: number;
  readonly alongY: number;
  /** From the baseline to the two sides of the em box. */
  readonly nearX: number;
  readonly nearY: number;
  readonly farX: number;
  readonly farY: number;
  readonly em: number;
  readonly turn: Turn;
  readonly after: (along: number) => TextPosition;
}

function forward(state: GraphicsState, position: TextPosition): Course {
  const { size, direction, m } = setting(state, position);
  const rise = position.y + state.rise;
  const reach = direction * state.stretch;
  const [alongX, alongY] = [m[0] * reach, m[1] * reach];
  const [upX, upY] = [m[2] * size * direction, m[3] * size * direction];
  return {
    size,
    direction,
    alongX,
    alongY,
    x: m[0] * position.x + m[2] * rise + m[4],
    y: m[1] * position.x + m[3] * rise + m[5],
    nearX: upX * DESCENT,
    nearY: upY * DESCENT,
    farX: upX * ASCENT,
    farY: upY * ASCENT,
    em: Math.hypot(upX, upY),
    turn: turnOf(alongX, alongY),
    after: (along) => ({ ...position, x: position.x + along * reach }),
  };
}

/** A vertical font: the text runs down, centred on its line. */
function downward(state: GraphicsState, position: TextPosition): Course {
  const { size, direction, m } = setting(state, position);
  const rise = position.y + state.rise;
  const [halfX, halfY] = [(m[0] * size) / 2, (m[1] * size) / 2];
  return {
    size,
    direction,
    alongX: -m[2],
    alongY: -m[3],
    x: m[0] * position.x + m[2] * rise + m[4],
    y: m[1] * position.x + m[3] * rise + m[5],
    nearX: -halfX,
    nearY: -halfY,
    farX: halfX,
    farY: halfY,
    em: Math.hypot(2 * halfX, 2 * halfY),
    turn: 0,
    after: (along) => ({ ...position, y: position.y - along }),
  };
}

function setting(
  state: GraphicsState,
  position: TextPosition,
): { size: number; direction: number; m: Matrix } {
  const m = multiply(state.matrix, position.matrix);
  return { size: Math.abs(state.fontSize), direction: state.fontSize < 0 ? -1 : 1, m };
}

function place(
  text: string,
  along: number,
  advance: number,
  step: number,
  course: Course,
  bold: boolean,
  run: number,
): Glyph {
  const [x1, y1] = [
    course.x + course.alongX * along + course.nearX,
    course.y + course.alongY * along + course.nearY,
  ];
  const end = along + advance;
  const [x2, y2] = [
    course.x + course.alongX * end + course.farX,
    course.y + course.alongY * end + course.farY,
  ];
  const left = Math.min(x1, x2);
  const right = Math.max(x1, x2);
  const ahead = course.x + course.alongX * (along + step);
  return {
    text,
    left,
    right,
    top: Math.min(y1, y2),
    bottom: Math.max(y1, y2),
    size: course.em,
    turn: course.turn,
    bold,
    run,
    next: course.turn === 0 && course.alongX > 0 ? Math.max(ahead, left) : right,
  };
}

/** Page coordinates run downward: text that climbs the page is turned three quarters. */
function turnOf(dx: number, dy: number): Turn {
  if (Math.abs(dx) >= Math.abs(dy)) return dx >= 0 ? 0 : 2;
  return dy > 0 ? 1 : 3;
}
