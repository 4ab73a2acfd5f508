import { catalogue } from '../../../../rules/checks/index.js';
import type { Check, Relation } from '../../../../src/model/check.js';
import type { ReportRecord } from '../../../../src/model/report.js';
import { chanceOf } from '../chance.js';
import { wrongDirection, wrongFigure, wrongUnit, type Plant, type Planted } from './kinds.js';
import { recordOf, withText, type Read } from './reading.js';

export interface PlantKind {
  readonly name: string;
  /** Sums, balances and figures that are printed twice: none may be missed. */
  readonly strict: boolean;
  readonly plant: Plant;
}

/** Relations between numbers of which any may be misprinted. */
const NUMERIC: ReadonlySet<Relation['kind']> = new Set([
  'sum',
  'equal',
  'balance',
  'at-most',
  'ratio',
  'growth',
  'any',
  'verdict',
]);
const STRICT: ReadonlySet<Relation['kind']> = new Set(['sum', 'equal', 'balance']);

const misprints = (check: Check): PlantKind => ({
  name: check.id,
  strict: STRICT.has(check.relation.kind),
  plant: wrongFigure(check.id),
});

/** Kinds of contradictions; each is planted where a report has a place for it. */
export const plantKinds: readonly PlantKind[] = [
  ...catalogue.filter(({ relation }) => NUMERIC.has(relation.kind)).map(misprints),
  { name: 'direction word', strict: false, plant: wrongDirection },
  ...catalogue
    .filter(({ group, relation }) => group === 'text-table' && relation.kind === 'equal')
    .map(({ id }) => ({ name: `unit: ${id}`, strict: true, plant: wrongUnit(id) })),
];

export interface PlantResult {
  readonly planted: Planted;
  /** A finding names the planted value, or one of its consequences does. */
  readonly found: boolean;
  /** A finding suspects the planted value itself. */
  readonly named: boolean;
  readonly record: ReportRecord | undefined;
}

/** Plant a contradiction in a report that was read, and check the report anew; `undefined` where it has no place for it. */
export async function plantIn(read: Read, kind: PlantKind, seed: number): Promise<PlantResult | undefined> {
  const planted = kind.plant(read, chanceOf(seed * 6007 + plantKinds.indexOf(kind)));
  if (planted === undefined) return undefined;
  const document = withText(read.document, planted.stretch, planted.words);
  const record = await recordOf(read.name, document);
  const failures = (record?.checks ?? []).filter(({ status }) => status === 'failed');
  return {
    planted,
    record,
    found: failures.some(({ values, consequences = [] }) =>
      [values, ...consequences.map((one) => one.values)].some((named) => named.includes(planted.pointer)),
    ),
    named: failures.some(({ suspect }) => suspect === planted.pointer),
  };
}
