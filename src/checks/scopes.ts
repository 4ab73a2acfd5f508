import type { Scope } from '../model/check.js';
import { valueAt } from '../model/pointer.js';
import { nameOf, plainName } from './names.js';
import { parseRef } from './paths.js';
import { descend, type Choice, type Frame, type Setting } from './resolve.js';
import { cellPointer, rowOf, type Table } from './tables.js';

type Names = Readonly<Record<string, readonly string[]>>;
const frame = (names: Names): Frame => new Map(Object.entries(names));

const once: readonly Frame[] = [frame({})];

/** The things that a check is asked of; one frame without names where it is asked once. */
export function framesOf(scope: Scope | undefined, setting: Omit<Setting, 'frame'>): readonly Frame[] {
  if (scope === undefined) return once;
  switch (scope.kind) {
    case 'entries':
      return pointersOf(scope.of, setting).map((pointer) => frame({ '': [pointer] }));
    case 'rows':
      return tablesIn(scope.of, setting.choice).flatMap((table) =>
        table.statement.rows.map((_, row) => frame({ '': [valuesPointer(table, row)] })),
      );
    case 'parents':
      return tablesIn(scope.of, setting.choice).flatMap(parents);
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

/** Things of the record that are there; each path once. */
function pointersOf(refs: readonly string[], { figures }: Pick<Setting, 'figures'>): readonly string[] {
  return refs
    .flatMap((ref) => parseRef(ref).paths)
    .flatMap((path) => (path.kind === 'tree' ? descend([path.root], path.steps, figures) : []))
    .filter((pointer) => valueAt(figures.record, pointer) !== undefined);
}

const valuesPointer = (table: Table, row: number): string => `${table.pointer}/rows/${row}/values`;

/** Rows that hang together by code; a table that prints codes twice has none. */
function parents(table: Table): readonly Frame[] {
  if (table.repeated) return [];
  return [...table.children]
    .filter(([row]) => row !== -1)
    .flatMap(([row, children]) =>
      table.columns.map((column) =>
        frame({
          parent: [cellPointer(table, row, column)],
          children: children.map((child) => cellPointer(table, child, column)),
        }),
      ),
    );
}

function roots(table: Table, { words }: Omit<Setting, 'frame'>): readonly Frame[] {
  const total = rowOf(table, '合计', words);
  const classes = table.children.get(-1) ?? [];
  if (total === undefined || table.repeated || classes.length === 0) return [];
  return table.columns.map((column) =>
    frame({
      total: [cellPointer(table, total, column)],
      classes: classes.map((row) => cellPointer(table, row, column)),
    }),
  );
}

function lines(
  table: Table,
  { side, row, until }: Extract<Scope, { kind: 'lines' }>,
  { words }: Omit<Setting, 'frame'>,
): readonly Frame[] {
  const total = rowOf(table, row, words, side);
  const end = until === undefined ? undefined : rowOf(table, until, words, side);
  if (total === undefined || (until !== undefined && end === undefined)) return [];
  const own = table.statement.rows.map((_, at) => at).filter((at) => table.statement.rows[at]?.side === side);
  const taken = own
    .filter((at) => (end === undefined ? at < total : at > total && at < end))
    .filter((at) => !isWithin(table.statement.rows[at]?.name ?? '', words));
  if (taken.length === 0) return [];
  return columnsOf(table, total).map((column) =>
    frame({
      total: [cellPointer(table, total, column)],
      lines: taken.map((at) => cellPointer(table, at, column)),
    }),
  );
}

const columnsOf = (table: Table, row: number): readonly string[] =>
  Object.keys(table.statement.rows[row]?.values ?? {});

/** 其中：… is part of the line above it. */
const isWithin = (name: string, words: Setting['words']): boolean =>
  words['within']?.all[0]?.some((word) => name.startsWith(word)) === true;

function pairs({ left, right, by }: Extract<Scope, { kind: 'pairs' }>, choice: Choice): readonly Frame[] {
  const [one, other] = [choice[left], choice[right]];
  if (one === undefined || other === undefined || one.repeated || other.repeated) return [];
  const found = by === 'code' ? byCode(one, other) : byClassName(one, other);
  return found.map(([a, b]) => frame({ left: [valuesPointer(one, a)], right: [valuesPointer(other, b)] }));
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

function groups(
  { of, members, by }: Extract<Scope, { kind: 'groups' }>,
  setting: Omit<Setting, 'frame'>,
): readonly Frame[] {
  const { record } = setting.figures;
  const all = pointersOf([members], setting);
  return pointersOf([of], setting).map((group) => {
    const name = plainName(nameOf(valueAt(record, group)) ?? '');
    const own = all.filter((pointer) => {
      const value = valueAt(record, `${pointer}/${by}`);
      return typeof value === 'string' && plainName(value) === name;
    });
    return frame({ group: [group], members: own });
  });
}

type RowFinder = (table: Table, entry: unknown) => number | undefined;

const codeRow: RowFinder = (table, entry) => {
  const code = valueAt(entry, '/code');
  return typeof code === 'string' ? table.byCode.get(code) : undefined;
};

const classRow: RowFinder = (table, entry) => {
  const name = plainName(nameOf(entry) ?? '');
  return (table.children.get(-1) ?? []).find(
    (row) => name !== '' && plainName(table.statement.rows[row]?.name ?? '') === name,
  );
};

function coded(
  { of, statement }: Extract<Scope, { kind: 'coded' | 'classes' }>,
  setting: Omit<Setting, 'frame'>,
  rowFor: RowFinder,
): readonly Frame[] {
  const table = setting.choice[statement];
  if (table === undefined || table.repeated) return [];
  return pointersOf([of], setting).flatMap((entry) => {
    const row = rowFor(table, valueAt(setting.figures.record, entry));
    return row === undefined ? [] : [frame({ entry: [entry], row: [valuesPointer(table, row)] })];
  });
}
