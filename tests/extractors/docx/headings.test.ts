import { p, read } from './build.js';

const style = (id: string, name: string, more = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;

const levels = async (styles: string, ...properties: string[]): Promise<unknown[]> => {
  const { blocks } = await read(properties.map((property) => p('标题', property)).join(''), { styles });
  return blocks.map((block) => (block.kind === 'heading' ? block.level : block.kind));
};

const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`;

describe('headings', () => {
  test('by the name of the style, in English or Chinese, whatever its id', async () => {
    const styles =
      style('1', 'heading 1') +
      style('a', '标题 3') +
      style('b', 'Heading 2') +
      style('t', 'Title') +
      style('toc', 'toc 1');
    expect(await levels(styles, styled('1'), styled('a'), styled('b'), styled('t'), styled('toc'))).toEqual([
      1,
      3,
      2,
      1,
      'paragraph',
    ]);
  });

  test('by the outline level of the style, of its bases, or of the paragraph itself', async () => {
    const styles =
      style('own', '公文一级', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>') +
      style('sub', '公文', '<w:basedOn w:val="own"/>') +
      style('body', '正文', '<w:basedOn w:val="own"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>');
    expect(
      await levels(styles, styled('own'), styled('sub'), styled('body'), '<w:outlineLvl w:val="0"/>'),
    ).toEqual([2, 2, 'paragraph', 1]);
    expect(await levels(styles, `${styled('own')}<w:outlineLvl w:val="9"/>`)).toEqual(['paragraph']);
  });

  test('the default style speaks for paragraphs without one', async () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="n"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>';
    expect(await levels(styles, '')).toEqual([1]);
  });

  test('styles that stand on each other in a circle, or on nothing, end', async () => {
    const styles =
      style('a', 'x', '<w:basedOn w:val="b"/>') +
      style('b', 'y', '<w:basedOn w:val="a"/>') +
      style('c', 'z', '<w:basedOn w:val="?"/>');
    expect(await levels(styles, styled('a'), styled('c'), styled('missing'))).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });

  test('a heading is one line even where it was broken by hand', async () => {
    const { blocks } = await read(
      `<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>第二部分</w:t><w:br/><w:t>一、说明</w:t></w:r></w:p>`,
    );
    expect(blocks).toMatchObject([{ kind: 'heading', level: 1, text: '第二部分一、说明' }]);
  });
});
