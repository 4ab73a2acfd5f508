import type { Ref } from '../model/check.js';
import { valueAt, writeToken } from '../model/pointer.js';
import { exact } from './exact.js';
import type { Figure, Figures, Lack } from './figures.js';
import { nameOf, plainName } from './names.js';
import { parseRef, statementIds, stepsOf, type Path, type Step } from './paths.js';
import { cellPointer, rowOf, type RowWords, type Table } from './tables.js';

/** The statement that each number stands for in one evaluation. */
export type Choice = Readonly<Record<string, Table | undefined>>;

/** Names of a scope's things, each with the pointers that it stands for; `''` is what `.key` goes down from. */
export type Frame = ReadonlyMap<string, readonly string[]>;

export interface Setting {
  readonly figures: Figures;
  readonly words: Readonly<Record<string, RowWords>>;
  readonly choice: Choice;
  readonly frame: Frame;
}

/** What a reference gives: numbers, or why there are none. */
export interface Operand {
  readonly figures: readonly Figure[];
  readonly lack?: Lack;
  /** A value may be printed here that was not read, or elsewhere. */
  readonly doubt?: 'unread' | 'listed';
}

/** The first path that is printed; several references are one operand. */
export function gather(refs: readonly Ref[], setting: Setting): Operand {
  const operands = refs.map((ref) => resolve(ref, setting));
  const lacks = operands.flatMap(({ lack, doubt }) => (lack === undefined ? [] : [{ lack, doubt }]));
  const lack = lacks.find(({ lack: kind, doubt }) => kind === 'absent' && doubt === undefined) ?? lacks[0];
  const doubt = (lack ?? operands.find((operand) => operand.doubt !== undefined))?.doubt;
  return {
    figures: operands.flatMap(({ figures }) => figures),
    ...(lack === undefined ? {} : { lack: lack.lack }),
    ...(doubt === undefined ? {} : { doubt }),
  };
}

/** The words at a reference. */
export function textAt(ref: Ref, setting: Setting): string | undefined {
  const [path] = parseRef(ref).paths;
  if (path === undefined || path.kind === 'number') return undefined;
  const value = valueAt(setting.figures.record, locate(path, setting).pointers[0] ?? '');
  return typeof value === 'string' ? value : undefined;
}

function resolve(ref: Ref, setting: Setting): Operand {
  const { paths, optional } = parseRef(ref);
  let doubt: Operand['doubt'];
  for (const path of paths) {
    const operand = operandOf(path, setting);
    if (operand.lack !== 'absent') return operand;
    doubt ??= operand.doubt;
  }
  return {
    figures: [],
    ...(optional ? {} : { lack: 'absent' as const }),
    ...(doubt === undefined ? {} : { doubt }),
  };
}

function operandOf(path: Path, setting: Setting): Operand {
  if (path.kind === 'number') return { figures: [constant(path.value)] };
  const { pointers, list, home } = locate(path, setting);
  const held = pointers.map((pointer) => figureAt(pointer, setting));
  const figures = held.filter((one) => typeof one !== 'string');
  const lack =
    held.filter((one) => typeof one === 'string').find((one) => !list || one !== 'absent') ??
    (figures.length === 0 ? 'absent' : undefined);
  const doubt = list || lack !== undefined ? doubtOf(home, setting.figures) : undefined;
  return {
    figures,
    ...(lack === undefined ? {} : { lack }),
    ...(doubt === undefined ? {} : { doubt }),
  };
}

const constant = (value: number): Figure => ({
  pointer: '',
  value: exact(value),
  half: 0n,
  measure: 'points',
  text: '',
  decimals: 0,
  worded: false,
});

/** A blank cell of a statement is a zero that its form does not print. */
function figureAt(pointer: string, { figures }: Setting): Figure | Lack {
  const found = figures.at(pointer);
  if (found !== 'blank' || !pointer.startsWith('/statements/')) return found;
  return { pointer, value: 0n, half: 0n, measure: 'money', text: '', decimals: 0, worded: true };
}

interface Located {
  readonly pointers: readonly string[];
  /** Entries of a list: those that lack the key are none of it. */
  readonly list: boolean;
  /** Where the coverage is told of. */
  readonly home: string;
}

/** The pointers that a path leads to; they need not hold anything. */
function locate(path: Exclude<Path, { kind: 'number' }>, setting: Setting): Located {
  if (path.kind === 'cell') {
    const table = setting.choice[path.statement];
    if (table === undefined) return { pointers: [], list: false, home: listedAt(path.statement, setting) };
    const row = rowOf(table, path.row, setting.words, path.side);
    const pointers = row === undefined ? [] : [cellPointer(table, row, path.column)];
    return { pointers, list: false, home: table.pointer };
  }
  if (path.kind === 'tree') {
    const pointers = descend([path.root], path.steps, setting.figures);
    const first = path.steps[0];
    const home = first?.kind === 'key' ? `${path.root}/${first.key}` : path.root;
    return { pointers, list: path.steps.some(({ kind }) => kind === 'all'), home };
  }
  const named = setting.frame.get(path.name);
  const from = named ?? setting.frame.get('') ?? [];
  const rest = named === undefined ? [path.name, path.rest].join('') : path.rest.replace(/^\./, '');
  const pointers = rest === '' ? from : from.flatMap((base) => below(base, rest, setting.figures));
  return { pointers, list: LISTS.has(path.name), home: from[0] ?? '' };
}

/** Names that stand for all there is of something. */
const LISTS: ReadonlySet<string> = new Set(['children', 'classes', 'lines', 'members']);

/** A statement whose title is printed and whose body is elsewhere. */
function listedAt(name: string, { figures: { record } }: Setting): string {
  const at = record.statements.findIndex(({ id }) => id === statementIds[name]);
  return at === -1 ? '' : `/statements/${at}`;
}

/** A column's key may hold dots; all else is steps. */
const below = (base: string, rest: string, figures: Figures): readonly string[] =>
  base.endsWith('/values') ? [`${base}/${writeToken(rest)}`] : descend([base], stepsOf(rest), figures);

export function descend(
  from: readonly string[],
  steps: readonly Step[],
  { record }: Figures,
): readonly string[] {
  return steps.reduce<readonly string[]>((bases, step) => {
    if (step.kind === 'key') return bases.map((base) => `${base}/${writeToken(step.key)}`);
    return bases.flatMap((base) => entries(base, step, record));
  }, from);
}

function entries(base: string, step: Exclude<Step, { kind: 'key' }>, record: unknown): readonly string[] {
  const list = valueAt(record, base);
  if (!Array.isArray(list)) return [];
  const chosen: string[] = [];
  list.forEach((entry: unknown, at) => {
    const taken =
      step.kind === 'named'
        ? plainName(nameOf(entry) ?? '') === plainName(step.name)
        : step.without === undefined || valueAt(entry, `/${step.without}`) === undefined;
    if (taken) chosen.push(`${base}/${at}`);
  });
  return step.kind === 'named' ? chosen.slice(0, 1) : chosen;
}

/** What the coverage of a value's chapter or statement leaves open. */
export function doubtOf(pointer: string, { record }: Figures): Operand['doubt'] {
  const tokens = pointer.split('/');
  for (let length = tokens.length; length > 1; length -= 1) {
    const state = record.coverage[tokens.slice(0, length).join('/')];
    if (state === undefined) continue;
    return state === 'listed'
      ? 'listed'
      : state === 'partly-read' || state === 'unread'
        ? 'unread'
        : undefined;
  }
  return undefined;
}
