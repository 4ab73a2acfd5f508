import { common, type Interval } from './exact.js';
import type { Figure } from './figures.js';
import { checkedOf, figuresIn, type Judgement } from './judgement.js';
import type { Outcome } from './run.js';

/** One root cause: the check that shows it best, the value that is suspected, and what else it breaks. */
export interface Finding {
  readonly outcome: Outcome;
  readonly suspect?: Figure;
  readonly consequences: readonly Outcome[];
}

/**
 * Put failures with one cause together: the value that, changed alone, repairs most of what failed and breaks least of
 * what held. Every failure is in one finding.
 */
export function findingsOf(outcomes: readonly Outcome[]): readonly Finding[] {
  const failed = outcomes.filter(({ judgement }) => judgement.status === 'failed');
  if (failed.length === 0) return [];
  const order = new Map(failed.map((outcome, at) => [outcome, at]));
  const open = new Set(failed);
  const failures = failuresBy(open);
  const held = heldBy(outcomes, failures);
  const groups = new Map<string, Group>();
  for (const suspect of suspectsIn(open)) setGroup(groups, suspect, failures, open, held);
  const findings: Finding[] = [];
  for (const first of failed) {
    for (let next = bestOf(groups); open.has(first); next = bestOf(groups)) {
      const group = next ?? { suspect: checkedOf(first.judgement), members: [first], score: 0 };
      findings.push(findingOf(group));
      for (const member of group.members) open.delete(member);
      for (const suspect of suspectsIn(group.members)) setGroup(groups, suspect, failures, open, held);
    }
  }
  return findings.sort((a, b) => (order.get(a.outcome) ?? 0) - (order.get(b.outcome) ?? 0));
}

/** How many relations hold with a value as it is printed, of those that stand in a failure. */
function heldBy(
  outcomes: readonly Outcome[],
  failures: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, number> {
  const held = new Map<string, number>();
  for (const { judgement } of outcomes) {
    if (judgement.status !== 'passed' && judgement.status !== 'rounding') continue;
    for (const figures of judgement.operands)
      for (const { pointer } of figures)
        if (failures.has(pointer)) held.set(pointer, (held.get(pointer) ?? 0) + 1);
  }
  return held;
}

function failuresBy(open: Iterable<Outcome>): ReadonlyMap<string, readonly Outcome[]> {
  const found = new Map<string, Outcome[]>();
  for (const outcome of open)
    for (const { pointer } of figuresIn(outcome.judgement)) {
      const failing = found.get(pointer);
      if (failing === undefined) found.set(pointer, [outcome]);
      else failing.push(outcome);
    }
  return found;
}

/** No list of a report is longer; of a longer one its total alone is suspected, not each of thousands of parts. */
const LONGEST_LIST = 500;

/** The printed figures of failures, each once. */
function suspectsIn(outcomes: Iterable<Outcome>): readonly Figure[] {
  const found = new Map<string, Figure>();
  for (const { judgement } of outcomes) {
    const figures = figuresIn(judgement);
    const checked = checkedOf(judgement);
    for (const figure of figures.length > LONGEST_LIST && checked !== undefined ? [checked] : figures)
      if (figure.pointer !== '') found.set(figure.pointer, figure);
  }
  return [...found.values()];
}

interface Group {
  readonly suspect: Figure | undefined;
  readonly members: readonly Outcome[];
  readonly score: number;
}

/** What one changed value would repair, and what it would break. */
function setGroup(
  groups: Map<string, Group>,
  suspect: Figure,
  failures: ReadonlyMap<string, readonly Outcome[]>,
  open: ReadonlySet<Outcome>,
  held: ReadonlyMap<string, number>,
): void {
  const own = (failures.get(suspect.pointer) ?? []).filter((outcome) => open.has(outcome));
  const members = repairedBy(suspect, own);
  if (members.length === 0) {
    groups.delete(suspect.pointer);
    return;
  }
  const score =
    4 * members.length - 2 * (held.get(suspect.pointer) ?? 0) + (isChecked(suspect, members) ? 1 : 0);
  groups.set(suspect.pointer, { suspect, members, score });
}

function bestOf(groups: ReadonlyMap<string, Group>): Group | undefined {
  let best: Group | undefined;
  for (const group of groups.values()) if (best === undefined || group.score > best.score) best = group;
  return best;
}

/** How many failures are tried as the first of those that one value repairs. */
const MOST_TRIED = 200;

/** The failures that one new value of the suspect would put right together: the most that allow a common one. */
function repairedBy(suspect: Figure, open: readonly Outcome[]): readonly Outcome[] {
  const repairs = open.flatMap((outcome) => {
    const range = repairOf(outcome.judgement, suspect);
    return range === undefined ? [] : [{ outcome, range }];
  });
  let most: readonly Outcome[] = [];
  for (const start of repairs.slice(0, MOST_TRIED)) {
    let shared: Interval = start.range;
    const members: Outcome[] = [];
    for (const { outcome, range } of [start, ...repairs.filter((repair) => repair !== start)]) {
      const narrower = common(shared, range);
      if (narrower === undefined) continue;
      shared = narrower;
      members.push(outcome);
    }
    if (members.length > most.length) most = members;
  }
  return most;
}

function repairOf(judgement: Judgement, suspect: Figure): Interval | undefined {
  const own = figuresIn(judgement).find(({ pointer }) => pointer === suspect.pointer);
  return own === undefined ? undefined : judgement.repair?.(own);
}

const isChecked = (suspect: Figure, members: readonly Outcome[]): boolean =>
  members.some(({ judgement }) => checkedOf(judgement)?.pointer === suspect.pointer);

/** The forms that show a wrong value most plainly, first. */
const PLAIN: readonly Judgement['form'][] = ['equal', 'sum', 'balance', 'growth', 'ratio', 'at-most'];

const plainness = ({ judgement }: Outcome): number => {
  const at = PLAIN.indexOf(judgement.form);
  return at === -1 ? PLAIN.length : at;
};

function findingOf({ suspect, members }: Group): Finding {
  const [outcome, ...consequences] = [...members].sort((a, b) => plainness(a) - plainness(b));
  if (outcome === undefined) throw new Error('a finding without a failure');
  return { outcome, consequences, ...(suspect === undefined ? {} : { suspect }) };
}
