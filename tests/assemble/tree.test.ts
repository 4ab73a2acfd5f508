import { harvest, plant, without } from '../../src/assemble/tree.js';
import { shapeOf } from '../../src/assemble/order.js';
import { readToken, valueAt, writeToken } from '../../src/model/pointer.js';
import { printed } from '../../src/model/field.js';
import { record } from '../../src/model/report.js';

const span = { block: 0, start: 0, end: 3 };
const money = (fen: number) => printed('money', fen, 'raw', span);
const text = (value: string) => printed('text', value, 'raw', span);

describe('planting and harvesting readings', () => {
  test('values stand at their pointers, in the schema’s order, money in 万元', () => {
    const tree = plant([
      {
        pointer: '/finalAccounts/revenue',
        value: { items: [{ amount: money(15_119_000_000), source: text('财政') }], total: money(1) },
      },
      { pointer: '/finalAccounts/overall', value: { closing: money(0), total: money(-23_975_600_00) } },
      { pointer: '/glossary', value: undefined },
    ]);
    const { value, leaves } = harvest(tree, shapeOf(record));
    expect(JSON.stringify(value)).toBe(
      '{"finalAccounts":{"overall":{"total":-2397.56,"closing":0},"revenue":{"total":0.000001,"items":[{"source":"财政","amount":15119}]}}}',
    );
    expect(leaves.map(({ pointer }) => pointer)).toEqual([
      '/finalAccounts/overall/total',
      '/finalAccounts/overall/closing',
      '/finalAccounts/revenue/total',
      '/finalAccounts/revenue/items/0/source',
      '/finalAccounts/revenue/items/0/amount',
    ]);
  });

  test('two rules may write below one pointer; where both give a value the first stands', () => {
    const tree = plant([
      { pointer: '/performance', value: { management: { text: text('甲') } } },
      {
        pointer: '/performance/management',
        value: { text: text('乙'), averageScore: printed('number', 95, '95', span) },
      },
    ]);
    expect(harvest(tree, shapeOf(record)).value).toEqual({
      performance: { management: { text: '甲', averageScore: 95 } },
    });
  });

  test('keys that the schema does not know come last, as they stand', () => {
    const read = { zz: text('1'), year: text('2'), aa: text('3'), 'a/b': text('4'), department: text('5') };
    const { value, leaves } = harvest(read, shapeOf(record).below('identity'));
    expect(Object.keys(value as object)).toEqual(['department', 'year', 'zz', 'aa', 'a/b']);
    expect(leaves.at(-1)?.pointer).toBe('/a~1b');
  });

  test('a blank print stays null, a thing that is not there stays away', () => {
    const { value } = harvest(
      { a: printed('money', null, '', span), b: undefined, c: [] },
      { keys: [], rank: () => 0, below: shapeOf },
    );
    expect(value).toEqual({ a: null, c: [] });
  });

  test('entries of lists can be taken out', () => {
    const tree = { list: [text('a'), text('b')], other: { x: text('x') } };
    expect(harvest(without(tree, ['list', 0]), shapeOf(record)).value).toEqual({
      list: ['b'],
      other: { x: 'x' },
    });
    expect(harvest(without(tree, ['other', 'x']), shapeOf(record)).value).toEqual({
      list: ['a', 'b'],
      other: {},
    });
  });
});

describe('pointers', () => {
  test('keys with slashes and tildes are escaped and found again', () => {
    const key = '本年/收入~1';
    expect(readToken(writeToken(key))).toBe(key);
    expect(valueAt({ values: { [key]: 7 } }, `/values/${writeToken(key)}`)).toBe(7);
  });

  test('nothing inherited is a value', () => {
    expect(valueAt({}, '/constructor')).toBeUndefined();
    expect(valueAt([1, 2], '/1')).toBe(2);
    expect(valueAt('text', '/length')).toBeUndefined();
  });
});
