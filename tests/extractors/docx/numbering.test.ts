import { writeCounter } from '../../../extractors/number-formats.js';
import { p, texts } from './build.js';

const level = (n: number, format: string, text: string, more = '', start = 1): string =>
  `<w:lvl w:ilvl="${n}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;

const definition = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;

const list = (id: number, of: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;

const item = (text: string, id: number, at = 0): string =>
  p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);

const override = (at: number, content: string): string =>
  `<w:lvlOverride w:ilvl="${at}">${content}</w:lvlOverride>`;

const report = definition(
  0,
  level(0, 'chineseCounting', '第%1部分'),
  level(1, 'chineseCountingThousand', '%2、'),
  level(2, 'japaneseCounting', '（%3）'),
);

describe('automatic numbers', () => {
  test('stand beside the text, inner levels start again below each outer one', async () => {
    const numbering = report + list(1, 0);
    const body = [
      item('概况', 1),
      item('职能', 1, 1),
      item('机构', 1, 1),
      item('甲', 1, 2),
      item('说明', 1),
      item('收入', 1, 1),
      item('乙', 1, 2),
    ];
    expect(await texts(body.join(''), { numbering })).toEqual([
      '第一部分|概况',
      '一、|职能',
      '二、|机构',
      '（一）|甲',
      '第二部分|说明',
      '一、|收入',
      '（一）|乙',
    ]);
  });

  test('lists on one definition count on together, unless a list starts over', async () => {
    const numbering =
      report + list(1, 0) + list(2, 0) + list(3, 0, override(0, '<w:startOverride w:val="1"/>'));
    const body = [item('a', 1), item('b', 2), item('c', 3), item('d', 3), item('e', 1)];
    expect(await texts(body.join(''), { numbering })).toEqual([
      '第一部分|a',
      '第二部分|b',
      '第一部分|c',
      '第二部分|d',
      '第三部分|e',
    ]);
  });

  test('a list starts where it says', async () => {
    const numbering = definition(0, level(0, 'chineseCounting', '%1、', '', 9)) + list(1, 0);
    expect(await texts(item('a', 1) + item('b', 1) + item('c', 1), { numbering })).toEqual([
      '九、|a',
      '十、|b',
      '十一、|c',
    ]);
  });

  test('a level may be redefined by its list', async () => {
    const numbering = report + list(1, 0, override(0, level(0, 'decimal', '%1.')));
    expect(await texts(item('a', 1), { numbering })).toEqual(['1.|a']);
  });

  test('numbers over several levels, legal ones in digits', async () => {
    const numbering =
      definition(
        0,
        level(0, 'chineseCounting', '%1'),
        level(1, 'decimal', '%1.%2'),
        level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>'),
      ) + list(1, 0);
    expect(await texts(item('a', 1) + item('b', 1, 1) + item('c', 1, 2), { numbering })).toEqual([
      '一|a',
      '一.1|b',
      '1.1.1|c',
    ]);
  });

  test('levels that restart never, or below a given level only', async () => {
    const never =
      definition(0, level(0, 'decimal', '%1.'), level(1, 'decimal', '%2)', '<w:lvlRestart w:val="0"/>')) +
      list(1, 0);
    expect(
      await texts(item('a', 1) + item('b', 1, 1) + item('c', 1) + item('d', 1, 1), { numbering: never }),
    ).toEqual(['1.|a', '1)|b', '2.|c', '2)|d']);
  });

  test('come from the style, through its bases and the level that names it', async () => {
    const numbering =
      definition(0, level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2', '<w:pStyle w:val="h2"/>')) +
      list(1, 0);
    const numPr = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
    const styles =
      `<w:style w:type="paragraph" w:styleId="h1">${numPr}</w:style>` +
      `<w:style w:type="paragraph" w:styleId="h2">${numPr}</w:style>` +
      '<w:style w:type="paragraph" w:styleId="derived"><w:basedOn w:val="h1"/></w:style>';
    const styled = (text: string, style: string, more = ''): string =>
      p(text, `<w:pStyle w:val="${style}"/>${more}`);
    const off = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';
    const body = styled('a', 'h1') + styled('b', 'h2') + styled('c', 'derived') + styled('d', 'h1', off);
    expect(await texts(body, { numbering, styles })).toEqual(['1.|a', '1.1|b', '2.|c', 'd']);
  });

  test('a definition may be kept in a numbering style', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="ns"/></w:abstractNum>' +
      report +
      list(1, 0) +
      list(2, 5);
    const styles =
      '<w:style w:type="numbering" w:styleId="ns"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    expect(await texts(item('a', 2), { numbering, styles })).toEqual(['第一部分|a']);
  });

  test('empty numbered paragraphs count though they are no blocks', async () => {
    expect(await texts(item('', 1) + item('b', 1), { numbering: report + list(1, 0) })).toEqual([
      '第二部分|b',
    ]);
  });

  test('bullets, unknown formats and unknown lists give no number', async () => {
    const numbering =
      definition(0, level(0, 'bullet', '●')) +
      definition(1, level(0, 'thaiCounting', '%1.')) +
      list(1, 0) +
      list(2, 1);
    expect(await texts(item('a', 1) + item('b', 2) + item('c', 7), { numbering })).toEqual(['a', 'b', 'c']);
  });

  test('paragraphs in deleted rows do not count', async () => {
    const row = `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${item('x', 1)}</w:tc></w:tr></w:tbl>`;
    expect(await texts(row + item('a', 1), { numbering: report + list(1, 0) })).toEqual(['第一部分|a']);
  });
});

describe('counters', () => {
  test.each([
    ['decimal', 12, '12'],
    ['decimalZero', 3, '03'],
    ['decimalFullWidth', 10, '１０'],
    ['decimalEnclosedCircle', 3, '③'],
    ['decimalEnclosedCircle', 21, '21'],
    ['upperRoman', 14, 'XIV'],
    ['lowerRoman', 9, 'ix'],
    ['upperLetter', 28, 'BB'],
    ['lowerLetter', 3, 'c'],
    ['chineseCounting', 21, '二十一'],
    ['chineseCountingThousand', 101, '一百零一'],
    ['japaneseCounting', 10, '十'],
    ['ideographDigital', 10, '一〇'],
    ['ideographTraditional', 3, '丙'],
    ['ideographZodiac', 12, '亥'],
    ['chineseLegalSimplified', 12, '壹拾贰'],
    ['none', 3, ''],
    ['decimal', 0, '0'],
    ['toString', 3, undefined],
    ['decimal', 1000, undefined],
  ])('%s %i', (format, value, written) => {
    expect(writeCounter(value, format)).toBe(written);
  });
});
