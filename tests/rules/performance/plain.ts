import { isField, type Field, type FieldTree } from '../../../src/model/field.js';
import { toWan } from '../../../src/text/money.js';

/** Values as the record holds them: money in 万元. */
export function plain(tree: FieldTree | undefined): unknown {
  if (tree === undefined) return undefined;
  if (isField(tree))
    return tree.type === 'money' && typeof tree.value === 'number' ? toWan(tree.value) : tree.value;
  if (Array.isArray(tree)) return tree.map((one: FieldTree) => plain(one));
  return Object.fromEntries(
    Object.entries(tree as Record<string, FieldTree | undefined>).map(([key, value]) => [key, plain(value)]),
  );
}

/** All fields of a tree. */
export function leaves(tree: FieldTree | undefined): readonly Field[] {
  if (tree === undefined) return [];
  if (isField(tree)) return [tree];
  return Object.values(tree as Record<string, FieldTree | undefined>).flatMap((one) => leaves(one));
}
