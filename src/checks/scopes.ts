import type { Scope } from '../model/check.js';
import { append, joined } from '../model/lists.js';
import { nameOf, plainName } from './names.js';
import { parseRef } from './paths.js';
import type { Choice, Frame, Setting } from './resolve.js';
import type { Node } from './descend.js';
import { answers, isFilled, rowNode, rowOf, type Table } from './tables.js';

/** What is asked of one thing. */
const single = (node: Node): Frame => ({ '': [node] });

/** A row, and its highest columns but the total. */
const rowFrame = (table: Table, row: number): Frame => ({
  '': [rowNode(table, row)],
  others: Object.keys(table.statement.rows[row]?.values ?? {})
    .filter((column) => column !== 'total' && !column.includes('.'))
    .map((column) => table.cell(row, column))
    .filter((node) => node !== undefined),
});

const once: readonly Frame[] = [{}];

/** The things that a check is asked of; one frame without names where it is asked once. */
export function framesOf(scope: Scope | undefined, setting: Setting): readonly Frame[] {
  if (scope === undefined) return once;
  switch (scope.kind) {
    case 'entries':
      return nodesOf(scope.of, setting).map(single);
    case 'rows':
      return tablesIn(scope.of, setting.choice).flatMap((table) =>
        table.statement.rows.flatMap((_, row) => (isFilled(table, row) ? [rowFrame(table, row)] : [])),
      );
    case 'parents':
      return joined(tablesIn(scope.of, setting.choice).map(parents));
    case 'roots':
      return tablesIn(scope.of, setting.choice).flatMap((table) => roots(table, setting));
    case 'lines':
      return tablesIn([scope.of], setting.choice).flatMap((table) => lines(table, scope, setting));
    case 'pairs':
      return pairs(scope, setting.choice);
    case 'groups':
      return groups(scope, setting);
    case 'coded':
      return coded(scope, setting, codeRow);
    case 'classes':
      return coded(scope, setting, classRow);
  }
}

/** The statements that a scope looks at, by number. */
export function statementsIn(scope: Scope | undefined): readonly string[] {
  switch (scope?.kind) {
    case 'rows':
    case 'parents':
    case 'roots':
      return scope.of;
    case 'lines':
      return [scope.of];
    case 'pairs':
      return [scope.left, scope.right];
    case 'coded':
    case 'classes':
      return [scope.statement];
    default:
      return [];
  }
}

const tablesIn = (names: readonly string[], choice: Choice): readonly Table[] =>
  names.flatMap((name) => choice[name] ?? []);

/** Things of the record that are there. */
function nodesOf(refs: readonly string[], { figures }: Setting): readonly Node[] {
  const nodes: Node[] = [];
  for (const ref of refs)
    for (const path of parseRef(ref).paths) if (path.kind === 'tree') append(nodes, figures.nodes(path));
  return nodes;
}

/** A row and the rows that it adds up, column by column; columns that are blank throughout are none. */
function columnFrames(
  table: Table,
  total: number,
  parts: readonly number[],
  names: { readonly total: string; readonly parts: string },
): readonly Frame[] {
  const { rows } = table.statement;
  const cells = (among: readonly number[], column: string): readonly Node[] =>
    among.map((row) => table.cell(row, column)).filter((node) => node !== undefined);
  return Object.keys(rows[total]?.values ?? {})
    .filter((column) => [total, ...parts].some((row) => (rows[row]?.values[column] ?? null) !== null))
    .map((column) => ({ [names.total]: cells([total], column), [names.parts]: cells(parts, column) }));
}

/** Rows that hang together by code; a table that prints codes twice has none. */
function parents(table: Table): readonly Frame[] {
  if (table.repeated) return [];
  return joined(
    [...table.children]
      .filter(([row]) => row !== -1)
      .map(([row, children]) => columnFrames(table, row, children, { total: 'parent', parts: 'children' })),
  );
}

function roots(table: Table, { words }: Setting): readonly Frame[] {
  const total = rowOf(table, '合计', words);
  const classes = table.children.get(-1) ?? [];
  if (total === undefined || table.repeated || classes.length === 0) return [];
  return columnFrames(table, total, classes, { total: 'total', parts: 'classes' });
}

function lines(
  table: Table,
  { side, row, until }: Extract<Scope, { kind: 'lines' }>,
  { words }: Setting,
): readonly Frame[] {
  const total = rowOf(table, row, words, side);
  const end = until === undefined ? undefined : rowOf(table, until, words, side);
  if (total === undefined || (until !== undefined && end === undefined)) return [];
  const { rows } = table.statement;
  const taken = rows
    .map((_, at) => at)
    .filter((at) => rows[at]?.side === side)
    .filter((at) => (end === undefined ? at < total : at > total && at < end))
    .filter((at) => !isWithin(rows[at]?.name ?? '', words));
  const twofold = taken.some((at) => answers(rows[at]?.name ?? '', words['性质']));
  return twofold || taken.length === 0
    ? []
    : columnFrames(table, total, taken, { total: 'total', parts: 'lines' });
}

/** 其中：… is part of the line above it. */
const isWithin = (name: string, words: Setting['words']): boolean =>
  words['within']?.all[0]?.some((word) => name.startsWith(word)) === true;

function pairs({ left, right, by }: Extract<Scope, { kind: 'pairs' }>, choice: Choice): readonly Frame[] {
  const [one, other] = [choice[left], choice[right]];
  if (one === undefined || other === undefined || one.repeated || other.repeated) return [];
  const found = by === 'code' ? byCode(one, other) : byClassName(one, other);
  return found
    .filter(([a]) => isFilled(one, a))
    .map(([a, b]) => ({ left: [rowNode(one, a)], right: [rowNode(other, b)] }));
}

const byCode = (one: Table, other: Table): readonly (readonly [number, number])[] =>
  [...one.byCode].flatMap(([code, row]) => {
    const twin = other.byCode.get(code);
    return twin === undefined ? [] : [[row, twin] as const];
  });

/** Lines of a summary's expenditure side and the classes of a table by code. */
function byClassName(one: Table, other: Table): readonly (readonly [number, number])[] {
  const classes = new Map(
    (other.children.get(-1) ?? []).map((row) => [plainName(other.statement.rows[row]?.name ?? ''), row]),
  );
  return one.statement.rows.flatMap(({ side, name }, row) => {
    const twin = side === 'expenditure' && name !== null ? classes.get(plainName(name)) : undefined;
    return twin === undefined ? [] : [[row, twin] as const];
  });
}

function groups({ of, members, by }: Extract<Scope, { kind: 'groups' }>, setting: Setting): readonly Frame[] {
  const all = nodesOf([members], setting).map((node) => ({ node, name: plainName(textOf(node, by)) }));
  return nodesOf([of], setting).map((group) => {
    const name = plainName(nameOf(group.value) ?? '');
    return { group: [group], members: all.filter((one) => one.name === name).map(({ node }) => node) };
  });
}

function textOf({ value }: Node, key: string): string {
  const held = (value as Readonly<Record<string, unknown>> | null)?.[key];
  return typeof held === 'string' ? held : '';
}

type RowFinder = (table: Table, entry: Node) => number | undefined;

const codeRow: RowFinder = (table, entry) => table.byCode.get(textOf(entry, 'code'));

const classRow: RowFinder = (table, entry) => {
  const name = plainName(nameOf(entry.value) ?? '');
  return (table.children.get(-1) ?? []).find(
    (row) => name !== '' && plainName(table.statement.rows[row]?.name ?? '') === name,
  );
};

function coded(
  { of, statement }: Extract<Scope, { kind: 'coded' | 'classes' }>,
  setting: Setting,
  rowFor: RowFinder,
): readonly Frame[] {
  const table = setting.choice[statement];
  if (table === undefined || table.repeated) return [];
  return nodesOf([of], setting).flatMap((entry) => {
    const row = rowFor(table, entry);
    return row === undefined ? [] : [{ entry: [entry], row: [rowNode(table, row)] }];
  });
}
