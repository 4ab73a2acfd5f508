import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { docx } from '../../extractors/docx/index.js';
import { html } from '../../extractors/html/index.js';
import { txt } from '../../extractors/txt/index.js';
import { printText } from '../../samples/press/print/txt.js';
import { reports } from '../../samples/press/reports.js';
import type { Block } from '../../src/model/document.js';
import type { Extractor } from '../../src/model/extractor.js';

/** Texts and full grids: a merged cell repeats its text in every format. */
const shape = (blocks: readonly Block[]): unknown[] =>
  blocks.map((block) => (block.kind === 'table' ? block.rows : `${block.number ?? ''}${block.text}`));

async function read(extractor: Extractor, id: string, title: string): Promise<readonly Block[]> {
  const name = `${title}.${extractor.format}`;
  const bytes = new Uint8Array(readFileSync(join('samples', 'reports', id, name)));
  const { value, messages } = await extractor.extract({ name, bytes });
  expect(messages).toEqual([]);
  return value.blocks;
}

describe('the samples', () => {
  const piped = reports.filter(({ text }) => text.tables === 'pipe');

  test.each(piped.map(({ report }) => [report.id, report.title]))(
    '%s: TXT and DOCX give the same blocks',
    async (id, title) => {
      expect(shape(await read(txt, id, title))).toEqual(shape(await read(docx, id, title)));
    },
  );

  test('a saved page adds its date of publication and nothing else', async () => {
    for (const { report } of reports.filter(({ page }) => page)) {
      const [date, ...blocks] = shape(await read(html, report.id, report.title));
      expect(date).toMatch(/^发布日期：\d{4}-\d\d-\d\d/);
      expect(blocks).toEqual(shape(await read(docx, report.id, report.title)));
    }
  });

  test('tables in the tab layout keep every cell in its row', async () => {
    for (const { report } of reports.filter(({ text }) => text.tables === 'tab')) {
      const cells = (blocks: readonly Block[]): string[][] =>
        blocks.flatMap((block) =>
          block.kind === 'table'
            ? block.rows.map((row) => [...new Set(row)].filter((text) => text !== ''))
            : [],
        );
      const [flat, merged] = [
        cells(await read(txt, report.id, report.title)),
        cells(await read(docx, report.id, report.title)),
      ];
      expect(flat).toHaveLength(merged.length);
      flat.forEach((row, at) => {
        expect(merged[at]).toEqual(expect.arrayContaining(row));
      });
    }
  });

  test.each(reports.map((sample) => [sample.report.id, sample] as const))(
    '%s: the committed text is what the press prints',
    (_id, sample) => {
      const { report, text, encoding } = sample;
      const bytes = readFileSync(join('samples', 'reports', report.id, `${report.title}.txt`));
      expect(new TextDecoder(encoding).decode(bytes)).toBe(printText(report, text));
    },
  );
});
