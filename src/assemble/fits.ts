import { z } from 'zod';

/** `true` only where zod says so too; `false` where the value does not fit or zod must be asked. */
export type Fits = (value: unknown) => boolean;

type Schema = z.core.$ZodType;

const known = new Map<Schema, Fits>();

/**
 * A schema as one question. zod's own parse copies what it reads, which for a record costs as much as reading the
 * report; this looks only. Built on first use, so that schemas may refer to themselves.
 */
export function fitsOf(schema: Schema): Fits {
  const held = known.get(schema);
  if (held !== undefined) return held;
  let made: Fits | undefined;
  const fits: Fits = (value) => (made ??= makeFits(schema))(value);
  known.set(schema, fits);
  return fits;
}

function makeFits(schema: Schema): Fits {
  const { checks = [] } = schema._zod.def;
  if (schema instanceof z.ZodNumber && checks.every(isSafeInteger))
    return checks.length === 0 ? Number.isFinite : Number.isSafeInteger;
  if (checks.length > 0) return askZod(schema);
  if (schema instanceof z.ZodString) return (value) => typeof value === 'string';
  if (schema instanceof z.ZodOptional) return orElse(undefined, schema.def.innerType);
  if (schema instanceof z.ZodNullable) return orElse(null, schema.def.innerType);
  if (schema instanceof z.ZodEnum) return oneOf(schema.options);
  if (schema instanceof z.ZodLiteral) return oneOf([...schema.values]);
  if (schema instanceof z.ZodUnion) return anyOf(schema.options);
  if (schema instanceof z.ZodArray) return listOf(schema.element);
  if (schema instanceof z.ZodTuple && schema.def.rest === null) return tupleOf(schema.def.items);
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodString) return mapOf(schema.valueType);
  if (schema instanceof z.ZodObject && schema.def.catchall instanceof z.ZodNever)
    return objectOf(schema.shape as Readonly<Record<string, Schema>>);
  return askZod(schema);
}

const isSafeInteger = (check: z.core.$ZodCheck): boolean =>
  'format' in check._zod.def && check._zod.def.format === 'safeint';

const askZod =
  (schema: Schema): Fits =>
  (value) =>
    z.safeParse(schema, value).success;

function orElse(blank: null | undefined, inner: Schema): Fits {
  const fits = fitsOf(inner);
  return (value) => value === blank || fits(value);
}

const oneOf = (values: readonly unknown[]): Fits => values.includes.bind(values);

function anyOf(options: readonly Schema[]): Fits {
  const all = options.map(fitsOf);
  return (value) => all.some((fits) => fits(value));
}

function listOf(element: Schema): Fits {
  const fits = fitsOf(element);
  return (value) => Array.isArray(value) && value.every((entry) => fits(entry));
}

function tupleOf(items: readonly Schema[]): Fits {
  const all = items.map(fitsOf);
  return (value) =>
    Array.isArray(value) && value.length === all.length && all.every((fits, at) => fits(value[at]));
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

function mapOf(entry: Schema): Fits {
  const fits = fitsOf(entry);
  return (value) => {
    if (!isPlain(value)) return false;
    for (const key in value) if (!fits(value[key])) return false;
    return true;
  };
}

interface Member {
  readonly key: string;
  readonly fits: Fits;
  readonly needed: boolean;
}

/**
 * No keys but those of the shape, each with what fits it; those that may not be absent are all there. A record is written
 * in the shape's order: its keys are found by going along with the shape's. Any other order is asked key by key.
 */
function objectOf(shape: Readonly<Record<string, Schema>>): Fits {
  const members = Object.entries(shape).map(([key, schema]): Member => {
    const fits = fitsOf(schema);
    return { key, fits, needed: !fits(undefined) };
  });
  const inAnyOrder = fitsInAnyOrder(members);
  return (value) => {
    if (!isPlain(value)) return false;
    let at = 0;
    for (const key in value) {
      let member = members[at];
      while (member !== undefined && member.key !== key && !member.needed) member = members[(at += 1)];
      if (member?.key !== key) return inAnyOrder(value);
      if (!member.fits(value[key])) return false;
      at += 1;
    }
    for (; at < members.length; at += 1) if (members[at]?.needed === true) return false;
    return true;
  };
}

function fitsInAnyOrder(members: readonly Member[]): (value: Readonly<Record<string, unknown>>) => boolean {
  const below = new Map(members.map(({ key, fits }) => [key, fits]));
  const needed = members.flatMap((member) => (member.needed ? [member.key] : []));
  return (value) => {
    for (const key in value) if (below.get(key)?.(value[key]) !== true) return false;
    return needed.every((key) => key in value);
  };
}
