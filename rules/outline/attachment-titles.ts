import { type Block, isText, type Span } from '../../src/model/document.js';
import { leadingNumber } from '../../src/text/headings.js';
import { attachmentOpener, isTitleEnd, isTitleLine, placeAttachment } from './attached.js';
import type { OutlineBuilder } from './builder.js';

interface TitleBelow {
  readonly title: string;
  readonly heading: Span;
}

/** Open an attachment where this block is its 附件1, its title, or the first line of its title. */
export function enterAttachment(
  builder: OutlineBuilder,
  blocks: readonly Block[],
  at: number,
  text: string,
): boolean {
  const last = builder.open.at(-1);
  if (last?.id === 'attachments' && last.passages.length === 0 && last.children.length === 0) {
    const title = titleBelow(blocks, at);
    if (title !== undefined) return enter(builder, title, at, null);
  }
  if (!builder.isNarrated && !builder.inAttachments) return false;
  const opener = attachmentOpener(text);
  if (opener === undefined || (opener.label === null && opener.length === text.length)) return false;
  if (opener.length < text.length) {
    const title = text.slice(opener.length);
    return enter(
      builder,
      { title, heading: { block: at, start: opener.length, end: text.length } },
      at,
      opener.label,
    );
  }
  const below = titleBelow(blocks, at + 1);
  if (below === undefined) {
    const heading = { block: at, start: 0, end: text.length };
    return enter(builder, { title: opener.label ?? text, heading }, at, null);
  }
  builder.skip(at);
  return enter(builder, below, at + 1, opener.label);
}

/** @param from The first block of the title; those before its last are no text. */
function enter(
  builder: OutlineBuilder,
  { title, heading }: TitleBelow,
  from: number,
  label: string | null,
): boolean {
  builder.enter(placeAttachment(builder.open), { number: undefined, title }, heading, label);
  for (let at = from; at < heading.block; at += 1) builder.skip(at);
  builder.take(heading.block);
  return true;
}

/** The title on this line and the next ones, put together. */
function titleBelow(blocks: readonly Block[], from: number): TitleBelow | undefined {
  let title = '';
  for (let at = from; at < from + 3; at += 1) {
    const block = blocks[at];
    if (block === undefined || !isText(block) || block.number !== undefined) return undefined;
    const { text } = block;
    if (leadingNumber(text) !== undefined || !isTitleLine(text)) return undefined;
    if (typeof attachmentOpener(text)?.label === 'string') return undefined;
    title += text;
    if (isTitleEnd(title)) return { title, heading: { block: at, start: 0, end: text.length } };
  }
  return undefined;
}
