import type { Labels } from './labels.js';
import type { Measure, Statement } from './measures.js';

type Planned = 'budget' | 'adjusted-budget';

/**
 * `预算5.5万元，其中：公务接待费2万元，…`: the parts of a budget are budgets, until a figure says of itself that it is
 * a final one, or a new sentence opens without 其中.
 */
export function withPlannedParts(
  statements: readonly Statement[],
  { saysFinal }: Labels,
): readonly Statement[] {
  const final = isFinal(saysFinal);
  let plan: Planned | undefined;
  let sentence = 0;
  let last: Measure['kind'] | undefined;
  return statements.map((statement) => {
    if (statement.among && !statement.nested && plan === undefined) plan = plannedOf(last);
    else if (statement.sentence !== sentence && !statement.among) plan = undefined;
    sentence = statement.sentence;
    if (saysFinal.test(statement.subject) || statement.measures.some(final)) plan = undefined;
    last =
      statement.measures.findLast((...measure) => final(measure[0]) || tellsKind(...measure))?.kind ?? last;
    const kind = plan;
    if (kind === undefined) return statement;
    const measures = statement.measures.map((measure) =>
      measure.kind === 'level' ? { ...measure, kind } : measure,
    );
    return { ...statement, measures };
  });
}

/** A final figure, or the place of one that is not legible: `决算为XX万元`. */
const isFinal =
  (saysFinal: RegExp) =>
  ({ kind, label }: Measure): boolean =>
    kind === 'actual' || (kind === 'residue' && saysFinal.test(label));

/** A sum that what follows may be parts of; the budget in `完成预算810万元的98%` is told beside the final figure. */
const tellsKind = ({ kind, end }: Measure, at: number, all: readonly Measure[]): boolean =>
  /^(?:level|actual)$/.test(kind) ||
  (/budget$/.test(kind) && !(all[at + 1]?.kind === 'completion' && (all[at + 1]?.start ?? 0) <= end + 1));

const plannedOf = (kind: Measure['kind'] | undefined): Planned | undefined =>
  kind === 'budget' || kind === 'adjusted-budget' ? kind : undefined;
