import { shelf, type Shelf } from './support.js';

let held: Shelf;
beforeAll(async () => {
  held = shelf();
  await held.change('SELECT 1');
});
afterAll(() => held.remove());

describe('a cell of an answer is exact', () => {
  test.each([
    ["'12.500000'::DECIMAL(18,6)", '12.5'],
    ["'100'::DECIMAL(18,6)", '100'],
    ["'0'::DECIMAL(18,6)", '0'],
    ["'-0.05'::DECIMAL(18,6)", '-0.05'],
    ["'0.000001'::DECIMAL(18,6)", '0.000001'],
    ["'-999999999999.999999'::DECIMAL(18,6)", '-999999999999.999999'],
    ["'9999999999999999999999.99'::DECIMAL(38,2)", '9999999999999999999999.99'],
    ["'70'::DECIMAL(9,0)", '70'],
    ['9007199254740993::BIGINT', '9007199254740993'],
  ])('%s', async (sql, digits) => {
    expect(await held.ask(`SELECT ${sql}`)).toEqual([[{ digits }]]);
  });

  test('texts, truth, nothing, dates and lists', async () => {
    expect(
      await held.ask(
        "SELECT '甲', true, NULL, DATE '2021-03-05', ['甲', NULL], [1.50::DECIMAL(4,2)], 0.5::DOUBLE",
      ),
    ).toEqual([['甲', true, null, '2021-03-05', ['甲', null], [{ digits: '1.5' }], 0.5]]);
  });

  test('rows stay rows over several chunks', async () => {
    const rows = await held.ask('SELECT i::INTEGER, (i + 0.25)::DECIMAL(18,6) FROM range(5000) r(i)');
    expect(rows).toHaveLength(5000);
    expect(rows[4321]).toEqual([4321, { digits: '4321.25' }]);
  });
});
