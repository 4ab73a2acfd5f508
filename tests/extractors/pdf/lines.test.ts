import { partOf, toLines } from '../../../extractors/pdf/lines.js';
import { upright, withoutShadows } from '../../../extractors/pdf/glyphs.js';
import type { Glyph } from '../../../extractors/pdf/page.js';
import { glyphs } from './support/drawn.js';
import { cpuMilliseconds } from '../../support/cpu.js';

const texts = (all: readonly Glyph[]): string[] => toLines(all, 1).map((line) => line.text);

test('lines come in visual order, whatever was drawn first', () => {
  expect(
    texts([...glyphs('第二行', 50, 120), ...glyphs('年度', 70, 100), ...glyphs('2024', 50, 100)]),
  ).toEqual(['2024年度', '第二行']);
});

test('digits a little off the baseline stay in their sentence', () => {
  expect(texts([...glyphs('支出', 50, 100), ...glyphs('12.5', 70, 98), ...glyphs('万元', 90, 100)])).toEqual([
    '支出12.5万元',
  ]);
});

test('a gap between two figures is a blank, letter spacing is none', () => {
  expect(texts([...glyphs('1.5', 50, 100), ...glyphs('2.5', 75, 100)])).toEqual(['1.5 2.5']);
  const spaced = glyphs('2024', 50, 100).map((glyph, i) => ({
    ...glyph,
    left: 50 + i * 9,
    right: 55 + i * 9,
    next: 59 + i * 9,
  }));
  expect(texts(spaced)).toEqual(['2024']);
});

test('each unit has its left edge, the last also its right', () => {
  const [line] = toLines(glyphs('合计1', 50, 100), 3);
  expect([...(line?.edges ?? [])]).toEqual([50, 60, 70, 75]);
  expect([line?.page, line?.left, line?.right]).toEqual([3, 50, 75]);
  expect(line && partOf(line, 1, 3)).toMatchObject({ text: '计1', left: 60, right: 75 });
});

test('text that climbs is read along its own way', () => {
  const label = [...'绩效指标'].map((text, i): Glyph => ({
    text,
    left: 50,
    right: 60,
    top: 130 - i * 10,
    bottom: 140 - i * 10,
    size: 10,
    turn: 3,
    bold: false,
    run: 1,
    next: 60,
  }));
  expect(texts(label)).toEqual(['绩效指标']);
});

test('a shadow is dropped, a digit printed twice side by side is not', () => {
  const printed = [...glyphs('合计', 50, 100), ...glyphs('合计', 50.4, 100.3), ...glyphs('00', 80, 100)];
  expect(
    withoutShadows(printed)
      .map(({ text }) => text)
      .join(''),
  ).toBe('合计00');
});

test('glyphs as large as a damaged file draws them are looked through in no time', () => {
  const huge = glyphs('合计收入支出', 50, 100).map((glyph): Glyph => ({ ...glyph, size: 1e9 }));
  const started = cpuMilliseconds();
  expect(withoutShadows(huge)).toHaveLength(6);
  expect(cpuMilliseconds() - started).toBeLessThan(500);
});

test('a sheet printed sideways is turned upright with its rulings', () => {
  const sideways = glyphs('收入', 50, 100).map((glyph): Glyph => ({
    ...glyph,
    left: 100,
    right: 110,
    top: 800 - glyph.right,
    bottom: 800 - glyph.left,
    turn: 3,
  }));
  const page = upright({
    width: 600,
    height: 800,
    glyphs: sideways,
    edges: [{ axis: 'vertical', at: 95, from: 100, to: 700 }],
    unmapped: 0,
    painted: false,
  });
  expect(texts(page.glyphs)).toEqual(['收入']);
  expect(page.glyphs[0]).toMatchObject({ left: 50, top: 100, turn: 0 });
  expect([page.width, page.height, page.edges]).toEqual([
    800,
    600,
    [{ axis: 'horizontal', at: 95, from: 100, to: 700 }],
  ]);
});
