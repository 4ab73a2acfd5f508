import { z } from 'zod';

/** The order of keys that a schema gives; lists and maps have one shape for all their entries. */
export interface Shape {
  readonly keys: readonly string[];
  /** A key's place among them; one that is none of them comes behind all. */
  readonly rank: (key: string) => number;
  /** Shape below a key of an object, or of each entry of a list or map. */
  readonly below: (key: string) => Shape;
}

const leaf: Shape = { keys: [], rank: () => 0, below: () => leaf };
const known = new Map<unknown, Shape>();

/** The shape of a zod schema; worked out on first use, so that schemas may refer to themselves. */
export function shapeOf(schema: unknown): Shape {
  const held = known.get(schema);
  if (held !== undefined) return held;
  const shape = readShape(schema);
  known.set(schema, shape);
  return shape;
}

function readShape(schema: unknown): Shape {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return shapeOf(schema.unwrap());
  if (schema instanceof z.ZodArray) return entriesOf(() => shapeOf(schema.element));
  if (schema instanceof z.ZodRecord) return entriesOf(() => shapeOf(schema.valueType));
  if (!(schema instanceof z.ZodObject)) return leaf;
  const shape = schema.shape as Readonly<Record<string, unknown>>;
  const keys = Object.keys(shape);
  const ranks = new Map(keys.map((key, at) => [key, at]));
  const below = new Map<string, Shape>();
  return {
    keys,
    rank: (key) => ranks.get(key) ?? keys.length,
    below(key) {
      let held = below.get(key);
      if (held === undefined) below.set(key, (held = Object.hasOwn(shape, key) ? shapeOf(shape[key]) : leaf));
      return held;
    },
  };
}

const entriesOf = (below: Shape['below']): Shape => ({ keys: [], rank: () => 0, below });
