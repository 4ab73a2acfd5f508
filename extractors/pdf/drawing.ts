import { change, type Canvas } from './canvas.js';
import { meet } from './graphics-state.js';
import { placeText } from './glyph-placing.js';
import { applyToArea, numbers } from './matrix.js';
import { filledArea, readPath, rulings, strokedEdges, RULING_THICKNESS } from './paths.js';
import { centre, type Area, type Edge, type Glyph } from './page.js';

/** No honest page draws more; what comes after is left unread. */
const MOST_GLYPHS = 200_000;
const MOST_EDGES = 100_000;
/** Nobody reads text smaller than this (points). */
const SMALLEST = 0.8;

export function showText(canvas: Canvas, items: unknown): void {
  if (!Array.isArray(items) || canvas.glyphs.length + canvas.hidden.length > MOST_GLYPHS) return;
  canvas.run += 1;
  canvas.bare = false;
  const placed = placeText(items, canvas.state, canvas.text, canvas.run);
  canvas.text = placed.position;
  const isHidden = canvas.state.mode === 3 || canvas.state.mode === 7;
  if (!isHidden) canvas.unmapped += placed.unmapped;
  const target = isHidden ? canvas.hidden : placed.guessed ? canvas.guessed : canvas.glyphs;
  for (const glyph of placed.glyphs) if (shows(glyph, canvas.state.clip)) target[target.length] = glyph;
}

/** A glyph is cut away where its middle lies outside the clip by more than a quarter of its size. */
function shows(glyph: Glyph, clip: Area | undefined): boolean {
  if (!(glyph.size >= SMALLEST)) return false;
  if (clip === undefined) return true;
  const [x, y] = centre(glyph);
  const slack = glyph.size / 4;
  return (
    x >= clip.left - slack && x <= clip.right + slack && y >= clip.top - slack && y <= clip.bottom + slack
  );
}

/** `paint` is the painting operator's name; `''` for a path that is only a clip. */
export function drawPath(canvas: Canvas, args: readonly unknown[], paint: string): void {
  const { state } = canvas;
  if (paint !== '') canvas.bare = false;
  const [, data, bounds] = args;
  if (canvas.clipping) {
    const [left, top, right, bottom] = numbers(bounds);
    canvas.clipping = false;
    if (left !== undefined && top !== undefined && right !== undefined && bottom !== undefined) {
      change(canvas, { clip: meet(state.clip, applyToArea(state.matrix, { left, top, right, bottom })) });
    }
  }
  const stream: unknown = Array.isArray(data) ? data[0] : undefined;
  if (paint === '' || !ArrayBuffer.isView(stream) || canvas.edges.length > MOST_EDGES) return;
  const subpaths = readPath(stream as Float32Array, state.matrix);
  if (/stroke/i.test(paint)) {
    addEdges(canvas, strokedEdges(subpaths, state.lineWidth, state.matrix), state.strokeWhite);
  }
  if (/fill/i.test(paint)) for (const subpath of subpaths) fill(canvas, filledArea(subpath), subpaths.length);
}

function fill(canvas: Canvas, area: Area | undefined, pieces: number): void {
  if (area === undefined) {
    canvas.painted ||= pieces > 0;
    return;
  }
  const shown = meet(canvas.state.clip, area);
  const thin = Math.min(shown.right - shown.left, shown.bottom - shown.top) <= RULING_THICKNESS;
  if (thin) addEdges(canvas, rulings(shown), canvas.state.fillWhite);
  else if (!canvas.state.fillWhite) canvas.shades.push(shown);
}

export function addEdges(canvas: Canvas, edges: readonly Edge[], white: boolean): void {
  for (const edge of edges) {
    const target = white ? canvas.whiteEdges : canvas.edges;
    target[target.length] = edge;
  }
}
