import type { Measure, Statement } from './measures.js';

/** Whose change it is where the words leave it open and only one rate is right. */
export const withOwners = (statements: readonly Statement[], plain: string): readonly Statement[] =>
  statements.flatMap((statement, index) => {
    const from = statement.measures.findIndex(isChange);
    if (statement.nested || from < 0) return [statement];
    const told = { statements, index, plain };
    if (from > 0) return isListed(statement, told) ? behindPart(statement, from, told) : [statement];
    return [statement.subject === '' ? behindSeveral(statement, told) : statement];
  });

interface Told {
  readonly statements: readonly Statement[];
  readonly index: number;
  readonly plain: string;
}

/** In a list that 其中 opened. */
const isListed = (statement: Statement, told: Told): boolean =>
  statement.among ||
  toldIn(statement.sentence, told).some(({ among, clause }) => among && clause === statement.clause);

/**
 * `收入总计685万元，其中年初结转和结余35万元，较上年增加45万元，增长7.05%`: behind a part, a change may be said of the part or
 * of the whole before it. Where its rate is wrong for the part and right for one statement before, it is that one's.
 */
function behindPart(part: Statement, from: number, told: Told): readonly Statement[] {
  const moved = part.measures.slice(from);
  if (fits(part, moved, told.plain) !== false) return [part];
  const before = toldIn(part.sentence, told).filter(({ clause }) => clause === part.clause);
  const owner = onlyFit(before, moved, told.plain);
  if (owner === undefined) return [part];
  return [
    { ...part, measures: part.measures.slice(0, from) },
    { ...owner, measures: moved },
  ];
}

/**
 * `基本支出210万元，其中：人员经费190万元，主要包括基本工资。较上年增加5万元，增长2.70%`: the change of one of those told of; not
 * where it fits the whole that a sentence before has, of which they are the parts.
 */
function behindSeveral(change: Statement, told: Told): Statement {
  const before = toldIn(change.sentence - 1, told);
  const owner = before.length > 1 ? onlyFit(before, change.measures, told.plain) : undefined;
  const wholes = owner?.among === true ? toldIn(change.sentence - 2, told) : [];
  const isWhole = wholes.some((whole) => fits(whole, change.measures, told.plain) === true);
  if (owner === undefined || isWhole) return change;
  const { subject, start, end } = owner;
  return { ...change, subject, start, end };
}

/** Most statements of a sentence that are looked back over. */
const MOST_TOLD = 40;

/** What a sentence told before a statement. */
function toldIn(sentence: number, { statements, index }: Told): readonly Statement[] {
  return statements
    .slice(Math.max(0, index - MOST_TOLD), index)
    .filter((told) => told.sentence === sentence && !told.nested);
}

function onlyFit(
  told: readonly Statement[],
  moved: readonly Measure[],
  plain: string,
): Statement | undefined {
  const [owner, ...others] = told.filter((statement) => fits(statement, moved, plain) === true);
  return others.length > 0 ? undefined : owner;
}

const isChange = ({ kind }: Measure): boolean => kind === 'change' || kind === 'change-rate';

/** Whether a rate is that of a change from last year's amount to this year's; `undefined` where not all are printed. */
function fits({ measures }: Statement, moved: readonly Measure[], plain?: string): boolean | undefined {
  const level = fenOf(measures.find(({ kind }) => kind === 'level' || kind === 'actual'));
  const by = moved.find(({ kind }) => kind === 'change');
  const change = fenOf(by);
  const rate = moved.find(({ kind }) => kind === 'change-rate');
  if (level === undefined || change === undefined || rate?.figure?.kind !== 'percent') return undefined;
  const before = level - change * (by?.direction ?? 1);
  const off = Math.abs((change / before) * 100 - rate.figure.percent);
  const printed = plain?.slice(rate.start, rate.end) ?? String(rate.figure.percent);
  return before > 0 && off <= lastPlace(printed);
}

/** Whether a statement's own change has a rate that cannot be its own. */
export const misfits = (statement: Statement): boolean => fits(statement, statement.measures) === false;

/** Of a printed rate, one unit of its last place: reports round and cut off. */
const lastPlace = (printed: string): number => 10 ** -(/\.(\d+)/.exec(printed)?.[1]?.length ?? 0);

const fenOf = (measure: Measure | undefined): number | undefined =>
  measure?.figure?.kind === 'amount' ? measure.figure.fen : undefined;
