import fc from 'fast-check';
import { halfWidth, readChineseNumeral, readDecimal, writeChineseNumeral } from '../../src/text/numerals.js';

test.each([
  ['一', 1],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['二十三', 23],
  ['一百零三', 103],
  ['一百一十', 110],
  ['二〇二〇', 2020],
  ['两', 2],
  ['廿一', 21],
])('%s is %d', (text, value) => expect(readChineseNumeral(text)).toBe(value));

test.each(['', '甲', '一个', '12'])('%j is no numeral', (text) =>
  expect(readChineseNumeral(text)).toBeUndefined(),
);

test('numerals read back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999 }),
      (value) => readChineseNumeral(writeChineseNumeral(value)) === value,
    ),
  );
});

test('half-width forms keep the length, so that spans hold', () => {
  fc.assert(fc.property(fc.string(), (text) => halfWidth(text).length === text.length));
  expect(halfWidth('（１２．５％）：')).toBe('(12.5%):');
});

test.each([
  ['1,234.56', '1234.56'],
  ['－3', '-3'],
  ['+5', '5'],
  ['(2.50)', '-2.50'],
])('%s reads as %s', (text, digits) => expect(readDecimal(text)).toBe(digits));
test.each(['1,23', '1.2.3', '', '12万'])('%j is no number', (text) =>
  expect(readDecimal(text)).toBeUndefined(),
);
