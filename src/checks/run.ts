import type { Check, Relation } from '../model/check.js';
import type { ReportRecord } from '../model/report.js';
import { factNamed, type Knowledge } from './facts/index.js';
import { figuresOf, type Figures } from './figures.js';
import { figuresIn, type Judgement } from './judgement.js';
import { parseRef } from './paths.js';
import { best, judge, refsOf } from './relations/index.js';
import type { Choice } from './resolve.js';
import { framesOf, statementsIn } from './scopes.js';
import { tablesOf, type Tables } from './tables.js';

/** A check asked once. */
export interface Outcome {
  readonly check: Check;
  readonly judgement: Judgement;
}

export interface Asked {
  readonly figures: Figures;
  readonly tables: Tables;
  readonly knowledge: Knowledge;
}

/** Ask every check of the catalogue of a record; one outcome at least for each. */
export function askAll(
  record: ReportRecord,
  catalogue: readonly Check[],
  knowledge: Knowledge,
): readonly Outcome[] {
  const asked: Asked = { figures: figuresOf(record), tables: tablesOf(record), knowledge };
  return catalogue.flatMap((check) => ask(check, asked));
}

function ask(check: Check, asked: Asked): readonly Outcome[] {
  const { relation } = check;
  if (relation.kind === 'fact')
    return orNothing(check, factNamed(relation.fact)(asked)).map((judgement) => ({ check, judgement }));
  const judgements = choicesFor(check, asked.tables).flatMap((choices) => {
    const perChoice = choices.map((choice) => judgeFrames(check, relation, choice, asked));
    return perChoice.length === 1 ? (perChoice[0] ?? []) : agreeing(perChoice);
  });
  return orNothing(check, withoutPartialLists(relation, judgements)).map((judgement) => ({
    check,
    judgement,
  }));
}

function judgeFrames(
  { each }: Check,
  relation: Exclude<Relation, { kind: 'fact' }>,
  choice: Choice,
  { figures, knowledge }: Asked,
): readonly Judgement[] {
  const setting = { figures, choice, words: knowledge.rows };
  return framesOf(each, setting).map((frame) => withTables(judge(relation, { ...setting, frame }), choice));
}

/** A table without figures contradicts nothing by what it leaves blank. */
function withTables(judgement: Judgement, choice: Choice): Judgement {
  if (judgement.status !== 'failed') return judgement;
  const empty = Object.values(choice).filter((table) => table?.statement.state === 'empty');
  const touched = figuresIn(judgement).some(({ pointer }) =>
    empty.some((table) => table !== undefined && pointer.startsWith(`${table.pointer}/`)),
  );
  return touched ? { ...judgement, status: 'not-checkable', why: 'empty-table' } : judgement;
}

const orNothing = ({ relation }: Check, judgements: readonly Judgement[]): readonly Judgement[] =>
  judgements.length > 0
    ? judgements
    : [{ status: 'not-applicable', why: 'not-printed', form: relation.kind, operands: [], measure: 'money' }];

/** The numbers of the statements that a check speaks of; found once for each check. */
const spokenOf = new WeakMap<Check, readonly string[]>();

function statementsOf(check: Check): readonly string[] {
  const known = spokenOf.get(check);
  if (known !== undefined) return known;
  const found = [...new Set([...statementsIn(check.each), ...cellsIn(check.relation)])];
  spokenOf.set(check, found);
  return found;
}

function cellsIn(relation: Relation): readonly string[] {
  if (relation.kind === 'any') return relation.of.flatMap(cellsIn);
  if (relation.kind === 'fact') return [];
  return refsOf(relation)
    .flat()
    .flatMap((ref) => parseRef(ref).paths)
    .flatMap((path) => (path.kind === 'cell' ? [path.statement] : []));
}

/**
 * The statements to ask, one list of alternatives for each asking. Where a report prints its tables in several sets, the
 * nth of each kind go together; a table or a chapter of which there is one may belong to any of them.
 */
function choicesFor(check: Check, tables: Tables): readonly (readonly Choice[])[] {
  const names = statementsOf(check);
  const counts = names.map((name) => tables[name]?.length ?? 0);
  const sets = Math.max(1, ...counts);
  const choices = Array.from({ length: sets }, (_, at): Choice =>
    Object.fromEntries(
      names.map((name) => {
        const own = tables[name] ?? [];
        return [name, own.length === 1 ? own[0] : own[at]];
      }),
    ),
  );
  const apart = check.group !== 'text-table' && counts.every((count) => count === sets);
  return apart ? choices.map((choice) => [choice]) : [choices];
}

/** The same frames asked of several sets: what one of them answers is answered. */
function agreeing(perChoice: readonly (readonly Judgement[])[]): readonly Judgement[] {
  const most = Math.max(...perChoice.map((judgements) => judgements.length));
  return Array.from({ length: most }, (_, at) => {
    const answers = perChoice.flatMap((judgements) => judgements[at] ?? []);
    const found = best(answers);
    return found.status === 'failed' ? { ...found, status: 'not-checkable', why: 'several-sets' } : found;
  });
}

/** A list that may leave entries out falls short rightly, unless the same lists are complete elsewhere. */
function withoutPartialLists(relation: Relation, judgements: readonly Judgement[]): readonly Judgement[] {
  if (relation.kind !== 'sum' || relation.partial !== true) return judgements;
  const complete = judgements.some(({ status }) => status === 'passed' || status === 'rounding');
  if (complete) return judgements;
  return judgements.map((judgement) =>
    judgement.status === 'failed' && (judgement.difference ?? 0n) > 0n
      ? { ...judgement, status: 'not-checkable', why: 'partial-list' }
      : judgement,
  );
}
