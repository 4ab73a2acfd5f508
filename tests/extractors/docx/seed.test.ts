import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isTable, isText, type SourceDocument } from '../../../src/model/document.js';
import { docx } from '../../../extractors/docx/index.js';
import { txt } from '../../../extractors/txt/index.js';
import type { Extractor } from '../../../src/model/extractor.js';

const seed = resolve('../shared/seed');
const isThere = existsSync(resolve(seed, 'seed.docx'));
if (!isThere) console.warn(`skipped: the real report is not beside the project (${seed})`);

const read = async (extractor: Extractor): Promise<SourceDocument> => {
  const name = `seed.${extractor.format}`;
  const { value, messages } = await extractor.extract({
    name,
    bytes: new Uint8Array(readFileSync(resolve(seed, name))),
  });
  expect(messages).toEqual([]);
  return value;
};

const paragraphs = (document: SourceDocument): readonly string[] =>
  document.blocks.filter(isText).map(({ text }) => text);

(isThere ? describe : describe.skip)('the real report', () => {
  test('as DOCX has the paragraphs of its TXT', async () => {
    expect(paragraphs(await read(docx))).toEqual(paragraphs(await read(txt)));
  });

  test('has its three tables, their merged cells over the full grid', async () => {
    const tables = (await read(docx)).blocks.filter(isTable);
    expect(tables.map(({ rows }) => [rows.length, rows[0]?.length])).toEqual([
      [19, 6],
      [17, 6],
      [18, 6],
    ]);
    expect(tables.every(({ spans }) => spans.some((span) => span.row === 0 && span.columnSpan === 6))).toBe(
      true,
    );
  });

  test('has its automatic numbers beside the text, in order', async () => {
    const numbers = (await read(docx)).blocks.filter(isText).flatMap(({ number }) => number ?? []);
    expect(numbers).toEqual(['一、', '二、', '三、', '九、', '1.', '第三部分', '（二）']);
  });
});
