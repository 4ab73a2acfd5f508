import { withOverhang } from '../../../extractors/pdf/overhang.js';
import { item, page, table } from './support/drawn.js';
import type { PageItem } from '../../../extractors/pdf/page-items.js';

const head = table(1, [['项目', '本年支出合计', '对附属单位补助']]);
const next = page(2, [table(2, [['栏次', '1', '2']])]);
const below = (text: string, place: { left: number; top?: number }): PageItem =>
  item(text, { top: head.area.bottom + 2, ...place });
const texts = (...items: PageItem[]): string[] =>
  withOverhang(page(1, [head, ...items]), next).items.map((one) =>
    one.kind === 'line'
      ? one.line.text
      : one.cells.map((cell) => cell.lines.map(({ text }) => text).join('')).join('|'),
  );

const full = table(1, [['项目', '本年支出合计', '对附属单位补助费']]);

test('what the last ruling of a page cut off a full cell is that cell’s', () => {
  const read = withOverhang(page(1, [full, below('支出', { left: 255 })]), next);
  expect(read.items).toHaveLength(1);
  const [grown] = read.items;
  expect(grown?.kind === 'table' && grown.cells.at(-1)?.lines.map(({ text }) => text)).toEqual([
    '对附属单位补助费',
    '支出',
  ]);
});

test('a line under a cell that has room, over a ruling or further down stays a line', () => {
  expect(texts(below('支出', { left: 255 }))).toEqual(['项目|本年支出合计|对附属单位补助', '支出']);
  for (const line of [below('支出', { left: 245 }), below('支出', { left: 255, top: head.area.bottom + 8 })])
    expect(withOverhang(page(1, [full, line]), next).items).toHaveLength(2);
});

test('without a table that goes on, nothing hangs over', () => {
  const line = below('支出', { left: 255 });
  expect(withOverhang(page(1, [full, line]), undefined).items).toHaveLength(2);
  expect(withOverhang(page(1, [full, line]), page(2, [item('注：略')])).items).toHaveLength(2);
});
