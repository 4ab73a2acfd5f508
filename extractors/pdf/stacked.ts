import { MEET, SNAP } from './edges.js';
import type { Edge } from './page.js';

/** White between two tables, lower (points) than any line of text. */
const LOW_GAP = 6;

/**
 * Part tables that stand so near above each other that their rulings hang together: two rulings over the whole width
 * with no room for text between them, and below them other columns than above, or a title over the whole width.
 *
 *     ├──┬──┬──┤        ├──┬──┬──┤
 *     ╞══╧══╧══╡   →    └──┴──┴──┘
 *     ├────┬───┤        ┌────┬───┐
 */
export function partStacked(edges: readonly Edge[]): Edge[][] {
  const flat = edges.filter((edge) => edge.axis === 'horizontal').sort((a, b) => a.at - b.at);
  for (let i = 1; i < flat.length; i += 1) {
    const [upper, lower] = [flat[i - 1] as Edge, flat[i] as Edge];
    if (lower.at - upper.at >= LOW_GAP || lower.at - upper.at <= SNAP / 2 || !sameReach(upper, lower))
      continue;
    const above = clipped(edges, -Infinity, upper.at);
    const below = clipped(edges, lower.at, Infinity);
    if (sameColumns(above, below) && !opensWithTitle(below, lower.at)) continue;
    return [above, ...partStacked(below)];
  }
  return [[...edges]];
}

const sameReach = (one: Edge, other: Edge): boolean =>
  Math.abs(one.from - other.from) <= MEET && Math.abs(one.to - other.to) <= MEET;

/** The rulings between two heights; what crosses them is cut. */
function clipped(edges: readonly Edge[], top: number, bottom: number): Edge[] {
  return edges.flatMap((edge) => {
    if (edge.axis === 'horizontal') return edge.at >= top && edge.at <= bottom ? [edge] : [];
    const [from, to] = [Math.max(edge.from, top), Math.min(edge.to, bottom)];
    return to - from > LOW_GAP ? [{ ...edge, from, to }] : [];
  });
}

function sameColumns(above: readonly Edge[], below: readonly Edge[]): boolean {
  const [one, other] = [above, below].map((edges) =>
    edges.filter((edge) => edge.axis === 'vertical').map((edge) => edge.at),
  );
  if (one === undefined || other === undefined) return true;
  const covers = (all: readonly number[], x: number): boolean => all.some((y) => Math.abs(x - y) <= SNAP);
  return one.every((x) => covers(other, x)) && other.every((x) => covers(one, x));
}

/** No ruling but the outer two begins at the head. */
function opensWithTitle(edges: readonly Edge[], top: number): boolean {
  const heads = edges.filter((edge) => edge.axis === 'vertical' && edge.from <= top + MEET);
  const columns = new Set(edges.filter((edge) => edge.axis === 'vertical').map((edge) => edge.at));
  return heads.length <= 2 && columns.size > 2;
}
