import type { Block, SourceDocument } from '../model/document.js';
import type { Message, Result } from '../model/message.js';

/**
 * The reports that one file binds together, as a document each. Blocks count from 0 again; `firstBlock` tells where
 * each begins. What was said of the file as a whole is said of every report.
 *
 * @param starts First block of each report, in order; the first is 0.
 */
export function splitDocument(
  { value: document, messages }: Result<SourceDocument>,
  starts: readonly number[],
): readonly Result<SourceDocument>[] {
  if (starts.length < 2) return [{ value: document, messages }];
  return starts.map((from, at) => {
    const to = starts[at + 1] ?? document.blocks.length;
    const blocks = document.blocks.slice(from, to).map((block) => countedFrom(block, from));
    return {
      value: { ...document, blocks, firstBlock: from },
      messages: messages.flatMap((message) => messageOf(message, from, to)),
    };
  });
}

const countedFrom = (block: Block, from: number): Block => ({
  ...block,
  place: { ...block.place, block: block.place.block - from },
});

function messageOf(message: Message, from: number, to: number): readonly Message[] {
  const { place } = message;
  if (place === undefined) return [message];
  return place.block < from || place.block >= to
    ? []
    : [{ ...message, place: { ...place, block: place.block - from } }];
}
