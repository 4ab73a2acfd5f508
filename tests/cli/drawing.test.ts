import { drawTable, wrap } from '../../src/cli/drawing.js';

describe('drawTable', () => {
  test('wraps long cells and counts two columns for a Chinese character', () => {
    const drawn = drawTable({ rows: [['产业发展专项资金项目绩效目标', '1']], spans: [] }).split('\n');
    expect(drawn).toEqual([
      '+--------------------------+----+',
      '| 产业发展专项资金项目绩效 | 1  |',
      '| 目标                     |    |',
      '+--------------------------+----+',
    ]);
  });

  test('keeps a merged block of rows and columns open', () => {
    const drawn = drawTable({
      rows: [
        ['甲', '甲', '一'],
        ['甲', '甲', '二'],
      ],
      spans: [{ row: 0, column: 0, rowSpan: 2, columnSpan: 2 }],
    });
    expect(drawn.split('\n')).toEqual([
      '+---------+----+',
      '| 甲      | 一 |',
      '|         +----+',
      '|         | 二 |',
      '+---------+----+',
    ]);
  });

  test('draws a table without rows as an empty frame', () => {
    expect(drawTable({ rows: [], spans: [] })).toBe(' ');
  });
});

describe('wrap', () => {
  test('never cuts a character in two', () => {
    expect(wrap('𠀀𠀀a', 3)).toEqual(['𠀀', '𠀀', 'a']);
  });
});
