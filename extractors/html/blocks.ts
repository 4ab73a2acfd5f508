import type { AnyNode, Element } from 'domhandler';
import type { Block, Heading } from '../../src/model/document.js';
import { closeLayout } from '../../src/text/layout.js';
import { textBlock } from '../text-block.js';
import { linesOf, linesToBlocks } from '../txt/index.js';
import { paragraphsOf } from '../txt/paragraphs.js';
import { wrappingOf } from '../txt/wrapping.js';
import { childrenOf, elementsOf, isBlockLevel, isElement, textOf } from './nodes.js';
import { gridOf, isLayoutTable, rowsOf, tablesIn } from './tables.js';

/** Longest text that an `<h1>` … `<h6>` holds as a heading; longer ones are paragraphs in large letters. */
const LONGEST_HEADING = 100;

/** An element's contents as blocks, numbered from 0, and how many pictures were left out. */
export function blocksOf(root: Element): { readonly blocks: readonly Block[]; readonly pictures: number } {
  const reader = new Reader();
  reader.readChildren(root);
  reader.closeParagraph();
  return { blocks: reader.blocks, pictures: reader.pictures };
}

class Reader {
  readonly blocks: Block[] = [];
  pictures = 0;
  private lines: string[] = [''];
  private number: string | undefined;

  readChildren(node: AnyNode): void {
    for (const child of childrenOf(node)) this.read(child);
  }

  private read(node: AnyNode): void {
    if (node.type === 'text') this.lines[this.lines.length - 1] += node.data.replace(/[ \t\n\r\f]+/g, ' ');
    if (!isElement(node)) return;
    if (node.name === 'br') this.lines.push('');
    else if (node.name === 'img') this.pictures += 1;
    else if (node.name === 'table') this.readTable(node);
    else if (node.name === 'pre') this.readLines(node);
    else if (/^h[1-6]$/.test(node.name)) this.readHeading(node);
    else if (node.name === 'ol') this.readList(node);
    else if (isBlockLevel(node)) this.readApart(node);
    else this.readChildren(node);
  }

  private readApart(element: Element): void {
    this.closeParagraph();
    this.readChildren(element);
    this.closeParagraph();
  }

  private readHeading(element: Element): void {
    this.closeParagraph();
    const text = closeLayout(textOf(element));
    const level = Number(element.name.slice(1));
    if (text === '' || text.length > LONGEST_HEADING || tablesIn(element).length > 0) this.readApart(element);
    else
      this.blocks.push({
        kind: 'heading',
        level,
        text,
        place: { block: this.blocks.length },
      } satisfies Heading);
  }

  private readList(list: Element): void {
    this.closeParagraph();
    const automatic =
      (list.attribs['type'] ?? '1') === '1' && !/list-style[^;]{0,40}none/i.test(list.attribs['style'] ?? '');
    let count = Number(list.attribs['start'] ?? 1) || 1;
    for (const item of elementsOf(list)) {
      if (automatic && item.name === 'li') this.number = `${String(count)}.`;
      count += 1;
      this.readApart(item);
    }
    this.number = undefined;
  }

  private readLines(element: Element): void {
    this.closeParagraph();
    for (const block of linesToBlocks(linesOf(textOf(element)))) {
      this.blocks.push({ ...block, place: { block: this.blocks.length } });
    }
  }

  private readTable(table: Element, nested = false): void {
    this.closeParagraph();
    for (const child of elementsOf(table)) if (child.name === 'caption') this.readApart(child);
    if (isLayoutTable(table)) {
      for (const cell of rowsOf(table).flat()) this.readApart(cell);
      return;
    }
    const grid = gridOf(table);
    if (grid.rows.some((row) => row.some((text) => text !== ''))) {
      const origin = nested ? ({ origin: 'nested-table' } as const) : {};
      this.blocks.push({ kind: 'table', ...grid, place: { block: this.blocks.length }, ...origin });
    }
    for (const inner of rowsOf(table).flat().flatMap(tablesIn)) this.readTable(inner, true);
  }

  /** Lines that `<br>` ended: paragraphs, or one paragraph that was cut into lines. */
  closeParagraph(): void {
    const lines = this.lines.map((line) => line.replace(/^ /, ''));
    this.lines = [''];
    for (const text of paragraphsOf(lines, lines.length < 6 ? undefined : wrappingOf(lines))) {
      const number = this.number;
      this.number = undefined;
      this.blocks.push({
        ...textBlock(text, this.blocks.length),
        ...(number === undefined ? {} : { number }),
      });
    }
  }
}
