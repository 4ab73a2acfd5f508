import type { Paragraph } from './paragraphs.js';
import type { Sprm } from './sprms.js';

export type Node = Paragraph | TableNode;

export interface TableNode {
  readonly kind: 'table';
  readonly rows: readonly Row[];
}

export interface Row {
  readonly cells: readonly (readonly Node[])[];
  /** Lays out the cells; empty where the row's end is missing. */
  readonly changes: readonly Sprm[];
}

interface OpenTable {
  readonly rows: Row[];
  cells: Node[][];
  /** Of the cell that is not yet closed. */
  content: Node[];
}

/** Paragraphs in a row, their tables put together by depth and marks. */
export function nestTables(paragraphs: readonly Paragraph[]): Node[] {
  const body: Node[] = [];
  const open: OpenTable[] = [];
  const closeDownTo = (depth: number): void => {
    while (open.length > depth) {
      const table = open.pop();
      const rows = table === undefined ? [] : finished(table);
      if (rows.length > 0) (open.at(-1)?.content ?? body).push({ kind: 'table', rows });
    }
  };
  for (const paragraph of paragraphs) {
    closeDownTo(paragraph.depth);
    while (open.length < paragraph.depth) open.push({ rows: [], cells: [], content: [] });
    const table = open.at(-1);
    if (table === undefined) body.push(paragraph);
    else addTo(table, paragraph);
  }
  closeDownTo(0);
  return body;
}

function addTo(table: OpenTable, paragraph: Paragraph): void {
  if (paragraph.ends === 'row') {
    if (table.content.length > 0) table.cells.push(table.content);
    if (!paragraph.isMarkDeleted) table.rows.push({ cells: table.cells, changes: paragraph.changes });
    table.cells = [];
    table.content = [];
    return;
  }
  table.content.push(paragraph);
  if (paragraph.ends === 'cell') {
    table.cells.push(table.content);
    table.content = [];
  }
}

function finished({ rows, cells, content }: OpenTable): readonly Row[] {
  const left = content.length > 0 ? [...cells, content] : cells;
  return left.length > 0 ? [...rows, { cells: left, changes: [] }] : rows;
}
