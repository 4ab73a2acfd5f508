import type { Field, FieldTree } from '../../src/model/field.js';
import type { Message } from '../../src/model/message.js';
import { defineRule } from '../../src/model/rule.js';
import { projectKey } from './names.js';
import { readSummaries, type Summary } from './summaries.js';
import { joinLists } from './lists.js';
import { readTablesOf, type TableReading, type TablesReading } from './tables/index.js';

interface Target {
  readonly tables: TablesReading;
  readonly summaries: readonly Summary[];
}

/**
 * Projects: their tables (项目绩效目标完成情况表, 项目支出绩效自评表 and kin) joined with their 综述 by name, in the order
 * in which the report first speaks of them. What tables print that is no project is told here as well.
 */
export const projects = defineRule<Target>({
  id: 'projects',
  title: '项目绩效',
  pointer: '/performance/projects',
  locate({ document }) {
    const tables = readTablesOf(document);
    const summaries = readSummaries(document);
    const found =
      tables.readings.length + tables.messages.length + tables.accounted.length + summaries.length;
    return found > 0 ? [{ tables, summaries }] : [];
  },
  read(targets) {
    const entries = targets.flatMap(({ tables, summaries }) =>
      joinByName(joinLists(tables.readings.filter(({ kind }) => kind === 'project')), summaries),
    );
    const messages = [
      ...targets.flatMap(({ tables }) => tables.messages),
      ...entries.flatMap((entry) => entry.messages),
    ];
    const accounted = targets.flatMap(({ tables, summaries }) => [
      ...tables.accounted,
      ...summaries.flatMap((one) => one.accounted),
    ]);
    return {
      value: entries.length > 0 ? entries.map((entry) => entry.value) : undefined,
      messages,
      accounted,
    };
  },
});

interface Entry {
  readonly order: readonly [number, number];
  readonly value: { readonly [key: string]: FieldTree | undefined };
  readonly messages: readonly Message[];
}

/** Each table with the first summary of its name that no table took; summaries without a table stand alone. */
export function joinByName(tables: readonly TableReading[], summaries: readonly Summary[]): readonly Entry[] {
  const free = new Set(uniqueSummaries(summaries));
  const tabled = tables.map((table): Entry => {
    const name = table.value.name as Field<string | null> | undefined;
    const printedName = name?.value ?? undefined;
    const key = printedName === undefined ? undefined : projectKey(printedName);
    const summary = [...free].find((one) => one.key === key);
    if (summary === undefined) return { order: table.order, value: table.value, messages: table.messages };
    free.delete(summary);
    const order = before(summary.order, table.order) ? summary.order : table.order;
    return {
      order,
      value: { ...table.value, ...nameAlso(name, summary), summary: summary.value },
      messages: table.messages,
    };
  });
  const alone = [...free].map((summary): Entry => ({
    order: summary.order,
    value: { name: summary.name, summary: summary.value },
    messages: [],
  }));
  return [...tabled, ...alone].sort((a, b) => a.order[0] - b.order[0] || a.order[1] - b.order[1]);
}

const before = (a: Entry['order'], b: Entry['order']): boolean =>
  a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);

/** A summary printed again (in an attached report) is the same one. */
const uniqueSummaries = (summaries: readonly Summary[]): readonly Summary[] =>
  summaries.filter((one, at) => summaries.findIndex((other) => other.key === one.key) === at);

function nameAlso(
  name: Field<string | null> | undefined,
  { name: said }: Summary,
): { readonly name?: Field<string | null> } {
  if (name === undefined || said.place === undefined || name.value !== said.value) return {};
  return { name: { ...name, also: [said.place] } };
}
