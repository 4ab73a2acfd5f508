import { existsSync, readFileSync } from 'node:fs';
import { pdf } from '../../../extractors/pdf/index.js';
import { docx } from '../../../extractors/docx/index.js';
import type { Block, SourceDocument, Table } from '../../../src/model/document.js';

/** Real reports beside the repository; they are never part of it. */
const shared = new URL('../../../../shared/', import.meta.url);
const isThere = existsSync(shared);
if (!isThere) console.warn('../shared is absent: the tests on real reports are skipped');
const onReal = isThere ? test : test.skip;

const bytes = (path: string): Uint8Array => readFileSync(new URL(path, shared));
const plain = (block: Block): unknown =>
  block.kind === 'table'
    ? { rows: block.rows, spans: block.spans }
    : ('number' in block ? (block.number ?? '') : '') + block.text;

onReal(
  'the printed report gives the same texts, tables and spans as the Word file it was printed from',
  async () => {
    const print = await pdf.extract({ name: 'seed.pdf', bytes: bytes('seed/seed.pdf') });
    const word = await docx.extract({ name: 'seed.docx', bytes: bytes('seed/seed.docx') });
    expect(print.value.blocks.map(plain)).toEqual(word.value.blocks.map(plain));
    expect(print.messages).toEqual([]);
  },
  60_000,
);

const tables = (document: SourceDocument): Table[] =>
  document.blocks.filter((block): block is Table => block.kind === 'table');

onReal(
  'all statements of a real report come out whole, over their pages',
  async () => {
    const { value, messages } = await pdf.extract({
      name: 'a.pdf',
      bytes: bytes('real/final-accounts-shanghai-putuo-finance-2024.pdf'),
    });
    expect(messages).toEqual([]);
    const shapes = tables(value).map((table) => [
      table.rows.length,
      table.rows[0]?.length,
      new Set(table.rowPages).size,
    ]);
    expect(shapes.slice(1)).toEqual([
      [32, 4, 2],
      [23, 11, 2],
      [23, 10, 2],
      [35, 7, 3],
      [24, 7, 1],
      [42, 8, 2],
      [6, 12, 1],
      [12, 10, 1],
      [12, 10, 1],
    ]);
    const revenue = tables(value)[2];
    expect(revenue?.rows[6]).toEqual([
      '201',
      '06',
      '01',
      '行政运行',
      '1,511.90',
      '1,511.89',
      '',
      '',
      '',
      '',
      '0.01',
    ]);
    expect(revenue?.rows[22]?.slice(0, 6)).toEqual(['221', '02', '03', '购房补贴', '258.50', '258.50']);
  },
  60_000,
);
