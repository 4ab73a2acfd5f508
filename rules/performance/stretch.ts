import { isText, type SourceDocument, type Span } from '../../src/model/document.js';
import { printed, type Field, type ValueType, type Scalar } from '../../src/model/field.js';

/** One text that runs over several paragraphs; offsets count in the joined text. */
export interface Stretch {
  readonly text: string;
  /** Where each paragraph's piece begins in the joined text. */
  readonly parts: readonly {
    readonly offset: number;
    readonly block: number;
    readonly start: number;
    readonly end: number;
  }[];
}

/** The pieces joined by `glue` (nothing inside a sentence, a line break between paragraphs that stay apart). */
export function joinStretch(
  document: SourceDocument,
  pieces: readonly { readonly block: number; readonly start: number; readonly end: number }[],
  glue = '',
): Stretch {
  let text = '';
  const parts = pieces.map((piece) => {
    const block = document.blocks[piece.block];
    if (text !== '') text += glue;
    const offset = text.length;
    text += block !== undefined && isText(block) ? block.text.slice(piece.start, piece.end) : '';
    return { block: piece.block, start: piece.start, end: piece.end, offset };
  });
  return { text, parts };
}

/** The spans in the document of a part of the joined text. */
export function spansOf({ parts }: Stretch, from: number, to: number): readonly Span[] {
  return parts.flatMap(({ offset, block, start, end }) => {
    const first = Math.max(from, offset) - offset + start;
    const last = Math.min(to - offset + start, end);
    return first < last ? [{ block, start: first, end: last }] : [];
  });
}

/** A value that stands in a part of the joined text. */
export function fieldIn<T extends Scalar>(
  stretch: Stretch,
  type: ValueType,
  value: T,
  from: number,
  to: number,
): Field<T> | undefined {
  const [first, ...more] = spansOf(stretch, from, to);
  if (first === undefined) return undefined;
  const offset = stretch.parts.find(
    (part) => part.block === first.block && part.start <= first.start && first.end <= part.end,
  );
  const at = (offset?.offset ?? 0) + first.start - (offset?.start ?? 0);
  return printed(type, value, stretch.text.slice(at, at + first.end - first.start), first, more);
}
