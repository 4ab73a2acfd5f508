import type { Line } from './lines.js';
import type { ReadPage } from './page-items.js';

/** Where the prose of pages of one width begins and ends, and how large it is set. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  /** Size of most of the prose. */
  readonly size: number;
}

/** Lines whose ends lie this near (points) share a margin. */
const RASTER = 2;
/** A margin is where at least this share of the lines ends. */
const SHARE = 0.08;
const LEAST = 2;

/** Margins for each page width; a width without prose has those of its own few lines. */
export function margins(pages: readonly ReadPage[]): (page: ReadPage) => Margins {
  const byWidth = new Map<number, Line[]>();
  for (const page of pages) {
    const lines = byWidth.get(Math.round(page.width)) ?? [];
    for (const item of page.items) if (item.kind === 'line') lines.push(item.line);
    byWidth.set(Math.round(page.width), lines);
  }
  const found = new Map([...byWidth].map(([width, lines]) => [width, marginsOf(lines, width)]));
  return (page) => found.get(Math.round(page.width)) ?? { left: 0, right: page.width, size: 12 };
}

export function marginsOf(lines: readonly Line[], pageWidth: number): Margins {
  const size = mostCommon(lines);
  const prose = lines.filter((line) => Math.abs(line.size - size) <= 1);
  const left = outermost(prose.map((line) => line.left)) ?? pageWidth * 0.15;
  const right = outermost(prose.map((line) => -line.right));
  return { left, right: right === undefined ? pageWidth * 0.85 : -right, size };
}

function mostCommon(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) counts.set(line.size, (counts.get(line.size) ?? 0) + line.text.length);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [12, 0] as [
    number,
    number,
  ])[0];
}

/** The smallest place at which several values lie together. */
function outermost(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const needed = Math.max(LEAST, SHARE * sorted.length);
  let end = 0;
  for (let i = 0; i < sorted.length; i += 1) {
    const start = sorted[i] ?? 0;
    while (end < sorted.length && (sorted[end] ?? 0) <= start + 2 * RASTER) end += 1;
    if (end - i >= needed) return start;
  }
  return sorted[0];
}
