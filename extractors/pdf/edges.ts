import type { Edge } from './page.js';

/** Rulings of one axis nearer than this (points) are one: hairlines drawn twice, borders of two neighbouring cells. */
export const SNAP = 3;
/** A gap along a ruling up to this is closed: dashes, dots, corners left open. */
export const JOIN = 3;
/** A ruling shorter than this is a speck. */
export const SHORTEST = 3;
/** How far an end may fall short of, or reach over, the ruling that it meets. */
export const MEET = 3;
/** More rulings on one page than this are a drawing. */
export const MOST_EDGES = 6000;

/** Pieces no longer than this (points) are dots and dashes, which make a ruling only in a row. */
const DOT = 4;
/** Dots of one row lie on one line within this. */
const DOT_SNAP = 0.75;
/** A row of dots shorter than this is decoration. */
const SHORTEST_ROW = 6;

/** Snap near rulings to their common middle, join pieces of one ruling, drop specks. Sorted by axis, place and start. */
export function tidyEdges(edges: readonly Edge[]): Edge[] {
  const isDot = ({ from, to }: Edge): boolean => to - from <= DOT;
  const dots = edges.filter(isDot);
  const long = edges.filter((edge) => !isDot(edge));
  return AXES.flatMap((axis) => {
    const rows = tidyAxis(dots, axis, DOT_SNAP, SHORTEST_ROW);
    return tidyAxis([...long, ...rows], axis, SNAP, SHORTEST);
  });
}

const AXES = ['horizontal', 'vertical'] as const;

function tidyAxis(edges: readonly Edge[], axis: Edge['axis'], snap: number, shortest: number): Edge[] {
  const sorted = edges.filter((edge) => edge.axis === axis).sort((a, b) => a.at - b.at);
  return clusters(sorted, snap).flatMap((cluster) => joined(cluster, axis, shortest));
}

/**
 * Runs of rulings in which each lies within `snap` of the one before and of the first one's double:
 * without the second bound a page of fine lines would melt into one.
 */
function clusters(sorted: readonly Edge[], snap: number): Edge[][] {
  const found: Edge[][] = [];
  let cluster: Edge[] = [];
  for (const edge of sorted) {
    const first = cluster[0];
    const last = cluster.at(-1);
    const isNear =
      first !== undefined &&
      last !== undefined &&
      edge.at - last.at <= snap &&
      edge.at - first.at <= 2 * snap;
    // Not `push`: pdf.js's legacy build replaces it by a slow one.
    if (isNear) cluster[cluster.length] = edge;
    else found[found.length] = cluster = [edge];
  }
  return found;
}

function joined(cluster: readonly Edge[], axis: Edge['axis'], shortest: number): Edge[] {
  const at = middle(cluster);
  const found: { axis: Edge['axis']; at: number; from: number; to: number }[] = [];
  for (const { from, to } of [...cluster].sort((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last !== undefined && from <= last.to + JOIN) last.to = Math.max(last.to, to);
    else found.push({ axis, at, from, to });
  }
  return found.filter((edge) => edge.to - edge.from >= shortest);
}

/** Long pieces weigh more: a speck does not move a border. */
function middle(cluster: readonly Edge[]): number {
  let sum = 0;
  let weight = 0;
  for (const edge of cluster) {
    const length = edge.to - edge.from + 0.01;
    sum += edge.at * length;
    weight += length;
  }
  return Math.round((sum / weight) * 100) / 100;
}

/** Whether two rulings of different axes touch or cross. */
export const meets = (one: Edge, other: Edge): boolean =>
  other.at >= one.from - MEET &&
  other.at <= one.to + MEET &&
  one.at >= other.from - MEET &&
  one.at <= other.to + MEET;

/** Rulings that hang together through crossings, each group the skeleton of at most one table. */
export function connected(edges: readonly Edge[]): Edge[][] {
  const horizontal = edges.filter((edge) => edge.axis === 'horizontal');
  const vertical = edges.filter((edge) => edge.axis === 'vertical');
  if (edges.length > MOST_EDGES) return [];
  const group = new Map<Edge, Edge>(edges.map((edge) => [edge, edge]));
  const root = (edge: Edge): Edge => {
    let at = edge;
    for (let up = group.get(at); up !== undefined && up !== at; up = group.get(at)) {
      group.set(at, group.get(up) ?? up);
      at = up;
    }
    return at;
  };
  for (const h of horizontal) {
    for (const v of vertical) {
      if (v.at < h.from - MEET) continue;
      if (v.at > h.to + MEET) break;
      if (meets(h, v)) group.set(root(h), root(v));
    }
  }
  const groups = new Map<Edge, Edge[]>();
  for (const edge of edges) {
    const key = root(edge);
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [edge]);
    else members.push(edge);
  }
  return [...groups.values()].filter((members) => members.length > 2);
}
