import type { Edge, Glyph, PageContent, Turn } from './page.js';

/** The same character this near (in em) is printed over itself: a shadow, or bold by printing twice. */
const SHADOW = 0.25;

/** No shadow is looked for farther away (points), however large a damaged file draws its glyphs. */
const WIDEST_SHADOW = 64;

/** Side of the squares (points) in which equal glyphs are looked for. */
const RASTER = 16;

/** Drop glyphs that are printed over an equal one; the first stays. Blanks stay. */
export function withoutShadows(glyphs: readonly Glyph[]): Glyph[] {
  const seen = new Map<number, Glyph[]>();
  return glyphs.filter((glyph) => {
    if (glyph.text === ' ') return true;
    const slack = Math.min(SHADOW * glyph.size, WIDEST_SHADOW);
    const [fromX, toX] = [square(glyph.left - slack), square(glyph.left + slack)];
    const [fromY, toY] = [square(glyph.top - slack), square(glyph.top + slack)];
    for (let x = fromX; x <= toX; x += 1) {
      for (let y = fromY; y <= toY; y += 1) {
        if (seen.get(keyOf(glyph, x, y))?.some((other) => covers(other, glyph)) === true) return false;
      }
    }
    const key = keyOf(glyph, square(glyph.left), square(glyph.top));
    const same = seen.get(key);
    if (same === undefined) seen.set(key, [glyph]);
    else same[same.length] = glyph;
    return true;
  });
}

/** No page reaches further than this many squares; what lies outside it is not shown. */
const SQUARES = 4096;
const square = (place: number): number => Math.min(SQUARES - 1, Math.max(0, Math.floor(place / RASTER)));
const keyOf = (glyph: Glyph, x: number, y: number): number =>
  ((glyph.text.codePointAt(0) ?? 0) * SQUARES + x) * SQUARES + y;

const covers = (one: Glyph, other: Glyph): boolean => {
  if (one.text !== other.text) return false;
  const slack = SHADOW * Math.min(one.size, one.right - one.left || one.size);
  return Math.abs(one.left - other.left) <= slack && Math.abs(one.top - other.top) <= SHADOW * one.size;
};

/** Share of the glyphs that must run the same way for the page to be turned that way. */
const MOSTLY = 0.7;

/** A page whose text climbs or falls (a landscape sheet on an upright page) is turned until it reads upright. */
export function upright(page: PageContent): PageContent {
  const turn = mainTurn(page.glyphs);
  if (turn === 0) return page;
  const sideways = turn === 1 || turn === 3;
  const size = sideways
    ? { width: page.height, height: page.width }
    : { width: page.width, height: page.height };
  const move = (x: number, y: number): readonly [number, number] =>
    turn === 1 ? [y, page.width - x] : turn === 3 ? [page.height - y, x] : [page.width - x, page.height - y];
  return {
    ...page,
    ...size,
    glyphs: page.glyphs.map((glyph) => turnGlyph(glyph, turn, move)),
    edges: page.edges.map((edge) => turnEdge(edge, move)),
  };
}

function mainTurn(glyphs: readonly Glyph[]): Turn {
  const counts = [0, 0, 0, 0];
  for (const glyph of glyphs) counts[glyph.turn] = (counts[glyph.turn] ?? 0) + 1;
  const turn = ([1, 2, 3] as const).find((t) => (counts[t] ?? 0) > MOSTLY * glyphs.length);
  return turn ?? 0;
}

type Move = (x: number, y: number) => readonly [number, number];

function turnGlyph(glyph: Glyph, turn: Turn, move: Move): Glyph {
  const [a, b] = [move(glyph.left, glyph.top), move(glyph.right, glyph.bottom)];
  const left = Math.min(a[0], b[0]);
  const right = Math.max(a[0], b[0]);
  const own = ((glyph.turn - turn + 4) % 4) as Turn;
  return {
    ...glyph,
    left,
    right,
    top: Math.min(a[1], b[1]),
    bottom: Math.max(a[1], b[1]),
    turn: own,
    next: right,
  };
}

function turnEdge(edge: Edge, move: Move): Edge {
  const isFlat = edge.axis === 'horizontal';
  const [x1, y1] = isFlat ? move(edge.from, edge.at) : move(edge.at, edge.from);
  const [x2, y2] = isFlat ? move(edge.to, edge.at) : move(edge.at, edge.to);
  return Math.abs(x2 - x1) >= Math.abs(y2 - y1)
    ? { axis: 'horizontal', at: y1, from: Math.min(x1, x2), to: Math.max(x1, x2) }
    : { axis: 'vertical', at: x1, from: Math.min(y1, y2), to: Math.max(y1, y2) };
}
