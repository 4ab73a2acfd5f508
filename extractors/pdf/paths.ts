import { apply, scale, type Matrix, type Point } from './matrix.js';
import type { Area, Edge } from './page.js';

/** A filled shape no thicker than this is a ruling: Word, WPS and browsers draw borders so. */
export const RULING_THICKNESS = 4;
/** A stroke thicker than this is a bar or a shade. */
const STROKE_THICKNESS = 6;
/** A line that leaves its axis by less over its whole length is straight. */
const SLANT = 1;

/** One connected piece of a path in page coordinates; `straight` is false where it holds a curve. */
export interface Subpath {
  readonly points: readonly Point[];
  readonly straight: boolean;
}

/** More points than any page of rulings needs; the rest of such a path is a drawing. */
const MOST_POINTS = 200_000;

/**
 * Read the number stream of pdf.js (`0 x y` move, `1 x y` line, `2` + 6 curve, `3` close).
 * Anything else ends the path.
 */
export function readPath(data: ArrayLike<number>, matrix: Matrix): Subpath[] {
  const subpaths: Subpath[] = [];
  let points: Point[] = [];
  let straight = true;
  const end = (): void => {
    if (points.length > 1) subpaths.push({ points, straight });
    points = [];
    straight = true;
  };
  const length = Math.min(data.length, MOST_POINTS);
  let at = 0;
  while (at < length) {
    const operator = data[at];
    const size = operator === 3 ? 1 : operator === 2 ? 7 : operator === 0 || operator === 1 ? 3 : 0;
    if (size === 0 || at + size > data.length) break;
    if (operator === 3) {
      const first = points[0];
      if (first !== undefined) points.push(first);
      const again = points.at(-1);
      end();
      if (again !== undefined) points = [again];
    } else {
      if (operator === 0) end();
      if (operator === 2) straight = false;
      points.push(apply(matrix, data[at + size - 2] ?? 0, data[at + size - 1] ?? 0));
    }
    at += size;
  }
  end();
  return subpaths;
}

/** The straight pieces of a stroked path. */
export function strokedEdges(subpaths: readonly Subpath[], lineWidth: number, matrix: Matrix): Edge[] {
  const thickness = lineWidth * scale(matrix);
  const edges: Edge[] = [];
  if (thickness > STROKE_THICKNESS) return edges;
  for (const { points, straight } of subpaths) {
    if (!straight) continue;
    for (let i = 1; i < points.length; i += 1) {
      const edge = edgeBetween(points[i - 1] as Point, points[i] as Point);
      if (edge !== undefined) edges.push(edge);
    }
  }
  return edges;
}

function edgeBetween([x1, y1]: Point, [x2, y2]: Point): Edge | undefined {
  const [dx, dy] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  if (dy <= SLANT && dx > dy)
    return { axis: 'horizontal', at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) };
  if (dx <= SLANT && dy > dx)
    return { axis: 'vertical', at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) };
  return undefined;
}

/** The area that a filled piece covers, where it is a rectangle along the axes; `undefined` for any other shape. */
export function filledArea({ points, straight }: Subpath): Area | undefined {
  if (!straight || points.length < 3 || points.length > 6) return undefined;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const area = {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
  const onBorder = points.every(([x, y]) => near(x, area.left, area.right) && near(y, area.top, area.bottom));
  return onBorder ? area : undefined;
}

const near = (value: number, one: number, other: number): boolean =>
  Math.abs(value - one) <= SLANT / 2 || Math.abs(value - other) <= SLANT / 2;

/** A dot is hardly longer than wide. */
const SQUARE = 1.2;

/** A thin area is the ruling along its middle; a dot is a piece of both axes; a thick area is none. */
export function rulings(area: Area): Edge[] {
  const [wide, high] = [area.right - area.left, area.bottom - area.top];
  const edges: Edge[] = [];
  if (high <= RULING_THICKNESS && wide * SQUARE >= high) {
    edges.push({ axis: 'horizontal', at: (area.top + area.bottom) / 2, from: area.left, to: area.right });
  }
  if (wide <= RULING_THICKNESS && high * SQUARE >= wide) {
    edges.push({ axis: 'vertical', at: (area.left + area.right) / 2, from: area.top, to: area.bottom });
  }
  return edges;
}
