import { findAligned, piecesOf } from '../../../extractors/pdf/alignment.js';
import { splitAtGaps } from '../../../extractors/pdf/page-items.js';
import { toLines, type Line } from '../../../extractors/pdf/lines.js';
import { glyphs } from './support/drawn.js';

const row = (top: number, ...pieces: [string, number][]): Line =>
  toLines(
    pieces.flatMap(([text, x]) => glyphs(text, x, top)),
    1,
  )[0] as Line;

test('figures under each other make columns, a header above them belongs to the table', () => {
  const { tables, rest } = findAligned([
    row(80, ['三公经费', 50]),
    row(100, ['项目', 50], ['预算数', 200], ['决算数', 300]),
    row(120, ['因公出国', 50], ['0.00', 210], ['0.00', 310]),
    row(140, ['用车', 50], ['12.50', 205], ['11.20', 305]),
    row(160, ['接待', 50], ['3.00', 210]),
  ]);
  expect(rest.map(({ text }) => text)).toEqual(['三公经费']);
  expect(tables[0]?.rows.map((cells) => cells.map(({ line, column }) => `${column}${line.text}`))).toEqual([
    ['0项目', '1预算数', '2决算数'],
    ['0因公出国', '10.00', '20.00'],
    ['0用车', '112.50', '211.20'],
    ['0接待', '13.00'],
  ]);
});

test('contents with page numbers, two rows, and prose are no tables', () => {
  const contents = [1, 2, 3, 4].map((n) => row(100 + n * 20, ['部门概况', 50], [String(n), 400]));
  expect(findAligned(contents).tables).toEqual([]);
  expect(
    findAligned([row(100, ['水费', 50], ['1.00', 200]), row(120, ['电费', 50], ['2.00', 200])]).tables,
  ).toEqual([]);
  const prose = [1, 2, 3].map((n) => row(100 + n * 20, ['支出12.50万元', 50], ['占比1.50。', 250]));
  expect(findAligned(prose).tables).toEqual([]);
});

test('pieces far apart on one line are two paragraphs, a letter-spaced title is one', () => {
  const caption = row(100, ['编制单位：某局', 50], ['单位：万元', 400]);
  expect(splitAtGaps(caption).map(({ text, left }) => [text, left])).toEqual([
    ['编制单位：某局', 50],
    ['单位：万元', 400],
  ]);
  expect(splitAtGaps(row(100, ['目', 200], ['录', 290])).map(({ text }) => text)).toEqual(['目 录']);
  expect(piecesOf(caption)).toHaveLength(2);
});
