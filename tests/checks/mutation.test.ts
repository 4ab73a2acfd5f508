import { checkBook } from '../../rules/checks/book.js';
import { figuresIn } from '../../src/checks/judgement.js';
import { askAll } from '../../src/checks/run.js';
import type { Check } from '../../src/model/check.js';
import { valueAt } from '../../src/model/pointer.js';
import type { ReportRecord } from '../../src/model/report.js';
import { everything, withRows, withValue } from './everything.js';
import { mutantsOf } from './mutants.js';

const { catalogue, knowledge } = checkBook;
const arithmetic = catalogue.filter(({ relation }) => relation.kind !== 'fact');

const ask = (record: ReportRecord, check: Check) =>
  askAll(record, [check], knowledge).map(({ judgement }) => judgement);
const holds = (status: string): boolean => status === 'passed' || status === 'rounding';

/** The figures that a check rests on in the report that prints everything. */
const pointersOf = (check: Check): readonly string[] => [
  ...new Set(
    ask(everything, check)
      .filter(({ status }) => holds(status))
      .slice(0, 8)
      .flatMap((judgement) => figuresIn(judgement).map(({ pointer }) => pointer))
      .filter((pointer) => pointer !== ''),
  ),
];

/** The report with one figure of a check moved up and down, a little and far, turned about, and gone. */
function moved(pointer: string): readonly ReportRecord[] {
  const known = movedAt.get(pointer);
  if (known !== undefined) return known;
  const value = valueAt(everything, pointer);
  if (typeof value !== 'number') return [];
  const step = Math.round(Math.abs(value) / 4) + 2;
  const made = [value + step, value - step, 20 * value + 1000, -value, 0]
    .filter((other) => other !== value)
    .map((other) => withValue(everything, pointer, other));
  movedAt.set(pointer, made);
  return made;
}
const movedAt = new Map<string, readonly ReportRecord[]>();

const withValues = (values: Readonly<Record<string, number>>): ReportRecord =>
  Object.entries(values).reduce(
    (record, [pointer, value]) => withValue(record, `/finalAccounts/${pointer}`, value),
    everything,
  );

/** What a report may print rightly in another way. */
const variants: readonly ReportRecord[] = [
  // The share of micro enterprises in all procurement, not in what small ones were given.
  withValues({ 'procurement/smallAndMicroShare': 37.5 }),
  // 国内 that includes 外宾.
  withValues({ 'threePublic/reception/domestic/amount': 4 }),
  // Completions of the adjusted budget.
  withValues({
    'threePublic/adjustedBudget': 30,
    'threePublic/completionRate': 80,
    'threePublic/vehicles/purchaseAdjustedBudget': 20,
    'threePublic/vehicles/purchaseCompletionRate': 50,
    'threePublic/vehicles/runningAdjustedBudget': 10,
    'threePublic/vehicles/runningCompletionRate': 60,
    'agencyOperation/adjustedBudget': 125,
    'agencyOperation/completionRate': 60,
  }),
  // Lists that leave entries out.
  withValues({ 'generalPublicBudget/items/0/actual': 400, 'generalPublicBudget/items/2/actual': 90 }),
  withValues({ 'governmentFunds/items/0/actual': 40, 'stateCapital/items/0/actual': 30 }),
  // A column that the form does not have, and one that is part of another.
  withRows(everything, {
    revenue: [
      { total: 10, fiscalAppropriation: 7, special: 3 },
      { total: 10, fiscalAppropriation: 7, business: 3, tuition: 2 },
    ],
    expenditure: [
      { total: 10, basic: 5, project: 2, special: 3 },
      { total: 10, basic: 7, project: 3, personnel: 6 },
    ],
  }),
  // Fewer kinds are told than there are bodies.
  withValue(everything, '/profile/institutions/otherInstitutions', 1),
];

const corpusOf = (check: Check): readonly ReportRecord[] => [
  everything,
  ...variants,
  ...pointersOf(check).flatMap(moved),
];

const answers = (corpus: readonly ReportRecord[], check: Check): string =>
  corpus
    .map((record) =>
      ask(record, check)
        .map(({ status }) => status)
        .join(' '),
    )
    .join('\n');

describe('the catalogue of checks', () => {
  test.each(arithmetic.map((check) => [check.id, check] as const))(
    '%s holds where all adds up, and says so of something',
    (_, check) => {
      const statuses = ask(everything, check).map(({ status }) => status);
      expect(statuses).not.toContain('failed');
      expect(statuses.some(holds)).toBe(true);
    },
  );

  test.each(arithmetic.map((check) => [check.id, check] as const))(
    '%s fails where a figure that it rests on is moved',
    (_, check) => {
      const untouched = pointersOf(check).filter(
        (pointer) =>
          !moved(pointer).some((record) => ask(record, check).some(({ status }) => status === 'failed')),
      );
      if (/^(?:zero-base|same-sign)$/.test(check.relation.kind))
        expect(untouched).not.toEqual(pointersOf(check));
      else expect(untouched).toEqual([]);
    },
  );

  test('answers otherwise where an operator or operand is changed', () => {
    const alive = arithmetic.flatMap((check) => {
      const corpus = corpusOf(check);
      const own = answers(corpus, check);
      return mutantsOf(check)
        .filter((mutant) => answers(corpus, mutant.check) === own)
        .map(({ name }) => name);
    });
    expect(alive).toEqual([]);
  });
});
