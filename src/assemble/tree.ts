import type { Span } from '../model/document.js';
import { isField, type Field, type FieldTree } from '../model/field.js';
import { readToken, writeToken } from '../model/pointer.js';
import { toWan } from '../text/money.js';
import { spansOf } from './covered.js';
import type { Shape } from './order.js';

/** A value of a record: what JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface Leaf {
  /** JSON Pointer into the record. */
  readonly pointer: string;
  readonly field: Field;
  /** All that the field was read from. */
  readonly spans: readonly Span[];
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

/** Write a tree as plain values in the shape's order, and list its leaves in the same order. */
export function harvest(
  tree: FieldTree,
  shape: Shape,
): { readonly value: Json; readonly leaves: readonly Leaf[] } {
  const leaves: Leaf[] = [];
  return { value: write(tree, shape, '', leaves), leaves };
}

function write(tree: FieldTree, shape: Shape, pointer: string, leaves: Leaf[]): Json {
  if (isField(tree)) {
    leaves.push({ pointer, field: tree, spans: spansOf(tree) });
    return tree.type === 'money' && typeof tree.value === 'number' ? toWan(tree.value) : tree.value;
  }
  if (isList(tree)) return tree.map((entry, at) => write(entry, shape.below(''), `${pointer}/${at}`, leaves));
  const written: Record<string, Json> = {};
  for (const key of shape.keys) {
    const below = tree[key];
    if (below !== undefined) written[key] = write(below, shape.below(key), `${pointer}/${key}`, leaves);
  }
  for (const key in tree) {
    const below = tree[key];
    if (below !== undefined && written[key] === undefined)
      written[key] = write(below, shape.below(key), `${pointer}/${writeToken(key)}`, leaves);
  }
  return written;
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
