import { UnreadableFile } from '../../src/model/message.js';
import { readPlc, type Bytes } from './bytes.js';
import { readDrawings, type Drawings } from './drawings.js';
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
  const ranges = [
    ...notes('footnote', file.part('footnoteReferences'), file.part('footnoteTexts'), footnotes),
    ...notes('endnote', file.part('endnoteReferences'), file.part('endnoteTexts'), endnotes),
    ...boxes(file, textBoxes),
  ];
  const length = ranges.reduce((sum, { from, to }) => sum + Math.max(0, to - from), 0);
  if (length > file.text.length)
    throw new UnreadableFile('bomb', 'notes and text boxes are larger than the file');
  return ranges;
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
  const { anchors, groupOf } = drawnShapes(file);
  const { positions, data } = readPlc(file.part('textBoxTexts'), BOX_SIZE);
  return data.flatMap((box, at) => {
    const shape = box.u32(BOX_SHAPE);
    const anchor = anchors.get(groupOf.get(shape) ?? shape);
    const isReusable = box.u16(8) !== 0;
    if (isReusable || anchor === undefined) return [];
    const from = start + (positions[at] ?? 0);
    return [{ origin: 'text-box', anchor, from, to: start + (positions[at + 1] ?? 0) }];
  });
}

function drawnShapes(file: WordFile): Drawings & { readonly anchors: ReadonlyMap<number, number> } {
  const { positions, data } = readPlc(file.part('shapes'), SHAPE_SIZE);
  const anchors = new Map(data.map((shape, at) => [shape.u32(0), positions[at] ?? 0]));
  return { ...readDrawings(file.part('drawings')), anchors };
}

/** Pictures that float over the body's text; those in its lines are characters. */
export function floatingPictures(file: WordFile): number {
  const { anchors, groupOf, pictures } = drawnShapes(file);
  return pictures.filter((shape) => anchors.has(groupOf.get(shape) ?? shape)).length;
}
