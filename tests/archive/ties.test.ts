import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openArchive } from '../../src/archive/open.js';
import { replaceRoster } from '../../src/archive/roster.js';
import { readTies } from '../../src/archive/ties.js';
import { shelf } from './support.js';

const read = (...departments: readonly object[]) => readTies(JSON.stringify({ departments }));
const nowhere = { province: null, city: null, county: null };

describe('ties between departments', () => {
  test('a merger, and a chain of names followed to its end', () => {
    expect(
      read(
        { name: '丙', formerly: ['甲', '乙'], since: 2019 },
        { name: '丁', formerly: ['丙'], since: 2022 },
      ),
    ).toEqual({
      ties: [
        { department: '甲', ...nowhere, current: '丁', since: 2019 },
        { department: '乙', ...nowhere, current: '丁', since: 2019 },
        { department: '丙', ...nowhere, current: '丁', since: 2022 },
      ],
    });
  });

  test('the same name in another place is another department', () => {
    const { ties } = read(
      { name: '乙', formerly: ['甲'], county: '云台区' },
      { name: '丙', formerly: ['甲'], county: '望川县' },
    ) as { ties: readonly { current: string; county: string }[] };
    expect(ties.map(({ current, county }) => [county, current])).toEqual([
      ['云台区', '乙'],
      ['望川县', '丙'],
    ]);
  });

  test.each([
    [
      'two successors',
      [
        { name: '乙', formerly: ['甲'] },
        { name: '丙', formerly: ['甲'] },
      ],
      'two-successors',
    ],
    [
      'a circle',
      [
        { name: '乙', formerly: ['甲'] },
        { name: '甲', formerly: ['乙'] },
      ],
      'circle',
    ],
    [
      'a name entered twice',
      [
        { name: '乙', formerly: ['甲'] },
        { name: '乙', formerly: ['丙'] },
      ],
      'entered-twice',
    ],
    ['an unknown key', [{ name: '乙', formerly: ['甲'], until: 2020 }], 'unknown-key'],
    ['no former name', [{ name: '乙', formerly: [] }], 'wrong-shape'],
  ])('%s is refused', (_, departments, code) => {
    expect((read(...departments) as { problems: readonly { code: string }[] }).problems[0]?.code).toBe(code);
  });

  test('what is no JSON is refused', () => {
    expect(readTies('{')).toMatchObject({ problems: [{ code: 'not-json' }] });
  });
});

describe('the roster', () => {
  const replace = async (csv: string) => {
    const archive = shelf();
    await archive.add({});
    const path = join(dirname(archive.path), 'roster.csv');
    writeFileSync(path, csv);
    const open = await openArchive(archive.path, 'change');
    const done = await replaceRoster(open, path);
    open.close();
    const rows = await archive.ask('SELECT * FROM stored.roster ORDER BY department');
    archive.remove();
    return { done, rows };
  };

  test('is read by its headings, in any order', async () => {
    const { done, rows } = await replace(
      '\uFEFF起始年度,部门（单位）,县（区）\n2020,水务局,云台区\n,"财政局",\n',
    );
    expect(done).toEqual({ departments: 2 });
    expect(rows).toEqual([
      ['水务局', null, null, '云台区', 2020, null],
      ['财政局', null, null, null, null, null],
    ]);
  });

  test('with mistakes is refused as a whole, each with its line', async () => {
    const { done, rows } = await replace('department,first_year\n水务局,20年\n,2020\n');
    expect(done).toEqual({
      problems: [
        { code: 'no-year', line: 2, text: '20年' },
        { code: 'no-department', line: 3 },
      ],
    });
    expect(rows).toEqual([]);
  });

  test('without a column of departments is refused', async () => {
    const { done } = await replace('name,x\n水务局,1\n');
    expect(done).toEqual({ problems: [{ code: 'no-department-column', columns: ['name', 'x'] }] });
  });
});
