import { persons } from '../../rules/reading/personal.js';
import { createQuoter } from '../../src/assemble/quotes.js';
import { boxOf } from '../../src/assemble/boxes.js';
import type { SourceDocument, Table } from '../../src/model/document.js';

const text = '1.收入100万元。支出90万元，增长3%；其中：无';
const merged: Table = {
  kind: 'table',
  place: { block: 1 },
  rows: [
    ['产出指标', '产出指标', '数量', '50'],
    ['产出指标', '产出指标', '质量', ''],
  ],
  spans: [{ row: 0, column: 0, rowSpan: 2, columnSpan: 2 }],
};
const document: SourceDocument = {
  format: 'docx',
  blocks: [{ kind: 'paragraph', text, place: { block: 0 } }, merged],
};

describe('quotes', () => {
  const quoter = createQuoter(document, [{ block: 1, cell: [0, 2], start: 0, end: 2 }], persons.positions);

  test('a span is quoted with its sentence, without the item’s number', () => {
    const at = text.indexOf('100');
    expect(quoter.quoteOf({ block: 0, start: at, end: at + 3 })).toBe('收入100万元。');
    const rate = text.indexOf('3%');
    expect(quoter.quoteOf({ block: 0, start: rate, end: rate + 2 })).toBe('支出90万元，增长3%；');
  });

  test('a span over several sentences is quoted with all of them, and with what it reaches beyond', () => {
    expect(quoter.quoteOf({ block: 0, start: 0, end: text.length })).toBe(text);
  });

  test('an empty span has the sentence that it stands in', () => {
    const end = text.length;
    expect(quoter.quoteOf({ block: 0, start: end - 1, end: end - 1 })).toBe('其中：无');
  });

  test('a row is quoted with each merged cell once, and only where it begins', () => {
    expect(quoter.rowQuote(1, 0)).toBe('产出指标 | 数量 | 50');
    expect(quoter.rowQuote(1, 1)).toBe('质量');
  });

  test('unless evidence names the merged cell in the lower row', () => {
    const named = createQuoter(document, [{ block: 1, cell: [1, 1], start: 0, end: 4 }], persons.positions);
    expect(named.rowQuote(1, 1)).toBe('产出指标 | 质量');
    expect(named.quoteOf({ block: 1, cell: [1, 1], start: 0, end: 4 })).toBe('产出指标 | 质量');
  });

  test('a block that does not exist has no quote', () => {
    expect(quoter.quoteOf({ block: 9, start: 0, end: 1 })).toBeUndefined();
  });
});

describe('boxes', () => {
  const runs = [
    { start: 0, page: 3, top: 10, bottom: 20, edges: [5, 15.004, 25] },
    { start: 2, page: 3, top: 30, bottom: 40, edges: [5, 12] },
    { start: 3, page: 4, top: 1, bottom: 2, edges: [0, 9] },
  ];

  test('join what lies on the first page', () => {
    expect(boxOf(runs, 1, 4)).toEqual({ page: 3, bbox: [5, 10, 25, 40] });
    expect(boxOf(runs, 0, 1)).toEqual({ page: 3, bbox: [5, 10, 15, 20] });
    expect(boxOf(runs, 3, 4)).toEqual({ page: 4, bbox: [0, 1, 9, 2] });
    const nowhere = runs.map((run) => ({ ...run, edges: run.edges.map(() => NaN) }));
    expect(boxOf(nowhere, 1, 4)).toBeUndefined();
  });

  test('are absent where nothing was drawn', () => {
    expect(boxOf(runs, 8, 9)).toBeUndefined();
    expect(boxOf([], 0, 1)).toBeUndefined();
  });
});
