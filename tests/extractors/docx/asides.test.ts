import { p, r, read, tbl, tc, texts, tr } from './build.js';

const inRun = (content: string): string => `<w:r>${content}</w:r>`;
const modernBox = (content: string): string =>
  `<w:drawing><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></w:drawing>`;
const oldBox = (content: string): string =>
  `<w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`;
const either = (modern: string, old: string): string =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${modern}</mc:Choice><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent>`;

describe('text boxes', () => {
  test.each([
    ['modern', modernBox(p('盒'))],
    ['old', oldBox(p('盒'))],
    ['both forms', either(modernBox(p('盒')), oldBox(p('盒')))],
  ])('%s: once, after the paragraph that anchors it', async (_, box) => {
    const { blocks, messages } = await read(`<w:p>${r('前')}${inRun(box)}${r('后')}</w:p>${p('下')}`);
    expect(blocks).toMatchObject([{ text: '前后' }, { text: '盒', origin: 'text-box' }, { text: '下' }]);
    expect(blocks[0]).not.toHaveProperty('origin');
    expect(blocks[2]).not.toHaveProperty('origin');
    expect(messages).toEqual([]);
  });

  test('tables in them are tables of the box', async () => {
    const { blocks } = await read(`<w:p>${inRun(modernBox(tbl(tr(tc('1'), tc('2'))) + p('注')))}</w:p>`);
    expect(blocks).toMatchObject([
      { kind: 'table', rows: [['1', '2']], origin: 'text-box' },
      { text: '注', origin: 'text-box' },
    ]);
  });

  test('a box over a cell does not become part of its figure', async () => {
    const cell = tc(`<w:p>${r('12.5')}${inRun(modernBox(p('章')))}</w:p>`);
    const { blocks } = await read(tbl(tr(tc('甲'), cell)));
    expect(blocks).toMatchObject([{ rows: [['甲', '12.5']] }, { text: '章', origin: 'text-box' }]);
  });
});

describe('notes', () => {
  const footnotes =
    `<w:footnote w:type="separator" w:id="-1">${p('分隔')}</w:footnote>` +
    `<w:footnote w:id="1">${p('脚一')}</w:footnote><w:footnote w:id="2">${p('脚二')}</w:footnote><w:footnote w:id="3">${p('无人引')}</w:footnote>`;
  const endnotes = `<w:endnote w:id="1">${p('尾')}</w:endnote>`;
  const reference = (id: number, kind = 'footnote'): string => inRun(`<w:${kind}Reference w:id="${id}"/>`);

  test('come last, in the order of their references, whose marks are no text', async () => {
    const body =
      `<w:p>${r('甲')}${reference(2)}${reference(1, 'endnote')}${r('乙')}</w:p>` +
      tbl(tr(tc(`<w:p>${r('1')}${reference(1)}</w:p>`), tc('2'))) +
      p('丙');
    expect((await read(body, { footnotes, endnotes })).blocks).toMatchObject([
      { text: '甲乙' },
      { rows: [['1', '2']] },
      { text: '丙' },
      { text: '脚二', origin: 'footnote' },
      { text: '尾', origin: 'endnote' },
      { text: '脚一', origin: 'footnote' },
    ]);
  });

  test('a reference to nothing is nothing, two references are one note', async () => {
    expect(
      await texts(`<w:p>${r('甲')}${reference(9)}${reference(1)}${reference(1)}</w:p>`, { footnotes }),
    ).toEqual(['甲', '脚一']);
  });
});

describe('what is left out', () => {
  test('is named and counted; what holds words is a warning', async () => {
    const picture = '<w:drawing><a:graphic><pic:pic/></a:graphic></w:drawing>';
    const inside = [
      picture,
      either(picture, '<w:pict><v:imagedata/></w:pict>'),
      '<w:drawing><c:chart/></w:drawing>',
      '<w:object><v:shape><v:imagedata/></v:shape><o:OLEObject/></w:object>',
      '<w:commentReference w:id="1"/>',
      '<w:strange/>',
    ];
    const { messages } = await read(
      `<w:p>${r('文')}${inside.map(inRun).join('')}<m:oMath><m:r><m:t>1</m:t></m:r></m:oMath></w:p><w:altChunk/>`,
    );
    expect(
      messages.map((message) =>
        message.code === 'element-dropped' ? [message.element, message.count, message.severity] : [],
      ),
    ).toEqual([
      ['picture', 2, 'info'],
      ['chart', 1, 'info'],
      ['embedded-object', 1, 'info'],
      ['comment', 1, 'info'],
      ['w:strange', 1, 'info'],
      ['formula', 1, 'warning'],
      ['embedded-document', 1, 'warning'],
    ]);
    expect(messages[0]).toMatchObject({ code: 'element-dropped', source: 'extractors/docx' });
  });

  test('marks and properties that show nothing are not named', async () => {
    const marks =
      '<w:bookmarkStart w:id="0" w:name="7"/><w:bookmarkEnd w:id="0"/><w:proofErr w:type="spellStart"/><w:commentRangeStart w:id="0"/>';
    const { blocks, messages } = await read(
      `<w:p>${marks}<w:r><w:lastRenderedPageBreak/><w:t>文</w:t></w:r></w:p><w:sectPr/>`,
    );
    expect(blocks).toEqual([{ kind: 'paragraph', text: '文', place: { block: 0 } }]);
    expect(messages).toEqual([]);
  });
});
