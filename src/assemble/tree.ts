import { isField, type Field, type FieldTree } from '../model/field.js';
import { readToken, writeToken } from '../model/pointer.js';
import { toWan } from '../text/money.js';
import type { Shape } from './order.js';

/** A value of a record: what JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface Leaf {
  /** JSON Pointer into the record. */
  readonly pointer: string;
  readonly field: Field;
}

type Branch = { readonly [key: string]: FieldTree | undefined };

const isBranch = (tree: FieldTree | undefined): tree is Branch =>
  tree !== undefined && !isField(tree) && !Array.isArray(tree);

/** Put each reading at its pointer into one tree. Where two give the same leaf or list, the first stands. */
export function plant(
  readings: readonly { readonly pointer: string; readonly value: FieldTree | undefined }[],
): Branch {
  let root: Branch = {};
  for (const { pointer, value } of readings) {
    if (value === undefined) continue;
    const wrapped = pointer
      .split('/')
      .slice(1)
      .reduceRight<FieldTree>((below, key) => ({ [readToken(key)]: below }), value);
    if (isBranch(wrapped)) root = merge(root, wrapped);
  }
  return root;
}

function merge(first: Branch, second: Branch): Branch {
  const merged: Record<string, FieldTree | undefined> = { ...first };
  for (const [key, value] of Object.entries(second)) {
    const held = merged[key];
    if (held === undefined) merged[key] = value;
    else if (isBranch(held) && isBranch(value)) merged[key] = merge(held, value);
  }
  return merged;
}

/** Pointers of chapters and statements have at most two tokens. */
const DEEPEST = 2;

/** A tree's leaves in order, and where those stand that are below a pointer of at most two tokens. */
interface Harvest {
  readonly leaves: Leaf[];
  readonly stretches: Map<string, readonly [from: number, to: number]>;
}

/** Write a tree as plain values in the shape's order, and list its leaves in the same order. */
export function harvest(
  tree: FieldTree,
  shape: Shape,
): {
  readonly value: Json;
  readonly leaves: readonly Leaf[];
  /** The leaves below the pointer of a chapter or a statement. */
  readonly below: (pointer: string) => readonly Leaf[];
} {
  const leaves: Leaf[] = [];
  const stretches: Harvest['stretches'] = new Map();
  const value = write(tree, shape, '', 0, { leaves, stretches });
  return { value, leaves, below: (pointer) => leaves.slice(...(stretches.get(pointer) ?? [0, 0])) };
}

function write(tree: FieldTree, shape: Shape, pointer: string, depth: number, taken: Harvest): Json {
  if (isField(tree)) {
    taken.leaves.push({ pointer, field: tree });
    return tree.type === 'money' && typeof tree.value === 'number' ? toWan(tree.value) : tree.value;
  }
  const from = taken.leaves.length;
  const written = isList(tree)
    ? tree.map((entry, at) => write(entry, shape.below(''), `${pointer}/${at}`, depth + 1, taken))
    : writeBranch(tree, shape, pointer, depth, taken);
  if (depth > 0 && depth <= DEEPEST) taken.stretches.set(pointer, [from, taken.leaves.length]);
  return written;
}

function writeBranch(tree: Branch, shape: Shape, pointer: string, depth: number, taken: Harvest): Json {
  const written: Record<string, Json> = {};
  for (const key of keysInOrder(tree, shape)) {
    const below = tree[key];
    if (below !== undefined)
      written[key] = write(below, shape.below(key), `${pointer}/${writeToken(key)}`, depth + 1, taken);
  }
  return written;
}

/** Rules give most things in the shape's order; only the others are put in it. */
function keysInOrder(tree: Branch, { rank }: Shape): readonly string[] {
  const keys = Object.keys(tree);
  let last = 0;
  for (const key of keys) {
    const own = rank(key);
    if (own < last) return keys.sort((a, b) => rank(a) - rank(b));
    last = own;
  }
  return keys;
}

const isList = (tree: FieldTree): tree is readonly FieldTree[] => Array.isArray(tree);

/** A tree without what stands at a path; entries of lists are taken out, the rest moves up. */
export function without(tree: FieldTree, path: readonly (string | number)[]): FieldTree {
  const [key, ...rest] = path;
  if (key === undefined || isField(tree)) return tree;
  if (isList(tree)) {
    const at = Number(key);
    return rest.length === 0
      ? tree.filter((_, i) => i !== at)
      : tree.map((entry, i) => (i === at ? without(entry, rest) : entry));
  }
  const held = tree[String(key)];
  if (held === undefined) return tree;
  return { ...tree, [String(key)]: rest.length === 0 ? undefined : without(held, rest) };
}
