import type { ReportRecord } from '../../model/report.js';
import { magnitude } from '../exact.js';
import type { Figure, Figures } from '../figures.js';
import type { Judgement } from '../judgement.js';
import { broken, holds, open, type Fact } from './fact.js';

type Project = NonNullable<NonNullable<ReportRecord['performance']>['projects']>[number];
type Indicator = NonNullable<Project['indicators']>[number];

interface Placed<T> {
  readonly value: T;
  readonly pointer: string;
}

/** Projects and the department as a whole. */
export function projectsOf(record: ReportRecord): readonly Placed<Project>[] {
  const { projects = [], department } = record.performance ?? {};
  return [
    ...projects.map((value, at) => ({ value, pointer: `/performance/projects/${at}` })),
    ...(department === undefined ? [] : [{ value: department, pointer: '/performance/department' }]),
  ];
}

const indicatorsOf = (record: ReportRecord): readonly Placed<Indicator>[] =>
  projectsOf(record).flatMap(({ value, pointer }) =>
    (value.indicators ?? []).map((indicator, at) => ({
      value: indicator,
      pointer: `${pointer}/indicators/${at}`,
    })),
  );

const COLUMNS = ['initialBudget', 'budget', 'executed'] as const;
/** More rows than any form has. */
const MOST_ROWS = 12;

/** Some of the rows below a project's total add up to it: rows may be parts of one another. */
export const moneyRows: Fact = ({ figures, knowledge: { wholes } }) =>
  projectsOf(figures.record).flatMap(({ value, pointer }) =>
    COLUMNS.flatMap((column) => {
      const { funds } = value;
      const total = figureAt(figures, `${pointer}/funds/${column}`, funds?.[column]);
      const rows = (funds?.sources ?? []).flatMap((source, at) =>
        wholes.some((word) => source.source.includes(word))
          ? []
          : (figureAt(figures, `${pointer}/funds/sources/${at}/${column}`, source[column]) ?? []),
      );
      return total === undefined || rows.length === 0 || rows.length > MOST_ROWS
        ? []
        : [rowsJudged(total, rows)];
    }),
  );

function rowsJudged(total: Figure, rows: readonly Figure[]): Judgement {
  const pointers = [total, ...rows].map(({ pointer }) => pointer);
  const choices = 2 ** rows.length;
  for (let choice = 1; choice < choices; choice += 1) {
    const chosen = rows.filter((_, at) => (choice >> at) & 1);
    const off = chosen.reduce((left, { value }) => left - value, total.value);
    const tolerance = chosen.reduce((sum, { half }) => sum + half, total.half);
    if (magnitude(off) <= tolerance) return holds(...pointers);
  }
  return { ...broken({ code: 'money-rows' }, ...pointers), operands: [[total], rows] };
}

function figureAt(figures: Figures, pointer: string, value: unknown): Figure | undefined {
  const found = figures.of({ pointer, value });
  return typeof found === 'string' ? undefined : found;
}

/** No more projects have a table than were evaluated. */
export const projectsTabled: Fact = ({ figures: { record } }) => {
  const told = record.performance?.management?.projectsEvaluated;
  const tabled = (record.performance?.projects ?? []).filter(
    ({ indicators }) => indicators !== undefined,
  ).length;
  const pointer = '/performance/management/projectsEvaluated';
  if (typeof told !== 'number' || tabled === 0) return [];
  if (tabled > told) return [broken({ code: 'projects-tabled', tabled, told }, pointer)];
  return tabled === told ? [holds(pointer)] : [open('partial-list', pointer)];
};

/** A target that was missed does not get all points. */
export const missedAndFull: Fact = ({ figures: { record } }) =>
  indicatorsOf(record).flatMap(({ value: { attained, score, weight }, pointer }) => {
    if (typeof attained !== 'boolean' || typeof score !== 'number' || typeof weight !== 'number') return [];
    if (attained || weight === 0 || score < weight) return [holds(`${pointer}/score`)];
    return [
      broken(
        { code: 'missed-and-full' },
        `${pointer}/score`,
        `${pointer}/weight`,
        `${pointer}/target`,
        `${pointer}/actual`,
      ),
    ];
  });

/** Where indicators carry points, each kind stands under its own level: 经济效益 is no 产出. */
export const indicatorLevels: Fact = ({ figures: { record }, knowledge: { levels } }) =>
  indicatorsOf(record).flatMap(({ value: { level1, level2, weight }, pointer }) => {
    if (typeof level1 !== 'string' || typeof level2 !== 'string' || typeof weight !== 'number') return [];
    const above = levels.find(({ words }) => words.some((word) => level1.includes(word)));
    const own = levels.find(({ kinds }) => kinds.some((word) => level2.includes(word)));
    if (above === undefined || own === undefined) return [];
    return above === own || own.also?.some((word) => level1.includes(word)) === true
      ? [holds(`${pointer}/level2`)]
      : [broken({ code: 'wrong-level', level1, level2 }, `${pointer}/level2`, `${pointer}/level1`)];
  });
