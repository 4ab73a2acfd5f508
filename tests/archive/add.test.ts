import { addRecords } from '../../src/archive/add.js';
import type { Added } from '../../src/archive/added.js';
import { openArchive } from '../../src/archive/open.js';
import { recordOf, shelf, totalOf, type Shelf } from './support.js';

let archive: Shelf;
beforeEach(() => (archive = shelf()));
afterEach(() => archive.remove());

const total = (digits: string) => [[{ digits }]];
const standingTotal = `SELECT amount FROM report_values WHERE field = '/finalAccounts/overall/total'`;

test('a report is kept with its values, exact and with their print', async () => {
  const told = {
    ...totalOf(1214.95),
    identity: { region: { province: '云川省', city: '青岚市', code: '990100' } },
  };
  expect(await archive.add(told)).toEqual([{ file: '0.docx', outcome: 'new' }]);
  expect(
    await archive.ask(
      `SELECT department, year, province, amount, unit, printed, step, page, block
       FROM report_values WHERE field = '/finalAccounts/overall/total'`,
    ),
  ).toEqual([
    ['青岚市水务局', 2020, '云川省', { digits: '1214.95' }, '万元', '1214.95万元', { digits: '0.01' }, 2, 3],
  ]);
  expect(await archive.ask('SELECT DISTINCT typeof(amount) FROM report_values')).toEqual([['DECIMAL(18,6)']]);
});

test('the same again adds nothing', async () => {
  await archive.add(totalOf(5));
  expect(await archive.add(totalOf(5))).toEqual([{ file: '0.docx', outcome: 'same' }]);
  expect(await archive.ask('SELECT versions, files FROM reports')).toEqual([
    [{ digits: '1' }, { digits: '1' }],
  ]);
});

test('another file of the same content is a file of its version', async () => {
  expect(await archive.add(totalOf(5), { ...totalOf(5), bytes: 'b' })).toMatchObject([
    { outcome: 'new' },
    { outcome: 'copy' },
  ]);
  expect(await archive.ask('SELECT versions, files FROM reports')).toEqual([
    [{ digits: '1' }, { digits: '2' }],
  ]);
});

test('a file with a part of the content, and then one with more', async () => {
  const text = { finalAccounts: { overall: { total: 5 }, revenue: { total: 4 } } };
  const more = { finalAccounts: { ...text.finalAccounts, expenditure: { total: 3 } } };
  const added = await archive.add(text, { ...totalOf(5), bytes: 'b' }, { ...more, bytes: 'c' });
  expect(added).toMatchObject([
    { outcome: 'new' },
    { outcome: 'part' },
    { outcome: 'version', cause: 'fuller', stands: true },
  ]);
  expect(await archive.ask('SELECT number, stands, cause FROM versions ORDER BY number')).toEqual([
    [{ digits: '1' }, false, 'first'],
    [{ digits: '2' }, true, 'fuller'],
  ]);
});

describe('a report that is published again', () => {
  test('is a version; the newest by date stands, earlier ones stay', async () => {
    await archive.add({ ...totalOf(2), identity: { publishedOn: '2021-09-01' } });
    expect(
      await archive.add({ ...totalOf(1), identity: { publishedOn: '2021-08-01' }, bytes: 'b' }),
    ).toMatchObject([{ outcome: 'version', cause: 'published', stands: false }]);
    expect(await archive.ask(standingTotal)).toEqual(total('2'));
    await archive.add({ ...totalOf(3), identity: { publishedOn: '2021-10-01' }, bytes: 'c' });
    expect(await archive.ask(standingTotal)).toEqual(total('3'));
    expect(
      await archive.ask('SELECT amount FROM stored.report_values WHERE amount IS NOT NULL ORDER BY ALL'),
    ).toEqual([1, 2, 3].map((digits) => [{ digits: String(digits) }]));
  });

  test('without a date counts as no older than what was there', async () => {
    await archive.add({ ...totalOf(2), identity: { publishedOn: '2021-09-01' } });
    await archive.add({ ...totalOf(3), bytes: 'b' });
    expect(await archive.ask(standingTotal)).toEqual(total('3'));
    await archive.add({ ...totalOf(1), identity: { publishedOn: '2021-08-01' }, bytes: 'c' });
    expect(await archive.ask(standingTotal)).toEqual(total('3'));
  });

  test('and lacks values of the one before, or has none in common: a person is told', async () => {
    const both = { finalAccounts: { overall: { total: 5 }, revenue: { total: 4 } } };
    const fewer = { finalAccounts: { overall: { total: 6 }, expenditure: { total: 4 } } };
    const other = { finalAccounts: { threePublic: { actual: 1 } } };
    expect(await archive.add(both, { ...fewer, bytes: 'b' }, { ...other, bytes: 'c' })).toMatchObject([
      {},
      { notice: { code: 'apart' } },
      { notice: { code: 'apart' } },
    ]);
    await archive.add({ identity: { year: 2021 }, ...both, bytes: 'd' });
    const kept = { finalAccounts: { overall: { total: 5 }, expenditure: { total: 4 } } };
    expect(await archive.add({ identity: { year: 2021 }, ...kept, bytes: 'e' })).toMatchObject([
      { notice: { code: 'lacks', count: 1 } },
    ]);
  });
});

describe('a file that is read again', () => {
  test('with other values supersedes its own reading, not a later publication', async () => {
    await archive.add({ ...totalOf(1) }, { ...totalOf(2), bytes: 'b' });
    expect(await archive.add(totalOf(10))).toMatchObject([
      { outcome: 'version', cause: 're-read', stands: false },
    ]);
    expect(await archive.ask(standingTotal)).toEqual(total('2'));
    expect(await archive.add({ ...totalOf(20), bytes: 'b' })).toMatchObject([
      { outcome: 'version', cause: 're-read', stands: true },
    ]);
    expect(await archive.ask(standingTotal)).toEqual(total('20'));
  });

  test('with the same values has its places written anew', async () => {
    await archive.add(totalOf(1));
    const { finalAccounts, evidence } = totalOf(1);
    const moved = { ...evidence, '/finalAccounts/overall/total': { text: '1.00万元', block: 7 } };
    expect(await archive.add({ finalAccounts: finalAccounts!, evidence: moved })).toMatchObject([
      { outcome: 'refreshed' },
    ]);
    expect(await archive.ask(`SELECT block FROM report_values WHERE amount = 1`)).toEqual([[7]]);
    expect(await archive.add({ finalAccounts: finalAccounts!, evidence: moved })).toMatchObject([
      { outcome: 'same' },
    ]);
  });

  test('as another report leaves the first', async () => {
    await archive.add(totalOf(1));
    expect(await archive.add({ ...totalOf(1), identity: { year: 2021 } })).toMatchObject([
      { outcome: 'new' },
    ]);
    expect(await archive.ask('SELECT year FROM reports')).toEqual([[2021]]);
    expect(await archive.ask('SELECT count(*) FROM stored.report_values WHERE amount IS NOT NULL')).toEqual([
      [{ digits: '1' }],
    ]);
  });

  test('under another name as another report is refused', async () => {
    await archive.add(totalOf(1));
    expect(
      await archive.add({ file: 'other.docx', told: { ...totalOf(1), identity: { year: 2021 } } }),
    ).toEqual([
      {
        file: 'other.docx',
        outcome: 'refused',
        reason: { code: 'same-bytes', file: '0.docx', department: '青岚市水务局', year: 2020 },
      },
    ]);
  });
});

test('scope, kind, year and region tell reports apart', async () => {
  const added = await archive.add(
    { bytes: '1' },
    { bytes: '2', identity: { scope: 'own' } },
    { bytes: '3', identity: { kind: 'unit' } },
    { bytes: '4', identity: { year: 2019 } },
    { bytes: '5', identity: { region: { province: '甲省' } } },
  );
  expect(added.map(({ outcome }) => outcome)).toEqual(['new', 'new', 'new', 'new', 'new']);
});

describe('a record that cannot be archived', () => {
  const addBytes = async (contents: readonly string[]): Promise<readonly Added[]> => {
    const open = await openArchive(archive.path, 'change');
    const added: Added[] = [];
    const files = contents.map((text, at) => ({ file: String(at), read: () => Buffer.from(text) }));
    await addRecords(open, files, (one) => added.push(one));
    open.close();
    return added;
  };

  test('is refused with its reason, and costs no other', async () => {
    const added = await addBytes([
      '{',
      '{"schemaVersion":"1"}',
      JSON.stringify(recordOf({ identity: { department: null, year: null } })),
      JSON.stringify(recordOf({ finalAccounts: { overall: { total: 0.0000001 } } })),
      JSON.stringify(recordOf(totalOf(1))),
    ]);
    expect(added.map((one) => (one.outcome === 'refused' ? one.reason.code : one.outcome))).toEqual([
      'not-json',
      'not-a-record',
      'no-identity',
      'out-of-range',
      'new',
    ]);
    expect(await archive.ask('SELECT count(*) FROM reports')).toEqual([[{ digits: '1' }]]);
  });
});
