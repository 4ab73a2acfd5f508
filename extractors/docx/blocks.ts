import type { Block, Origin } from '../../src/model/document.js';
import { append } from '../../src/model/lists.js';
import { splitAtBreaks } from '../../src/text/breaks.js';
import { closeLayout, joinLines } from '../../src/text/layout.js';
import { layOut } from '../../src/tables/grid.js';
import type { ParagraphMark } from './context.js';
import type { NoteReference, Tree, TreeNode } from './tree.js';

type Nodes = readonly TreeNode[];
type Unplaced<B> = B extends Block ? Omit<B, 'place'> : never;
type Found = Unplaced<Block>;
type TableNode = Extract<TreeNode, { type: 'table' }>;

interface Walk {
  readonly marks: readonly ParagraphMark[];
  /** In order of the print. */
  readonly references: NoteReference[];
  readonly origin?: Origin;
}

/** Mammoth's tree as blocks; notes come last, in the order in which the text refers to them. */
export function readBlocks(tree: Tree, marks: readonly ParagraphMark[]): Block[] {
  const references: NoteReference[] = [];
  const body = blocksOf(tree.children, { marks, references });
  const seen = new Set<string>();
  const notes = references.flatMap((reference) => {
    const key = `${reference.noteType} ${reference.noteId}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return blocksOf(tree.notes.resolve(reference)?.body ?? [], {
      marks,
      references: [],
      origin: reference.noteType,
    });
  });
  return [...body, ...notes].map((found, block) => ({ ...found, place: { block } }) as Block);
}

function blocksOf(nodes: Nodes, walk: Walk): Found[] {
  return nodes.flatMap((node) => {
    if (node.type === 'paragraph') return paragraphBlocks(node, walk);
    return node.type === 'table' ? tableBlocks(node, walk) : [];
  });
}

function paragraphBlocks(node: TreeNode, walk: Walk): Found[] {
  const { headingLevel, number, boxed } = markOf(node, walk);
  const text = textOf(node, walk);
  const origin = boxed ? 'text-box' : walk.origin;
  const texts =
    headingLevel === undefined
      ? splitAtBreaks(text)
      : [joinLines(text.split('\n'))].filter((line) => line !== '');
  return texts.map((part, n) => ({
    ...(headingLevel === undefined
      ? { kind: 'paragraph' as const }
      : { kind: 'heading' as const, level: headingLevel }),
    text: part,
    ...(n === 0 && number !== undefined ? { number } : {}),
    ...(origin === undefined ? {} : { origin }),
  }));
}

/**
 * A table, and after it what stands in its cells without being their text: nested tables and text boxes. A table of
 * a single cell is a frame around its content, and read as that.
 */
function tableBlocks(node: TableNode, walk: Walk, nested = false): Found[] {
  const frame = onlyCell(node);
  if (frame !== undefined) return blocksOf(frame, walk);
  const after: Found[] = [];
  const isBoxed = markOf(firstParagraph(node), walk).boxed === true;
  const origin = isBoxed ? 'text-box' : nested ? 'nested-table' : walk.origin;
  const rows = node.children.flatMap((row) => (row.type === 'tableRow' ? [row.children] : []));
  const grid = layOut(
    rows.map((cells) =>
      cells.flatMap((cell) => {
        if (cell.type !== 'tableCell') return [];
        const text = joinLines(cellLines(cell.children, walk, isBoxed, after));
        return [{ text, rowSpan: cell.rowSpan, columnSpan: cell.colSpan }];
      }),
    ),
  );
  if (grid.rows.length === 0) return after;
  return [{ kind: 'table', ...grid, ...(origin === undefined ? {} : { origin }) }, ...after];
}

/** A cell's own lines, automatic numbers included: a cell has no other place for them. */
function cellLines(nodes: Nodes, walk: Walk, isBoxed: boolean, after: Found[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'paragraph') {
      const { number, boxed } = markOf(node, walk);
      if (boxed !== true || isBoxed) return linesWithNumber(number, textOf(node, walk).split('\n'));
      append(after, paragraphBlocks(node, walk));
    } else if (node.type === 'table') {
      const frame = onlyCell(node);
      if (frame !== undefined) return cellLines(frame, walk, isBoxed, after);
      append(after, tableBlocks(node, walk, true));
    }
    return [];
  });
}

function linesWithNumber(number: string | undefined, lines: readonly string[]): readonly string[] {
  if (number === undefined) return lines;
  const [first = '', ...rest] = lines;
  return [closeLayout(`${number} ${first}`), ...rest];
}

/** What a table of one cell holds. */
function onlyCell(node: TableNode): Nodes | undefined {
  const [row, second] = node.children;
  if (row?.type !== 'tableRow' || second !== undefined || row.children.length !== 1) return undefined;
  const [cell] = row.children;
  return cell?.type === 'tableCell' ? cell.children : undefined;
}

function firstParagraph(node: TreeNode): TreeNode | undefined {
  if (node.type === 'paragraph') return node;
  for (const child of 'children' in node ? node.children : []) {
    const found = firstParagraph(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

function markOf(node: TreeNode | undefined, { marks }: Walk): ParagraphMark {
  const bookmark = node !== undefined && 'children' in node ? node.children[0] : undefined;
  return (bookmark?.type === 'bookmarkStart' ? marks[Number(bookmark.name)] : undefined) ?? {};
}

/** Line breaks as `\n`, tabs as such. */
function textOf(node: TreeNode, walk: Walk): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'tab') return '\t';
  if (node.type === 'break') return '\n';
  if (node.type === 'noteReference') walk.references.push(node);
  return 'children' in node ? node.children.map((child) => textOf(child, walk)).join('') : '';
}
