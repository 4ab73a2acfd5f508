import type { Measure, MeasureKind, Statement } from './measures.js';
import { readMoney } from './money.js';
import type { Phrase } from './phrases.js';

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
export function distribute(statements: readonly Statement[], plain: string): readonly Statement[] {
  let given: readonly Statement[] = statements;
  for (const statement of statements) {
    const at = given.indexOf(statement);
    if (at < 0 || isBothSides(statement)) continue;
    given =
      runsOf(statement, plain).length > 0 ? shared(given, at, plain) : repeated(alone(given, at, plain), at);
  }
  return given;
}

/** 收、支 have keys of their own for two figures. */
const isBothSides = ({ subject }: Statement): boolean => /收.{0,8}支/.test(subject);

function shared(statements: readonly Statement[], at: number, plain: string): readonly Statement[] {
  const statement = statements[at];
  if (statement === undefined) return statements;
  const runs = runsOf(statement, plain);
  const size = runs[0]?.length ?? 0;
  if (runs.some((run) => run.length !== size)) return replaced(statements, at, [listed(statement, runs)]);
  const names = namesIn(statement, size);
  if (names !== undefined) return replaced(statements, at, split(statement, names, runs));
  const owners = ownersBefore(statements, at, size, runs, plain);
  return owners === undefined
    ? replaced(statements, at, [listed(statement, runs)])
    : statements.map((entry) => owned(entry, owners, runs, statement));
}

const replaced = (
  statements: readonly Statement[],
  at: number,
  by: readonly Statement[],
): readonly Statement[] => [...statements.slice(0, at), ...by, ...statements.slice(at + 1)];

/** The statements told one after the other, whose shares follow: as many as there are figures. */
function ownersBefore(
  statements: readonly Statement[],
  at: number,
  size: number,
  runs: readonly Run[],
  plain: string,
): readonly Statement[] | undefined {
  const first = runs[0]?.[0];
  const statement = statements[at];
  if (first === undefined || statement === undefined) return undefined;
  if (!/分别|各/.test(plain.slice(Math.max(0, first.start - 24), first.start))) return undefined;
  const told = statements
    .slice(0, at + 1)
    .filter(({ sentence, nested }) => sentence === statement.sentence && !nested);
  const owners = told.slice(-size);
  const named =
    owners.length === size && owners.every(({ subject, measures }) => subject !== '' && measures.length > 0);
  return named && owners.every((owner) => owner === statement || !has(owner, runs)) ? owners : undefined;
}

const has = ({ measures }: Statement, runs: readonly Run[]): boolean =>
  measures.some(({ kind }) => runs.some(([first]) => first?.kind === kind));

function owned(
  entry: Statement,
  owners: readonly Statement[],
  runs: readonly Run[],
  last: Statement,
): Statement {
  const index = owners.indexOf(entry);
  if (index < 0) return entry;
  const all = new Set(runs.flat());
  const own = entry === last ? entry.measures.filter((measure) => !all.has(measure)) : entry.measures;
  return { ...entry, measures: [...own, ...runs.flatMap((run) => like(run[0], run[index]))] };
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
  return left.length === 0 ? parts : [...parts, { ...statement, measures: left.map(asListed) }];
}

const listed = (statement: Statement, runs: readonly Run[]): Statement => {
  const all = new Set(runs.flat());
  return { ...statement, measures: statement.measures.map((one) => (all.has(one) ? asListed(one) : one)) };
};
const asListed = (measure: Measure): Measure => ({ ...measure, listed: true });

/** 分别 before one figure: the others are not there, and whose this one is, nobody knows. */
function alone(statements: readonly Statement[], at: number, plain: string): readonly Statement[] {
  const statement = statements[at];
  const [first] = statement?.measures ?? [];
  if (statement === undefined || first === undefined) return statements;
  let from = Math.min(statement.end, first.start);
  const measures = statement.measures.map((measure) => {
    const told = plain.slice(from, measure.start);
    from = measure.end;
    return /^(?:share|level|actual|budget)$/.test(measure.kind) && told.length < 40 && told.includes('分别')
      ? asListed(measure)
      : measure;
  });
  return replaced(statements, at, [{ ...statement, measures }]);
}

/** `出国费、购置费均为0万元`: the one figure is said of each. */
function repeated(statements: readonly Statement[], at: number): readonly Statement[] {
  const statement = statements[at];
  const [only, more] = statement?.measures ?? [];
  if (statement === undefined || only === undefined || more !== undefined || only.listed) return statements;
  if (!/[均都各](?:为|是)?$/.test(only.label) || !only.label.includes('、')) return statements;
  const names = cut(statement, /、/g);
  return names.length < 2
    ? statements
    : replaced(
        statements,
        at,
        names.map((name) => ({ ...statement, ...name })),
      );
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
function runsOf({ measures }: Statement, plain: string): readonly Run[] {
  const runs: Measure[][] = [];
  measures.forEach((measure, index) => {
    const before = measures[index - 1];
    const run = runs.at(-1);
    if (before === undefined || !SERIES.has(run?.[0]?.kind ?? 'bare') || !follows(before, measure, plain))
      runs.push([measure]);
    else run?.push(measure);
  });
  return runs.filter(({ length }) => length > 1);
}

function follows(before: Measure, measure: Measure, plain: string): boolean {
  if (measure.figure?.kind !== before.figure?.kind || measure.figure === undefined) return false;
  return /^(?:[、,，]|[、,，]?[和与及])$/.test(plain.slice(before.end, measure.start));
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
