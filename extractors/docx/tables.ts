import { dropUnknown, shown, type Context } from './context.js';
import { childNamed, integerOf, valueOf, type Element } from './markup.js';
import type { AmendBlocks } from './runs.js';

interface Cell {
  /** Absent for a position that a row leaves out at its start. */
  readonly element?: Element;
  readonly start: number;
  span: number;
  /** Covered by the cell above. */
  continues: boolean;
  /** A merge downwards starts or goes on here. */
  readonly merged: boolean;
}

/** Wider spans are defects. */
const WIDEST = 256;

/**
 * A table as mammoth needs it: each row's skipped positions as empty cells, the old kind of horizontal merge as a
 * span, and a vertical merge only where the cell above has the same edges — else columns would shift under it.
 */
export function amendTable(table: Element, context: Context, blocks: AmendBlocks): void {
  context.out.push('<w:tbl>');
  let above: readonly Cell[] = [];
  for (const row of shown(table.children)) {
    if (row.name !== 'w:tr') dropUnknown(context, row);
    else if (childNamed(childNamed(row, 'w:trPr'), 'w:del') === undefined)
      above = amendRow(row, above, context, blocks);
  }
  context.out.push('</w:tbl>');
}

function amendRow(
  row: Element,
  above: readonly Cell[],
  context: Context,
  blocks: AmendBlocks,
): readonly Cell[] {
  const cells = readCells(row, context);
  if (cells.length === 0) return above;
  context.out.push('<w:tr>');
  for (const cell of cells) {
    const upper = above.find(({ start }) => start === cell.start);
    cell.continues &&= upper?.merged === true && upper.span === cell.span;
    amendCell(cell, context, blocks);
  }
  context.out.push('</w:tr>');
  return cells;
}

function amendCell({ element, span, continues, merged }: Cell, context: Context, blocks: AmendBlocks): void {
  const wide = span > 1 ? `<w:gridSpan w:val="${span}"/>` : '';
  const merge = merged ? `<w:vMerge w:val="${continues ? 'continue' : 'restart'}"/>` : '';
  context.out.push(wide + merge === '' ? '<w:tc>' : `<w:tc><w:tcPr>${wide}${merge}</w:tcPr>`);
  if (element !== undefined && !continues) blocks(element.children, context);
  context.out.push('</w:tc>');
}

function readCells(row: Element, context: Context): Cell[] {
  const skipped = Math.min(WIDEST, Math.max(0, integerOf(childNamed(row, 'w:trPr'), 'w:gridBefore') ?? 0));
  const cells: Cell[] = Array.from({ length: skipped }, (_, start) => ({
    start,
    span: 1,
    continues: false,
    merged: false,
  }));
  for (const element of shown(row.children)) {
    if (element.name !== 'w:tc') {
      dropUnknown(context, element);
      continue;
    }
    const properties = childNamed(element, 'w:tcPr');
    if (childNamed(properties, 'w:cellDel') !== undefined) continue;
    const span = Math.min(WIDEST, Math.max(1, integerOf(properties, 'w:gridSpan') ?? 1));
    const last = cells.at(-1);
    if (mergeOf(properties, 'w:hMerge') === 'continue' && last !== undefined) last.span += span;
    else {
      const down = mergeOf(properties, 'w:vMerge');
      const start = last === undefined ? 0 : last.start + last.span;
      cells.push({ element, start, span, continues: down === 'continue', merged: down !== undefined });
    }
  }
  return cells;
}

/** A bare merge element continues the one before it. */
function mergeOf(properties: Element | undefined, name: string): 'restart' | 'continue' | undefined {
  const merge = childNamed(properties, name);
  if (merge === undefined) return undefined;
  return valueOf(merge) === 'restart' ? 'restart' : 'continue';
}
