import fc from 'fast-check';
import { closeLayout } from '../../../src/text/layout.js';
import { keptUnits, printText } from '../../../extractors/pdf/printed-text.js';
import { lineJoint } from '../../../extractors/pdf/joints.js';
import { line } from './support/drawn.js';

test('units keep their places when layout white space is closed', () => {
  const { text, glyphs } = printText(
    [line('合 计', { left: 50 }), line('12.5', { left: 90, top: 120, page: 2 })],
    () => ' ',
  );
  expect(text).toBe('合计12.5');
  expect(glyphs.map(({ page, start, edges }) => [page, start, Array.from(edges)])).toEqual([
    [1, 0, [50, 65, 75]],
    [2, 2, [90, 95, 100, 105, 110]],
  ]);
});

test('every unit that closing leaves is found again, for any text', () => {
  const part = fc.constantFrom('支', '出', ' ', '　', '1', '.', 'a', '%', '\u200b', '（', '\t');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const raw = parts.join('');
      const closed = closeLayout(raw);
      const kept = [...keptUnits(raw, closed)];
      expect(kept.map((at) => (/\s/.test(raw[at] ?? '') ? ' ' : raw[at])).join('')).toBe(closed);
      expect(kept.every((at, i) => i === 0 || at > (kept[i - 1] ?? 0))).toBe(true);
    }),
  );
});

test('a number that a narrow cell broke is one again, two numbers on two lines stay two', () => {
  expect(lineJoint(line('20805'), line('05'), 30)).toBe('');
  expect(lineJoint(line('1,234.5'), line('6'), 40)).toBe('');
  expect(lineJoint(line('4,003,912'), line('.00'), 80)).toBe('');
  expect(lineJoint(line('12.50'), line('13.60'), 100)).toBe(' ');
  expect(lineJoint(line('2,940.05'), line('2,106.66'), 45)).toBe(' ');
  expect(lineJoint(line('2020.01-'), line('2020.12'), 100)).toBe('');
  expect(lineJoint(line('Office'), line('Word'), 30)).toBe(' ');
});

test('long hostile lines end', () => {
  const digits = '1,'.repeat(50_000);
  expect(lineJoint(line(digits), line(digits), 10)).toBe(' ');
});
