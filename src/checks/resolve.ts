import type { Ref } from '../model/check.js';
import { joined } from '../model/lists.js';
import { exact } from './exact.js';
import { descend, type Node } from './descend.js';
import type { Figure, Figures, Lack } from './figures.js';
import { parseRef, statementIds, type Below, type ParsedRef, type Path, type TreePath } from './paths.js';
import { rowOf, type RowWords, type Table } from './tables.js';

/** The statement that each number stands for in one evaluation. */
export type Choice = Readonly<Record<string, Table | undefined>>;

/** Names of a scope's things; `''` is what `.key` goes down from. */
export type Frame = Readonly<Record<string, readonly Node[]>>;

export interface Setting {
  readonly figures: Figures;
  readonly words: Readonly<Record<string, RowWords>>;
  readonly choice: Choice;
}

/** What a reference gives: numbers, or why there are none. */
export interface Operand {
  readonly figures: readonly Figure[];
  readonly lack: Lack | undefined;
  /** A value may be printed here that was not read, or elsewhere. */
  readonly doubt: 'unread' | 'listed' | undefined;
}

/** Several references as one operand; what one of them lacks the operand lacks. */
export function gather(refs: readonly ParsedRef[], frame: Frame, setting: Setting): Operand {
  const [first] = refs;
  if (refs.length === 1 && first !== undefined) return resolve(first, frame, setting);
  const operands = refs.map((ref) => resolve(ref, frame, setting));
  const lacking = operands.filter(({ lack }) => lack !== undefined);
  const worst = lacking.find(({ lack, doubt }) => lack === 'absent' && doubt === undefined) ?? lacking[0];
  return {
    figures: joined(operands.map(({ figures }) => figures)),
    lack: worst?.lack,
    doubt: (worst ?? operands.find((operand) => operand.doubt !== undefined))?.doubt,
  };
}

/** The words at a reference. */
export function textAt(ref: Ref, frame: Frame, setting: Setting): string | undefined {
  const [path] = parseRef(ref).paths;
  if (path === undefined || path.kind === 'number') return undefined;
  const value = locate(path, frame, setting).nodes[0]?.value;
  return typeof value === 'string' ? value : undefined;
}

/** Most of what checks ask for is not printed. */
const ABSENT: Operand = { figures: [], lack: 'absent', doubt: undefined };
const NOTHING: Operand = { figures: [], lack: undefined, doubt: undefined };

/** The first path that is printed. */
function resolve({ paths, optional }: ParsedRef, frame: Frame, setting: Setting): Operand {
  let doubt: Operand['doubt'];
  for (const path of paths) {
    const operand = operandOf(path, frame, setting, optional);
    if (operand.lack !== 'absent') return operand;
    doubt ??= operand.doubt;
  }
  if (doubt === undefined) return optional ? NOTHING : ABSENT;
  return { figures: [], lack: optional ? undefined : 'absent', doubt };
}

/** @param optional A blank is as good as nothing. */
function operandOf(path: Path, frame: Frame, setting: Setting, optional: boolean): Operand {
  if (path.kind === 'number') return { figures: [constant(path.value)], lack: undefined, doubt: undefined };
  // Asked for by far the most often; where it leads to is known by the path itself.
  if (path.kind === 'tree')
    return operandFrom(setting.figures.nodes(path), path.list, path.home, setting, optional);
  const { nodes, list, home } = locate(path, frame, setting);
  return operandFrom(nodes, list, home, setting, optional);
}

function operandFrom(
  nodes: readonly Node[],
  list: boolean,
  home: string,
  setting: Setting,
  optional: boolean,
): Operand {
  const [only] = nodes;
  if (only === undefined) {
    const doubt = setting.figures.doubt(home);
    return doubt === undefined ? ABSENT : { figures: [], lack: 'absent', doubt };
  }
  if (nodes.length === 1 && !list) {
    const found = setting.figures.of(only);
    if (typeof found !== 'string') return { figures: [found], lack: undefined, doubt: undefined };
  }
  const figures: Figure[] = [];
  let lack: Lack | undefined;
  for (const node of nodes) {
    const found = setting.figures.of(node);
    if (found === 'blank' && optional) continue;
    if (typeof found === 'string') lack ??= found;
    else figures.push(found);
  }
  return { figures, lack, doubt: list || lack !== undefined ? setting.figures.doubt(home) : undefined };
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

interface Located {
  readonly nodes: readonly Node[];
  /** All that there is of something: what was not read may be missing. */
  readonly list: boolean;
  /** A pointer into the chapter or statement whose coverage tells of it. */
  readonly home: string;
}

/** The things that a path leads to. */
function locate(path: Exclude<Path, { kind: 'number' }>, frame: Frame, setting: Setting): Located {
  if (path.kind === 'cell') return locateCell(path, setting);
  if (path.kind === 'tree') return locateTree(path, setting);
  const named = frame[path.name];
  const from = named ?? frame[''] ?? [];
  const asked = named === undefined ? path.whole : path.rest;
  const list = asked.list || LISTS.has(path.name);
  return { nodes: below(from, asked), list, home: from[0]?.pointer ?? '' };
}

function locateCell(path: Extract<Path, { kind: 'cell' }>, setting: Setting): Located {
  const table = setting.choice[path.statement];
  if (table === undefined) return { nodes: [], list: false, home: listedAt(path.statement, setting) };
  const row = rowOf(table, path.row, setting.words, path.side);
  const node = row === undefined ? undefined : table.cell(row, path.column);
  return { nodes: node === undefined ? [] : [node], list: false, home: table.pointer };
}

function locateTree(path: TreePath, { figures }: Setting): Located {
  return { nodes: figures.nodes(path), list: path.list, home: path.home };
}

/** Names that stand for all there is of something. */
const LISTS: ReadonlySet<string> = new Set(['children', 'classes', 'lines', 'members']);

/** A statement whose title is printed and whose body is elsewhere. */
function listedAt(name: string, { figures: { record } }: Setting): string {
  const at = record.statements.findIndex(({ id }) => id === statementIds[name]);
  return at === -1 ? '' : `/statements/${at}`;
}

/** A row's values are asked by the column's key, which may hold dots; all else by steps. */
function below(bases: readonly Node[], { steps, column }: Below): readonly Node[] {
  if (column === '') return bases;
  const [first] = bases;
  if (first?.cell === undefined) return descend(bases, steps);
  const found = first.cell(column);
  return found === undefined ? [] : [found];
}
