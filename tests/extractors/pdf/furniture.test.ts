import { isPageNumber, withoutFurniture } from '../../../extractors/pdf/furniture.js';
import { item, page } from './support/drawn.js';
import type { PageItem, ReadPage } from '../../../extractors/pdf/page-items.js';

const texts = (pages: readonly ReadPage[]): string[][] =>
  withoutFurniture(pages).map(({ items }) =>
    items.map((one: PageItem) => (one.kind === 'line' ? one.line.text : 'table')),
  );
const pages = (make: (number: number) => PageItem[]): ReadPage[] =>
  [1, 2, 3, 4].map((number) => page(number, make(number)));

test('running heads and page numbers go, sentences stay', () => {
  const read = pages((n) => [
    item('某局2023年度部门决算', { top: 40 }),
    item(`第${n}段正文。`, { top: 100 }),
    item(`— ${n} —`, { top: 760 }),
  ]);
  expect(texts(read)).toEqual([['第1段正文。'], ['第2段正文。'], ['第3段正文。'], ['第4段正文。']]);
});

test('bare digits go where they count with the pages, an amount at the foot stays', () => {
  expect(texts(pages((n) => [item('正文', { top: 100 }), item(String(n + 3), { top: 760 })]))[2]).toEqual([
    '正文',
  ]);
  expect(texts(pages((n) => [item('正文', { top: 100 }), item(String(n * 17), { top: 760 })]))[2]).toEqual([
    '正文',
    '51',
  ]);
});

test('a unit line and a title that stand at the same height on each page stay', () => {
  const read = pages((n) => [item('单位：万元', { top: 60 }), item(`公开0${n}表`, { top: 90 })]);
  expect(texts(read)[0]).toEqual(['单位：万元', '公开01表']);
});

test('what repeats in the middle of the page stays', () => {
  expect(texts(pages(() => [item('故本表无数据。', { top: 300 })]))[0]).toEqual(['故本表无数据。']);
});

test('forms of page numbers', () => {
  for (const text of ['—10—', '- 1 -', '第 3 页', '第3页 共9页', '3/9', '12', 'Page 3 of 9', 'iv'])
    expect(isPageNumber(text)).toBe(true);
  for (const text of ['12.5', '2,940', '3个', '2023年', '第三部分']) expect(isPageNumber(text)).toBe(false);
  expect(isPageNumber('-'.repeat(100_000))).toBe(false);
});
