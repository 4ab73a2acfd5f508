import type { Check, Relation } from '../model/check.js';
import { parseRef } from './paths.js';
import { refsOf } from './relations/index.js';
import type { Choice } from './resolve.js';
import { statementsIn } from './scopes.js';
import type { Tables } from './tables.js';

/** The statements to ask of a check: one list of alternatives for each asking. */
export type Choices = (check: Check) => readonly (readonly Choice[])[];

/**
 * Nearly every report prints each table once. Where the tables stand in several sets, the nth of each kind go together;
 * a table or a chapter of which there is one may belong to any of them.
 */
export function choicesOf(tables: Tables): Choices {
  const entries = Object.entries(tables);
  if (entries.every(([, own]) => own.length < 2)) {
    const only = [[Object.fromEntries(entries.map(([name, own]) => [name, own[0]]))]];
    return () => only;
  }
  return (check) => ofSets(check, tables);
}

function ofSets(check: Check, tables: Tables): readonly (readonly Choice[])[] {
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

/** The numbers of the statements that a check speaks of. */
const statementsOf = ({ each, relation }: Check): readonly string[] => [
  ...new Set([...statementsIn(each), ...cellsIn(relation)]),
];

function cellsIn(relation: Relation): readonly string[] {
  if (relation.kind === 'any') return relation.of.flatMap(cellsIn);
  if (relation.kind === 'fact') return [];
  return refsOf(relation)
    .flat()
    .flatMap((ref) => parseRef(ref).paths)
    .flatMap((path) => (path.kind === 'cell' ? [path.statement] : []));
}
