import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pdf } from '../../../extractors/pdf/index.js';
import { isTable, type Table } from '../../../src/model/document.js';
import { anchors } from '../../../src/tables/grid.js';
import { printedAmounts, type PrintedAmount } from './support/printed-amounts.js';

const folder = new URL('../../../../shared/real/', import.meta.url);
const isThere = existsSync(folder);
if (!isThere)
  console.warn('amounts: skipped, the real reports do not lie beside the project (../shared/real)');

interface Cell {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
}

/** Each printed cell once, by its text. */
function cellsByText(tables: readonly Table[]): ReadonlyMap<string, readonly Cell[]> {
  const cells = new Map<string, Cell[]>();
  for (const table of tables) {
    const anchor = anchors(table);
    table.rows.forEach((texts, row) =>
      texts.forEach((text, column) => {
        const [top, left] = anchor(row, column);
        if (text === '' || top !== row || left !== column) return;
        cells.set(text, [...(cells.get(text) ?? []), { table, row, column }]);
      }),
    );
  }
  return cells;
}

/** The cell that holds an amount and nothing else, where the print has it. */
const cellOf = (
  cells: ReturnType<typeof cellsByText>,
  { page, text, x, y }: PrintedAmount,
): Cell | undefined =>
  cells.get(text)?.find(({ table, row, column }) => {
    const [glyphs] = table.glyphs?.[row]?.[column] ?? [];
    const near = glyphs?.page === page && Math.abs((glyphs.edges[0] ?? 0) - x) < 4;
    return near && glyphs.top < y + 2 && glyphs.bottom > y - 8;
  });

/** The words that the print puts beside an amount stand in its row, those above it in its column. */
function isLabelled({ table, row, column }: Cell, { label }: PrintedAmount): boolean {
  if (label === undefined) return false;
  const texts = label.above
    ? table.rows.slice(0, row).map((cells) => cells[column] ?? '')
    : (table.rows[row] ?? []).slice(0, column);
  return texts.some((text) => text.replace(/\s/g, '').includes(label.text));
}

(isThere ? test : test.skip)(
  'at least 99.9% of the amounts in tables of real reports stand in a cell of their own with the right label (needs ../shared/real)',
  async () => {
    const missed: string[] = [];
    let count = 0;
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.pdf'))) {
      const bytes = new Uint8Array(readFileSync(new URL(encodeURIComponent(name), folder)));
      const amounts = await printedAmounts(bytes.slice());
      const { value } = await pdf.extract({ name, bytes });
      const cells = cellsByText(value.blocks.filter(isTable));
      count += amounts.length;
      for (const amount of amounts) {
        const cell = cellOf(cells, amount);
        if (cell === undefined || !isLabelled(cell, amount))
          missed.push(`${name} page ${amount.page}: ${amount.label?.text ?? ''} ${amount.text}`);
      }
    }
    expect(count).toBeGreaterThan(350);
    if (missed.length > count / 1000) expect(missed).toEqual([]);
  },
  120_000,
);
