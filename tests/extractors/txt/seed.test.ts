import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import iconv from 'iconv-lite';
import { linesOf, txt } from '../../../extractors/txt/index.js';
import { wrapLine } from '../../../samples/press/print/wrap.js';
import type { Block } from '../../../src/model/document.js';

const path = resolve('../shared/seed/seed.txt');
const isThere = existsSync(path);
if (!isThere) console.warn(`skipped: the real report is not beside the project (${path})`);

const source = (): string => readFileSync(path, 'utf8');
const blocksOf = async (bytes: Uint8Array): Promise<readonly Block[]> =>
  (await txt.extract({ name: 'seed.txt', bytes })).value.blocks;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

(isThere ? describe : describe.skip)('the real report as text', () => {
  test('has three tables, each with its title, and prose after the last', async () => {
    const blocks = await blocksOf(bytesOf(source()));
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(tables.map(({ rows }) => [rows.length, rows[0]?.length])).toEqual([
      [19, 6],
      [17, 6],
      [18, 6],
    ]);
    expect(tables.every(({ spans }) => spans.length === 1 && spans[0]?.columnSpan === 6)).toBe(true);
    expect(tables.map(({ place }) => place.block)).toEqual([92, 93, 94]);
    expect(tables[0]?.rows[9]).toHaveLength(6);
    expect(tables[0]?.rows.at(-1)?.slice(-2)).toEqual(['100%', '100%']);
    expect(blocks[95]?.kind).toBe('paragraph');
  });

  test('reads the same in GB18030 and UTF-16', async () => {
    const expected = await blocksOf(bytesOf(source()));
    for (const encoding of ['gb18030', 'utf-16le', 'utf-16be']) {
      expect(await blocksOf(new Uint8Array(iconv.encode(source(), encoding)))).toEqual(expected);
    }
  });

  test.each([64, 72, 76, 80])('reads the same when it was cut into lines of %i columns', async (width) => {
    const prose = (await blocksOf(bytesOf(source()))).flatMap((block) =>
      block.kind === 'table' ? [] : [block.text],
    );
    const cut = prose.flatMap((text) => wrapLine(`\u3000\u3000${text}`, width));
    const read = await blocksOf(bytesOf(cut.join('\n')));
    expect(read.map((block) => (block.kind === 'table' ? '' : block.text))).toEqual(prose);
    expect(linesOf(source()).length).toBeGreaterThan(prose.length);
  });
});
