import { append } from '../model/lists.js';
import type { Labels } from './labels.js';
import { withMeasures, type Measure, type MeasureKind, type Statement } from './measures.js';
import { readMoney } from './money.js';
import type { Phrase } from './phrase-types.js';

/** `12.3、45.6万元`: in a series the last unit serves all. */
export function withSeriesUnits(phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.map((phrase, index) => {
    const joint = phrases[index + 1]?.value;
    const next = phrases[index + 2]?.value;
    if (phrase.value.kind !== 'bare' || next?.kind !== 'amount' || joint === undefined || !joins(joint))
      return phrase;
    const fen = readMoney(phrase.value.digits, next.unit);
    return typeof fen === 'number' ? { ...phrase, value: { kind: 'amount', fen, unit: next.unit } } : phrase;
  });
}

const joins = (joint: Phrase['value']): boolean =>
  joint.kind === 'mark'
    ? /[、,，]/.test(joint.mark)
    : joint.kind === 'words' && /^[和与及]$/.test(joint.text);

/** Figures of one kind side by side. */
type Run = readonly Measure[];

/**
 * Give each of several figures to the one that it is said of: `货物、服务支出分别为10万元、20万元`,
 * `人员经费280万元、公用经费20万元，分别占93%、7%`, `出国费、购置费均为0万元`. Where the words do not say whose each is,
 * the figures are marked as `listed`.
 */
export function distribute(
  statements: readonly Statement[],
  plain: string,
  labels: Labels,
): readonly Statement[] {
  const given: Statement[] = [];
  for (const statement of statements) {
    const bothSides = labels.bothSides.test(statement.subject); // 收、支 have keys of their own for two figures
    const runs = bothSides ? [] : runsOf(statement, plain, labels);
    if (bothSides) given.push(statement);
    else if (runs.length === 0) append(given, repeated(alone(statement, plain, labels), labels));
    else share(given, statement, runs, plain, labels);
  }
  return given;
}

/** Add a statement with runs to those given so far: cut up, shared with those before it, or marked. */
function share(
  given: Statement[],
  statement: Statement,
  runs: readonly Run[],
  plain: string,
  labels: Labels,
): void {
  const size = runs[0]?.length ?? 0;
  const even = runs.every((run) => run.length === size);
  const names = even ? namesIn(statement, size) : undefined;
  if (names !== undefined) {
    append(given, split(statement, names, runs));
    return;
  }
  const based = runs.length === 1 ? ofBases(statement, runs[0] ?? []) : undefined;
  if (based !== undefined) {
    given.push(based);
    return;
  }
  const owners = even ? ownersBefore(given, statement, size, runs, plain, labels) : undefined;
  if (owners === undefined) given.push(listed(statement, runs));
  else {
    for (const [index, at] of owners.entries()) {
      const owner = given[at];
      if (owner !== undefined) given[at] = owned(owner, index, runs);
    }
    given.push(owned(without(statement, runs), size - 1, runs));
  }
}

/** `较预算减少3万元，较上年增加1万元，分别下降25%和上升12.5%`: rates of the changes told before, in their order. */
function ofBases(statement: Statement, run: Run): Statement | undefined {
  const [first] = run;
  const changes = statement.measures.filter(
    ({ kind, end }) => kind === 'change' && end < (first?.start ?? 0),
  );
  const bases = new Set(changes.map(({ against }) => against));
  if (first?.kind !== 'change-rate' || changes.length !== run.length) return undefined;
  if (bases.size !== run.length || bases.has(undefined)) return undefined;
  const measures = statement.measures.map((measure) => {
    const base = changes[run.indexOf(measure)];
    const { against: _any, year: _other, ...own } = measure;
    if (base?.against === undefined) return measure;
    return { ...own, against: base.against, ...(base.year ? { year: base.year } : {}) };
  });
  return withMeasures(statement, measures);
}

/** Where the statements stand that were told one after the other and whose shares follow; the last of them is this one. */
function ownersBefore(
  given: readonly Statement[],
  statement: Statement,
  size: number,
  runs: readonly Run[],
  plain: string,
  labels: Labels,
): readonly number[] | undefined {
  const first = runs[0]?.[0];
  if (first === undefined || !labels.either.test(plain.slice(Math.max(0, first.start - 24), first.start)))
    return undefined;
  const owners: number[] = [];
  for (let at = given.length - 1; at >= 0 && owners.length < size - 1; at -= 1) {
    const told = given[at];
    if (told?.sentence !== statement.sentence) break;
    if (told.nested) continue;
    if (told.subject === '' || told.measures.length === 0 || has(told, runs)) return undefined;
    owners.unshift(at);
  }
  const own = without(statement, runs);
  return owners.length === size - 1 && statement.subject !== '' && own.measures.length > 0
    ? owners
    : undefined;
}

const has = ({ measures }: Statement, runs: readonly Run[]): boolean =>
  measures.some(({ kind }) => runs.some(([first]) => first?.kind === kind));

const owned = (entry: Statement, index: number, runs: readonly Run[]): Statement => ({
  ...entry,
  measures: [...entry.measures, ...runs.flatMap((run) => like(run[0], run[index]))],
});

function without(statement: Statement, runs: readonly Run[]): Statement {
  const all = new Set(runs.flat());
  return withMeasures(
    statement,
    statement.measures.filter((measure) => !all.has(measure)),
  );
}

/** A figure of a run says what the first of it says. */
const like = (first: Measure | undefined, figure: Measure | undefined): readonly Measure[] =>
  first === undefined || figure === undefined
    ? []
    : [
        {
          ...first,
          start: figure.start,
          end: figure.end,
          ...(figure.figure ? { figure: figure.figure } : {}),
          ...(figure.direction === undefined ? {} : { direction: figure.direction }),
        },
      ];

function split(statement: Statement, names: readonly Name[], runs: readonly Run[]): readonly Statement[] {
  const all = new Set(runs.flat());
  const left = statement.measures.filter((measure) => !all.has(measure));
  const parts = names.map((name, index) => ({
    ...statement,
    ...name,
    among: statement.among && index === 0,
    measures: runs.flatMap((run) => like(run[0], run[index])),
  }));
  return left.length === 0 ? parts : [...parts, withMeasures(statement, left.map(asListed))];
}

const listed = (statement: Statement, runs: readonly Run[]): Statement => {
  const all = new Set(runs.flat());
  return withMeasures(
    statement,
    statement.measures.map((one) => (all.has(one) ? asListed(one) : one)),
  );
};
const asListed = (measure: Measure): Measure => ({ ...measure, listed: true });

/** 分别 before one figure: the others are not there, and whose this one is, nobody knows. */
function alone(statement: Statement, plain: string, { respectively }: Labels): Statement {
  let from = Math.min(statement.end, statement.measures[0]?.start ?? statement.end);
  const measures = statement.measures.map((measure) => {
    const told = plain.slice(from, measure.start);
    from = measure.end;
    return /^(?:share|level|actual|budget)$/.test(measure.kind) && told.length < 40 && respectively.test(told)
      ? asListed(measure)
      : measure;
  });
  return withMeasures(statement, measures);
}

/** `出国费、购置费均为0万元`: the one figure is said of each. */
function repeated(statement: Statement, { eachAtEnd }: Labels): readonly Statement[] {
  const [only, more] = statement.measures;
  if (only === undefined || more !== undefined || only.listed) return [statement];
  if (!eachAtEnd.test(only.label) || !only.label.includes('、')) return [statement];
  const names = cut(statement, /、/g);
  return names.length < 2 ? [statement] : names.map((name) => ({ ...statement, ...name }));
}

const SERIES: ReadonlySet<MeasureKind> = new Set([
  'level',
  'actual',
  'budget',
  'adjusted-budget',
  'change',
  'change-rate',
  'share',
  'completion',
]);

/** Runs of two and more figures with nothing but 、 or 和 between them; a share is followed by bare percentages. */
function runsOf({ measures }: Statement, plain: string, labels: Labels): readonly Run[] {
  const runs: Measure[][] = [];
  measures.forEach((measure, index) => {
    const before = measures[index - 1];
    const run = runs.at(-1);
    const apart = run?.[0]?.sides === 'respectively'; // 分别减少2万元、增加3万元
    const kind = run?.[0]?.kind ?? 'bare';
    if (before === undefined || !SERIES.has(kind) || !follows(before, measure, apart, plain, labels))
      runs.push([measure]);
    else run?.push(measure);
  });
  return runs.filter(({ length }) => length > 1);
}

function follows(
  before: Measure,
  measure: Measure,
  apart: boolean,
  plain: string,
  { moving }: Labels,
): boolean {
  if (measure.figure?.kind !== before.figure?.kind || measure.figure === undefined) return false;
  const between = plain.slice(before.end, measure.start);
  const joint = /^(?:[、,，]?[和与及]|[、,，])/.exec(between)?.[0];
  if (joint === undefined) return false;
  const rest = between.slice(joint.length);
  return rest === '' || (apart && measure.kind === before.kind && moving.test(rest));
}

type Name = Pick<Statement, 'subject' | 'start' | 'end'>;

function namesIn(statement: Statement, size: number): readonly Name[] | undefined {
  return [cut(statement, /、/g), cut(statement, /[、和与及]/g)].find((names) => names.length === size);
}

function cut({ subject, start }: Statement, at: RegExp): readonly Name[] {
  const names: Name[] = [];
  let from = 0;
  const close = (to: number): void => {
    if (to > from) names.push({ subject: subject.slice(from, to), start: start + from, end: start + to });
  };
  for (const found of subject.matchAll(at)) {
    close(found.index);
    from = found.index + found[0].length;
  }
  close(subject.length);
  return names;
}
