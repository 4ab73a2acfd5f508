import { coveredBy, spansOf } from '../../src/assemble/covered.js';
import { persons } from '../../rules/reading/personal.js';
import { createQuoter } from '../../src/assemble/quotes.js';
import { printed } from '../../src/model/field.js';
import type { SourceDocument } from '../../src/model/document.js';
import { cpuMilliseconds } from '../support/cpu.js';

const document: SourceDocument = {
  format: 'txt',
  blocks: [
    { kind: 'paragraph', text: '0123456789', place: { block: 0 } },
    {
      kind: 'table',
      place: { block: 1 },
      rows: [
        ['甲', '乙'],
        ['甲', '丙'],
      ],
      spans: [{ row: 0, column: 0, rowSpan: 2, columnSpan: 1 }],
    },
  ],
};
const spans = [
  { block: 0, start: 6, end: 8 },
  { block: 0, start: 2, end: 4 },
  { block: 0, start: 3, end: 5 },
  { block: 1, cell: [1, 0] as const, start: 0, end: 1 },
];
const covered = coveredBy(spans, document, createQuoter(document, spans, persons.positions));

describe('what is covered', () => {
  test('a stretch is, where it shares a character with a span', () => {
    expect(
      [
        [0, 2],
        [1, 3],
        [4, 6],
        [5, 6],
        [7, 9],
        [8, 10],
      ].map(([start, end]) => covered.text(0, start!, end!)),
    ).toEqual([false, true, true, false, true, false]);
    expect(covered.text(5, 0, 9)).toBe(false);
  });

  test('gaps are what no span covers', () => {
    expect(covered.gaps(0, 0, 10)).toEqual([
      [0, 2],
      [5, 6],
      [8, 10],
    ]);
    expect(covered.gaps(0, 3, 7)).toEqual([[5, 6]]);
    expect(covered.gaps(0, 2, 5)).toEqual([]);
    expect(covered.gaps(7, 1, 2)).toEqual([[1, 2]]);
  });

  test('a merged cell is, by its first position', () => {
    expect(covered.cell(1, 0, 0)).toBe(true);
    expect(covered.cell(1, 1, 1)).toBe(false);
    expect([covered.block(0), covered.block(1), covered.block(2)]).toEqual([true, true, false]);
  });

  test('a field’s spans are its place, its further stretches and the other places that print it', () => {
    const [first, second, third] = spans;
    const field = { ...printed('text', 'x', 'x', first!, [second!]), also: [third!] };
    expect(spansOf(field)).toEqual([first, second, third]);
    expect(spansOf({ kind: 'field', type: 'text', value: null, raw: '' })).toEqual([]);
  });

  test('many spans of one block are looked through in no time', () => {
    const many = Array.from({ length: 50_000 }, (_, at) => ({ block: 0, start: at * 2, end: at * 2 + 1 }));
    const dense = coveredBy(many, document, createQuoter(document, many, persons.positions));
    const begun = cpuMilliseconds();
    for (let at = 0; at < 50_000; at += 1) dense.text(0, at * 2 + 1, at * 2 + 2);
    expect(cpuMilliseconds() - begun).toBeLessThan(2000);
  });
});
