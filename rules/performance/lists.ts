import { isField, type Field, type FieldTree } from '../../src/model/field.js';
import type { Message } from '../../src/model/message.js';
import { projectKey } from './names.js';
import type { TableReading } from './tables/index.js';

const source = 'rules/performance/lists';

/** A project that has a table of its own and a row in a list of projects is one: the table's values stand. */
export function joinLists(tables: readonly TableReading[]): readonly TableReading[] {
  const own = new Map<string, TableReading>();
  for (const table of tables) {
    const key = table.listed ? undefined : keyOf(table);
    if (key !== undefined && !own.has(key)) own.set(key, table);
  }
  const listed = new Map<TableReading, TableReading>();
  for (const row of tables.filter((table) => table.listed)) {
    const table = own.get(keyOf(row) ?? '');
    if (table !== undefined && !listed.has(table)) listed.set(table, row);
  }
  const joined = new Set(listed.values());
  return tables.flatMap((table) => {
    if (joined.has(table)) return [];
    const row = listed.get(table);
    return [row === undefined ? table : withList(table, row)];
  });
}

const keyOf = ({ value }: TableReading): string | undefined => {
  const name = fieldAt(value.name)?.value;
  return typeof name === 'string' ? projectKey(name) : undefined;
};

const fieldAt = (tree: FieldTree | undefined): Field | undefined =>
  tree !== undefined && isField(tree) ? tree : undefined;

/** What the list says more, and a message for each value that it prints otherwise. */
function withList(table: TableReading, row: TableReading): TableReading {
  const messages: Message[] = [...table.messages, ...row.messages];
  const value = merged(table.value, row.value, messages);
  const [first = row] = [row, table].sort((a, b) => a.order[0] - b.order[0] || a.order[1] - b.order[1]);
  return { ...table, order: first.order, value, messages };
}

type Tree = TableReading['value'];

function merged(own: Tree, list: Tree, messages: Message[]): Tree {
  const found: Record<string, FieldTree | undefined> = { ...own };
  for (const [key, more] of Object.entries(list)) {
    const kept = own[key];
    if (kept === undefined) found[key] = more;
    else if (key === 'funds') found[key] = merged(kept as Tree, more as Tree, messages);
    else sayDifference(fieldAt(kept), fieldAt(more), messages);
  }
  return found;
}

function sayDifference(kept: Field | undefined, other: Field | undefined, messages: Message[]): void {
  if (kept === undefined || other?.place === undefined) return;
  if (typeof kept.value !== 'number' || kept.value === other.value || other.value === null) return;
  const { block, cell } = other.place;
  messages.push({
    code: 'restated-differently',
    severity: 'warning',
    source,
    kept: kept.raw,
    other: other.raw,
    place: { block, ...(cell ? { cell } : {}) },
  });
}
