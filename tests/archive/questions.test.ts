import { compare } from '../../src/archive/compare.js';
import { openArchive } from '../../src/archive/open.js';
import { removeReports } from '../../src/archive/remove.js';
import { shelf, totalOf, type Shelf, type Told } from './support.js';

let archive: Shelf;
beforeEach(() => (archive = shelf()));
afterEach(() => archive.remove());

const within = async <T>(
  purpose: 'read' | 'change',
  work: (open: Awaited<ReturnType<typeof openArchive>>) => Promise<T>,
): Promise<T> => {
  const open = await openArchive(archive.path, purpose);
  try {
    return await work(open);
  } finally {
    open.close();
  }
};

const revenue = (year: number, items: readonly { source: string; amount: number }[]): Told => ({
  bytes: String(year),
  identity: { year },
  finalAccounts: { revenue: { items: [...items] } },
});

test('what changed between versions, whatever moved in its list', async () => {
  await archive.add(
    revenue(2020, [
      { source: '财政拨款收入', amount: 5 },
      { source: '其他收入', amount: 1 },
    ]),
    {
      ...revenue(2020, [
        { source: '事业收入', amount: 2 },
        { source: '财政拨款收入', amount: 6 },
        { source: '其他收入', amount: 1 },
      ]),
      bytes: 'b',
    },
  );
  const changes = await archive.ask(
    `SELECT edit, place, item, before, after FROM version_changes WHERE place LIKE '%amount' ORDER BY ALL`,
  );
  expect(changes).toEqual([
    ['added', '/finalAccounts/revenue/items/*/amount', '事业收入', null, '2'],
    ['changed', '/finalAccounts/revenue/items/*/amount', '财政拨款收入', '5', '6'],
  ]);
});

test('changed percentages, texts and counts are told too', async () => {
  const told = (shareOfExpenditure: number, reason: string, fleet: number): Told => ({
    finalAccounts: {
      generalPublicBudget: { shareOfExpenditure, reason },
      threePublic: { vehicles: { fleet } },
    },
  });
  await archive.add(told(50.5, '甲', 3), { ...told(51, '乙', 4), bytes: 'b' });
  expect(
    await archive.ask('SELECT place, number::INTEGER, before, after FROM version_changes ORDER BY ALL'),
  ).toEqual([
    ['/finalAccounts/generalPublicBudget/reason', 2, '甲', '乙'],
    ['/finalAccounts/generalPublicBudget/shareOfExpenditure', 2, '50.5', '51.0'],
    ['/finalAccounts/threePublic/vehicles/fleet', 2, '3.0', '4.0'],
  ]);
});

test('changes in a statement go by code and name, not by line', async () => {
  const statement = (...rows: readonly (readonly [string, number])[]): Told => ({
    statements: [
      {
        id: 'expenditure',
        title: '支出决算表',
        state: 'filled',
        columns: [{ key: 'total', path: ['本年支出合计'] }],
        rows: rows.map(([code, total]) => ({ code, name: `项${code}`, values: { total } })),
      },
    ],
  });
  await archive.add(statement(['2010601', 3], ['2080505', 4]), {
    ...statement(['2010601', 3], ['2010602', 1], ['2080505', 5]),
    bytes: 'b',
  });
  expect(await archive.ask('SELECT edit, place, code, difference FROM version_changes ORDER BY ALL')).toEqual(
    [
      ['added', '/statements/expenditure/total', '2010602', null],
      ['changed', '/statements/expenditure/total', '2080505', { digits: '1' }],
    ],
  );
});

test('one figure over departments and years; a list’s entries by name', async () => {
  await archive.add(
    revenue(2019, [{ source: '财政拨款收入', amount: 5 }]),
    revenue(2020, [
      { source: '其他收入', amount: 1 },
      { source: '财政拨款收入', amount: 6 },
    ]),
  );
  const { columns, rows } = await within('read', (open) =>
    compare(open, 'revenue/items/*/amount', { item: '财政拨款收入' }),
  );
  const at = (name: string): number => columns.indexOf(name);
  expect(rows.map((row) => [row[at('item')], row[at('year')], row[at('amount')], row[at('turn')]])).toEqual([
    ['财政拨款收入', 2019, { digits: '5' }, null],
    ['财政拨款收入', 2020, { digits: '6' }, null],
  ]);
  await expect(within('read', (open) => compare(open, 'no/such/field', {}))).rejects.toMatchObject({
    problem: { code: 'unknown-field', field: 'no/such/field' },
  });
});

test('findings by rule and district, indicators that missed their target', async () => {
  const check = (rule: string, status: 'passed' | 'failed') => ({
    rule,
    status,
    values: ['/x'],
    message: '',
  });
  await archive.add({
    checks: [
      { ...check('revenue-sum', 'failed'), consequences: [{ rule: 'years', values: ['/y'], message: '' }] },
      { ...check('revenue-sum', 'passed'), count: 3 },
      check('years', 'passed'),
    ],
    performance: {
      projects: [
        {
          name: '甲项目',
          indicators: [
            { level3: '数量', attained: false },
            { level3: '质量', attained: true },
            { level3: '成本', attained: null },
          ],
        },
      ],
    },
  });
  expect(
    await archive.ask(
      'SELECT rule, failed::INTEGER, passed::INTEGER FROM findings_by_district ORDER BY rule',
    ),
  ).toEqual([
    ['revenue-sum', 1, 3],
    ['years', 0, 1],
  ]);
  expect(
    await archive.ask('SELECT rule, consequence_of FROM findings WHERE consequence_of IS NOT NULL'),
  ).toEqual([['years', 0]]);
  expect(await archive.ask('SELECT project_name, level3 FROM missed_indicators')).toEqual([
    ['甲项目', '数量'],
  ]);
});

test('the key figures stand side by side', async () => {
  await archive.add({
    finalAccounts: { overall: { total: 5 }, threePublic: { actual: 0.25, budget: null } },
  });
  expect(
    await archive.ask('SELECT overall_total, three_public, three_public_budget FROM key_figures'),
  ).toEqual([[{ digits: '5' }, { digits: '0.25' }, null]]);
});

test('what is removed is gone; of the versions left the newest stands', async () => {
  await archive.add(totalOf(1), { ...totalOf(2), bytes: 'b' }, { bytes: 'c', identity: { year: 2021 } });
  const remove = (version?: number) =>
    within('change', (open) =>
      removeReports(open, { department: '青岚市水务局', year: 2020, ...(version ? { version } : {}) }),
    );
  expect(await remove(2)).toEqual({ reports: 0, versions: 1 });
  expect(await archive.ask('SELECT amount FROM report_values WHERE amount IS NOT NULL')).toEqual([
    [{ digits: '1' }],
  ]);
  expect(await remove()).toEqual({ reports: 1, versions: 1 });
  expect(await archive.ask('SELECT year FROM reports')).toEqual([[2021]]);
  expect(await archive.ask('SELECT count(*)::INTEGER FROM stored.records')).toEqual([[1]]);
  expect(await remove()).toEqual({ reports: 0, versions: 0 });
});
