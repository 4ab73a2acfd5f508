import type { ReportRecord } from '../../model/report.js';
import { severityNames, statusNames } from '../../render/words.js';
import {
  reportColumns,
  type CellValue,
  type Column,
  type Entry,
  type Row,
  type TableDescription,
} from './table.js';

type Check = ReportRecord['checks'][number];

/** Figures of a check that have a cell of their own, with a link to their evidence. */
const FIGURES = 4;

const openingColumns: readonly Column[] = reportColumns.map(({ key, title, type, width }) => ({
  key,
  title,
  type,
  ...(width ? { width } : {}),
}));

function openingCells(entry: Entry): Pick<Row, 'cells' | 'sources'> {
  const { record, path } = entry;
  const { department, year, kind } = record.identity;
  const kinds = { department: '部门决算', unit: '单位决算' } as const;
  const proof = (pointer: string): string | null =>
    Object.hasOwn(record.evidence, pointer) ? pointer : null;
  return {
    cells: [path, department, year, kind === null ? null : kinds[kind]],
    sources: [null, proof('/identity/department'), proof('/identity/year'), null],
  };
}

/** A finding or a rounding a row; the figures that it compares lead to their evidence. */
export const checks: TableDescription = {
  name: '勾稽',
  stem: 'checks',
  columns: [
    ...openingColumns,
    { key: 'status', title: '结果', type: 'text', width: 8 },
    { key: 'severity', title: '级别', type: 'text', width: 8 },
    { key: 'title', title: '检查', type: 'text', width: 36 },
    { key: 'rule', title: '规则', type: 'text', width: 24 },
    { key: 'message', title: '说明', type: 'text', width: 90 },
    { key: 'expected', title: '应为（万元、%或个数）', type: 'number', width: 14 },
    { key: 'actual', title: '印为（万元、%或个数）', type: 'number', width: 14 },
    { key: 'difference', title: '相差', type: 'number', width: 12 },
    { key: 'tolerance', title: '容许误差', type: 'number', width: 12 },
    { key: 'cause', title: '疑因', type: 'text', width: 10 },
    ...Array.from({ length: FIGURES }, (_, at): Column => ({
      key: `figure${at + 1}`,
      title: `原文数字${at + 1}`,
      type: 'text',
      width: 16,
    })),
    { key: 'consequences', title: '同因不符（项）', type: 'integer', width: 10 },
    { key: 'consequenceTexts', title: '同因不符', type: 'text', width: 60 },
  ],
  rows: (entry) =>
    entry.record.checks
      .filter(({ status }) => status === 'failed' || status === 'rounding')
      .map((check) => checkRow(check, entry)),
};

function checkRow(check: Check, entry: Entry): Row {
  const { evidence } = entry.record;
  const opening = openingCells(entry);
  const figures = Array.from({ length: FIGURES }, (_, at) => check.values[at]);
  const told: readonly CellValue[] = [
    statusNames[check.status].zh,
    check.severity === undefined ? null : severityNames[check.severity].zh,
    check.title ?? null,
    check.rule,
    check.message,
    check.expected ?? null,
    check.actual ?? null,
    check.difference ?? null,
    check.tolerance ?? null,
    check.cause === undefined ? null : '单位',
  ];
  const consequences = check.consequences ?? [];
  return {
    cells: [
      ...opening.cells,
      ...told,
      ...figures.map((pointer) => (pointer === undefined ? null : (evidence[pointer]?.text ?? null))),
      consequences.length,
      consequences.map(({ message }) => message).join('；') || null,
    ],
    sources: [
      ...opening.sources,
      ...told.map(() => null),
      ...figures.map((pointer) =>
        pointer !== undefined && Object.hasOwn(evidence, pointer) ? pointer : null,
      ),
      null,
      null,
    ],
  };
}

/** What each rule could say of each report, and why it could not. */
export const checkCoverage: TableDescription = {
  name: '勾稽覆盖',
  stem: 'check-coverage',
  columns: [
    ...openingColumns,
    { key: 'title', title: '检查', type: 'text', width: 40 },
    { key: 'rule', title: '规则', type: 'text', width: 26 },
    { key: 'passed', title: '相符', type: 'integer' },
    { key: 'rounding', title: '尾差', type: 'integer' },
    { key: 'failed', title: '不符', type: 'integer' },
    { key: 'notCheckable', title: '无法检查', type: 'integer' },
    { key: 'notApplicable', title: '不适用', type: 'integer' },
    { key: 'why', title: '无法检查或不适用的原因', type: 'text', width: 50 },
  ],
  rows: (entry) => [...byRule(entry.record.checks)].map(([rule, own]) => coverageRow(rule, own, entry)),
};

function byRule(checks: readonly Check[]): ReadonlyMap<string, readonly Check[]> {
  const found = new Map<string, Check[]>();
  for (const check of checks) {
    const own = found.get(check.rule);
    if (own === undefined) found.set(check.rule, [check]);
    else own.push(check);
    for (const consequence of check.consequences ?? [])
      found.set(consequence.rule, [
        ...(found.get(consequence.rule) ?? []),
        { ...consequence, status: 'failed' },
      ]);
  }
  return found;
}

function coverageRow(rule: string, own: readonly Check[], entry: Entry): Row {
  const opening = openingCells(entry);
  const count = (status: Check['status']): number =>
    own.filter((check) => check.status === status).reduce((sum, check) => sum + (check.count ?? 1), 0);
  const why = own.filter((check) => check.why !== undefined).map(({ message }) => message);
  const cells: readonly CellValue[] = [
    own.find(({ title }) => title !== undefined)?.title ?? null,
    rule,
    count('passed'),
    count('rounding'),
    count('failed'),
    count('not-checkable'),
    count('not-applicable'),
    [...new Set(why)].join('；') || null,
  ];
  return { cells: [...opening.cells, ...cells], sources: [...opening.sources, ...cells.map(() => null)] };
}
