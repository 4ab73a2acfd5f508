import { readPlc, type Bytes } from './bytes.js';
import type { StoryLengths, WordFile } from './header.js';

/** A stretch of the text that belongs to an anchor in the body. */
export interface StoryRange {
  readonly origin: 'text-box' | 'footnote' | 'endnote';
  readonly anchor: number;
  readonly from: number;
  readonly to: number;
}

/** Where each story begins: the text holds them one after the other ([MS-DOC] 2.3). */
function starts(lengths: StoryLengths): Readonly<Record<'footnotes' | 'endnotes' | 'textBoxes', number>> {
  const footnotes = lengths.body;
  const endnotes = footnotes + lengths.footnotes + lengths.headers + lengths.macros + lengths.comments;
  return { footnotes, endnotes, textBoxes: endnotes + lengths.endnotes };
}

export function storyRanges(file: WordFile): StoryRange[] {
  const { footnotes, endnotes, textBoxes } = starts(file.stories);
  return [
    ...notes('footnote', file.part('footnoteReferences'), file.part('footnoteTexts'), footnotes),
    ...notes('endnote', file.part('endnoteReferences'), file.part('endnoteTexts'), endnotes),
    ...boxes(file, textBoxes),
  ];
}

function notes(origin: 'footnote' | 'endnote', references: Bytes, texts: Bytes, start: number): StoryRange[] {
  const anchors = readPlc(references, 2).positions;
  const { positions } = readPlc(texts, 0);
  return anchors.slice(0, -1).map((anchor, index) => ({
    origin,
    anchor,
    from: start + (positions[index] ?? 0),
    to: start + (positions[index + 1] ?? 0),
  }));
}

const SHAPE_SIZE = 26;
const BOX_SIZE = 22;
const BOX_SHAPE = 14;

/** Boxes by the shape that carries them; a shape in a group hangs where its group does. */
function boxes(file: WordFile, start: number): StoryRange[] {
  const shapes = readPlc(file.part('shapes'), SHAPE_SIZE);
  const anchors = new Map(shapes.data.map((shape, at) => [shape.u32(0), shapes.positions[at] ?? 0]));
  const groupOf = shapeGroups(file.part('drawings'));
  const { positions, data } = readPlc(file.part('textBoxTexts'), BOX_SIZE);
  return data.flatMap((box, at) => {
    const shape = box.u32(BOX_SHAPE);
    const anchor = anchors.get(shape) ?? anchors.get(groupOf.get(shape) ?? shape);
    const isReusable = box.u16(8) !== 0;
    if (isReusable || anchor === undefined) return [];
    return [
      {
        origin: 'text-box',
        anchor,
        from: start + (positions[at] ?? 0),
        to: start + (positions[at + 1] ?? 0),
      },
    ];
  });
}

const GROUP = 0xf003;
const SHAPE = 0xf00a;
const CONTAINER = 0xf;
const DEEPEST = 32;

/** The outermost group of each grouped shape ([MS-ODRAW] 2.2.16): its first shape stands for the group. */
export function shapeGroups(drawings: Bytes): ReadonlyMap<number, number> {
  const groups = new Map<number, number>();
  const walk = (from: number, to: number, depth: number, path: readonly { first?: number }[]): void => {
    for (let at = from; at + 8 <= to;) {
      const kind = drawings.u16(at + 2);
      const end = Math.min(to, at + 8 + drawings.u32(at + 4));
      const isContainer = (drawings.u16(at) & CONTAINER) === CONTAINER;
      if (kind === SHAPE && at + 12 <= end) note(drawings.u32(at + 8), path, groups);
      else if (isContainer && depth < DEEPEST)
        walk(at + 8, end, depth + 1, kind === GROUP ? [...path, {}] : path);
      // Each page of drawings opens with one byte that says which ([MS-DOC] 2.9.172).
      at = depth === 0 && kind !== 0xf000 && kind !== 0xf002 ? at + 1 : end + (depth === 0 ? 1 : 0);
    }
  };
  walk(0, drawings.length, 0, []);
  return groups;
}

/** The patriarch, the group that holds the whole drawing, is no group of shapes. */
function note(shape: number, path: readonly { first?: number }[], groups: Map<number, number>): void {
  for (const group of path) group.first ??= shape;
  const outermost = path[1]?.first;
  if (outermost !== undefined) groups.set(shape, outermost);
}
