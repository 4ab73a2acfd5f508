import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { doc } from '../../../extractors/doc/index.js';
import { docx } from '../../../extractors/docx/index.js';
import type { Extractor } from '../../../src/model/extractor.js';
import { UnreadableFile } from '../../../src/model/message.js';
import { documents } from './files/documents.js';

const file = (name: string): Buffer => readFileSync(new URL(`./files/${name}.doc`, import.meta.url));
const read = (extractor: Extractor, bytes: Uint8Array) => extractor.extract({ name: 'x', bytes });

describe('a document as DOC and as DOCX', () => {
  test.each(['tables', 'numbers', 'notes'] as const)(
    'gives the same blocks and messages: %s',
    async (name) => {
      const old = await read(doc, file(name));
      const modern = await read(docx, await documents[name]());
      expect(old.value.format).toBe('doc');
      expect(old.value.blocks).toEqual(modern.value.blocks);
      expect(old.messages).toEqual(
        modern.messages.map((message) => ({ ...message, source: 'extractors/doc' })),
      );
    },
  );
});

describe('tables', () => {
  test('cells of uneven rows stand on one grid, merged ones repeat their text', async () => {
    const { blocks } = (await read(doc, file('tables'))).value;
    expect(blocks[2]).toEqual({
      kind: 'table',
      place: { block: 2 },
      rows: [
        ['绩效目标表', '绩效目标表', '绩效目标表', '绩效目标表', '绩效目标表'],
        ['项目', '预算数', '预算数', '决算数', '决算数'],
        ['项目', '合计', '其中：财政', '12.50', '12.50'],
        ['项目', '第一行第二行', '第一行第二行', '12.50', '12.50'],
        ['1', '', '—', 'a', 'b'],
      ],
      spans: [
        { row: 0, column: 0, rowSpan: 1, columnSpan: 5 },
        { row: 1, column: 0, rowSpan: 3, columnSpan: 1 },
        { row: 1, column: 1, rowSpan: 1, columnSpan: 2 },
        { row: 1, column: 3, rowSpan: 1, columnSpan: 2 },
        { row: 2, column: 3, rowSpan: 2, columnSpan: 2 },
        { row: 3, column: 1, rowSpan: 1, columnSpan: 2 },
      ],
    });
  });

  test('a nested table is a block of its own after the outer one', async () => {
    const { blocks } = (await read(doc, file('tables'))).value;
    expect(blocks.slice(4, 6)).toMatchObject([
      {
        kind: 'table',
        rows: [
          ['外', '之前之后'],
          ['下一行', '20'],
        ],
      },
      {
        kind: 'table',
        origin: 'nested-table',
        rows: [
          ['内一', '10'],
          ['内二', '内二'],
        ],
      },
    ]);
  });
});

describe('text', () => {
  test('is what the page shows: changes accepted, fields by their result, hidden text and pictures left out', async () => {
    const { value, messages } = await read(doc, file('notes'));
    expect(value.blocks.map((block) => (block.kind === 'table' ? '' : block.text))).toEqual([
      '收入10万元。',
      '支出9万元。',
      '合计12.30万元。',
      '网址：门户网站',
      '改前新数2改后',
      '可见仍可见',
      '第一句。',
      '第二句制表',
      '2020\u201112ab',
      '图后',
      '框里的字：30万元。',
      '末段1,234.56',
      '脚注一：含上年结转。',
      '尾注。',
      '脚注二。',
    ]);
    expect(value.blocks.map(({ origin }) => origin).filter((origin) => origin !== undefined)).toEqual([
      'text-box',
      'footnote',
      'endnote',
      'footnote',
    ]);
    expect(messages).toEqual([
      { severity: 'info', source: 'extractors/doc', code: 'element-dropped', element: 'picture', count: 1 },
    ]);
  });
});

const unreadable = (bytes: Uint8Array): Promise<UnreadableFile> =>
  read(doc, bytes).then(
    () => {
      throw new Error('was read');
    },
    (cause: unknown) => {
      if (cause instanceof UnreadableFile) return cause;
      throw cause;
    },
  );

/** The header of the Word stream inside the container, changed. */
function withHeader(change: (header: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(file('notes'));
  const view = new DataView(bytes.buffer);
  let at = 512; // a small stream stands on a multiple of 64
  while (view.getUint16(at, true) !== 0xa5ec) at += 64;
  change(new DataView(bytes.buffer, at));
  return bytes;
}

describe('what cannot be read', () => {
  const cases: readonly (readonly [string, Uint8Array, string, RegExp])[] = [
    ['nothing', new Uint8Array(), 'empty', /^$/],
    ['RTF', Buffer.from('{\\rtf1\\ansi 0}'), 'unsupported', /RTF/],
    ['a web page', Buffer.from('\ufeff<html><body>'), 'wrong-type', /HTML/],
    ['a zip', Buffer.from('PK\u0003\u0004'), 'wrong-type', /DOCX/],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'wrong-type', /OLE/],
    ['a cut file', file('notes').subarray(0, 5000), 'truncated', /OLE container/],
    [
      'a password',
      withHeader((header) => header.setUint16(10, header.getUint16(10, true) | 0x100, true)),
      'encrypted',
      /^$/,
    ],
    ['Word 95', withHeader((header) => header.setUint16(0, 0xa5dc, true)), 'unsupported', /Word 95/],
    ['no Word header', withHeader((header) => header.setUint16(0, 0x1234, true)), 'wrong-type', /header/],
    [
      'a negative length',
      withHeader((header) => header.setInt32(76, -5, true)),
      'truncated',
      /-5 characters/,
    ],
  ];

  test.each(cases)('%s', async (_what, bytes, reason, detail) => {
    const cause = await unreadable(bytes);
    expect(cause.reason).toBe(reason);
    expect(cause.detail ?? '').toMatch(detail);
  });

  test('arbitrary bytes and damaged files give a result or say why not', async () => {
    const good = ['tables', 'numbers', 'notes'].map(file);
    const flips = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 });
    const damaged = fc
      .tuple(fc.constantFrom(...good), flips, fc.option(fc.nat(), { freq: 4 }))
      .map(([source, changes, cut]) => {
        const bytes = new Uint8Array(source);
        for (const [at, value] of changes) bytes[1536 + (at % (bytes.length - 1536))] = value;
        return cut === null ? bytes : bytes.subarray(0, cut % bytes.length);
      });
    await fc.assert(
      fc.asyncProperty(fc.oneof(damaged, fc.uint8Array({ maxLength: 4096 })), async (bytes) => {
        const result = await read(doc, bytes).catch((cause: unknown) => cause);
        expect(result instanceof UnreadableFile || typeof result === 'object').toBe(true);
        if (result instanceof Error) expect(result).toBeInstanceOf(UnreadableFile);
      }),
      { numRuns: 300 },
    );
  }, 30_000);
});

const seed = new URL('../../../../shared/seed/', import.meta.url);
const isSeedHere = existsSync(fileURLToPath(seed));
if (!isSeedHere)
  console.info('skipped: ../shared/seed is absent, a real report as DOC and DOCX is not compared');

(isSeedHere ? describe : describe.skip)('a real report', () => {
  test('gives the same blocks from DOC and DOCX, automatic numbers aside', async () => {
    const old = await read(doc, readFileSync(new URL('seed.doc', seed)));
    const modern = await read(docx, readFileSync(new URL('seed.docx', seed)));
    const withoutNumbers = ({ value: { blocks } }: typeof old) =>
      blocks.map((block) => (block.kind === 'table' ? block : { ...block, number: undefined }));
    expect(withoutNumbers(old)).toEqual(withoutNumbers(modern));
    expect(old.value.blocks.filter(({ kind }) => kind === 'table')).toHaveLength(3);
  });

  // The program that saved the DOC split one list into two: its own print counts 一、一、二、.
  test('has its automatic numbers as the file counts them', async () => {
    const { blocks } = (await read(doc, readFileSync(new URL('seed.doc', seed)))).value;
    const numbers = blocks.flatMap((block) => (block.kind === 'table' ? [] : (block.number ?? [])));
    expect(numbers).toEqual(['一、', '一、', '二、', '九、', '1.', '第三部分', '（二）']);
  });
});
