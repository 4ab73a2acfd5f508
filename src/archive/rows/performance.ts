import type { ReportRecord } from '../../model/report.js';
import type { Cell } from '../columns.js';
import { placeCells, type Row } from './cells.js';
import { fenOf } from './money.js';

type Project = NonNullable<NonNullable<ReportRecord['performance']>['department']>;

interface Placed {
  readonly project: Project;
  readonly pointer: string;
  /** 0 for the department as a whole, then from 1. */
  readonly position: number;
  readonly level: 'department' | 'project';
}

function projectsOf({ performance }: ReportRecord): readonly Placed[] {
  const department = performance?.department;
  return [
    ...(department
      ? [
          {
            project: department,
            pointer: '/performance/department',
            position: 0,
            level: 'department' as const,
          },
        ]
      : []),
    ...(performance?.projects ?? []).map((project, at) => ({
      project,
      pointer: `/performance/projects/${at}`,
      position: at + 1,
      level: 'project' as const,
    })),
  ];
}

const money = (value: number | null | undefined): Cell =>
  value === null || value === undefined ? null : fenOf(value);

export const projectRows = (record: ReportRecord): readonly Row[] =>
  projectsOf(record).map(({ project, pointer, position, level }) => {
    const { name, year, unit, competentDepartment, funds, goal, summary, totalScore } = project;
    return [
      position,
      level,
      name ?? null,
      year ?? null,
      unit ?? null,
      competentDepartment ?? null,
      money(funds?.initialBudget),
      money(funds?.budget),
      money(funds?.executed),
      funds?.executionRate ?? null,
      totalScore ?? null,
      goal?.expected ?? null,
      goal?.actual ?? null,
      money(summary?.budget),
      money(summary?.executed),
      summary?.selfScore ?? null,
      ...placeCells(record.evidence, [`${pointer}/name`, `${pointer}/funds/budget`, `${pointer}/totalScore`]),
    ];
  });

export const indicatorRows = (record: ReportRecord): readonly Row[] =>
  projectsOf(record).flatMap(({ project, pointer, position, level }) =>
    (project.indicators ?? []).map((indicator, at) => {
      const { level1, level2, level3, target, actual, comparator, number, unit } = indicator;
      const own = `${pointer}/indicators/${at}`;
      return [
        position,
        level,
        project.name ?? null,
        at,
        level1 ?? null,
        level2 ?? null,
        level3 ?? null,
        target ?? null,
        actual ?? null,
        comparator ?? null,
        number ?? null,
        unit ?? null,
        indicator.attained ?? null,
        indicator.weight ?? null,
        indicator.score ?? null,
        indicator.deviation ?? null,
        ...placeCells(record.evidence, [`${own}/actual`, `${own}/target`, `${own}/level3`]),
      ];
    }),
  );
