import { MEET, meets } from './edges.js';
import type { Edge } from './page.js';

/** Rulings that reach no further than this beyond the last one across them end at it. */
const OVERHANG = 6;
/** So many rulings must end together for their ends to be a side. */
const LEAST = 2;

/**
 * Close the sides of a table that are not drawn, or not drawn over their whole length: statements without outer
 * verticals, rows and merged cells that a page break cut where the printer draws no border.
 *
 *     ───┬───┬───        ┌───┬───┬───┐
 *     ───┼───┼───   →    ├───┼───┼───┤
 *        │   │           └───┴───┴───┘
 */
export function closeSides(edges: readonly Edge[]): Edge[] {
  const closed = [...edges, ...missingSides(edges, 'vertical')];
  return [...closed, ...missingSides(closed, 'horizontal')];
}

/** The first and the last ruling of `axis`, as far as the rulings across it reach them, drawn or not. */
function missingSides(edges: readonly Edge[], axis: Edge['axis']): Edge[] {
  const own = edges.filter((edge) => edge.axis === axis).map((edge) => edge.at);
  const across = edges.filter((edge) => edge.axis !== axis);
  if (own.length === 0 || across.length < LEAST) return [];
  const [first, last] = [Math.min(...own), Math.max(...own)];
  const start = Math.min(...across.map((edge) => edge.from));
  const end = Math.max(...across.map((edge) => edge.to));
  const sides = [start < first - OVERHANG ? start : first, end > last + OVERHANG ? end : last];
  return sides.flatMap((at) => {
    const reaching = across
      .filter((edge) => edge.from <= at + MEET && edge.to >= at - MEET)
      .map((edge) => edge.at);
    return reaching.length < LEAST
      ? []
      : [{ axis, at, from: Math.min(...reaching), to: Math.max(...reaching) }];
  });
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
