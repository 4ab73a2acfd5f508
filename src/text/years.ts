import { withMeasures, type Measure, type MeasureKind, type Statement } from './measures.js';

/** A measure with the year that was named last before it. */
export type Dated = Measure & { readonly stated?: number };
/** A measure while it is made. */
export type OpenMeasure = { -readonly [K in keyof Dated]: Dated[K] };
type DatedStatement = Omit<Statement, 'measures'> & { readonly measures: readonly Dated[] };

/**
 * `2021年机关运行经费21.5万元，2022年机关运行经费20.3万元`: where one subject is told for several years, the last of
 * them is the passage's own year, wherever it stands.
 */
export function withYears(statements: readonly DatedStatement[]): readonly Statement[] {
  const told = new Map<string, Set<number>>();
  for (const statement of statements)
    for (const measure of statement.measures) {
      const key = measure.stated === undefined ? undefined : keyOf(statement, measure);
      if (key === undefined || measure.stated === undefined) continue;
      told.set(key, (told.get(key) ?? new Set()).add(measure.stated));
    }
  if (![...told.values()].some((years) => years.size > 1)) return statements;
  return statements.map((statement) =>
    withMeasures(
      statement,
      statement.measures.map((measure) => settled(measure, told.get(keyOf(statement, measure) ?? ''))),
    ),
  );
}

function settled(dated: Dated, years: ReadonlySet<number> | undefined): Measure {
  if (dated.stated === undefined || years === undefined || years.size < 2) return dated;
  const { stated, ofYear: _told, ...own } = dated;
  return stated === Math.max(...years) ? own : { ...own, ofYear: stated };
}

/** What may be told for several years. */
const YEARLY: ReadonlySet<MeasureKind> = new Set(['level', 'actual', 'count', 'residue']);

function keyOf({ subject }: DatedStatement, { kind }: Measure): string | undefined {
  if (!YEARLY.has(kind) || (subject === '' && kind === 'level')) return undefined;
  return `${subject.replace(/^[末底初]/, '')}|${kind === 'count' ? 'count' : 'amount'}`;
}
