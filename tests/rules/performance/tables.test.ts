import { readTablesOf } from '../../../rules/performance/tables/index.js';
import { textAt } from '../../../src/model/document.js';
import { linesOf, tableCases, updateCases } from './case-file.js';
import { report, table } from './forms.js';
import { leaves } from './plain.js';

if (process.env.UPDATE_GOLDEN === '1') updateCases();
const cases = tableCases();

test('goldens are not being rewritten', () => {
  expect(process.env.UPDATE_GOLDEN).toBeUndefined();
  expect(cases.length).toBeGreaterThanOrEqual(30);
});

describe.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
  test.each(one.forms.map((form) => [form]))('%s', (form) => {
    expect(linesOf(one, form)).toEqual(one.expected);
  });

  test('every printed text reads back at its place', () => {
    for (const form of one.forms) {
      const document = report(...one.above, table(one.drawing, form));
      for (const { value } of readTablesOf(document).readings) {
        for (const field of leaves(value)) {
          if (field.place !== undefined) expect(textAt(document, field.place)).toBe(field.raw);
          for (const span of field.more ?? []) expect(textAt(document, span)).not.toBe('');
          if (field.place === undefined) expect(field.inferred).not.toBe('');
        }
      }
    }
  });
});
