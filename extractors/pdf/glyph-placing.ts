import { isMeaningless, plainCharacter, record, type Font } from './fonts.js';
import type { GraphicsState, TextPosition } from './graphics-state.js';
import { apply, multiply, type Matrix } from './matrix.js';
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
  const direction = state.fontSize < 0 ? -1 : 1;
  const size = Math.abs(state.fontSize);
  const total = multiply(state.matrix, position.matrix);
  const glyphs: Glyph[] = [];
  let unmapped = 0;
  let along = 0;
  for (const item of items) {
    if (typeof item === 'number') {
      along += ((font.vertical ? 1 : -1) * item * size) / 1000;
      continue;
    }
    const glyph = record(item);
    const spacing = (glyph['isSpace'] === true ? state.wordSpacing : 0) + state.letterSpacing;
    const advance = advanceOf(glyph, font, size);
    const step = font.vertical ? advance - spacing * direction : advance + spacing * direction;
    const text = textOf(glyph, font);
    if (text === undefined) unmapped += 1;
    else if (text !== '')
      glyphs.push(
        place(text, { along, advance, step }, { size, direction, total, state, position, run, font }),
      );
    along += step;
  }
  const moved = font.vertical
    ? { ...position, y: position.y - along }
    : { ...position, x: position.x + along * direction * state.stretch };
  return { glyphs, unmapped, guessed: font.meaning === 'guessed', position: moved };
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

interface Course {
  readonly along: number;
  readonly advance: number;
  readonly step: number;
}

interface Setting {
  readonly size: number;
  readonly direction: number;
  readonly total: Matrix;
  readonly state: GraphicsState;
  readonly position: TextPosition;
  readonly run: number;
  readonly font: Font;
}

function place(text: string, { along, advance, step }: Course, setting: Setting): Glyph {
  const { size, direction, total, state, position, run, font } = setting;
  const bold = font.bold || state.mode === 2 || state.mode === 6;
  const y = position.y + state.rise;
  if (font.vertical) {
    const from = apply(total, position.x - size / 2, y - along);
    const to = apply(total, position.x + size / 2, y - along - advance);
    return {
      ...box(from, to),
      text,
      size: Math.abs(to[0] - from[0]) || size,
      turn: 0,
      bold,
      run,
      next: Math.max(from[0], to[0]),
    };
  }
  const at = (distance: number, rise: number) =>
    apply(total, position.x + distance * direction * state.stretch, y + rise * size * direction);
  const area = box(at(along, DESCENT), at(along + advance, ASCENT));
  const baseline = at(along, 0);
  const ahead = at(along + step, 0);
  const turn = turnOf(at(along + Math.max(advance, size / 100), 0), baseline);
  const upright = turn === 0 || turn === 2;
  const em = Math.hypot(...difference(at(along, 1), baseline));
  return {
    ...area,
    text,
    size: em,
    turn,
    bold,
    run,
    next: upright ? Math.max(ahead[0], area.left) : area.right,
  };
}

const difference = (a: readonly [number, number], b: readonly [number, number]): [number, number] => [
  a[0] - b[0],
  a[1] - b[1],
];

const box = (a: readonly [number, number], b: readonly [number, number]) => ({
  left: Math.min(a[0], b[0]),
  top: Math.min(a[1], b[1]),
  right: Math.max(a[0], b[0]),
  bottom: Math.max(a[1], b[1]),
});

/** Page coordinates run downward: text that climbs the page is turned three quarters. */
function turnOf(ahead: readonly [number, number], start: readonly [number, number]): Turn {
  const [dx, dy] = difference(ahead, start);
  if (Math.abs(dx) >= Math.abs(dy)) return dx >= 0 ? 0 : 2;
  return dy > 0 ? 1 : 3;
}
