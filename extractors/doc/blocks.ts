import type { Block, Origin } from '../../src/model/document.js';
import { splitAtBreaks } from '../../src/text/breaks.js';
import { closeLayout, joinLines } from '../../src/text/layout.js';
import { layOut } from '../../src/tables/grid.js';
import { listCounter, type CountList, type NumberedList } from '../list-numbers.js';
import { alignRows, type LaidCell } from './grid.js';
import type { Paragraph } from './paragraphs.js';
import { readRowLayout } from './row-layout.js';
import type { Node, Row, TableNode } from './tree.js';

type Unplaced<B> = B extends Block ? Omit<B, 'place'> : never;
type Found = Unplaced<Block>;

/** A story that stands beside the body, found by the position of its anchor. */
export interface Story {
  readonly origin: 'text-box' | 'footnote' | 'endnote';
  readonly nodes: readonly Node[];
}

interface Walk {
  readonly lists: readonly NumberedList[];
  readonly count: CountList;
  readonly stories: ReadonlyMap<number, Story>;
  readonly notes: Story[];
  readonly origin?: Origin;
}

/** The body's blocks; a text box follows its anchor's paragraph or table, notes come last in order of the print. */
export function readBlocks(
  body: readonly Node[],
  lists: readonly NumberedList[],
  stories: ReadonlyMap<number, Story>,
): Block[] {
  const walk: Walk = { lists, count: listCounter(), stories, notes: [] };
  const found = blocksOf(body, walk);
  const notes = walk.notes.flatMap(({ nodes, origin }) =>
    blocksOf(nodes, { ...walk, stories: new Map(), origin }),
  );
  return [...found, ...notes].map((block, index) => ({ ...block, place: { block: index } }) as Block);
}

function blocksOf(nodes: readonly Node[], walk: Walk): Found[] {
  return nodes.flatMap((node) =>
    node.kind === 'paragraph' ? paragraphBlocks(node, walk) : tableBlocks(node, walk),
  );
}

function paragraphBlocks(paragraph: Paragraph, walk: Walk): Found[] {
  const { headingLevel: level, text } = paragraph;
  const number = numberOf(paragraph, walk);
  const texts =
    level === undefined ? splitAtBreaks(text) : [joinLines(text.split('\n'))].filter((line) => line !== '');
  const own: Found[] = texts.map((part, n) => ({
    ...(level === undefined ? { kind: 'paragraph' as const } : { kind: 'heading' as const, level }),
    text: part,
    ...(n === 0 && number !== undefined ? { number } : {}),
    ...(walk.origin === undefined ? {} : { origin: walk.origin }),
  }));
  return [...own, ...anchoredBlocks(paragraph, walk)];
}

function numberOf({ list }: Paragraph, { lists, count }: Walk): string | undefined {
  const known = list === undefined ? undefined : lists[list[0] - 1];
  return known === undefined || list === undefined ? undefined : count(known, list[1]);
}

/** Text boxes that hang on the paragraph; notes wait for the end. */
function anchoredBlocks({ anchors }: Paragraph, walk: Walk): Found[] {
  return anchors.flatMap((anchor) => {
    const story = walk.stories.get(anchor);
    if (story === undefined) return [];
    if (story.origin === 'text-box')
      return blocksOf(story.nodes, { ...walk, stories: new Map(), origin: 'text-box' });
    walk.notes.push(story);
    return [];
  });
}

/**
 * A table, and after it what stands in its cells without being their text: nested tables and text boxes. A table of
 * a single cell is a frame around its content, and read as that.
 */
function tableBlocks(table: TableNode, walk: Walk, isNested = false): Found[] {
  const frame = onlyCell(table);
  if (frame !== undefined) return blocksOf(frame, walk);
  const after: Found[] = [];
  const origin = walk.origin === 'text-box' ? walk.origin : isNested ? 'nested-table' : walk.origin;
  const grid = layOut(alignRows(table.rows.map((row) => laidCells(row, walk, after))));
  if (grid.rows.length === 0) return after;
  return [{ kind: 'table', ...grid, ...(origin === undefined ? {} : { origin }) }, ...after];
}

/** What a table of one cell holds. */
function onlyCell({ rows }: TableNode): readonly Node[] | undefined {
  const [row, second] = rows;
  return row !== undefined && second === undefined && row.cells.length === 1 ? row.cells[0] : undefined;
}

/** Cells beyond those that the row lays out are set side by side at its end. */
const UNKNOWN_WIDTH = 1000;

function laidCells({ cells, changes }: Row, walk: Walk, after: Found[]): readonly LaidCell[] {
  const layout = readRowLayout(changes);
  const laid: LaidCell[] = [];
  let end = layout[0]?.left ?? 0;
  cells.forEach((content, index) => {
    const { left, right, down, mergedLeft } = layout[index] ?? {
      left: end,
      right: end + UNKNOWN_WIDTH,
      down: 'none' as const,
      mergedLeft: false,
    };
    end = right;
    const before = laid.at(-1);
    if (mergedLeft && before !== undefined) laid[laid.length - 1] = { ...before, right };
    else {
      const text = down === 'continues' ? '' : joinLines(cellLines(content, walk, after));
      laid.push({ left, right, down, text });
    }
  });
  return laid;
}

/** A cell's own lines, automatic numbers included: a cell has no other place for them. */
function cellLines(nodes: readonly Node[], walk: Walk, after: Found[]): string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'paragraph') {
      const number = numberOf(node, walk);
      for (const block of anchoredBlocks(node, walk)) after.push(block);
      const [first = '', ...rest] = node.text.split('\n');
      return [number === undefined ? first : closeLayout(`${number} ${first}`), ...rest];
    }
    const frame = onlyCell(node);
    if (frame !== undefined) return cellLines(frame, walk, after);
    for (const block of tableBlocks(node, walk, true)) after.push(block);
    return [];
  });
}
