import type { AnyNode, Element } from 'domhandler';
import type { Grid, SpannedCell } from '../../src/tables/grid.js';
import { layOut } from '../../src/tables/grid.js';
import { joinLines } from '../../src/text/layout.js';
import { elementsOf, isBlockLevel, isElement, childrenOf } from './nodes.js';

/** Rows of cells, those of nested tables not among them. */
export const rowsOf = (table: Element): readonly (readonly Element[])[] =>
  elementsOf(table)
    .flatMap((child) =>
      child.name === 'tr' ? [child] : /^t(?:body|head|foot)$/.test(child.name) ? elementsOf(child) : [],
    )
    .filter((row) => row.name === 'tr')
    .map((row) => elementsOf(row).filter((cell) => cell.name === 'td' || cell.name === 'th'));

/** Tables inside an element that are not inside a table of it. */
export function tablesIn(element: Element): readonly Element[] {
  return elementsOf(element).flatMap((child) => (child.name === 'table' ? [child] : tablesIn(child)));
}

/**
 * A table that only places text on the page: one cell a row, mostly other tables, or whole chapters in its cells.
 */
export function isLayoutTable(table: Element): boolean {
  const rows = rowsOf(table).filter((row) => row.length > 0);
  if (rows.every((row) => row.length <= 1)) return true;
  const cells = rows.flat();
  const own = cells.map((cell) => cellText(cell));
  const length = own.join('').length;
  const nested = cells.flatMap(tablesIn);
  const nestedLength = nested
    .flatMap(rowsOf)
    .flat()
    .reduce((sum, cell) => sum + cellText(cell).length, 0);
  if (nested.length > 0 && nestedLength > length) return true;
  const fewRows = rows.length <= 3 && rows.every((row) => row.length <= 3);
  return fewRows && cells.some((cell, at) => (own[at]?.length ?? 0) > 300 && paragraphs(cell) >= 3);
}

const paragraphs = (cell: Element): number =>
  elementsOf(cell).reduce(
    (sum, child) => sum + (child.name === 'div' ? paragraphs(child) : isBlockLevel(child) ? 1 : 0),
    0,
  );

/**
 * A data table over its full grid; a span of 0 reaches to the table's end. Columns in which no cell begins are left
 * by wide spans (`colspan="100%"`), not by the print, and are dropped.
 */
export function gridOf(table: Element): Grid {
  const texts: string[] = [];
  const rows = rowsOf(table).map((row) =>
    row.map((cell): SpannedCell => {
      const text = String(texts.push(cellText(cell)) - 1);
      return { text, rowSpan: span(cell.attribs['rowspan']), columnSpan: span(cell.attribs['colspan']) };
    }),
  );
  const numbered = layOut(rows);
  const kept = columnsThatBegin(numbered.rows);
  const before = (column: number): number => kept.filter((other) => other < column).length;
  return {
    rows: numbered.rows.map((row) => kept.map((column) => texts[Number(row[column] || -1)] ?? '')),
    spans: numbered.spans
      .map((cell) => {
        const column = before(cell.column);
        return { ...cell, column, columnSpan: before(cell.column + cell.columnSpan) - column };
      })
      .filter(({ rowSpan, columnSpan }) => rowSpan > 1 || columnSpan > 1),
  };
}

function columnsThatBegin(rows: readonly (readonly string[])[]): readonly number[] {
  const begins = new Set<number>();
  for (const row of rows) {
    row.forEach((cell, column) => {
      if (cell !== '' && cell !== row[column - 1]) begins.add(column);
    });
  }
  return [...begins].sort((a, b) => a - b);
}

function span(attribute: string | undefined): number {
  const value = /^\s{0,9}(\d{1,5})/.exec(attribute ?? '1')?.[1];
  return value === undefined ? 1 : Number(value) || 65_535;
}

/** A cell's text without that of nested tables. */
export function cellText(cell: Element): string {
  const lines: string[] = [''];
  const visit = (node: AnyNode): void => {
    if (node.type === 'text') lines[lines.length - 1] += node.data;
    else if (isElement(node) && node.name === 'br') lines.push('');
    else if (isElement(node) && node.name !== 'table') {
      const own = isBlockLevel(node);
      if (own) lines.push('');
      for (const child of childrenOf(node)) visit(child);
      if (own) lines.push('');
    }
  };
  for (const child of cell.children) visit(child);
  return joinLines(lines);
}
