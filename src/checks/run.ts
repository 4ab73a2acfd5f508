import type { Check, Relation } from '../model/check.js';
import { joined } from '../model/lists.js';
import type { ReportRecord } from '../model/report.js';
import { factNamed, type Knowledge } from './facts/index.js';
import { figuresOf, type Figures } from './figures.js';
import { figuresIn, type Judgement } from './judgement.js';
import { best, judge } from './relations/index.js';
import { choicesOf, type Choices } from './choices.js';
import type { Choice } from './resolve.js';
import { framesOf } from './scopes.js';
import { tablesOf, type Tables } from './tables.js';

/** A check asked once. */
export interface Outcome {
  readonly check: Check;
  readonly judgement: Judgement;
}

export interface Asked {
  readonly figures: Figures;
  readonly tables: Tables;
  readonly choices: Choices;
  readonly knowledge: Knowledge;
}

/** Ask every check of the catalogue of a record: an outcome for each thing of which something is printed. */
export function askAll(
  record: ReportRecord,
  catalogue: readonly Check[],
  knowledge: Knowledge,
): readonly Outcome[] {
  const tables = tablesOf(record);
  const asked: Asked = { figures: figuresOf(record), tables, choices: choicesOf(tables), knowledge };
  const outcomes: Outcome[] = [];
  for (const check of catalogue)
    for (const judgement of ask(check, asked))
      if (judgement.why !== 'not-printed') outcomes.push({ check, judgement });
  return outcomes;
}

function ask(check: Check, asked: Asked): readonly Judgement[] {
  const { relation } = check;
  if (relation.kind === 'fact') return factNamed(relation.fact)(asked);
  const sets = asked
    .choices(check)
    .map((choices) => agreeing(choices.map((choice) => judgeFrames(check, relation, choice, asked))));
  return withoutPartialLists(relation, sets.length === 1 ? (sets[0] ?? []) : joined(sets));
}

function judgeFrames(
  { each }: Check,
  relation: Exclude<Relation, { kind: 'fact' }>,
  choice: Choice,
  { figures, knowledge }: Asked,
): readonly Judgement[] {
  const setting = { figures, choice, words: knowledge.rows };
  return framesOf(each, setting).map((frame) =>
    withTables(judge(relation, frame, setting), choice, knowledge.emptied),
  );
}

/** A table without figures contradicts nothing by what it leaves blank, unless it says that there is nothing to print. */
function withTables(judgement: Judgement, choice: Choice, emptied: readonly string[]): Judgement {
  if (judgement.status !== 'failed') return judgement;
  const empty = Object.values(choice).filter(
    (table) =>
      table?.statement.state === 'empty' &&
      !emptied.some((word) => table.statement.note?.includes(word) === true),
  );
  const touched = figuresIn(judgement).some(({ pointer }) =>
    empty.some((table) => table !== undefined && pointer.startsWith(`${table.pointer}/`)),
  );
  return touched ? { ...judgement, status: 'not-checkable', why: 'empty-table' } : judgement;
}

/** The same frames asked of several sets: what one of them answers is answered. */
function agreeing(perChoice: readonly (readonly Judgement[])[]): readonly Judgement[] {
  if (perChoice.length === 1) return perChoice[0] ?? [];
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
