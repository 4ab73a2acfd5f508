import type { Accounts, Item } from '../../samples/press/accounts.js';
import { assertBalanced, functionLines, received } from '../../samples/press/accounts.js';
import { changeWords, inWan, inYuan, percent, wan, yuan } from '../../samples/press/amounts.js';
import { accounts as qingshi } from '../../samples/press/bodies/qingshi-culture-2021/accounts.js';
import { accounts as wangchuan } from '../../samples/press/bodies/wangchuan-school-2022/accounts.js';
import { reports } from '../../samples/press/reports.js';
import { totals } from '../../samples/press/sentences.js';
import { fundTable, revenueTable } from '../../samples/press/statements.js';
import { overallSummary } from '../../samples/press/summaries.js';
import { readMoney } from '../../src/text/money.js';
import { layOut } from '../../src/tables/grid.js';

const item: Item = {
  code: '2130301',
  names: ['农林水支出', '水利', '行政运行'],
  purse: 'general',
  basic: wan('10'),
  project: wan('2.5'),
  budget: wan('12.5'),
  opening: wan('1'),
  closing: wan('0.5'),
};

describe('the press', () => {
  test('writes money as reports do', () => {
    expect(inWan.words(wan('1234.5'))).toBe('1234.50万元');
    expect(inYuan.words(yuan('1,234,567.09'))).toBe('1,234,567.09元');
    expect(percent(wan('1'), wan('3'))).toBe('33.33%');
    expect(percent(wan('1'), 0)).toBe('0.00%');
    expect(changeWords(inWan, wan('12'), wan('10'), '各')).toBe('各增加2.00万元，增长20.00%');
    expect(changeWords(inWan, wan('9'), wan('10'))).toBe('减少1.00万元，下降10.00%');
    expect(changeWords(inWan, wan('9'), wan('9'))).toBe('与上年持平');
  });

  test('revenue follows from spending and carry-over', () => {
    expect(received(item)).toBe(wan('12'));
    expect(functionLines([item]).map(({ code, name }) => `${code} ${name}`)).toEqual([
      '213 农林水支出',
      '21303 水利',
      '2130301 行政运行',
    ]);
  });

  test('a body that does not add up is refused', () => {
    const wrong: Accounts = { ...wangchuan, economic: wangchuan.economic.slice(1) };
    expect(() => {
      assertBalanced(wrong);
    }).toThrow('望川县第二实验小学');
  });

  test.each([
    ['万元', wangchuan, inWan],
    ['元', qingshi, inYuan],
  ] as const)('tables in %s add up at the 分', (unit, accounts, money) => {
    const amount = (text: string | undefined): number => readMoney(text ?? '', unit) ?? 0;
    const { rows } = layOut(revenueTable(accounts, money, { columns: 1 }));
    const [total, ...parts] = rows[3]?.slice(2).map(amount) ?? [];
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
    const classes = rows.slice(4).filter((row) => row[0]?.length === 3);
    expect(classes.reduce((sum, row) => sum + amount(row[2]), 0)).toBe(total);
    const foot = layOut(overallSummary(accounts, money)).rows.at(-1);
    expect(amount(foot?.[2])).toBe(amount(foot?.[5]));
    expect(amount(foot?.[2])).toBe(
      totals(accounts, ['general', 'funds', 'capital', 'business', 'other']).total,
    );
  });

  test('a fund carries over what it did not spend', () => {
    const amounts = layOut(fundTable(wangchuan, 'funds', inWan, { columns: 1 })).rows[3]?.slice(2);
    expect(amounts).toEqual(['2.00', '6.00', '8.00', '', '8.00', '']);
  });

  test('all reports are of different families', () => {
    expect(new Set(reports.map(({ report }) => report.id)).size).toBe(reports.length);
    expect(reports.length).toBeGreaterThanOrEqual(3);
  });
});
