import type { Bytes } from './bytes.js';

export interface Drawings {
  /** The group of each grouped shape, the outermost one: its first shape stands for it. */
  readonly groupOf: ReadonlyMap<number, number>;
  /** Shapes that are pictures. */
  readonly pictures: readonly number[];
}

const DRAWINGS = 0xf000;
const DRAWING = 0xf002;
const GROUP = 0xf003;
const SHAPE = 0xf00a;
const CONTAINER = 0xf;
const PICTURE_FRAME = 75;
const DEEPEST = 32;

/** The tree of drawn shapes ([MS-ODRAW] 2.2): records of a head of eight bytes and their content. */
export function readDrawings(bytes: Bytes): Drawings {
  const groupOf = new Map<number, number>();
  const pictures: number[] = [];
  const walk = (from: number, to: number, groups: readonly Group[], depth: number): void => {
    for (let at = from; at + 8 <= to;) {
      const head = bytes.u16(at);
      const kind = bytes.u16(at + 2);
      const end = Math.min(to, at + 8 + bytes.u32(at + 4));
      if (kind === SHAPE && at + 12 <= end) {
        const shape = bytes.u32(at + 8);
        for (const group of groups) group.first ??= shape;
        // The outermost group is the whole drawing.
        const outermost = groups[1]?.first;
        if (outermost !== undefined) groupOf.set(shape, outermost);
        if (head >> 4 === PICTURE_FRAME) pictures.push(shape);
      } else if ((head & CONTAINER) === CONTAINER && depth < DEEPEST) {
        walk(at + 8, end, kind === GROUP ? [...groups, {}] : groups, depth + 1);
      }
      at = end;
    }
  };
  for (const [from, to] of drawings(bytes)) walk(from, to, [], 0);
  return { groupOf, pictures };
}

interface Group {
  first?: number;
}

/** One drawing is the body's, one that of the headers; before each stands a byte that says which ([MS-DOC] 2.9.172). */
function drawings(bytes: Bytes): readonly (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = [];
  for (let at = 0; at + 8 <= bytes.length;) {
    const kind = bytes.u16(at + 2);
    const end = Math.min(bytes.length, at + 8 + bytes.u32(at + 4));
    if (kind !== DRAWINGS && kind !== DRAWING) break;
    if (kind === DRAWING) found.push([at + 8, end]);
    at = end + 1;
  }
  return found;
}
