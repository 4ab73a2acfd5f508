/** JSON Pointers (RFC 6901). */
export const writeToken = (key: string): string =>
  /[~/]/.test(key) ? key.replace(/~/g, '~0').replace(/\//g, '~1') : key;
export const readToken = (token: string): string =>
  token.includes('~') ? token.replace(/~1/g, '/').replace(/~0/g, '~') : token;

/** The tokens of a pointer, the root's first. */
export const pathOf = (pointer: string): readonly string[] => pointer.split('/').slice(1).map(readToken);

/** The value at a pointer; `undefined` where there is none. */
export const valueAt = (value: unknown, pointer: string): unknown => valueAlong(value, pathOf(pointer));

/** As `valueAt`, for a pointer that is put to many values. */
export function valueAlong(value: unknown, path: readonly string[]): unknown {
  let held = value;
  for (const token of path) {
    if (typeof held !== 'object' || held === null || !Object.hasOwn(held, token)) return undefined;
    held = (held as Readonly<Record<string, unknown>>)[token];
  }
  return held;
}
