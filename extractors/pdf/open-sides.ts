import { MEET, meets } from './edges.js';
import type { Edge } from './page.js';

/** A side is open where rulings reach further than this beyond the last one across them. */
const OVERHANG = 6;
/** So many rulings must end together before their ends are taken for an open side. */
const LEAST = 2;
/** And so large a share of all rulings of that axis. */
const SHARE = 0.6;

/**
 * Close the sides of a table that are not drawn: statements without outer verticals, rows that a page break cut
 * where the printer draws no border.
 *
 *     ───┬───┬───        ┌───┬───┬───┐
 *     ───┼───┼───   →    ├───┼───┼───┤
 *        │   │           └───┴───┴───┘
 */
export function closeSides(edges: readonly Edge[]): Edge[] {
  const closed = [...edges, ...missingSides(edges, 'vertical')];
  return [...closed, ...missingSides(closed, 'horizontal')];
}

/** The undrawn first and last ruling of `axis`, along the common ends of the rulings across it. */
function missingSides(edges: readonly Edge[], axis: Edge['axis']): Edge[] {
  const own = edges.filter((edge) => edge.axis === axis);
  const across = edges.filter((edge) => edge.axis !== axis);
  if (own.length === 0 || across.length < LEAST) return [];
  const first = Math.min(...own.map((edge) => edge.at));
  const last = Math.max(...own.map((edge) => edge.at));
  const sides: Edge[] = [];
  const start = commonEnd(
    across.map((edge) => -edge.from),
    -first,
  );
  const end = commonEnd(
    across.map((edge) => edge.to),
    last,
  );
  for (const at of [start === undefined ? undefined : -start, end]) {
    if (at === undefined) continue;
    const reaching = across.filter((edge) => edge.from <= at + MEET && edge.to >= at - MEET);
    sides.push({
      axis,
      at,
      from: Math.min(...reaching.map((edge) => edge.at)),
      to: Math.max(...reaching.map((edge) => edge.at)),
    });
  }
  return sides;
}

/** Where the ends that lie beyond `border` lie together. */
function commonEnd(ends: readonly number[], border: number): number | undefined {
  const furthest = Math.max(...ends);
  if (furthest <= border + OVERHANG) return undefined;
  const together = ends.filter((end) => end >= furthest - MEET).length;
  return together >= LEAST && together >= SHARE * ends.length ? furthest : undefined;
}

/** Cut each ruling back to its outermost crossings; one that crosses fewer than two others (an underline) is dropped. */
export function prune(edges: readonly Edge[]): Edge[] {
  const across = {
    horizontal: edges.filter((edge) => edge.axis === 'vertical'),
    vertical: edges.filter((edge) => edge.axis === 'horizontal'),
  };
  return edges.flatMap((edge) => {
    const crossings = across[edge.axis].filter((other) => meets(edge, other)).map((other) => other.at);
    const [from, to] = [Math.min(...crossings), Math.max(...crossings)];
    return crossings.length > 1 && to > from ? [{ ...edge, from, to }] : [];
  });
}
