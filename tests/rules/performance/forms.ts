import type { Block, SourceDocument, Table } from '../../../src/model/document.js';
import { layOut, type SpannedCell } from '../../../src/tables/grid.js';

/**
 * One printed table in the forms in which extractors hand it on. A case writes it once: cells between `|`, `<` for a
 * position that the cell to the left covers, `^` for one that the cell above covers.
 */
export type Form = 'spanned' | 'tabs' | 'missing' | 'top-left' | 'repeated';
export const forms: readonly Form[] = ['spanned', 'tabs', 'missing', 'top-left', 'repeated'];

const rowsOf = (drawing: string): string[][] =>
  drawing
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

export function table(drawing: string, form: Form, block = 0): Table {
  const drawn = rowsOf(drawing);
  const place = { block };
  if (form === 'spanned') return { kind: 'table', place, ...spanned(drawn) };
  if (form === 'repeated') return { kind: 'table', place, rows: spanned(drawn).rows, spans: [] };
  const kept = drawn.map((row) => {
    if (form === 'top-left') return row.map((cell) => (cell === '<' || cell === '^' ? '' : cell));
    const own = row.filter((cell) => cell !== '<');
    const left = form === 'tabs' ? collapse(row) : own.filter((cell) => cell !== '^');
    return left.map((cell) => (cell === '^' ? '' : cell));
  });
  const width = Math.max(...kept.map((row) => row.length));
  const titled = (row: readonly string[]): SpannedCell[] =>
    form === 'tabs' && row.length === 1
      ? row.map((text) => ({ text, columnSpan: width }))
      : row.map((text) => ({ text }));
  return { kind: 'table', place, ...layOut(kept.map(titled)) };
}

/** A cell that is merged over several columns and rows is one blank cell in the rows below; a title is known to span. */
function collapse(row: readonly string[]): string[] {
  return row.filter((cell) => cell !== '<');
}

function spanned(drawn: readonly (readonly string[])[]): Pick<Table, 'rows' | 'spans'> {
  const cells: SpannedCell[][] = drawn.map((row, r) =>
    row.flatMap((text, c) => {
      if (text === '<' || text === '^') return [];
      let columnSpan = 1;
      while (row[c + columnSpan] === '<') columnSpan += 1;
      let rowSpan = 1;
      while (drawn[r + rowSpan]?.[c] === '^') rowSpan += 1;
      return [{ text, columnSpan, rowSpan }];
    }),
  );
  return layOut(cells);
}

/** A document of paragraphs (strings) and tables. */
export function report(...parts: readonly (string | Table)[]): SourceDocument {
  const blocks = parts.map((part, block): Block =>
    typeof part === 'string'
      ? { kind: 'paragraph', place: { block }, text: part }
      : { ...part, place: { block } },
  );
  return { format: 'txt', blocks };
}
