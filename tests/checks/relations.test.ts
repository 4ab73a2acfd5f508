import { entryOf, recordOf, statementOf, verdicts } from '../support/record.js';

const revenue = (total: string, ...amounts: readonly string[]) =>
  recordOf({
    accounts: { revenue: { total, items: amounts.map((amount, at) => ({ source: `来源${at}`, amount })) } },
  });

describe('a sum', () => {
  test.each([
    ['100.00万元', ['60.00万元', '40.00万元'], 'passed'],
    ['100.00万元', ['60.00万元', '40.01万元'], 'rounding'],
    ['100.00万元', ['60.00万元', '39.98万元'], 'failed'],
    ['100.00万元', ['60.0万元', '39.96万元'], 'rounding'],
    ['100.00万元', ['60万元', '39.50万元'], 'rounding'],
    ['100.00万元', ['60万元', '39.48万元'], 'failed'],
    ['1,000,000.00元', ['600,000.00元', '400,000.00元'], 'passed'],
    ['1,000,000.00元', ['600,000.00元', '400,000.02元'], 'failed'],
    ['100.00万元', ['600,000.00元', '40.01万元'], 'rounding'],
  ])('%s = Σ %j: %s', (total, amounts, status) => {
    expect(entryOf(revenue(total, ...amounts), 'revenue-sum')?.status).toBe(status);
  });

  test('tells what is due, what is printed, and how far apart they are', () => {
    expect(entryOf(revenue('100.00万元', '60.00万元', '39.98万元'), 'revenue-sum')).toMatchObject({
      expected: 99.98,
      actual: 100,
      difference: 0.02,
      tolerance: 0.015,
      values: [
        '/finalAccounts/revenue/total',
        '/finalAccounts/revenue/items/0/amount',
        '/finalAccounts/revenue/items/1/amount',
      ],
      message: '收入·合计100.00万元，各项（来源060.00万元、来源139.98万元）之和为99.98万元，相差0.02万元',
    });
  });

  test('is not asked where the chapter was not read as a whole, but holds where it holds', () => {
    const partly = { coverage: { '/finalAccounts/revenue': 'partly-read' as const } };
    expect(entryOf({ ...revenue('100.00万元', '60.00万元'), ...partly }, 'revenue-sum')).toMatchObject({
      status: 'not-checkable',
      why: 'unread',
    });
    expect(entryOf({ ...revenue('60.00万元', '60.00万元'), ...partly }, 'revenue-sum')?.status).toBe(
      'passed',
    );
  });

  test('is not asked where a part is blank', () => {
    const record = recordOf({
      accounts: {
        basicExpenditure: {
          total: '9.00万元',
          personnel: { amount: null },
          operating: { amount: '9.00万元' },
        },
      },
    });
    expect(entryOf(record, 'basic-sum')).toMatchObject({ status: 'not-checkable', why: 'blank' });
  });

  test('counts what stands under 其中 once', () => {
    const record = recordOf({
      accounts: {
        revenue: {
          total: '100.00万元',
          items: [
            { source: '财政拨款收入', amount: '100.00万元' },
            { source: '政府性基金', within: '财政拨款收入', amount: '30.00万元' },
          ],
        },
      },
    });
    expect(entryOf(record, 'revenue-sum')?.status).toBe('passed');
  });
});

const share = (amount: string, total: string, percent: string) =>
  recordOf({ accounts: { revenue: { total, items: [{ source: '其他收入', amount, share: percent }] } } });

describe('a share', () => {
  test.each([
    ['710.37万元', '2231.56万元', '31.83%', 'passed'],
    ['710.37万元', '2231.56万元', '31.86%', 'failed'],
    ['710.37万元', '2231.56万元', '32%', 'passed'],
    ['0.3万元', '3.1万元', '9.77%', 'rounding'],
    ['0.3万元', '3.1万元', '12.00%', 'failed'],
    ['0万元', '0万元', '0%', 'not-applicable'],
  ])('%s of %s is %s: %s', (amount, total, percent, status) => {
    expect(entryOf(share(amount, total, percent), 'revenue-share')?.status).toBe(status);
  });

  test('may have one of several bases', () => {
    const micro = (percent: string) =>
      entryOf(
        recordOf({
          accounts: {
            procurement: {
              total: '200.00万元',
              smallAndMedium: '100.00万元',
              smallAndMicro: '50.00万元',
              smallAndMicroShare: percent,
            },
          },
        }),
        'procurement-micro-share',
      )?.status;
    expect(['25.00%', '50.00%', '30.00%'].map(micro)).toEqual(['passed', 'passed', 'failed']);
  });
});

const growth = (total: string, change: string, changeRate: string) =>
  recordOf({ accounts: { overall: { total, change, changeRate } } });

test('each side of a total points where its change points', () => {
  const sides = recordOf({
    accounts: {
      overall: {
        revenueChange: '4.00万元',
        revenueChangeRate: '-5.00%',
        expenditureChange: '-4.00万元',
        expenditureChangeRate: '-5.00%',
      },
    },
  });
  expect(entryOf(sides, 'revenue-direction')?.status).toBe('failed');
  expect(entryOf(sides, 'expenditure-direction')?.status).toBe('passed');
});

describe('a rate of change', () => {
  test.each([
    ['2397.56万元', '471.04万元', '24.45%', 'passed'],
    ['2397.56万元', '471.04万元', '24.48%', 'failed'],
    ['2397.56万元', '-471.04万元', '-16.42%', 'passed'],
    ['2397.56万元', '-471.04万元', '16.42%', 'failed'],
    ['1.1万元', '0.1万元', '10.60%', 'rounding'],
    ['100.00万元', '100.00万元', '100%', 'not-applicable'],
    ['1992.64万元', '4922.30万元', '32.81%', 'failed'],
    ['0.00万元', '-4.00万元', '-100%', 'passed'],
  ])('%s after a change of %s: %s %s', (total, change, rate, status) => {
    expect(entryOf(growth(total, change, rate), 'overall-growth')?.status ?? 'not-applicable').toBe(status);
  });

  test('from zero there is none, and a printed one is told', () => {
    expect(entryOf(growth('100.00万元', '100.00万元', '100%'), 'change-from-zero')?.status).toBe('failed');
    expect(entryOf(growth('100.00万元', '20.00万元', '25.00%'), 'change-from-zero')).toBeUndefined();
  });

  test('points where the change points', () => {
    expect(entryOf(growth('100.00万元', '-1.00万元', '1.00%'), 'change-direction')?.status ?? 'merged').toBe(
      'merged',
    );
    expect(entryOf(growth('100.00万元', '-1.00万元', '1.00%'), 'overall-growth')?.consequences).toHaveLength(
      1,
    );
  });
});

describe('a completion', () => {
  const completion = (rate: string, base: string, adjusted = {}) =>
    entryOf(
      recordOf({
        accounts: {
          generalPublicBudget: {
            items: [
              {
                budget: '100.00万元',
                actual: '150.00万元',
                completionRate: rate,
                completionBase: base,
                ...adjusted,
              },
            ],
          },
        },
      }),
      'item-completion',
    )?.status;

  test('is of the initial budget, unless the report says that it is of the adjusted one', () => {
    expect(completion('150.00%', 'initial')).toBe('passed');
    expect(completion('100.00%', 'initial')).toBe('failed');
    expect(completion('100.00%', 'adjusted')).toBeUndefined();
    expect(completion('100.00%', 'adjusted', { adjustedBudget: '150.00万元' })).toBe('passed');
    expect(completion('90.00%', 'adjusted', { adjustedBudget: '150.00万元' })).toBe('failed');
  });
});

describe('a summary table', () => {
  const summary = (...lines: readonly (readonly [string, number])[]) =>
    entryOf(
      recordOf({
        statements: [
          statementOf(
            'revenue-expenditure-summary',
            ['amount'],
            [...lines, ['本年支出合计', 100] as const].map(
              ([name, value]) => [`expenditure:${name}`, value] as const,
            ),
          ),
        ],
      }),
      'T01-expenditure-sum',
    )?.status;

  test('adds up its classes; what is told by class and by nature is not added up', () => {
    expect(summary(['教育支出', 60], ['农林水支出', 40])).toBe('passed');
    expect(summary(['教育支出', 60], ['农林水支出', 30])).toBe('failed');
    expect(summary(['教育支出', 100], ['基本支出', 70], ['项目支出', 30])).toBeUndefined();
  });
});

test('a fall is told as one', () => {
  expect(entryOf(growth('2397.56万元', '-471.04万元', '-16.50%'), 'overall-growth')?.message).toBe(
    '总体收支·增减率下降16.50%，按总体收支·合计2397.56万元、总体收支·增减额减少471.04万元应为下降16.42%，相差0.08个百分点',
  );
});

describe('a part', () => {
  test('is at most the whole, within the printed places', () => {
    const agency = (total: string) =>
      entryOf(
        recordOf({
          accounts: { agencyOperation: { total }, basicExpenditure: { operating: { amount: '10.00万元' } } },
        }),
        'agency-operation',
      )?.status;
    expect(['9.00万元', '10.00万元', '10.01万元', '10.02万元'].map(agency)).toEqual([
      'passed',
      'passed',
      'rounding',
      'failed',
    ]);
  });
});

describe('text and table', () => {
  const table = statementOf('expenditure', ['total', 'basic', 'project'], [['合计', 2961.68, 2961.68, null]]);
  const told = (total: string, more = {}) =>
    entryOf(
      recordOf({ accounts: { expenditure: { total } }, statements: [{ ...table, ...more }] }),
      'text-table-expenditure',
    );

  test('are compared to the places that both print', () => {
    expect(told('2961.68万元')?.status).toBe('passed');
    expect(told('2961.7万元')?.status).toBe('rounding');
    expect(told('29,616,800.00元')?.status).toBe('passed');
    expect(told('2962.68万元')?.status).toBe('failed');
  });

  test('ten thousand times too little is a unit gone wrong', () => {
    expect(told('2961.68元')).toMatchObject({ status: 'failed', cause: 'unit' });
    expect(told('0.3万元')).toMatchObject({ status: 'failed', cause: 'unit' });
    expect(told('2.5万元')?.cause).toBeUndefined();
  });

  test('a table that is listed only, or empty, contradicts nothing', () => {
    const listed = { state: 'listed' as const, rows: [] };
    const record = recordOf({
      accounts: { expenditure: { total: '9.00万元' } },
      statements: [{ ...table, ...listed }],
      coverage: { '/statements/0': 'listed' },
    });
    expect(entryOf(record, 'text-table-expenditure')).toMatchObject({
      status: 'not-checkable',
      why: 'listed',
    });
    expect(
      told('9.00万元', { state: 'empty', rows: [{ name: '合计', values: { total: null } }] }),
    ).toMatchObject({
      status: 'not-checkable',
      why: 'empty-table',
    });
  });

  test('a table that says that it has nothing to print contradicts what is told elsewhere', () => {
    const emptied = {
      state: 'empty' as const,
      note: '注：本单位没有此类收支，故本表无数据。',
      rows: [{ name: '合计', values: { total: null } }],
    };
    expect(told('9.00万元', emptied)?.status).toBe('failed');
    expect(told('0.00万元', emptied)?.status).not.toBe('failed');
    expect(told('9.00万元', { ...emptied, note: '注：本表反映本年度支出情况。' })?.status).toBe(
      'not-checkable',
    );
  });

  test('of two sets of tables one may be meant', () => {
    const other = statementOf('expenditure', ['total'], [['合计', 100]]);
    const two = (total: string) =>
      entryOf(
        recordOf({ accounts: { expenditure: { total } }, statements: [table, other] }),
        'text-table-expenditure',
      );
    expect(two('100.00万元')?.status).toBe('passed');
    expect(two('50.00万元')).toMatchObject({ status: 'not-checkable', why: 'several-sets' });
  });
});

test('what is not printed has no entry', () => {
  expect(verdicts(recordOf({ accounts: { overall: { total: '1.00万元' } } }))).toEqual([]);
});
