import type { Box, Glyphs } from '../model/document.js';

export interface Boxed {
  readonly page: number;
  readonly bbox: Box;
}

/**
 * The box around a stretch of text, on the first page that it touches; rounded to 2 decimals of a point. None where a
 * damaged font draws it nowhere.
 */
export function boxOf(glyphs: readonly Glyphs[], start: number, end: number): Boxed | undefined {
  const touched = glyphs.filter((run) => run.start < end && runEnd(run) > start);
  const page = touched[0]?.page;
  if (page === undefined) return undefined;
  const boxes = touched.filter((run) => run.page === page).map((run) => runBox(run, start, end));
  const bbox = [
    round(Math.min(...boxes.map((box) => box[0]))),
    round(Math.min(...boxes.map((box) => box[1]))),
    round(Math.max(...boxes.map((box) => box[2]))),
    round(Math.max(...boxes.map((box) => box[3]))),
  ] as const;
  return bbox.every(Number.isFinite) ? { page, bbox } : undefined;
}

/** The last edge is the right side of the last unit. */
const runEnd = (run: Glyphs): number => run.start + run.edges.length - 1;

function runBox(run: Glyphs, start: number, end: number): Box {
  const first = run.edges[Math.max(start, run.start) - run.start] ?? 0;
  const last = run.edges[Math.min(end, runEnd(run)) - run.start] ?? first;
  return [Math.min(first, last), run.top, Math.max(first, last), run.bottom];
}

const round = (points: number): number => Math.round(points * 100) / 100;
