import { leadingNumber } from '../../src/text/headings.js';
import type { Line } from './lines.js';
import type { ReadPage } from './page-items.js';

/** Where the prose of pages of one width begins and ends, and how large it is set. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  /** Size of most of the prose. */
  readonly size: number;
  /** Usual distance of two lines of one paragraph, top to top. */
  readonly pitch: number;
}

/** Lines whose ends lie this near (points) share a margin. */
const RASTER = 2;
/** A margin is where at least this share of the lines ends. */
const SHARE = 0.08;
const LEAST = 2;

/** Margins for each page: its own where its wrapped lines show them, else those of all pages as wide. */
export function margins(pages: readonly ReadPage[]): (page: ReadPage) => Margins {
  const byWidth = new Map<number, Line[]>();
  for (const page of pages) {
    const lines = byWidth.get(Math.round(page.width)) ?? [];
    lines.push(...linesOf(page));
    byWidth.set(Math.round(page.width), lines);
  }
  const found = new Map([...byWidth].map(([width, lines]) => [width, marginsOf(lines, width)]));
  return (page) => {
    const usual = found.get(Math.round(page.width)) ?? { left: 0, right: page.width, size: 12, pitch: 24 };
    return ownMargins(linesOf(page), usual);
  };
}

const linesOf = (page: ReadPage): Line[] =>
  page.items.flatMap((item) => (item.kind === 'line' ? [item.line] : []));

/** Wrapped lines end together within this (points). */
const JUSTIFIED = 1.5;
/** A page's own column is no narrower than this share of the usual one. */
const NARROWEST = 0.75;

/** Lines that run on into one without a number, set no further in, end at the page's own right margin. */
function ownMargins(lines: readonly Line[], usual: Margins): Margins {
  const wrapped = lines.filter((line, i) => {
    const next = lines[i + 1];
    return (
      next !== undefined &&
      next.size === line.size &&
      next.left <= line.left + 1 &&
      leadingNumber(next.text) === undefined
    );
  });
  const right = -(
    outermost(
      wrapped.map((line) => -endOf(line)),
      JUSTIFIED,
    ) ?? -usual.right
  );
  const left =
    outermost(
      lines.map((line) => line.left),
      2 * RASTER,
    ) ?? usual.left;
  const together = wrapped.filter((line) => endOf(line) >= right - JUSTIFIED).length;
  const isOwn = together >= LEAST && right - left >= NARROWEST * (usual.right - usual.left);
  return isOwn ? { ...usual, left, right } : usual;
}

/** Where a line's words end: a mark at its end may hang out over the margin. */
const endOf = (line: Line): number =>
  /[，。、；：！？]$/.test(line.text) ? (line.edges.at(-2) ?? line.right) : line.right;

export function marginsOf(lines: readonly Line[], pageWidth: number): Margins {
  const size = mostCommon(lines);
  const prose = lines.filter((line) => Math.abs(line.size - size) <= 1);
  const left =
    outermost(
      prose.map((line) => line.left),
      2 * RASTER,
    ) ?? pageWidth * 0.15;
  const right = outermost(
    prose.map((line) => -endOf(line)),
    2 * RASTER,
  );
  const end = right === undefined ? pageWidth * 0.85 : -right;
  return { left, right: end, size, pitch: usualPitch(prose, size, end) };
}

/**
 * The most frequent distance between neighbouring lines, to half a point; below full lines where there are enough,
 * since paragraphs may stand further apart than lines.
 */
function usualPitch(lines: readonly Line[], size: number, right: number): number {
  const [all, wrapped] = [new Map<number, number>(), new Map<number, number>()];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before?.page !== line.page) return;
    const pitch = Math.round((line.top - before.top) * 2) / 2;
    if (pitch <= size * 0.9) return;
    all.set(pitch, (all.get(pitch) ?? 0) + 1);
    if (before.right >= right - size) wrapped.set(pitch, (wrapped.get(pitch) ?? 0) + 1);
  });
  const [pitch, times] = mostFrequent(wrapped) ?? [0, 0];
  return times >= LEAST_WRAPPED ? pitch : (mostFrequent(all)?.[0] ?? size * 2);
}

const LEAST_WRAPPED = 3;

const mostFrequent = (counts: ReadonlyMap<number, number>): readonly [number, number] | undefined =>
  [...counts].reduce<readonly [number, number] | undefined>(
    (best, entry) => (entry[1] > (best?.[1] ?? 0) ? entry : best),
    undefined,
  );

function mostCommon(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) counts.set(line.size, (counts.get(line.size) ?? 0) + line.text.length);
  return mostFrequent(counts)?.[0] ?? 12;
}

/** The smallest place at which several values lie together. */
function outermost(values: readonly number[], within: number): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const needed = Math.max(LEAST, SHARE * sorted.length);
  let end = 0;
  for (let i = 0; i < sorted.length; i += 1) {
    const start = sorted[i] ?? 0;
    while (end < sorted.length && (sorted[end] ?? 0) <= start + within) end += 1;
    if (end - i >= needed) return start;
  }
  return sorted[0];
}
