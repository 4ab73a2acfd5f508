import { cpuMilliseconds } from '../support/cpu.js';
import { check, recordOf, statementOf } from '../support/record.js';

const failed = (record: Parameters<typeof check>[0]) =>
  check(record)
    .filter(({ status }) => status === 'failed')
    .map(({ rule, suspect, consequences = [] }) => [rule, suspect, consequences.map((one) => one.rule)]);

describe('failures with one cause', () => {
  test('a wrong total is one finding, the rest follows from it', () => {
    const record = recordOf({
      accounts: {
        revenue: {
          total: '190.00万元',
          items: [
            { source: '财政拨款收入', amount: '60.00万元', share: '60.00%' },
            { source: '其他收入', amount: '40.00万元', share: '40.00%' },
          ],
        },
      },
      statements: [statementOf('revenue', ['total'], [['合计', 100]])],
    });
    expect(failed(record)).toEqual([
      [
        'text-table-revenue',
        '/finalAccounts/revenue/total',
        ['revenue-sum', 'revenue-share', 'revenue-share'],
      ],
    ]);
  });

  test('a wrong part is what the sum and its own share agree to be wrong', () => {
    const record = recordOf({
      accounts: {
        revenue: {
          total: '100.00万元',
          items: [
            { source: '财政拨款收入', amount: '90.00万元', share: '60.00%' },
            { source: '其他收入', amount: '40.00万元', share: '40.00%' },
          ],
        },
      },
    });
    expect(failed(record)).toEqual([
      ['revenue-sum', '/finalAccounts/revenue/items/0/amount', ['revenue-share']],
    ]);
  });

  test('two wrong values are two findings', () => {
    const record = recordOf({
      accounts: {
        overall: { total: '100.00万元', change: '10.00万元', changeRate: '12.00%' },
        fiscalAppropriation: { total: '90.00万元', change: '10.00万元', changeRate: '13.00%' },
      },
    });
    expect(failed(record)).toEqual([
      ['overall-growth', '/finalAccounts/overall/changeRate', []],
      ['overall-growth', '/finalAccounts/fiscalAppropriation/changeRate', []],
    ]);
  });

  test('what holds speaks for the values it holds', () => {
    // 合计 agrees with the text: the row 208 is wrong, not the total.
    const record = recordOf({
      accounts: { expenditure: { total: '100.00万元' } },
      statements: [
        statementOf(
          'expenditure',
          ['total'],
          [
            ['合计', 100],
            ['201', 60],
            ['208', 45],
          ],
        ),
      ],
    });
    expect(failed(record).map(([rule]) => rule)).toEqual(['table-column-sum']);
    expect(failed(record)[0]?.[1]).toMatch(/\/rows\/[12]\//);
  });

  test('hundreds of wrong cells are told in reasonable time', () => {
    const rows = Array.from({ length: 300 }, (_, at): [string, number] => [
      String(2_010_101 + at),
      at * 7 + 1,
    ]);
    const table = statementOf(
      'expenditure',
      ['total', 'basic', 'project'],
      [
        ['合计', 1, 1, 1],
        ...rows.map(([code, value]): [string, number, number, number] => [code, value, value + 3, value + 5]),
      ],
    );
    const begun = cpuMilliseconds();
    expect(failed(recordOf({ statements: [table] })).length).toBeGreaterThan(100);
    expect(cpuMilliseconds() - begun).toBeLessThan(5000);
  });
});
