import type { Ref } from '../model/check.js';
import { joined } from '../model/lists.js';
import { writeToken } from '../model/pointer.js';
import { exact } from './exact.js';
import type { Figure, Figures, Lack, Node } from './figures.js';
import { nameOf, plainName } from './names.js';
import { parseRef, statementIds, type Path, type Step } from './paths.js';
import { cellNode, rowOf, type RowWords, type Table } from './tables.js';

/** The statement that each number stands for in one evaluation. */
export type Choice = Readonly<Record<string, Table | undefined>>;

/** Names of a scope's things; `''` is what `.key` goes down from. */
export type Frame = Readonly<Record<string, readonly Node[]>>;

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

/** Several references as one operand; what one of them lacks the operand lacks. */
export function gather(refs: readonly Ref[], setting: Setting): Operand {
  const [first] = refs;
  if (refs.length === 1 && first !== undefined) return resolve(first, setting);
  const operands = refs.map((ref) => resolve(ref, setting));
  const lacking = operands.filter(({ lack }) => lack !== undefined);
  const worst = lacking.find(({ lack, doubt }) => lack === 'absent' && doubt === undefined) ?? lacking[0];
  const doubt = (worst ?? operands.find((operand) => operand.doubt !== undefined))?.doubt;
  return {
    figures: joined(operands.map(({ figures }) => figures)),
    ...(worst?.lack === undefined ? {} : { lack: worst.lack }),
    ...(doubt === undefined ? {} : { doubt }),
  };
}

/** The words at a reference. */
export function textAt(ref: Ref, setting: Setting): string | undefined {
  const [path] = parseRef(ref).paths;
  if (path === undefined || path.kind === 'number') return undefined;
  const value = locate(path, setting).nodes[0]?.value;
  return typeof value === 'string' ? value : undefined;
}

/** The first path that is printed. */
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
  const { nodes, list, home } = locate(path, setting);
  const figures: Figure[] = [];
  let lack: Lack | undefined = nodes.length === 0 ? 'absent' : undefined;
  for (const node of nodes) {
    const found = figureAt(node, setting.figures);
    if (typeof found === 'string') lack ??= found;
    else figures.push(found);
  }
  const doubt = list || lack !== undefined ? setting.figures.doubt(home) : undefined;
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
function figureAt(node: Node, figures: Figures): Figure | Lack {
  const found = figures.of(node);
  if (found !== 'blank' || !node.pointer.startsWith('/statements/')) return found;
  return { ...constant(0), pointer: node.pointer, measure: 'money', worded: true };
}

interface Located {
  readonly nodes: readonly Node[];
  /** All that there is of something: what was not read may be missing. */
  readonly list: boolean;
  /** A pointer into the chapter or statement whose coverage tells of it. */
  readonly home: string;
}

/** The things that a path leads to. */
function locate(path: Exclude<Path, { kind: 'number' }>, setting: Setting): Located {
  if (path.kind === 'cell') return locateCell(path, setting);
  if (path.kind === 'tree') return locateTree(path, setting);
  const named = setting.frame[path.name];
  const from = named ?? setting.frame[''] ?? [];
  const { steps, column } = named === undefined ? path.whole : path.rest;
  const nodes = column === '' ? from : joined(from.map((base) => below(base, steps, column)));
  const list = LISTS.has(path.name) || steps.some(({ kind }) => kind === 'all');
  return { nodes, list, home: from[0]?.pointer ?? '' };
}

function locateCell(path: Extract<Path, { kind: 'cell' }>, setting: Setting): Located {
  const table = setting.choice[path.statement];
  if (table === undefined) return { nodes: [], list: false, home: listedAt(path.statement, setting) };
  const row = rowOf(table, path.row, setting.words, path.side);
  const node = row === undefined ? undefined : cellNode(table, row, path.column);
  return { nodes: node === undefined ? [] : [node], list: false, home: table.pointer };
}

function locateTree({ root, steps }: Extract<Path, { kind: 'tree' }>, { figures }: Setting): Located {
  const [first] = steps;
  return {
    nodes: descend([figures.root(root)], steps),
    list: steps.some(({ kind }) => kind === 'all'),
    home: first?.kind === 'key' ? `${root}/${first.key}` : root,
  };
}

/** Names that stand for all there is of something. */
const LISTS: ReadonlySet<string> = new Set(['children', 'classes', 'lines', 'members']);

/** A statement whose title is printed and whose body is elsewhere. */
function listedAt(name: string, { figures: { record } }: Setting): string {
  const at = record.statements.findIndex(({ id }) => id === statementIds[name]);
  return at === -1 ? '' : `/statements/${at}`;
}

/** A row's values are asked by the column's key, which may hold dots; all else by steps. */
function below(base: Node, steps: readonly Step[], column: string): readonly Node[] {
  if (!base.pointer.endsWith('/values')) return descend([base], steps);
  return child(base, column);
}

export function descend(from: readonly Node[], steps: readonly Step[]): readonly Node[] {
  let nodes = from;
  for (const step of steps)
    nodes = joined(nodes.map((node) => (step.kind === 'key' ? child(node, step.key) : entries(node, step))));
  return nodes;
}

function child({ pointer, value }: Node, key: string): readonly Node[] {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return [];
  const held = (value as Readonly<Record<string, unknown>>)[key];
  return held === undefined ? [] : [{ pointer: `${pointer}/${writeToken(key)}`, value: held }];
}

function entries({ pointer, value }: Node, step: Exclude<Step, { kind: 'key' }>): readonly Node[] {
  if (!Array.isArray(value)) return [];
  const chosen: Node[] = [];
  value.forEach((entry: unknown, at) => {
    if (isAsked(entry, step)) chosen.push({ pointer: `${pointer}/${at}`, value: entry });
  });
  return step.kind === 'named' ? chosen.slice(0, 1) : chosen;
}

function isAsked(entry: unknown, step: Exclude<Step, { kind: 'key' }>): boolean {
  if (step.kind === 'named') return plainName(nameOf(entry) ?? '') === step.name;
  return (
    step.without === undefined ||
    typeof entry !== 'object' ||
    entry === null ||
    !Object.hasOwn(entry, step.without)
  );
}
