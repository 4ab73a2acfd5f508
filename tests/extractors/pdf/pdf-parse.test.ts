import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFParse } from 'pdf-parse';
import { pdf } from '../../../extractors/pdf/index.js';
import type { Block } from '../../../src/model/document.js';

const sample = join('samples', 'reports', 'yuntai-water-2020', '青岚市云台区水务局2020年度部门决算.pdf');

/** How often each printed character occurs; layout white space and page numbers aside. */
function characters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text.replace(/[\s\d]/g, ''))
    counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/** A block's own print: a merged cell once. */
function printed(block: Block): string {
  if (block.kind !== 'table') return block.text;
  const covered = new Set(
    block.spans.flatMap(({ row, column, rowSpan, columnSpan }) =>
      Array.from({ length: rowSpan * columnSpan }, (_, at) => at)
        .slice(1)
        .map((at) => `${row + Math.floor(at / columnSpan)},${column + (at % columnSpan)}`),
    ),
  );
  return block.rows
    .map((cells, row) => cells.filter((_, column) => !covered.has(`${row},${column}`)).join(''))
    .join('');
}

test('what pdf-parse reads of a sample is all there, character for character', async () => {
  const bytes = new Uint8Array(readFileSync(sample));
  const { value } = await pdf.extract({ name: 'report.pdf', bytes: bytes.slice() });
  const parser = new PDFParse({ data: bytes.slice() });
  const { text } = await parser.getText({ pageJoiner: '' });
  await parser.destroy();
  expect(characters(value.blocks.map(printed).join(''))).toEqual(characters(text));
}, 60_000);
