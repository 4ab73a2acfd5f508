import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { docx } from '../../../extractors/docx/index.js';
import { pdf } from '../../../extractors/pdf/index.js';
import type { Block } from '../../../src/model/document.js';
import { anchors } from '../../../src/tables/grid.js';

const reports = new URL('../../../samples/reports/', import.meta.url);
const folders = existsSync(reports) ? readdirSync(reports) : [];

/** Printed texts in reading order; a column that no row shows cannot be seen in print. */
function printed(block: Block): string | string[] {
  if (block.kind !== 'table') return (block.number ?? '') + block.text;
  const anchor = anchors(block);
  return block.rows.flatMap((row, r) =>
    row.filter((text, c) => text !== '' && anchor(r, c)[0] === r && anchor(r, c)[1] === c),
  );
}

test('there are samples to compare', () => {
  expect(folders.length).toBeGreaterThan(0);
});

test.each(folders)(
  '%s: every print gives the texts and tables of the Word file',
  async (folder) => {
    const files = readdirSync(new URL(`${folder}/`, reports));
    const read = (file: string) => readFileSync(new URL(`${folder}/${encodeURIComponent(file)}`, reports));
    const word = files.find((file) => file.endsWith('.docx')) ?? '';
    const { value: source } = await docx.extract({ name: word, bytes: read(word) });
    const prints = files.filter((file) => file.endsWith('.pdf'));
    expect(prints.length).toBeGreaterThan(0);
    for (const name of prints) {
      const { value, messages } = await pdf.extract({ name, bytes: read(name) });
      expect(messages).toEqual([]);
      expect(value.blocks.map(printed)).toEqual(source.blocks.map(printed));
    }
  },
  60_000,
);
