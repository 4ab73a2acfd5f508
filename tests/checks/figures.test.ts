import { exact } from '../../src/checks/exact.js';
import { figuresOf, type Figure, type Lack } from '../../src/checks/figures.js';
import { valueAt } from '../../src/model/pointer.js';
import type { ReportRecord } from '../../src/model/report.js';
import { recordOf, statementOf } from '../support/record.js';

const at = (record: ReportRecord, pointer: string): Figure | Lack =>
  figuresOf(record).of({ pointer, value: valueAt(record, pointer) });

const figure = (text: string): Figure => {
  const found = at(recordOf({ accounts: { overall: { total: text } } }), '/finalAccounts/overall/total');
  if (typeof found === 'string') throw new Error(found);
  return found;
};

describe('a printed number', () => {
  test.each([
    ['2397.56万元', 0.005],
    ['153.4万元', 0.05],
    ['166万元', 0.5],
    ['1,234.5元', 0.000005],
    ['12000.00元', 0.0000005],
    ['0.3亿元', 500],
    ['0.00万元', 0.005],
    ['0.00元', 0.0000005],
  ])('%s stands for what is within half of its last place', (text, half) => {
    expect(figure(text).half).toBe(exact(half));
  });

  test('a bare zero is exact', () => {
    expect(figure('0万元').half).toBe(0n);
    expect(figure('0万元').worded).toBe(false);
  });

  test('words are a number without places', () => {
    expect(figure('持平')).toMatchObject({ value: 0n, half: 0n, worded: true });
  });

  test('counts and points are exact where they are whole', () => {
    const record = recordOf({
      accounts: { threePublic: { reception: { domestic: { batches: '12批次' } } } },
      performance: { projects: [{ totalScore: '97', funds: { score: '9.5' } }] },
    });
    const half = (pointer: string): unknown => (at(record, pointer) as Figure).half;
    expect(half('/finalAccounts/threePublic/reception/domestic/batches')).toBe(0n);
    expect(half('/performance/projects/0/totalScore')).toBe(0n);
    expect(half('/performance/projects/0/funds/score')).toBe(exact(0.05));
  });

  test('a percentage is no amount: its zero has places', () => {
    const record = recordOf({ accounts: { overall: { changeRate: '0%' } } });
    expect(at(record, '/finalAccounts/overall/changeRate')).toMatchObject({ half: exact(0.5) });
  });

  test('a cell takes the unit of its table', () => {
    const table = statementOf('revenue', ['total'], [['合计', 0]], { unit: '元' });
    expect(at(recordOf({ statements: [table] }), '/statements/0/rows/0/values/total')).toMatchObject({
      half: exact(0.0000005),
    });
  });

  test('what is not there, blank, or no number is told apart', () => {
    const record = recordOf({ accounts: { overall: { total: null, opening: '涉密' } } });
    expect(['total', 'opening', 'closing'].map((key) => at(record, `/finalAccounts/overall/${key}`))).toEqual(
      ['blank', 'unreadable', 'absent'],
    );
  });
});
