import { shapeOf } from '../../src/assemble/order.js';
import { record } from '../../src/model/report.js';

describe('order of keys', () => {
  const shape = shapeOf(record);

  test('is the schema’s, through optional objects, lists and maps', () => {
    expect(shape.keys.slice(0, 4)).toEqual(['schemaVersion', 'source', 'identity', 'outline']);
    const revenue = shape.below('finalAccounts').below('revenue');
    expect(revenue.keys[0]).toBe('total');
    expect(revenue.below('items').below('').keys[0]).toBe('source');
    expect(shape.below('evidence').below('/x').keys[0]).toBe('text');
  });

  test('ranks its keys; strangers come behind all of them', () => {
    const ranks = ['schemaVersion', 'outline', 'nobody', 'noOne'].map((key) => shape.rank(key));
    expect(ranks).toEqual([0, 3, shape.keys.length, shape.keys.length]);
    expect(shape.below('glossary').rank('0')).toBe(0);
  });

  test('a schema that refers to itself has an end', () => {
    const entry = shape.below('outline').below('');
    expect(entry.below('children').below('').keys).toEqual(entry.keys);
  });
});
