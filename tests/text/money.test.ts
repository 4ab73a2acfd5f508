import fc from 'fast-check';
import { isBlank, readMoney, toWan, writeMoney } from '../../src/text/money.js';
import { cpuMilliseconds } from '../support/cpu.js';

describe('readMoney', () => {
  test.each([
    ['2397.56', '万元', 2_397_560_000],
    ['1,234.56', '万元', 1_234_560_000],
    ['１２．５', '万元', 12_500_000],
    ['12000.00', '元', 1_200_000],
    ['1.25', '亿元', 12_500_000_000],
    ['-3.2', '万元', -3_200_000],
    ['（3.2）', '万元', -3_200_000],
    ['0.000001', '万元', 1],
    ['0', '元', 0],
  ] as const)('%s %s', (text, unit, fen) => expect(readMoney(text, unit)).toBe(fen));

  test.each(['', ' ', '—', '——', '-', '/', '／'])('a printed blank (%j) is null', (text) =>
    expect(readMoney(text, '万元')).toBeNull(),
  );

  test.each(['0.0000001', '12.345', 'XX', '12..5', '1,23', '99999999999999999'])('%s is no amount', (text) =>
    expect(readMoney(text, text === '12.345' ? '元' : '万元')).toBeUndefined(),
  );

  test('a negative zero is 0', () => expect(Object.is(readMoney('-0.00', '万元'), 0)).toBe(true));

  test('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9e14, max: 9e14 }), (fen) => readMoney(writeMoney(fen), '万元') === fen),
    );
  });

  test('万元 in a record are exact to the 分', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9e12, max: 9e12 }), (fen) => Math.round(toWan(fen) * 1e6) === fen),
    );
  });
});

test('isBlank is linear', () => {
  const started = cpuMilliseconds();
  expect(isBlank(`${'- '.repeat(200_000)}x`)).toBe(false);
  expect(cpuMilliseconds() - started).toBeLessThan(2000);
});
