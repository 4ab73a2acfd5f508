import { shelf, totalOf, type Shelf, type Told } from './support.js';

let archive: Shelf;
beforeEach(() => (archive = shelf()));
afterEach(() => archive.remove());

const report = (year: number, told: Told): Told => ({
  bytes: String(year),
  ...told,
  identity: { year, ...told.identity },
});
const verdicts = (columns = 'verdict') =>
  archive.ask(
    `SELECT ${columns} FROM year_over_year WHERE figure = 'overall/total' ORDER BY year, department`,
  );
const tie = (...rows: readonly string[]) =>
  archive.change(`INSERT INTO stored.ties VALUES ${rows.join(', ')}`);

test('last year’s own figure against what this year’s report says of it', async () => {
  await archive.add(
    report(2019, totalOf(1100.5)),
    report(2020, totalOf(1200.5, 100)),
    report(2021, totalOf(1300.5, 99)),
  );
  expect(await verdicts('year, implied, previous, difference, verdict')).toEqual([
    [2019, null, null, null, 'not-said'],
    [2020, { digits: '1100.5' }, { digits: '1100.5' }, { digits: '0' }, 'agrees'],
    [2021, { digits: '1201.5' }, { digits: '1200.5' }, { digits: '-1' }, 'differs'],
  ]);
});

test('agrees within what the printed decimals leave open, and not beyond', async () => {
  await archive.add(report(2019, totalOf(1100.51)), report(2020, totalOf(1200.5, 100)));
  expect(await verdicts()).toEqual([['not-said'], ['agrees']]);
  await archive.add({ ...report(2019, totalOf(1100.52)), bytes: 'again' });
  expect(await verdicts()).toEqual([['not-said'], ['differs']]);
});

test('coarse print leaves more open: 1200万元 and 100万元 are each half a 万元 off at most', async () => {
  const coarse: Told = {
    finalAccounts: { overall: { total: 1200, change: 100 } },
    evidence: {
      '/finalAccounts/overall/total': { text: '1200万元' },
      '/finalAccounts/overall/change': { text: '100万元' },
    },
  };
  await archive.add(report(2019, totalOf(1100.9)), report(2020, coarse));
  expect(await verdicts('implied_low, implied_high, verdict')).toEqual([
    [null, null, 'not-said'],
    [{ digits: '1099' }, { digits: '1101' }, 'agrees'],
  ]);
});

test('the amount of last year, where it is printed, stands before what its change implies', async () => {
  const told: Told = {
    finalAccounts: { overall: { total: 1200.5, previous: 1100.52, change: 100 } },
    evidence: {
      '/finalAccounts/overall/total': { text: '1200.50万元' },
      '/finalAccounts/overall/previous': { text: '1100.52万元' },
      '/finalAccounts/overall/change': { text: '100.00万元' },
    },
  };
  await archive.add(report(2019, totalOf(1100.52)), report(2020, told));
  expect(await verdicts('basis, implied, verdict')).toEqual([
    [null, null, 'not-said'],
    ['previous', { digits: '1100.52' }, 'agrees'],
  ]);
});

test('a rate alone implies a range', async () => {
  const rated: Told = {
    finalAccounts: { overall: { total: 1210, changeRate: 10 } },
    evidence: {
      '/finalAccounts/overall/total': { text: '1210.00万元' },
      '/finalAccounts/overall/changeRate': { text: '10.00%' },
    },
  };
  await archive.add(report(2019, totalOf(1100.05)), report(2020, rated));
  expect(await verdicts('basis, implied, verdict')).toEqual([
    [null, null, 'not-said'],
    ['rate', { digits: '1100' }, 'agrees'],
  ]);
});

test('a total for both sides and one a side are the same figure', async () => {
  const sides = (revenueTotal: number, expenditureTotal: number, rate?: number): Told => ({
    finalAccounts: {
      overall: { revenueTotal, expenditureTotal, ...(rate === undefined ? {} : { changeRate: rate }) },
    },
    evidence: {},
  });
  await archive.add(
    report(2018, totalOf(1000)),
    report(2019, sides(1100, 1100, 10)),
    report(2020, totalOf(1200, 100)),
  );
  expect(await verdicts('year, total, previous, verdict')).toEqual([
    [2018, { digits: '1000' }, null, 'not-said'],
    [2019, { digits: '1100' }, { digits: '1000' }, 'agrees'],
    [2020, { digits: '1200' }, { digits: '1100' }, 'agrees'],
  ]);
  await archive.add({ ...report(2019, sides(1100, 1000)), bytes: 'again' });
  expect(await verdicts('year, verdict')).toEqual([
    [2018, 'not-said'],
    [2020, 'no-previous'],
  ]);
});

test('a rate that leaves next to nothing breaks no question', async () => {
  const lost: Told = {
    finalAccounts: { overall: { total: 900_000_000, changeRate: -99.99999999999 } },
    evidence: {},
  };
  await archive.add(report(2020, lost));
  expect(await verdicts('implied, verdict')).toEqual([[null, 'not-said']]);
});

test('the year that the report compares with is the one that it names', async () => {
  const { finalAccounts, evidence } = totalOf(5, 1);
  const named: Told = {
    finalAccounts: { overall: { ...finalAccounts?.overall, previousYear: 2018 } },
    evidence: evidence!,
  };
  await archive.add(report(2018, totalOf(4)), report(2019, totalOf(9)), report(2020, named));
  expect(await verdicts('previous_year, verdict')).toEqual([
    [2017, 'not-said'],
    [2018, 'not-said'],
    [2018, 'agrees'],
  ]);
});

test('a report of another scope, kind or place is no year before', async () => {
  await archive.add(report(2019, { ...totalOf(1), identity: { scope: 'own' } }), report(2020, totalOf(5, 1)));
  expect(await verdicts()).toEqual([['not-said'], ['no-previous']]);
});

test('a renamed department goes on under its new name', async () => {
  await archive.add(
    report(2019, totalOf(4)),
    report(2020, { ...totalOf(5, 1), identity: { department: '青岚市水利局' } }),
  );
  expect(await verdicts()).toEqual([['not-said'], ['no-previous']]);
  await tie(`('青岚市水务局', NULL, NULL, NULL, '青岚市水利局', 2020)`);
  expect(await verdicts('verdict, previous_names')).toEqual([
    ['not-said', null],
    ['agrees', ['青岚市水务局']],
  ]);
});

test('merged departments are added up, and only when all are there', async () => {
  const [culture, tourism, both] = ['青岚市文化局', '青岚市旅游局', '青岚市文化和旅游局'].map(
    (department) => ({ department }),
  );
  await tie(
    `('青岚市文化局', NULL, NULL, NULL, '青岚市文化和旅游局', 2020)`,
    `('青岚市旅游局', NULL, NULL, NULL, '青岚市文化和旅游局', 2020)`,
  );
  await archive.add({ ...totalOf(30), identity: { year: 2019, ...culture }, bytes: 'c' });
  await archive.add({ ...totalOf(60, 10), identity: { year: 2020, ...both }, bytes: 'b' });
  expect(await verdicts()).toEqual([['not-said'], ['previous-incomplete']]);
  await archive.add({ ...totalOf(20), identity: { year: 2019, ...tourism }, bytes: 't' });
  expect(await verdicts('year, previous, verdict')).toEqual([
    [2019, null, 'not-said'],
    [2019, null, 'not-said'],
    [2020, { digits: '50' }, 'agrees'],
  ]);
});
