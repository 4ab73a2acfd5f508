import { checkBook } from '../../rules/checks/book.js';
import { checkRecord } from '../../src/checks/entries.js';
import { checkCoverage, checks } from '../../src/exporters/tables/checks.js';
import type { Row, TableDescription } from '../../src/exporters/tables/table.js';
import { recordOf } from '../support/record.js';

const bare = recordOf({
  accounts: {
    overall: { total: '100.00万元', change: '10.00万元', changeRate: '12.00%' },
    revenue: { total: '100.01万元', items: [{ source: '其他收入', amount: '100.00万元', share: '100.00%' }] },
    expenditure: { total: '50.00万元', items: [{ kind: '基本支出', amount: null, share: '100.00%' }] },
  },
});
const record = { ...bare, checks: checkRecord(bare, checkBook) };
const entry = { record, status: 'complete', path: '甲局.txt' } as const;

const cell = ({ columns }: TableDescription, row: Row | undefined, key: string): unknown =>
  row?.cells[columns.findIndex((column) => column.key === key)];

describe('the sheet 勾稽', () => {
  const rows = checks.rows(entry);

  test('has a row for each finding and each rounding, with its severity', () => {
    expect(rows.map((row) => ['rule', 'status', 'severity'].map((key) => cell(checks, row, key)))).toEqual([
      ['overall-growth', '不符', '错误'],
      ['revenue-in-overall', '尾差', '提示'],
      ['revenue-sum', '尾差', '提示'],
      ['revenue-share', '尾差', '提示'],
    ]);
  });

  test('tells what is due and leads from each figure to its evidence', () => {
    const [row] = rows;
    expect(['expected', 'actual', 'difference'].map((key) => cell(checks, row, key))).toEqual([
      11.111111, 12, 0.888889,
    ]);
    const at = checks.columns.findIndex(({ key }) => key === 'figure1');
    expect([row?.cells[at], row?.sources[at]]).toEqual(['12.00%', '/finalAccounts/overall/changeRate']);
    expect(row?.cells).toHaveLength(checks.columns.length);
    expect(row?.sources).toHaveLength(checks.columns.length);
  });
});

describe('the sheet 勾稽覆盖', () => {
  const rows = checkCoverage.rows(entry);
  const told = (rule: string): unknown[] => {
    const row = rows.find((one) => cell(checkCoverage, one, 'rule') === rule);
    return ['passed', 'rounding', 'failed', 'notCheckable', 'why'].map((key) =>
      cell(checkCoverage, row, key),
    );
  };

  test('counts each rule of each report', () => {
    expect(told('change-direction')).toEqual([1, 0, 0, 0, null]);
    expect(told('revenue-sum')).toEqual([0, 1, 0, 0, null]);
    expect(told('overall-growth')).toEqual([0, 0, 1, 0, null]);
  });

  test('says why a rule says nothing', () => {
    expect(told('expenditure-share')).toEqual([0, 0, 0, 1, '印了栏目而没有填数']);
  });
});
