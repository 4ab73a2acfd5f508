import { isField } from '../../../src/model/field.js';
import { readCell, unwrapped } from '../../../rules/statements/cells.js';
import { cpuMilliseconds } from '../../support/cpu.js';

const place = (text: string) => ({ block: 0, start: 0, end: text.length, cell: [1, 2] as const });
const value = (text: string, unit: '元' | '万元' = '万元'): unknown =>
  valueOf(readCell({ text, place: place(text) }, 'money', unit));
const valueOf = (read: ReturnType<typeof readCell>): unknown => (isField(read) ? read.value : undefined);

test.each([
  ['1,234.56', 1_234_560_000],
  ['6.2', 6_200_000],
  ['0.00', 0],
  ['（3.50）', -3_500_000],
  ['１２．５', 12_500_000],
  ['12000.00元', 1_200_000],
  ['', null],
  ['—', null],
  ['/', null],
  ['3,995,119.3 8', 3_995_119_380_000],
  ['3,297,480 .67', 3_297_480_670_000],
  ['1.2.3', undefined],
  ['12 34.56', undefined],
  ['涉密', undefined],
])('%s', (text, fen) => {
  expect(value(text)).toBe(fen);
});

test('money in 元 is held in 分', () => {
  expect(value('12,000.05', '元')).toBe(1_200_005);
  expect(value('0.001', '元')).toBeUndefined();
});

test('two numbers stay two', () => {
  for (const text of ['12 34.56', '1,234 567.89', '12.30 45.60', '5 6', '1,234.50 8'])
    expect(unwrapped(text)).toBe(text);
  expect(unwrapped('1,234,5 67.89')).toBe('1,234,567.89');
});

test('hostile cells end soon', () => {
  const started = cpuMilliseconds();
  for (const piece of ['1,', '1 ', '.', ',', '-', '- ', '（']) {
    unwrapped(piece.repeat(50_000));
    value(piece.repeat(50_000));
  }
  expect(cpuMilliseconds() - started).toBeLessThan(1000);
});
