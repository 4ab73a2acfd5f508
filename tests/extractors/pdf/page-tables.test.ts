import { atoms, splitPage } from '../../../extractors/pdf/page-tables.js';
import type { PageContent } from '../../../extractors/pdf/page.js';
import { glyphs, gridEdges } from './support/drawn.js';

const content = (parts: Partial<PageContent>): PageContent => ({
  width: 600,
  height: 800,
  glyphs: [],
  edges: [],
  unmapped: 0,
  painted: false,
  ...parts,
});
const textsOf = (page: PageContent): string[] =>
  splitPage(page).tables.flatMap((table) =>
    table.contents.map((cell) => cell.map(({ text }) => text).join('')),
  );
const grid = gridEdges([0, 50, 100], [0, 20, 40]);

test('text of one operator over a border is shared out by where its glyphs stand', () => {
  const run = [...glyphs('支出', 15, 5, 10), ...glyphs('决算数', 60, 5, 10)];
  expect(textsOf(content({ edges: grid, glyphs: run }))).toEqual(['支出', '决算数', '', '']);
});

test('a figure that hangs over its cell is never cut', () => {
  expect(textsOf(content({ edges: grid, glyphs: glyphs('12,345.67', 8, 5, 10) }))).toEqual([
    '12,345.67',
    '',
    '',
    '',
  ]);
  const twoFonts = [...glyphs('1', 30, 5, 10, 1), ...glyphs('23.45', 35, 5, 10, 2)];
  expect(textsOf(content({ edges: grid, glyphs: twoFonts }))).toEqual(['123.45', '', '', '']);
});

test('what stands outside is left, a frame around the page is no table', () => {
  const page = content({
    edges: [...grid, ...gridEdges([-20, 580], [-20, 780])],
    glyphs: [...glyphs('注', 10, 60), ...glyphs('款', 10, 5)],
  });
  const { tables, rest } = splitPage(page);
  expect(tables).toHaveLength(1);
  expect(rest.map(({ text }) => text)).toEqual(['注']);
});

test('figures of neighbour cells are two pieces', () => {
  expect(
    atoms([...glyphs('1.00', 0, 0, 10, 1), ...glyphs('2.00', 30, 0, 10, 1)]).map((atom) => atom.length),
  ).toEqual([4, 4]);
});
