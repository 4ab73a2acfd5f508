import type { Measure, Statement } from './measures.js';

/**
 * `收入总计685万元，其中年初结转和结余35万元，较上年增加45万元，增长7.05%`: behind a part, a change may be said of the part or
 * of the whole before it. Where its rate is wrong for the part and right for one statement before, it is that one's.
 */
export function withOwners(statements: readonly Statement[]): readonly Statement[] {
  return statements.flatMap((part, index) => {
    const from = part.measures.findIndex(isChange);
    const moved = part.measures.slice(from);
    if (!part.among || part.nested || from < 1 || fits(part, moved) !== false) return [part];
    const before = statements.slice(0, index).filter(({ sentence }) => sentence === part.sentence);
    const [owner, ...others] = before.filter((whole) => fits(whole, moved) === true);
    if (owner === undefined || others.length > 0) return [part];
    return [
      { ...part, measures: part.measures.slice(0, from) },
      { ...owner, clause: part.clause, measures: moved },
    ];
  });
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
