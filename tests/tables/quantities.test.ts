import { quantityOf } from '../../src/tables/quantities.js';
import { cpuMilliseconds } from '../support/cpu.js';

test('what a column holds follows from its heads, and from the row in lists of mixed facts', () => {
  expect(quantityOf('因公出国（境）团组数（个）', true)('')).toBe('count');
  expect(quantityOf('公务用车购置费决算数', true)('')).toBe('money');
  expect(quantityOf('执行率', false)('')).toBe('percent');
  expect(quantityOf('统计数', false)('公务用车保有量（辆）')).toBe('count');
  expect(quantityOf('统计数', false)('机关运行经费')).toBe('money');
  expect(quantityOf('备注', false)('甲')).toBe('text');
});

test('hostile heads end soon', () => {
  const started = cpuMilliseconds();
  for (const piece of ['1,', '1 ', '.', ',', '-', '- ', '（']) {
    quantityOf(piece.repeat(50_000), false)(piece.repeat(50_000));
  }
  expect(cpuMilliseconds() - started).toBeLessThan(1000);
});
