import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { docx } from '../../../extractors/docx/index.js';
import { UnreadableFile } from '../../../src/model/message.js';
import { cpuMilliseconds } from '../../support/cpu.js';
import { build, members, p, tbl, tc, tr } from './build.js';

const extract = (bytes: Uint8Array) => docx.extract({ name: 'a.docx', bytes });

const blocksOf = async (bytes: Uint8Array) => (await extract(bytes)).value.blocks;

describe('packages', () => {
  test('the main part stands where the package says', async () => {
    const { 'word/document.xml': main = new Uint8Array() } = members(p('甲'));
    const rels = (id: string, target: string) =>
      strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${id}" Target="${target}"/></Relationships>`,
      );
    const bytes = zipSync({
      '_rels/.rels': rels('officeDocument', '/word/document2.xml'),
      'word/document2.xml': main,
    });
    expect(await blocksOf(bytes)).toMatchObject([{ text: '甲' }]);
    const withStyles = zipSync({
      'word/document.xml': members(p('甲', '<w:pStyle w:val="s"/>'))['word/document.xml'] ?? main,
      'word/_rels/document.xml.rels': rels('styles', '../styles/other.xml'),
      'styles/other.xml': strToU8(
        '<w:styles><w:style w:type="paragraph" w:styleId="s"><w:name w:val="heading 2"/></w:style></w:styles>',
      ),
    });
    expect(await blocksOf(withStyles)).toMatchObject([{ kind: 'heading', level: 2 }]);
  });

  test('strict namespaces, other prefixes and UTF-16 are read', async () => {
    const body = (w: string, uri: string) =>
      `<?xml version="1.0"?><${w}:document xmlns:${w}="${uri}"><${w}:body><${w}:p><${w}:pPr><${w}:outlineLvl ${w}:val="0"/></${w}:pPr><${w}:r><${w}:t>甲</${w}:t></${w}:r></${w}:p></${w}:body></${w}:document>`;
    const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${body('w', transitional)}`, 'utf16le'));
    const sources = [
      strToU8(body('w', 'http://purl.oclc.org/ooxml/wordprocessingml/main')),
      strToU8(body('ns0', transitional)),
      utf16,
    ];
    for (const source of sources) {
      expect(await blocksOf(zipSync({ 'word/document.xml': source }))).toMatchObject([
        { kind: 'heading', level: 1, text: '甲' },
      ]);
    }
  });

  test('a document of the docx library', async () => {
    const document = new Document({
      footnotes: { 1: { children: [new Paragraph('脚注')] } },
      numbering: {
        config: [{ reference: 'n', levels: [{ level: 0, format: 'chineseCounting', text: '%1、' }] }],
      },
      sections: [
        {
          children: [
            new Paragraph({
              text: '收入情况',
              heading: HeadingLevel.HEADING_2,
              numbering: { reference: 'n', level: 0 },
            }),
            new Paragraph({
              children: [new TextRun('本年收入10.00万元'), new FootnoteReferenceRun(1), new TextRun('。')],
            }),
            new Table({
              rows: [
                new TableRow({
                  children: [new TableCell({ columnSpan: 2, children: [new Paragraph('标题')] })],
                }),
                new TableRow({
                  children: [
                    new TableCell({ children: [new Paragraph('甲')] }),
                    new TableCell({ children: [new Paragraph('1.00')] }),
                  ],
                }),
              ],
            }),
          ],
        },
      ],
    });
    const { value, messages } = await extract(new Uint8Array(await Packer.toBuffer(document)));
    expect(value.blocks).toMatchObject([
      { kind: 'heading', level: 2, number: '一、', text: '收入情况' },
      { kind: 'paragraph', text: '本年收入10.00万元。' },
      {
        kind: 'table',
        rows: [
          ['标题', '标题'],
          ['甲', '1.00'],
        ],
      },
      { kind: 'paragraph', text: '脚注', origin: 'footnote' },
    ]);
    expect(messages).toEqual([]);
  });
});

describe('what is refused', () => {
  const document = (text: string): Uint8Array => zipSync({ 'word/document.xml': strToU8(text) });

  test('external entities are never resolved', async () => {
    const entity =
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>';
    await expect(extract(document(entity))).rejects.toThrow(
      new UnreadableFile('unsupported', 'word/document.xml: DOCTYPE'),
    );
    const inStyles = zipSync({ ...members(p('甲')), 'word/styles.xml': strToU8('<!doctype x><w:styles/>') });
    await expect(extract(inStyles)).rejects.toThrow(
      new UnreadableFile('unsupported', 'word/styles.xml: DOCTYPE'),
    );
  });

  test('entities that nobody declared stay text', async () => {
    expect(await blocksOf(build(p('&e;甲')))).toMatchObject([{ text: '&e;甲' }]);
  });

  test('markup nested beyond any document', async () => {
    const deep = `<w:document><w:body>${'<w:sdt><w:sdtContent>'.repeat(100_000)}`;
    await expect(extract(document(deep))).rejects.toThrow(
      new UnreadableFile('unsupported', 'word/document.xml: elements nested more than 400 deep'),
    );
  });

  test('tags that are never closed, in linear time', async () => {
    const torn = '<a</'.repeat(1_000_000);
    const started = cpuMilliseconds();
    expect((await extract(document(`<w:document>${torn}`))).value.blocks).toEqual([]);
    expect(cpuMilliseconds() - started).toBeLessThan(5000);
  }, 120_000);

  test('packages without a document, and documents without markup', async () => {
    await expect(extract(zipSync({ 'word/styles.xml': strToU8('<a/>') }))).rejects.toThrow(
      new UnreadableFile('wrong-type', 'ZIP'),
    );
    await expect(extract(document('text'))).rejects.toThrow(
      new UnreadableFile('truncated', 'word/document.xml'),
    );
    await expect(extract(strToU8('JPEG'))).rejects.toThrow(new UnreadableFile('wrong-type'));
  });

  test('a document with nothing in it is an empty document', async () => {
    expect(await blocksOf(build(''))).toEqual([]);
    expect(await blocksOf(document('<w:document/>'))).toEqual([]);
  });
});

describe('damaged and hostile documents', () => {
  const good = build(
    p('一、收入') +
      tbl(tr(tc('甲', '<w:vMerge w:val="restart"/>'), tc('1.00')), tr(tc('', '<w:vMerge/>'), tc('2.00'))),
  );

  const readOrRefused = async (bytes: Uint8Array): Promise<void> => {
    try {
      expect((await extract(bytes)).value.format).toBe('docx');
    } catch (error) {
      expect(error).toBeInstanceOf(UnreadableFile);
    }
  };

  test('flipped, cut and arbitrary bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(good.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.nat(good.length),
        async (at, flip, length) => {
          const damaged = good.slice();
          damaged[at] = (damaged[at] ?? 0) ^ flip;
          await readOrRefused(damaged);
          await readOrRefused(good.subarray(0, length));
        },
      ),
      { numRuns: 60 },
    );
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), readOrRefused), { numRuns: 40 });
  });

  test('markup put together at random', async () => {
    const scraps = [
      '<w:p>',
      '</w:p>',
      '<w:r>',
      '</w:r>',
      '<w:t>',
      '</w:t>',
      '1',
      '<w:tbl>',
      '</w:tbl>',
      '<w:tr>',
      '<w:tc>',
      '</w:tc>',
      '<w:sdt>',
    ];
    const more = [
      '<w:fldChar w:fldCharType="begin"/>',
      '<w:pict>',
      '<w:txbxContent>',
      '<mc:AlternateContent>',
      '<![CDATA[',
      '<!--',
      '&',
      '<',
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...scraps, ...more), { maxLength: 60 }), (parts) =>
        readOrRefused(build(parts.join(''))),
      ),
      { numRuns: 200 },
    );
  });

  test('many distinct unknown elements and symbols take linear time', async () => {
    const elements = Array.from(
      { length: 20_000 },
      (_, n) => `<w:x${n}/><w:sym w:font="F${n}" w:char="F0FC"/>`,
    );
    const started = cpuMilliseconds();
    await readOrRefused(build(`<w:p><w:r>${elements.join('')}</w:r></w:p>`));
    expect(cpuMilliseconds() - started).toBeLessThan(4000);
  });

  test('spans without measure are bounded', async () => {
    const wide = '<w:gridSpan w:val="999999999"/>';
    const before = '<w:tr><w:trPr><w:gridBefore w:val="999999999"/></w:trPr>';
    const [table] = await blocksOf(
      build(tbl(tr(tc('a', wide), tc('b', wide)), `${before}${tc('c')}</w:tr>`)),
    );
    expect(table?.kind === 'table' ? table.rows.map((row) => row.length) : []).toEqual([256, 256]);
  });
});
