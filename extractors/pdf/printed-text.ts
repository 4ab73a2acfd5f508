import type { Glyphs } from '../../src/model/document.js';
import { closeLayout } from '../../src/text/layout.js';
import type { Line } from './lines.js';

/** A text and where each of its units is printed. */
export interface PrintedText {
  readonly text: string;
  readonly glyphs: readonly Glyphs[];
}

export const NOTHING: PrintedText = { text: '', glyphs: [] };

/**
 * Put lines together and close their layout white space; every unit that stays keeps its place.
 *
 * @param joint What stands between two lines: `' '` or `''`.
 */
export function printText(lines: readonly Line[], joint: (before: Line, after: Line) => string): PrintedText {
  let raw = '';
  /** Start of each line in `raw`. */
  const starts: number[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before !== undefined) raw += joint(before, line);
    starts.push(raw.length);
    raw += line.text;
  });
  const text = closeLayout(raw);
  const [only] = lines;
  if (only !== undefined && lines.length === 1 && text === only.text)
    return text === '' ? NOTHING : { text, glyphs: [pieceOf(only, 0, only.edges)] };
  return { text, glyphs: place(lines, starts, keptUnits(raw, text)) };
}

/**
 * For each unit of `closed`, the unit of `raw` that it came from. `closeLayout` drops units and turns a run of
 * white space into one blank, it never adds or moves any: the two are read side by side.
 */
export function keptUnits(raw: string, closed: string): Int32Array {
  const kept = new Int32Array(closed.length);
  let at = 0;
  for (let i = 0; i < closed.length; i += 1) {
    const unit = closed[i] ?? '';
    while (at < raw.length && !(unit === ' ' ? /\s/.test(raw[at] ?? '') : raw[at] === unit)) at += 1;
    kept[i] = at;
    at += 1;
  }
  return kept;
}

/** One piece a line: the left edges of its units, and the right edge of the last. */
function place(lines: readonly Line[], starts: readonly number[], kept: Int32Array): Glyphs[] {
  const pieces: Glyphs[] = [];
  let unit = 0;
  lines.forEach((line, i) => {
    const from = starts[i] ?? 0;
    const next = starts[i + 1] ?? Infinity;
    const start = unit;
    const edges: number[] = [];
    let end = line.left;
    for (; unit < kept.length && (kept[unit] ?? 0) < next; unit += 1) {
      const at = Math.min((kept[unit] ?? 0) - from, line.text.length);
      edges[edges.length] = line.edges[at] ?? line.right;
      end = line.edges[at + 1] ?? line.right;
    }
    if (unit === start) return;
    edges[edges.length] = end;
    pieces.push(pieceOf(line, start, edges));
  });
  return pieces;
}

const pieceOf = ({ page, top, bottom }: Line, start: number, edges: readonly number[]): Glyphs => ({
  start,
  page,
  top: round(top),
  bottom: round(bottom),
  edges,
});

const round = (value: number): number => Math.round(value * 100) / 100;

/** Two printed texts as one, a blank between them where `joint` says so. */
export function append(before: PrintedText, joint: string, after: PrintedText): PrintedText {
  if (before.text === '') return after;
  if (after.text === '') return before;
  const raw = `${before.text}${joint}${after.text}`;
  const text = closeLayout(raw);
  // Both halves are closed: only the joint itself can have gone.
  const shift = text.length - after.text.length;
  return {
    text,
    glyphs: [...before.glyphs, ...after.glyphs.map((piece) => ({ ...piece, start: piece.start + shift }))],
  };
}
