import type { Measure, Statement } from './measures.js';

/** Whose change it is where the words leave it open and only one rate is right. */
export const withOwners = (statements: readonly Statement[]): readonly Statement[] =>
  statements.flatMap((statement, index) => {
    const from = statement.measures.findIndex(isChange);
    if (statement.nested || from < 0) return [statement];
    if (from > 0) return statement.among ? behindPart(statement, from, statements, index) : [statement];
    return [statement.subject === '' ? behindSeveral(statement, statements, index) : statement];
  });

/**
 * `收入总计685万元，其中年初结转和结余35万元，较上年增加45万元，增长7.05%`: behind a part, a change may be said of the part or
 * of the whole before it. Where its rate is wrong for the part and right for one statement before, it is that one's.
 */
function behindPart(
  part: Statement,
  from: number,
  statements: readonly Statement[],
  index: number,
): readonly Statement[] {
  const moved = part.measures.slice(from);
  if (fits(part, moved) !== false) return [part];
  const owner = onlyFit(toldIn(part.sentence, statements, index), moved);
  if (owner === undefined) return [part];
  return [
    { ...part, measures: part.measures.slice(0, from) },
    { ...owner, clause: part.clause, measures: moved },
  ];
}

/** `基本支出210万元，其中：人员经费190万元，主要包括基本工资。较上年增加5万元，增长2.70%`: the change of one of those told of. */
function behindSeveral(change: Statement, statements: readonly Statement[], index: number): Statement {
  const before = toldIn(change.sentence - 1, statements, index);
  const owner = before.length > 1 ? onlyFit(before, change.measures) : undefined;
  if (owner === undefined) return change;
  const { subject, start, end } = owner;
  return { ...change, subject, start, end };
}

/** Most statements of a sentence that are looked back over. */
const MOST_TOLD = 40;

/** What a sentence told before a statement. */
function toldIn(sentence: number, statements: readonly Statement[], index: number): readonly Statement[] {
  return statements
    .slice(Math.max(0, index - MOST_TOLD), index)
    .filter((told) => told.sentence === sentence && !told.nested);
}

function onlyFit(told: readonly Statement[], moved: readonly Measure[]): Statement | undefined {
  const [owner, ...others] = told.filter((statement) => fits(statement, moved) === true);
  return others.length > 0 ? undefined : owner;
}

const isChange = ({ kind }: Measure): boolean => kind === 'change' || kind === 'change-rate';

/** Whether a rate is that of a change from last year's amount to this year's; `undefined` where not all are printed. */
function fits({ measures }: Statement, moved: readonly Measure[]): boolean | undefined {
  const level = fenOf(measures.find(({ kind }) => kind === 'level' || kind === 'actual'));
  const by = moved.find(({ kind }) => kind === 'change');
  const change = fenOf(by);
  const rate = moved.find(({ kind }) => kind === 'change-rate')?.figure;
  if (level === undefined || change === undefined || rate?.kind !== 'percent') return undefined;
  const before = level - change * (by?.direction ?? 1);
  return before > 0 && Math.abs((change / before) * 100 - rate.percent) <= SLACK + rate.percent / 100;
}

/** Percentage points that a printed rate may be off by rounding, beside a hundredth of itself. */
const SLACK = 0.06;

const fenOf = (measure: Measure | undefined): number | undefined =>
  measure?.figure?.kind === 'amount' ? measure.figure.fen : undefined;
