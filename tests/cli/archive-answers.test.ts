import { printAnswer, type AnswerFormat } from '../../src/cli/archive/answers.js';
import { byYear } from '../../src/cli/archive/pivot.js';

const rowsOf = (rows: readonly (readonly unknown[])[]) =>
  (async function* () {
    yield* rows as never[];
  })();

async function printed(
  format: AnswerFormat,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
) {
  let text = '';
  const left = await printAnswer(
    { columns, rows: rowsOf(rows) },
    {
      format,
      heading: (column) => (column === 'a' ? '部门' : column),
      word: (column, value) => (column === 'b' && value === 'missing' ? '缺' : value),
      write: (piece) => (text += piece),
    },
  );
  return { text, left };
}

test('a table: Chinese takes two columns, figures stand right with two decimals, control signs are shown', async () => {
  const rows = [
    ['水务局', 'missing', { digits: '14.6' }],
    ['甲\u001b[31m', null, { digits: '-1200' }],
  ];
  expect((await printed('table', ['a', 'b', 'c'], rows)).text).toBe(
    ['部门            b          c', '水务局          缺     14.60', '甲<U+001B>[31m      -1200.00', ''].join(
      '\n',
    ),
  );
});

test('CSV: formulas are guarded, exact digits are numbers, lists are joined', async () => {
  const { text } = await printed(
    'csv',
    ['a', 'b'],
    [
      ['=1+1', { digits: '-0.1' }],
      [['甲', '乙'], true],
    ],
  );
  expect(text).toBe("\uFEFF部门,b\r\n'=1+1,-0.1\r\n甲；乙,true\r\n");
});

test('JSON: names of SQL and every digit', async () => {
  const digits = '123456789012345678.123456';
  const { text } = await printed(
    'json',
    ['a', 'b'],
    [
      [{ digits }, 'missing'],
      [null, ['x']],
    ],
  );
  expect(text).toBe(`[\n {"a": ${digits}, "b": "missing"},\n {"a": null, "b": ["x"]}\n]\n`);
  expect((await printed('json', ['a'], [])).text).toBe('[]\n');
});

test('a long table says how many rows it left out', async () => {
  const { left } = await printed(
    'table',
    ['a'],
    Array.from({ length: 2003 }, (_, at) => [at]),
  );
  expect(left).toBe(3);
});

test('years become columns, and what says nothing is left out', async () => {
  const { columns, rows } = byYear(
    {
      columns: ['department', 'scope', 'year', 'amount'],
      rows: [
        ['甲', null, 2021, 2],
        ['甲', null, 2019, 1],
      ],
    },
    ['department', 'scope'],
    (value) => value('amount'),
  );
  const all: unknown[] = [];
  for await (const row of rows) all.push(row);
  expect([columns, all]).toEqual([['department', '2019', '2021'], [['甲', 1, 2]]]);
});
