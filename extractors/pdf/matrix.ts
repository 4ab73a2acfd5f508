import type { Area } from './page.js';

/** `[a b c d e f]` as in PDF: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];
export type Point = readonly [x: number, y: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

export const apply = (m: Matrix, x: number, y: number): Point => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
];

/** The upright area around the image of a rectangle. */
export function applyToArea(m: Matrix, area: Area): Area {
  const corners = [
    apply(m, area.left, area.top),
    apply(m, area.right, area.top),
    apply(m, area.left, area.bottom),
    apply(m, area.right, area.bottom),
  ];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** How much the matrix magnifies on average. */
export const scale = (m: Matrix): number => Math.sqrt(Math.abs(m[0] * m[3] - m[1] * m[2]));

/** Narrow what a PDF operator gives; `undefined` where it is no six numbers. */
export function toMatrix(value: unknown): Matrix | undefined {
  const list = numbers(value);
  return list.length === 6 ? (list as unknown as Matrix) : undefined;
}

/** The finite numbers of an array or a typed array; `[]` for anything else. */
export function numbers(value: unknown): number[] {
  if (!Array.isArray(value) && !ArrayBuffer.isView(value)) return [];
  return Array.from(value as ArrayLike<unknown>).filter(
    (n): n is number => typeof n === 'number' && Number.isFinite(n),
  );
}
