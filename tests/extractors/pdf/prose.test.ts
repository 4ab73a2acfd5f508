import { toBlocks } from '../../../extractors/pdf/flow.js';
import { isContentsLine } from '../../../extractors/pdf/prose.js';
import { item, page, table } from './support/drawn.js';
import type { PageItem } from '../../../extractors/pdf/page-items.js';

/** Forty full-width characters fill the line: margins at 50 and 450. */
const full = '一二三四五六七八九十'.repeat(4);
const setIn = full.slice(2);
const texts = (...pages: PageItem[][]): string[] =>
  toBlocks(pages.map((items, i) => page(i + 1, items))).map((block) =>
    block.kind === 'table' ? 'table' : block.text,
  );
const at = (top: number, left = 50) => ({ top, left });

test('hard lines become paragraphs again by indent and line fill', () => {
  expect(
    texts([
      item(setIn, at(100, 70)),
      item(full, at(120)),
      item('完。', at(140)),
      item(setIn, at(160, 70)),
      item('又完。', at(180)),
    ]),
  ).toEqual([`${setIn}${full}完。`, `${setIn}又完。`]);
});

test('a paragraph goes on over the page', () => {
  const [first, ...others] = texts(
    [item(setIn, at(700, 70)), item(full, at(720))],
    [item('完。', { top: 100, page: 2 }), item(setIn, { top: 120, left: 70, page: 2 })],
  );
  expect(first).toBe(`${setIn}${full}完。`);
  expect(others).toEqual([setIn]);
});

test('items without indents part at their numbers', () => {
  const one = `1.${full.slice(1)}`;
  expect(
    texts([item(one, at(100)), item(`${full.slice(0, 39)}。`, at(120)), item('2.第二项。', at(140))]),
  ).toEqual([`${one}${full.slice(0, 39)}。`, '2.第二项。']);
});

test('lines of a table of contents stay single', () => {
  const entry = `一、部门概况${'.'.repeat(60)}4`;
  expect(
    texts([item(entry, at(100)), item(entry, at(120)), item(full, at(140)), item(full, at(160))]).slice(0, 2),
  ).toEqual([entry, entry]);
  expect(isContentsLine('.'.repeat(100_000))).toBe(true);
  expect(isContentsLine('. '.repeat(100_000))).toBe(true);
});

test('captions at the right and in the middle stay apart', () => {
  expect(
    texts([
      item(full, at(100)),
      item(full, at(120)),
      item('公开01表', at(160, 410)),
      item('单位：某校', at(180, 220)),
    ]),
  ).toEqual([`${full}${full}`, '公开01表', '单位：某校']);
});

test('a flush heading under an indented paragraph whose last line is full is a heading', () => {
  const last = `${full.slice(0, 39)}。`;
  expect(
    texts([
      item(setIn, at(100, 70)),
      item(last, at(120)),
      item('（三）具体情况', at(140)),
      item(setIn, at(160, 70)),
      item(full, at(180)),
    ]),
  ).toEqual([`${setIn}${last}`, '（三）具体情况', `${setIn}${full}`]);
});

test('a table ends the paragraph above it', () => {
  const rows = table(
    1,
    [
      ['项目', '金额'],
      ['水费', '1.00'],
    ],
    140,
  );
  expect(texts([item(full, at(100)), item(full, at(120)), rows, item('注：无。', at(300))])).toEqual([
    `${full}${full}`,
    'table',
    '注：无。',
  ]);
});

test('headings are known by number, by size and by bold print', () => {
  const blocks = toBlocks([
    page(1, [
      item('第一部分 部门概况', { top: 50, size: 18 }),
      item('一、主要职能', at(100)),
      item('其他说明', { top: 130, bold: true }),
      item(full, at(160)),
      item(full, at(180)),
    ]),
  ]);
  expect(blocks.map((block) => (block.kind === 'heading' ? block.level : block.kind))).toEqual([
    1,
    2,
    2,
    'paragraph',
  ]);
});

test('rulings with words in one box only are a drawing, its words stay', () => {
  const drawing = table(1, [
    ['图例', ''],
    ['', ''],
  ]);
  expect(texts([drawing])).toEqual(['图例']);
});

test('a mark that hangs out over the margin does not move it', () => {
  const hanging = `${full}，`;
  const early = full.slice(0, 35);
  expect(
    texts([
      item(hanging, at(100)),
      item(hanging, at(120)),
      item(early, at(140)),
      item('100.00%，完。', at(160)),
    ]),
  ).toEqual([`${hanging}${hanging}${early}100.00%，完。`]);
});

test('figures stay with the bracket that closes before them', () => {
  const line = full.slice(0, 34);
  expect(
    texts([
      item(full, at(80)),
      item(full, at(100)),
      item(line, at(120)),
      item('（类）166,475.84元。', at(140)),
    ]),
  ).toEqual([`${full}${full}${line}（类）166,475.84元。`]);
});

test('paragraphs that happen to stand in the middle stay apart where each ends its sentence', () => {
  const [one, two] = [`${full.slice(0, 36)}。`, `${full.slice(0, 35)}。`];
  expect(
    texts([
      item(setIn, at(100, 70)),
      item(full, at(120)),
      item(`${full.slice(0, 39)}。`, at(140)),
      item(one, at(160, 70)),
      item(two, at(180, 70)),
    ]),
  ).toEqual([`${setIn}${full}${full.slice(0, 39)}。`, one, two]);
});

test('a heading a little larger does not go on with the paragraph above', () => {
  expect(
    texts([
      item(setIn, at(100, 70)),
      item(full, at(120)),
      item('部门决算单位构成', { ...at(140), size: 11 }),
    ]),
  ).toEqual([`${setIn}${full}`, '部门决算单位构成']);
});

test('leaders that run over the line’s end take their page number along', () => {
  const entry = `（一）收入支出决算总体情况说明，以及与上年的比较和主要变动原因………`;
  expect(
    texts([
      item(full, at(80)),
      item(full, at(100)),
      item(entry, at(120, 70)),
      item('……4', at(140)),
      item('（二）其他', at(160, 70)),
    ]).slice(1),
  ).toEqual([`${entry}……4`, '（二）其他']);
});

test('a title at the margin does not go on with a full paragraph that is set in', () => {
  expect(
    texts([
      item(setIn, at(80, 70)),
      item(full, at(100)),
      item(`${full.slice(0, 39)}。`, at(120)),
      item('财政拨款支出决算表', at(140)),
    ]),
  ).toEqual([`${setIn}${full}${full.slice(0, 39)}。`, '财政拨款支出决算表']);
});
