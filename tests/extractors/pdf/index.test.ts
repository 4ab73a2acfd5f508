import { pdf } from '../../../extractors/pdf/index.js';
import { isText, textAt, type SourceDocument, type Table } from '../../../src/model/document.js';
import { grid, han, meaningless, rawPdf, type RawPage } from './support/raw-pdf.js';

const read = (pages: readonly RawPage[], form?: string) =>
  pdf.extract({ name: 'a.pdf', bytes: rawPdf(pages, form) });
const texts = (document: SourceDocument): string[] =>
  document.blocks.filter(isText).map((block) => block.text);
const tables = (document: SourceDocument): Table[] =>
  document.blocks.filter((block): block is Table => block.kind === 'table');

const statement = (dx = 0): string =>
  grid(50 + dx, 700, [200, 100], [20, 20]) +
  han('项目', 60 + dx, 685) +
  han('决算数', 280 + dx, 685) +
  han('公务接待费', 60 + dx, 665) +
  han('12,345.60', 285 + dx, 665);

test('a font with a predefined Chinese code map is read through the installed maps', async () => {
  const { value, messages } = await read([{ content: han('收入决算表', 100, 700) }]);
  expect(texts(value)).toEqual(['收入决算表']);
  expect(messages).toEqual([]);
  expect(value.pages).toBe(1);
});

test('a ruled table is read with the place of every cell', async () => {
  const { value } = await read([
    { content: han('单位：万元', 260, 710) + statement() + han('注：单位为万元。', 60, 640) },
  ]);
  expect(texts(value)).toEqual(['单位：万元', '注：单位为万元。']);
  const [table] = tables(value);
  expect(table?.rows).toEqual([
    ['项目', '决算数'],
    ['公务接待费', '12,345.60'],
  ]);
  expect(table?.place).toEqual({ block: 1, page: 1 });
  const glyphs = table?.glyphs?.[1]?.[1]?.[0];
  expect([glyphs?.page, glyphs?.start, glyphs?.edges.length]).toEqual([1, 0, 10]);
  expect(glyphs?.edges[0]).toBeCloseTo(285);
  expect(glyphs?.edges[9]).toBeCloseTo(285 + 9 * 6);
  expect(textAt(value, { block: 1, cell: [1, 1], start: 0, end: 6 })).toBe('12,345');
});

test('a page turned by /Rotate, a form with a matrix, and text that climbs the page all give the same table', async () => {
  const turned = `0 1 -1 0 600 0 cm ${statement()}`;
  const climbing = `0 1 -1 0 600 0 cm ${statement()}`;
  const documents = await Promise.all([
    read([{ content: statement() }]),
    read([{ content: turned, entries: '/Rotate 90', size: [800, 600] }]),
    read([{ content: climbing, size: [800, 800] }]),
    read([{ content: '/Fm Do' }], statement(-40)),
  ]);
  const [first, ...others] = documents.map(({ value }) => tables(value)[0]?.rows);
  expect(first?.[1]).toEqual(['公务接待费', '12,345.60']);
  for (const rows of others) expect(rows).toEqual(first);
});

test('a page with pictures and no text is reported with its number, page number aside', async () => {
  const scan = `q 500 0 0 700 50 50 cm /Im Do Q ${han('2', 297, 30)}`;
  const prose = han('第一部分 部门概况', 60, 700);
  const { value, messages } = await read([
    { content: prose + han('1', 297, 30) },
    { content: scan },
    { content: prose + han('3', 297, 30) },
  ]);
  expect(texts(value)).toEqual(['第一部分部门概况', '第一部分部门概况']);
  expect(messages).toEqual([
    {
      severity: 'error',
      source: 'extractors/pdf',
      code: 'page-not-read',
      page: 2,
      reason: 'no-text-layer',
      place: { block: 1, page: 2 },
    },
  ]);
});

test('codes without a meaning are reported and never shown', async () => {
  const { value, messages } = await read([
    { content: han('支出决算表', 60, 700) + meaningless('\u0123\u0456\u0789\u0234', 60, 650) },
  ]);
  expect(texts(value)).toEqual(['支出决算表']);
  expect(messages).toMatchObject([{ code: 'page-not-read', page: 1, reason: 'no-unicode' }]);
});

test('a white page is no message', async () => {
  const { messages } = await read([{ content: han('目录', 60, 700) }, { content: '' }]);
  expect(messages).toEqual([]);
});

test('files that are no readable PDF are told apart', async () => {
  const whole = rawPdf([{ content: statement() }]);
  const attempt = (bytes: Uint8Array) => pdf.extract({ name: 'a.pdf', bytes });
  await expect(attempt(new Uint8Array())).rejects.toMatchObject({ name: 'UnreadableFile', reason: 'empty' });
  await expect(attempt(new TextEncoder().encode('plain text'))).rejects.toMatchObject({
    reason: 'wrong-type',
  });
  await expect(attempt(whole.slice(0, whole.length / 2))).rejects.toMatchObject({ reason: 'truncated' });
  await expect(attempt(rawPdf([{ content: 'q 500 0 0 700 50 50 cm /Im Do Q' }]))).rejects.toMatchObject({
    reason: 'no-text',
  });
});

test('invisible text counts only where nothing visible is printed', async () => {
  const hidden = `3 Tr ${han('机关运行经费', 60, 600)} 0 Tr `;
  const scan = await read([{ content: `q 500 0 0 700 50 50 cm /Im Do Q ${hidden}` }]);
  expect(texts(scan.value)).toEqual(['机关运行经费']);
  const page = await read([{ content: hidden + han('政府采购支出', 60, 700) }]);
  expect(texts(page.value)).toEqual(['政府采购支出']);
});

test('a drawing of any length ends', async () => {
  const content = `${'q 1 0 0 1 0 0 cm 10 10 m 20 20 l S Q '.repeat(20_000)}${han('名词解释', 60, 700)}`;
  const { value } = await read([{ content }]);
  expect(texts(value)).toEqual(['名词解释']);
});
