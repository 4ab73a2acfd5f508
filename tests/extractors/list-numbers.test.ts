import { listCounter, type NumberedList } from '../../extractors/list-numbers.js';

const list = (over: Partial<NumberedList> = {}): NumberedList => ({
  definition: 'a',
  levels: [
    { start: 1, format: 'chineseCounting', text: '%1、' },
    { start: 1, format: 'decimal', text: '%1.%2' },
    { start: 1, format: 'bullet', text: '●' },
  ],
  startOverrides: new Map(),
  ...over,
});

describe('listCounter', () => {
  test('counts each level, anew after an outer one', () => {
    const count = listCounter();
    const one = list();
    expect([0, 1, 1, 0, 1].map((level) => count(one, level))).toEqual([
      '一、',
      '一.1',
      '一.2',
      '二、',
      '二.1',
    ]);
  });

  test('lists on one definition count on together, until one starts anew', () => {
    const count = listCounter();
    const other = list({ startOverrides: new Map([[0, 9]]) });
    expect([count(list(), 0), count(list(), 0), count(other, 0), count(other, 0)]).toEqual([
      '一、',
      '二、',
      '九、',
      '十、',
    ]);
  });

  test('a level may go on counting, and print Arabic digits', () => {
    const count = listCounter();
    const steady = list({
      levels: [list().levels[0], { start: 1, format: 'decimal', text: '%1.%2', restart: 0, legal: true }],
    });
    expect([0, 1, 0, 1].map((level) => count(steady, level))).toEqual(['一、', '1.1', '二、', '2.2']);
  });

  test('bullets, missing levels and formats that nobody knows have no number', () => {
    const count = listCounter();
    const odd = list({ levels: [{ start: 1, format: 'ganada', text: '%1.' }] });
    expect([count(list(), 2), count(list(), 7), count(odd, 0)]).toEqual([undefined, undefined, undefined]);
  });
});
