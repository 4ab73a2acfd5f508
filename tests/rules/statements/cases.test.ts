import { linesOf, statementCases, updateCases } from './case-file.js';

if (process.env.UPDATE_GOLDEN === '1') updateCases();
const cases = statementCases();

test('goldens are not being rewritten', () => {
  expect(process.env.UPDATE_GOLDEN).toBeUndefined();
  expect(cases.length).toBeGreaterThanOrEqual(50);
});

test.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
  expect(linesOf(one)).toEqual(one.expected);
});

test.each(cases.filter(({ mergedOnly }) => !mergedOnly).map((one) => [one.name, one] as const))(
  '%s, without its merged cells',
  (_name, one) => {
    expect(linesOf(one, false)).toEqual(one.expected);
  },
);
