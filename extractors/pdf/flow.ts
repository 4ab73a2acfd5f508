import type { Block } from '../../src/model/document.js';
import { continuesTable, joinParts } from './joins.js';
import type { Line } from './lines.js';
import { margins, type Margins } from './margins.js';
import type { PageTable, ReadPage } from './page-items.js';
import { continuesParagraph } from './prose.js';
import { tableBlock } from './table-block.js';
import { textBlock } from './text-block.js';

/** What is being put together: the lines of a paragraph or the parts of a table. */
type Open =
  | { readonly kind: 'paragraph'; readonly lines: Line[]; readonly margins: Margins }
  | { readonly kind: 'table'; readonly parts: PageTable[] };

/** Pages, their running heads and page numbers gone, to blocks: paragraphs and tables run on over page breaks. */
export function toBlocks(pages: readonly ReadPage[]): Block[] {
  const marginsOf = margins(pages);
  const blocks: Block[] = [];
  let open: Open | undefined;
  const close = (): void => {
    const block = open && closed(open, blocks.length);
    if (block !== undefined) blocks.push(block);
    open = undefined;
  };
  for (const page of pages) {
    const own = marginsOf(page);
    page.items.forEach((item, i) => {
      if (item.kind === 'line') {
        if (open?.kind === 'paragraph' && continuesParagraph(open.lines, item.line, own))
          open.lines.push(item.line);
        else {
          close();
          open = { kind: 'paragraph', lines: [item.line], margins: own };
        }
        return;
      }
      if (i === 0 && open?.kind === 'table' && continuesTable(open.parts, item)) open.parts.push(item);
      else {
        close();
        open = { kind: 'table', parts: [item] };
      }
    });
  }
  close();
  return blocks;
}

const closed = (open: Open, block: number): Block | undefined =>
  open.kind === 'table'
    ? tableBlock(joinParts(open.parts), block)
    : textBlock(open.lines, open.margins, block);
