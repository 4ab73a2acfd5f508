import type { Block } from '../../src/model/document.js';
import { continuesTable, joinParts } from './joins.js';
import { labelsOf, type Labels } from './labels.js';
import type { Line } from './lines.js';
import { margins, type Margins } from './margins.js';
import type { PageTable, ReadPage } from './page-items.js';
import { withOverhang } from './overhang.js';
import { continuesParagraph } from './prose.js';
import { tableBlock } from './table-block.js';
import { textBlock } from './text-block.js';

/** What is being put together: the lines of a paragraph or the parts of a table. */
type Open =
  | { readonly kind: 'paragraph'; readonly lines: Line[]; readonly margins: Margins }
  | { readonly kind: 'table'; readonly parts: PageTable[]; readonly margins: Margins };

/** Pages, their running heads and page numbers gone, to blocks: paragraphs and tables run on over page breaks. */
export function toBlocks(pages: readonly ReadPage[]): Block[] {
  const marginsOf = margins(pages);
  const labels = labelsOf(pages);
  const blocks: Block[] = [];
  let open: Open | undefined;
  const close = (): void => {
    if (open !== undefined) blocks.push(...closed(open, blocks.length, labels));
    open = undefined;
  };
  for (const [i, read] of pages.entries()) {
    const own = marginsOf(read);
    withOverhang(read, pages[i + 1]).items.forEach((item, at) => {
      if (item.kind === 'line') {
        if (open?.kind === 'paragraph' && continuesParagraph(open.lines, item.line, own))
          open.lines.push(item.line);
        else {
          close();
          open = { kind: 'paragraph', lines: [item.line], margins: own };
        }
        return;
      }
      if (at === 0 && open?.kind === 'table' && continuesTable(open.parts, item)) open.parts.push(item);
      else {
        close();
        open = { kind: 'table', parts: [item], margins: own };
      }
    });
  }
  close();
  return blocks;
}

/** With fewer cells that hold text, rulings are a drawing; its words are prose. */
const LEAST_FILLED = 2;

/** A paragraph, a table, or the words of a drawing; blocks are numbered from `block`. */
function closed(open: Open, block: number, labels: Labels): Block[] {
  const texts = open.kind === 'paragraph' ? [open.lines] : wordsOfDrawing(open.parts);
  if (open.kind === 'table' && texts === undefined) return [tableBlock(joinParts(open.parts, labels), block)];
  const blocks: Block[] = [];
  for (const lines of texts ?? []) {
    const made = textBlock(lines, open.margins, block + blocks.length);
    if (made !== undefined) blocks.push(made);
  }
  return blocks;
}

/** The texts of a grid that is no table; `undefined` where it is one. */
function wordsOfDrawing(parts: readonly PageTable[]): (readonly Line[])[] | undefined {
  const filled = parts.flatMap((part) =>
    part.cells.flatMap(({ lines }) => (lines.length > 0 ? [lines] : [])),
  );
  return filled.length < LEAST_FILLED ? filled : undefined;
}
