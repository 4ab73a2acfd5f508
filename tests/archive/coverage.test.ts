import { shelf, type Shelf, type Told } from './support.js';

let archive: Shelf;
beforeEach(() => (archive = shelf()));
afterEach(() => archive.remove());

const region = { province: '云川省', city: '青岚市', county: '云台区' };
const report = (department: string, year: number, told: Told = {}): Told => ({
  bytes: `${department}${year}`.slice(0, 60),
  identity: { department, year, region, ...told.identity },
  ...(told.diagnostics ? { diagnostics: told.diagnostics } : {}),
});
const states = (where = 'true') =>
  archive.ask(`SELECT department, year, state, expected_by FROM coverage WHERE ${where} ORDER BY ALL`);

test('a department is expected in each year that its district’s reports span', async () => {
  const lost = { code: 'page-not-read', severity: 'warning', message: '' } as const;
  await archive.add(
    report('水务局', 2019),
    report('水务局', 2021, { diagnostics: [lost] }),
    report('财政局', 2020),
  );
  expect(await states()).toEqual([
    ['水务局', 2019, 'there', 'other-years'],
    ['水务局', 2020, 'missing', 'other-years'],
    ['水务局', 2021, 'partial', 'other-years'],
    ['财政局', 2019, 'missing', 'other-years'],
    ['财政局', 2020, 'there', 'other-years'],
    ['财政局', 2021, 'missing', 'other-years'],
  ]);
  expect(
    await archive.ask(
      'SELECT county, year, departments::INTEGER, there::INTEGER, partial::INTEGER, missing::INTEGER FROM coverage_by_district ORDER BY year',
    ),
  ).toEqual([
    ['云台区', 2019, 2, 1, 0, 1],
    ['云台区', 2020, 2, 1, 0, 1],
    ['云台区', 2021, 2, 0, 1, 1],
  ]);
});

test('other districts’ years are not expected, nor those of departments without a district', async () => {
  const elsewhere = { identity: { region: { province: '甲省' } } };
  await archive.add(report('水务局', 2019), report('财政局', 2022, elsewhere));
  await archive.add({ bytes: 'x', identity: { department: '某局', year: 2018 } });
  await archive.add({ bytes: 'y', identity: { department: '他局', year: 2020 } });
  expect((await states()).map(([department, year, state]) => [department, year, state])).toEqual([
    ['他局', 2020, 'there'],
    ['某局', 2018, 'there'],
    ['水务局', 2019, 'there'],
    ['财政局', 2022, 'there'],
  ]);
});

test('the roster says who is expected and when, and places a report whose name does not', async () => {
  await archive.change(`INSERT INTO stored.roster VALUES
    ('审计局', '云川省', '青岚市', '云台区', 2020, 2020), ('某局', '云川省', '青岚市', '云台区', NULL, NULL)`);
  await archive.add(report('水务局', 2019), { bytes: 'x', identity: { department: '某局', year: 2020 } });
  expect(await states(`county = '云台区'`)).toEqual([
    ['审计局', 2020, 'missing', 'roster'],
    ['某局', 2019, 'missing', 'roster'],
    ['某局', 2020, 'there', 'roster'],
    ['水务局', 2019, 'there', 'other-years'],
    ['水务局', 2020, 'missing', 'other-years'],
  ]);
});

test('the roster places a report by the name that its department has today', async () => {
  await archive.change(`INSERT INTO stored.ties VALUES ('水务局', NULL, NULL, NULL, '水利局', 2020)`);
  await archive.change(
    `INSERT INTO stored.roster VALUES ('水利局', '云川省', '青岚市', '望川县', 2019, 2019)`,
  );
  await archive.add({ bytes: 'x', identity: { department: '水务局', year: 2019 } });
  expect(await states(`county = '望川县'`)).toEqual([['水利局', 2019, 'there', 'roster']]);
  expect(await archive.ask('SELECT department, lineage, county FROM reports')).toEqual([
    ['水务局', '水利局', '望川县'],
  ]);
});

test('a renamed department is one', async () => {
  await archive.change(`INSERT INTO stored.ties VALUES ('水务局', NULL, NULL, NULL, '水利局', 2020)`);
  await archive.add(report('水务局', 2019), report('水利局', 2020));
  expect(await archive.ask('SELECT department, year, state, names FROM coverage ORDER BY year')).toEqual([
    ['水利局', 2019, 'there', ['水务局']],
    ['水利局', 2020, 'there', ['水利局']],
  ]);
});
