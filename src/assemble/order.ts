import { z } from 'zod';

/** The order of keys that a schema gives; lists and maps have one shape for all their entries. */
export interface Shape {
  readonly keys: readonly string[];
  /** Shape below a key of an object, or of each entry of a list or map. */
  readonly below: (key: string) => Shape;
}

const leaf: Shape = { keys: [], below: () => leaf };
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
  if (schema instanceof z.ZodArray) return { keys: [], below: () => shapeOf(schema.element) };
  if (schema instanceof z.ZodRecord) return { keys: [], below: () => shapeOf(schema.valueType) };
  if (!(schema instanceof z.ZodObject)) return leaf;
  const shape = schema.shape as Readonly<Record<string, unknown>>;
  const below = new Map<string, Shape>();
  return {
    keys: Object.keys(shape),
    below(key) {
      let held = below.get(key);
      if (held === undefined) below.set(key, (held = Object.hasOwn(shape, key) ? shapeOf(shape[key]) : leaf));
      return held;
    },
  };
}
